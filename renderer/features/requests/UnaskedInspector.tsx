import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { Button, count } from '../../ui/index.ts';
import type { NamedRow, UnaskedRow } from './deskRows.ts';
import styles from './Requests.module.css';
import { SpeakTo } from './SpeakTo.tsx';

interface UnaskedInspectorProps {
  caseId: CaseId;
  row: UnaskedRow | NamedRow;
  onAsk: () => void;
}

/** An agency that nobody has asked, or a service that is only named: why it might be, and the act. */
export function UnaskedInspector({ caseId, row, onAsk }: UnaskedInspectorProps) {
  if (row.type === 'unasked') {
    return (
      <div className={styles.inspector}>
        <SpeakTo agency={row.agency} />
        <section className={styles.fields} aria-label="Not asked yet">
          <p>Nothing was asked of this agency yet.</p>
          <div>
            <Button variant="primary" onPress={onAsk}>
              Ask it
            </Button>
          </div>
        </section>
      </div>
    );
  }
  const { name, mentions, entries } = row.service;
  return (
    <section className={styles.fields} aria-label="Named by others">
      <p>
        {name} is named in {count(mentions, 'entry', 'entries')} and is not among the agencies of the case.
      </p>
      <div>
        <Button variant="primary" onPress={onAsk}>
          Ask them
        </Button>
      </div>
      <p className={styles.quiet}>Adds it to the agencies and asks it, in one step.</p>
      <ul className={styles.entriesThat}>
        {entries.map(({ id, number, words }) => (
          <li key={id}>
            <Link href={casePath(caseId, 'chronology')} state={{ entryId: id }}>
              Entry {number}
            </Link>{' '}
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
