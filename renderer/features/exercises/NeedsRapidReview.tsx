import type { ReactNode } from 'react';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { Button, EmptyState, Note, PageHead, Skeleton } from '../../ui/index.ts';
import { useRapidReviews } from './rapidReviewMemory.ts';
import { useExerciseActs } from './useExerciseActs.ts';

interface NeedsRapidReviewProps {
  caseId: CaseId;
  /** What the page is called while there is no rapid review to show on it. */
  title?: string;
  children: (exercise: Exercise) => ReactNode;
}

/** A screen that belongs to the rapid review of a case, the chosen one of several; where there is none, how one is begun. */
export function NeedsRapidReview({ caseId, title = 'Rapid review', children }: NeedsRapidReviewProps) {
  const { reviews, chosen, problem } = useRapidReviews(caseId);
  const acts = useExerciseActs(caseId, () => undefined);
  if (!reviews) {
    return problem ? (
      <Note kind="danger" role="alert">
        {problem}
      </Note>
    ) : (
      <Skeleton label="Reading the rapid review" />
    );
  }
  if (chosen) return children(chosen);
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
