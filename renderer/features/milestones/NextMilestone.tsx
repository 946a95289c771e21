import { Link } from 'wouter';
import { type CaseId, exerciseId as exerciseIdSchema } from '../../../shared/contract/values.ts';
import { shortDay } from '../../../shared/domain/formatEventDate.ts';
import { rapidReviewOf } from '../../../shared/domain/rapidReview.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { StatusMark } from '../../ui/index.ts';
import styles from './Milestones.module.css';
import { nextOf, stateMarks } from './milestoneWords.ts';

/** What is next on the way of the rapid review, small, for beside its clock. Nothing where no milestone is open. */
export function NextMilestone({ caseId }: { caseId: CaseId }) {
  const exercises = useRead('exercises.list', { caseId });
  const exerciseId = rapidReviewOf(exercises.data?.exercises ?? [])?.id;
  const { data } = useRead(
    'milestones.list',
    { exerciseId: exerciseId ?? noExercise },
    { enabled: exerciseId !== undefined },
  );
  const next = data && nextOf(data.milestones);
  if (!next) return null;
  const { dayNumber, dueOn, what, state } = next;
  const when = dueOn === null ? `Day ${dayNumber}` : `Day ${dayNumber}, ${shortDay(dueOn, data.today)}`;
  const isUrgent = state === 'overdue' || state === 'due-today';
  return (
    <p className={styles.next}>
      Next milestone:{' '}
      <Link href={casePath(caseId, 'overview/milestones')} state={{ exerciseId: next.exerciseId }}>
        {when}: {what}
      </Link>{' '}
      {isUrgent && <StatusMark kind={stateMarks[state].kind}>{stateMarks[state].words}</StatusMark>}
    </p>
  );
}

/** Stands in for an id while there is none; nothing is read with it. */
const noExercise = exerciseIdSchema.parse('00000000-0000-7000-8000-000000000000');
