import { useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { Button, count } from '../../../ui/index.ts';
import { placeKey, placeWords } from '../reading/places.ts';
import styles from './Returns.module.css';

const shownAtOnce = 200;

/** What was left out, each with its place and its reason. */
export function LeftOutList({ rows }: { rows: OutputOf<'imports.create'>['leftOutRows'] }) {
  const [shown, setShown] = useState(shownAtOnce);
  if (rows.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{`What was left out, and why (${rows.length.toLocaleString('en-GB')})`}</summary>
      <ul className={styles.reasons}>
        {rows.slice(0, shown).map(({ ref, why }) => (
          <li key={placeKey(ref)}>
            {placeWords(ref)}: {why}
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button variant="link" onPress={() => setShown(shown + shownAtOnce)}>
          Show {count(Math.min(shownAtOnce, rows.length - shown), 'more row')}
        </Button>
      )}
    </details>
  );
}
