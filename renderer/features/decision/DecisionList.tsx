import type { Decision } from '../../../shared/contract/decision.ts';
import type { DecisionId } from '../../../shared/contract/values.ts';
import styles from './Decision.module.css';
import { outcomeInWords, stateInWords } from './decisionWords.ts';

interface DecisionListProps {
  /** Newest first. */
  decisions: readonly Decision[];
  openedId: DecisionId;
  onOpen: (id: DecisionId) => void;
}

/** Every decision there was. Any of them can be looked at. */
export function DecisionList({ decisions, openedId, onOpen }: DecisionListProps) {
  return (
    <nav aria-label="Decisions of the review">
      <ol className={styles.decisions}>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <button type="button" aria-current={decision.id === openedId} onClick={() => onOpen(decision.id)}>
              <b>Decision {decision.number}</b>
              <span>{outcomeInWords(decision) || 'Not decided yet'}</span>
              <span className={styles.aside}>{stateInWords(decision)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
