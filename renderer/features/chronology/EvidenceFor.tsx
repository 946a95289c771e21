import { Link } from 'wouter';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { casePath } from '../../app/paths.ts';
import { Button, Kbd } from '../../ui/index.ts';
import styles from './Inspector.module.css';

/** The findings an entry holds up: the golden thread from this end. */
export function EvidenceFor({ entry, onCite }: { entry: Entry; onCite?: () => void }) {
  return (
    <section className={styles.section} aria-label="Evidence for">
      <div className={styles.heading}>
        <h3>Evidence for</h3>
        {onCite && (
          <>
            <Button variant="link" onPress={onCite}>
              Cite in a finding
            </Button>
            <Kbd>L</Kbd>
          </>
        )}
      </div>
      {entry.findings.length === 0 ? (
        <p className={styles.written}>No finding cites this entry.</p>
      ) : (
        <ul className={styles.thread}>
          {entry.findings.map(({ id, label, title }) => (
            <li key={id}>
              <Link href={casePath(entry.caseId, 'findings')} state={{ findingId: id }}>
                Finding {label}
              </Link>{' '}
              {title}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
