import type { RefObject } from 'react';
import {
  isRecordedPart,
  partAbove,
  recordedParts,
  type TemplatePart,
} from '../../../shared/domain/reportTemplates.ts';
import { Button, Checkbox, PlaceButtons, TextArea, TextField } from '../../ui/index.ts';
import styles from './ReportTemplates.module.css';
import type { TemplateDraft } from './useTemplateDraft.ts';

interface PartFieldsProps {
  part: TemplatePart;
  draft: TemplateDraft;
  hasTried: boolean;
  heading: RefObject<HTMLInputElement | null>;
  onRemove: () => void;
}

/** One part: its heading, the words at its head, and whether and where it is printed. */
export function PartFields({ part, draft, hasTried, heading, onRemove }: PartFieldsProps) {
  const { parts, change, move, says } = draft;
  const { key } = part;
  const above = partAbove(parts, key);
  const index = parts.findIndex((each) => each.key === key);
  return (
    <div className={styles.fields}>
      <TextField
        label="Heading"
        value={part.heading}
        onChange={(words) => change({ heading: words })}
        inputRef={heading}
        maxLength={200}
        error={hasTried && part.heading.trim() === '' ? 'Give it a heading' : undefined}
      />
      <TextArea
        label={isRecordedPart(key) ? 'Opening words' : 'Words'}
        value={part.openingWords}
        onChange={(words) => change({ openingWords: words })}
        rows={6}
        isSerif
        hint={
          isRecordedPart(key)
            ? `An empty line begins a paragraph. Below them: ${below(recordedParts[key])}`
            : 'An empty line begins a paragraph. The same in every case, so no names.'
        }
      />
      <Checkbox isSelected={!part.isLeftOut} onChange={(isPrinted) => change({ isLeftOut: !isPrinted })}>
        Printed
      </Checkbox>
      {above && (
        <Checkbox isSelected={part.isUnder} onChange={(isUnder) => change({ isUnder })}>
          Numbered below “{above.heading}”
        </Checkbox>
      )}
      <div className={styles.place}>
        <PlaceButtons place={{ index, of: parts.length }} onMove={(to) => move(key, to)} />
        {!isRecordedPart(key) && (
          <Button size="small" onPress={onRemove}>
            Remove this part
          </Button>
        )}
        <span className={styles.quiet} role="status">
          {says}
        </span>
      </div>
    </div>
  );
}

/** As the middle of a sentence. */
function below(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
