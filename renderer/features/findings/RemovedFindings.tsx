import type { Finding } from '../../../shared/contract/findings.ts';
import { Button, formatMoment } from '../../ui/index.ts';
import styles from './Findings.module.css';
import { nameOf } from './thread.ts';

/** Nothing is deleted: each can be put back with its text, its evidence and its place. */
export function RemovedFindings({
  findings,
  onRestore,
}: {
  findings: readonly Finding[];
  onRestore: (finding: Finding) => Promise<void>;
}) {
  if (findings.length === 0) return <p className={styles.nothing}>No finding has been removed.</p>;
  return (
    <ul className={styles.removed}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <p className={styles.removedTitle}>
            {finding.label} {finding.title || 'Not yet named'}
          </p>
          {finding.removedAt && <p className={styles.quiet}>Removed {formatMoment(finding.removedAt)}</p>}
          <Button
            size="small"
            aria-label={`Put back ${nameOf(finding)}`}
            onPress={() => void onRestore(finding)}
          >
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}
