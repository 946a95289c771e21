import { Link } from 'wouter';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import { decisionsInUse } from '../../../shared/domain/decisionChecks.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { StatusMark } from '../../ui/index.ts';
import styles from './Decision.module.css';
import { outcomeInWords, progressInWords, stateInWords } from './decisionWords.ts';

/** How the decision of a rapid review stands, in a line, with the way to it. */
export function DecisionState({ caseId, exerciseId }: { caseId: CaseId; exerciseId: ExerciseId }) {
  const decisions = useRead('decision.list', { exerciseId }).data?.decisions;
  if (!decisions) return null;
  const { standing, draft } = decisionsInUse(decisions);
  const shown = draft ?? standing;
  return (
    <div className={styles.state}>
      {shown ? (
        <>
          <StatusMark kind={shown.state === 'signed' ? 'success' : 'info'}>{stateInWords(shown)}</StatusMark>
          <span>{outcomeInWords(shown) || 'Not decided yet'}</span>
          {shown.state === 'draft' && <span className={styles.aside}>{progressInWords(shown)}</span>}
        </>
      ) : (
        <StatusMark kind="neutral">No decision begun</StatusMark>
      )}
      <Link href={casePath(caseId, 'rapid-review/decision')} state={{ rapidReviewId: exerciseId }}>
        Open the decision
      </Link>
    </div>
  );
}
