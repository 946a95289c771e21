import type { Receipt } from '../../../../shared/contract/imports.ts';
import { count } from '../../../ui/index.ts';
import styles from './Returns.module.css';

/** What became of every row of a return, always in this order. */
export function ReceiptTally({ receipt }: { receipt: Receipt }) {
  const { added, changed, moved, same, gone, waiting, leftOut, undated } = receipt;
  const lines: [number, string][] = [
    [added, 'added'],
    [changed + moved, changed + moved === 1 ? 'changed an entry' : 'changed entries'],
    [same, same === 1 ? 'was the same, left alone' : 'were the same, left alone'],
    [waiting, waiting === 1 ? 'waits for you, under Waiting' : 'wait for you, under Waiting'],
    [
      gone,
      gone === 1 ? 'is gone from the file, and stays, marked' : 'are gone from the file, and stay, marked',
    ],
    [leftOut, 'left out'],
  ];
  return (
    <>
      <ul className={styles.tally} aria-label="Receipt">
        {lines.map(([number, words], index) =>
          index < 4 || number > 0 ? (
            <li key={words}>
              <b>{number.toLocaleString('en-GB')}</b> {words}
            </li>
          ) : null,
        )}
      </ul>
      {undated > 0 && (
        <p className={styles.quiet}>
          {`${count(undated, 'entry stands', 'entries stand')} under Undated: no day is known, and none is invented.`}
        </p>
      )}
    </>
  );
}
