import { useState } from 'react';
import type { RowDifference } from '../../../../shared/contract/imports.ts';
import { Button, count } from '../../../ui/index.ts';
import { kindLabels } from '../compare/decisions.ts';
import { DifferenceWords } from '../compare/DifferenceWords.tsx';
import styles from './Returns.module.css';

const shownAtOnce = 100;

/** What a corrected return changed, entry by entry. */
export function DifferencesList({ rows }: { rows: readonly RowDifference[] }) {
  const [shown, setShown] = useState(shownAtOnce);
  const changes = rows.filter(({ kind }) => kind !== 'same' && kind !== 'new');
  if (changes.length === 0) return null;
  return (
    <details className={styles.details} open>
      <summary>{`What changed in which entry (${changes.length.toLocaleString('en-GB')})`}</summary>
      <ul className={styles.changes}>
        {changes.slice(0, shown).map((row) => (
          <li key={row.key}>
            <p>
              <b>{`${kindLabels[row.kind]}${row.number === null ? '' : `: entry ${row.number}`}`}</b>{' '}
              {row.date}
            </p>
            <DifferenceWords row={row} />
          </li>
        ))}
      </ul>
      {changes.length > shown && (
        <Button variant="link" onPress={() => setShown(shown + shownAtOnce)}>
          Show {count(Math.min(shownAtOnce, changes.length - shown), 'more change')}
        </Button>
      )}
    </details>
  );
}
