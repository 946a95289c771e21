import { useState } from 'react';
import type { TableReading } from '../../../../shared/contract/returnReading.ts';
import { Button, Popover, TextField } from '../../../ui/index.ts';
import styles from './ReadingBar.module.css';

interface SameInEveryRowProps {
  reading: TableReading;
  isLocked: boolean;
  onChange: (change: Partial<TableReading>) => void;
}

/** What the file does not say because it is the same throughout: which record it is, whether the child was seen. */
export function SameInEveryRow({ reading, isLocked, onChange }: SameInEveryRowProps) {
  const { source = '', childSeen = '' } = reading.constants ?? {};
  const said = [source && `source “${source}”`, childSeen && `child seen “${childSeen}”`].filter(Boolean);
  return (
    <span className={styles.inline}>
      <Popover
        label="The same in every row"
        trigger={
          <Button variant="link" isDisabled={isLocked}>
            {said.length > 0 ? `In every row: ${said.join(', ')}` : 'The same in every row'}
          </Button>
        }
      >
        <Fields
          source={source}
          childSeen={childSeen}
          onChange={(next) =>
            onChange({
              constants: {
                ...(next.source === '' ? {} : { source: next.source }),
                ...(next.childSeen === '' ? {} : { childSeen: next.childSeen }),
              },
            })
          }
        />
      </Popover>
    </span>
  );
}

interface Constants {
  source: string;
  childSeen: string;
}

function Fields({ source, childSeen, onChange }: Constants & { onChange: (next: Constants) => void }) {
  const [draft, setDraft] = useState({ source, childSeen });
  const commit = () => {
    if (draft.source !== source || draft.childSeen !== childSeen)
      onChange({ source: draft.source.trim(), childSeen: draft.childSeen.trim() });
  };
  return (
    <div className={styles.constants}>
      <TextField
        label="Source"
        hint="Where no column says it, such as Police log."
        value={draft.source}
        maxLength={300}
        onChange={(next) => setDraft({ ...draft, source: next })}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      <TextField
        label="Child seen"
        hint="Seen, not seen, or seen alone."
        value={draft.childSeen}
        maxLength={300}
        onChange={(next) => setDraft({ ...draft, childSeen: next })}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </div>
  );
}
