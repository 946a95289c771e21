import type { EarlierReview } from '../../../shared/contract/earlierReviews.ts';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import { type RegisterActs, useRegisterActs } from '../../app/useRegisterActs.ts';
import { useWrite } from '../../data/useWrite.ts';
import { selectEarlierReview } from './earlierReviewsView.ts';

export type EarlierReviewActs = RegisterActs<EarlierReview>;

/** What can be done with whole earlier reviews. */
export function useEarlierReviewActs(
  caseId: CaseId,
  exerciseId: ExerciseId,
  records: readonly EarlierReview[],
): EarlierReviewActs {
  const create = useWrite('earlier-reviews.create');
  const remove = useWrite('earlier-reviews.remove');
  const restore = useWrite('earlier-reviews.restore');
  const reorder = useWrite('earlier-reviews.reorder');
  return useRegisterActs({
    name: 'Earlier review',
    records,
    select: (id) => selectEarlierReview(caseId, id),
    create: () => create.run({ exerciseId }),
    remove: (earlierReviewId) => remove.run({ earlierReviewId }),
    restore: (earlierReviewId) => restore.run({ earlierReviewId }),
    reorder: (earlierReviewId, position) => reorder.run({ earlierReviewId, position }),
    errors: [create, remove, restore, reorder],
  });
}
