import type { ReactNode } from 'react';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { rapidReviewOf } from '../../../shared/domain/rapidReview.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, Note, PageHead, Skeleton } from '../../ui/index.ts';
import { useExerciseActs } from './useExerciseActs.ts';

interface NeedsRapidReviewProps {
  caseId: CaseId;
  /** What the page is called while there is no rapid review to show on it. */
  title?: string;
  children: (exercise: Exercise) => ReactNode;
}

/** A screen that belongs to the rapid review of a case; where there is none, how one is begun. */
export function NeedsRapidReview({ caseId, title = 'Rapid review', children }: NeedsRapidReviewProps) {
  const { data, error } = useRead('exercises.list', { caseId });
  const acts = useExerciseActs(caseId, () => undefined);
  if (!data) {
    return error ? (
      <Note kind="danger" role="alert">
        {error.message}
      </Note>
    ) : (
      <Skeleton label="Reading the rapid review" />
    );
  }
  const exercise = rapidReviewOf(data.exercises);
  if (exercise) return children(exercise);
  return (
    <>
      <PageHead title={title} />
      {acts.error && (
        <Note kind="danger" role="alert">
          {acts.error.message}
        </Note>
      )}
      <EmptyState
        title="No rapid review has been begun"
        actions={
          <Button variant="primary" onPress={() => void acts.begin({ kind: 'rapid-review' })}>
            Begin a rapid review
          </Button>
        }
      >
        It begins beside the exercises the case has, and changes none of them.
      </EmptyState>
    </>
  );
}
