import { useState } from 'react';
import { Button } from '../../ui/index.ts';
import { useMasking } from '../masking/index.ts';
import styles from './HistoryPanel.module.css';
import type { Operation } from './describeChange.ts';
import { type DiffPiece, diffWords, shortenDiff } from './wordDiff.ts';
import { WordPieces } from './WordPieces.tsx';

const longText = 60;

/** One field, from what to what. Longer text is shown as its words that went and came. */
export function FieldChange({ field }: { field: Operation['fields'][number] }) {
  const { areShown } = useMasking();
  // A former name is in no key any more, so that nothing else would cover it.
  return realNameFields.has(field.name) && !areShown ? (
    <Covered label={field.label} />
  ) : (
    <Shown field={field} />
  );
}

const realNameFields = new Set(['real_name', 'other_real_names']);

function Covered({ label }: { label: string }) {
  return (
    <div className={styles.field}>
      <dt>{label}</dt>
      <dd>Covered while real names are masked</dd>
    </div>
  );
}

function Shown({ field: { label, from, to } }: { field: Operation['fields'][number] }) {
  const [isWhole, setIsWhole] = useState(false);
  const pieces = piecesOf(from, to);
  const short = shortenDiff(pieces);
  const isShortened = short.some(({ text }, index) => text !== pieces[index]?.text);
  return (
    <div className={styles.field}>
      <dt>{label}</dt>
      <dd>
        <WordPieces pieces={isWhole ? pieces : short} />
        {isShortened && (
          <Button variant="link" aria-expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
            {isWhole ? 'Show less' : 'Show all'}
          </Button>
        )}
      </dd>
    </div>
  );
}

function piecesOf(from: string | null, to: string | null): DiffPiece[] {
  const isLong = Math.max(from?.length ?? 0, to?.length ?? 0) > longText;
  if (from !== null && to !== null && isLong) return diffWords(from, to);
  // Where there was nothing before, the words stand as they are: what is said of the act says that they are new.
  if (from === null) return [{ kind: 'same', text: to ?? '' }];
  if (to === null) return [{ kind: 'removed', text: from }];
  return [
    { kind: 'removed', text: from },
    { kind: 'same', text: ' → ' },
    { kind: 'added', text: to },
  ];
}
