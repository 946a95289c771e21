import { Link } from 'wouter';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import { casePath } from '../../app/paths.ts';
import styles from './Report.module.css';

interface DraftNotesProps {
  notes: readonly string[];
  isDraft: boolean;
  record: CaseRecord | undefined;
}

/** What the document leaves out or lacks. It advises and stops nothing. */
export function DraftNotes({ notes, isDraft, record }: DraftNotesProps) {
  const missing = record ? missingDetails(record) : [];
  return (
    <section
      className={styles.notes}
      aria-labelledby="report-notes"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what may scroll must be reachable by keyboard
      tabIndex={0}
    >
      <h3 id="report-notes">What this {isDraft ? 'draft' : 'document'} leaves out or lacks</h3>
      {notes.length + missing.length === 0 ? (
        <p>Nothing that Candour can count.</p>
      ) : (
        <ul>
          {record &&
            missing.map((words) => (
              <li key={words}>
                {words} <Link href={casePath(record.id)}>Write it in Overview</Link>
              </li>
            ))}
          {notes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function missingDetails({ summary, leadReviewer, partnership }: CaseRecord): string[] {
  return [
    ...(summary.trim() === '' ? ['There is no summary of what happened.'] : []),
    ...(leadReviewer === '' ? ['No lead reviewer is named.'] : []),
    ...(partnership === '' ? ['No partnership is named.'] : []),
  ];
}
