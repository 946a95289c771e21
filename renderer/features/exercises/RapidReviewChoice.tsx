import { type CaseId, exerciseId } from '../../../shared/contract/values.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { Select } from '../../ui/index.ts';
import { rapidReviewInWords } from './exerciseWords.ts';
import { chooseRapidReview, useRapidReviews } from './rapidReviewMemory.ts';

/** Which rapid review is looked at, where a case has more than one; otherwise nothing. A link may name it. */
export function RapidReviewChoice({ caseId, hint = '' }: { caseId: CaseId; hint?: string }) {
  const { reviews = [], chosen } = useRapidReviews(caseId);
  useFollowed('rapidReviewId', exerciseId, (id) => chooseRapidReview(caseId, id));
  if (reviews.length < 2 || !chosen) return null;
  return (
    <Select
      label="Rapid review"
      options={reviews.map((review) => ({ value: review.id, label: rapidReviewInWords(review) }))}
      value={chosen.id}
      onChange={(id) => chooseRapidReview(caseId, id)}
      hint={hint}
    />
  );
}
