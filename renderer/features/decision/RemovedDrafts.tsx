import type { ExerciseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, Panel } from '../../ui/index.ts';
import styles from './Decision.module.css';
import { outcomeInWords } from './decisionWords.ts';
import type { DecisionActs } from './useDecisionActs.ts';

interface RemovedDraftsProps {
  exerciseId: ExerciseId;
  /** Not while another is being made. */
  canPutBack: boolean;
  acts: DecisionActs;
}

/** Drafts that were removed. */
export function RemovedDrafts({ exerciseId, canPutBack, acts }: RemovedDraftsProps) {
  const removed = useRead('decision.list', { exerciseId, show: 'removed' }).data?.decisions ?? [];
  if (removed.length === 0) return null;
  return (
    <Panel title="Removed drafts">
      <ul className={styles.rows}>
        {removed.map((decision) => (
          <li key={decision.id} className={styles.removed}>
            <span>
              Draft of decision {decision.number}
              {outcomeInWords(decision) !== '' && `: ${outcomeInWords(decision)}`}
            </span>
            {canPutBack && (
              <Button
                size="small"
                aria-label={`Put back the draft of decision ${decision.number}`}
                onPress={() => void acts.restore(decision)}
              >
                Put back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
