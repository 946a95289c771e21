import { create } from 'zustand';
import type { CaseId, EarlierReviewId } from '../../../shared/contract/values.ts';

/** Which earlier review is selected in each case, so that coming back comes back to it. View state only. */
export const useEarlierReviewsView = create<{ readonly selected: Readonly<Record<CaseId, EarlierReviewId>> }>(
  () => ({ selected: {} }),
);

export function selectEarlierReview(caseId: CaseId, id: EarlierReviewId): void {
  useEarlierReviewsView.setState(({ selected }) => ({ selected: { ...selected, [caseId]: id } }));
}
