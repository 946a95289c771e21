import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import { proceedingKinds, proceedingName } from '../../../shared/domain/proceedingTerms.ts';
import { Button, formatMoment } from '../../ui/index.ts';
import styles from './Proceedings.module.css';
import type { ProceedingActs } from './useProceedingActs.ts';

/** Nothing is deleted: each can be put back with all that was written of it. */
export function RemovedProceedings({
  proceedings,
  acts,
}: {
  proceedings: readonly Proceeding[];
  acts: ProceedingActs;
}) {
  if (proceedings.length === 0) return <p className={styles.nothing}>No proceedings have been removed.</p>;
  return (
    <ul className={styles.removed}>
      {proceedings.map((proceeding) => (
        <li key={proceeding.id}>
          <div>
            <b>{proceedingName(proceeding)}</b>
            <p className={styles.quiet}>
              {proceedingKinds[proceeding.kind]}
              {proceeding.removedAt && ` · removed ${formatMoment(proceeding.removedAt)}`}
            </p>
          </div>
          <Button
            size="small"
            aria-label={`Put back ${proceedingName(proceeding)}`}
            onPress={() => void acts.restore(proceeding)}
          >
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}
