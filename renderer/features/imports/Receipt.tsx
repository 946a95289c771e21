import type { OutputOf } from '../../../shared/contract/contract.ts';
import { Button, count } from '../../ui/index.ts';
import styles from './BringIn.module.css';

interface ReceiptProps {
  receipt: OutputOf<'imports.create'>;
  fileName: string;
  onClose: () => void;
  onAnother: () => void;
}

/** What was done with every row of the file. */
export function Receipt({
  receipt: { added, undated, leftOut },
  fileName,
  onClose,
  onAnother,
}: ReceiptProps) {
  return (
    <div className={styles.receipt} data-pane tabIndex={-1}>
      <h1>{count(added, 'entry', 'entries')} brought in</h1>
      <p>
        From {fileName}, which is kept unaltered with the case. Ctrl+Z in the chronology takes all of it back.
      </p>
      <ul className={styles.tally} aria-label="Receipt">
        <li>
          <b>{added.toLocaleString('en-GB')}</b> added
        </li>
        <li>
          <b>{undated.toLocaleString('en-GB')}</b> of them wait under Undated
        </li>
        <li>
          <b>{leftOut.length.toLocaleString('en-GB')}</b> left out
        </li>
      </ul>
      <div className={styles.acts}>
        <Button variant="primary" autoFocus onPress={onClose}>
          Show the chronology
        </Button>
        <Button onPress={onAnother}>Bring in another return</Button>
      </div>
      {leftOut.length > 0 && (
        <details>
          <summary>What was left out, and why</summary>
          <ul className={styles.reasons}>
            {leftOut.map(({ ref, why }) => (
              <li key={ref.record}>
                Row {ref.record}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
