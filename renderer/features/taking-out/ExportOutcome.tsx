import { count, Note } from '../../ui/index.ts';
import styles from './ExportOutcome.module.css';
import type { ExportState } from './useFileExport.ts';

/** How taking entries out has ended: the file by its name, what it left out, or why there is none. */
export function ExportOutcome({ state }: { state: ExportState }) {
  switch (state.kind) {
    case 'idle':
    case 'making':
      return null;
    case 'saving':
      return <p>Choose where to keep the file.</p>;
    case 'stopped':
      return <p>Stopped. Nothing was saved.</p>;
    case 'declined':
      return <p>No place was chosen. Nothing was saved.</p>;
    case 'failed':
      return <Note kind="danger">The file was not saved. {state.message}</Note>;
    case 'saved':
      return (
        <>
          <Note kind="success">
            Saved: {state.fileName}, {count(state.entryCount, 'entry', 'entries')}
          </Note>
          {state.leftOut.length > 0 && (
            <ul className={styles.leftOut} aria-label="Left out">
              {state.leftOut.map(({ count: left, why }) => (
                <li key={why}>
                  {left.toLocaleString('en-GB')} left out: {why}
                </li>
              ))}
            </ul>
          )}
          {state.statement.length > 0 && (
            <dl className={styles.statement} aria-label="What the file says of itself">
              {state.statement.map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          )}
          {!state.isComplete && (
            <Note kind="warning">
              Something typed was not saved yet and is not in the file. The reason is at the foot of the
              window.
            </Note>
          )}
          <p>The file is not encrypted: whoever has it can read it.</p>
        </>
      );
    default:
      return state satisfies never;
  }
}
