import { create } from 'zustand';
import type { CaseId, RecommendationId } from '../../../shared/contract/values.ts';

/** Which recommendation is selected in each case, so that coming back comes back to it. View state only. */
export const useRecommendationsView = create<{
  readonly selected: Readonly<Record<CaseId, RecommendationId>>;
}>(() => ({ selected: {} }));

export function selectRecommendation(caseId: CaseId, recommendationId: RecommendationId): void {
  useRecommendationsView.setState(({ selected }) => ({
    selected: { ...selected, [caseId]: recommendationId },
  }));
}
