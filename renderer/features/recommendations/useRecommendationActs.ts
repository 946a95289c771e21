import type { Recommendation } from '../../../shared/contract/recommendations.ts';
import type { CaseId, FindingId } from '../../../shared/contract/values.ts';
import type { CallError } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { showNotice } from '../../ui/index.ts';
import { selectRecommendation } from './recommendationsView.ts';
import { findingName, nameOf } from './recommendationWords.ts';

export interface RecommendationActs {
  readonly add: () => Promise<Recommendation | undefined>;
  readonly remove: (recommendation: Recommendation) => Promise<void>;
  readonly restore: (recommendation: Recommendation) => Promise<void>;
  /** To a place in the order, counting from 0; places outside the list do nothing. */
  readonly move: (recommendation: Recommendation, position: number) => Promise<void>;
  readonly link: (recommendation: Recommendation, findingId: FindingId) => Promise<void>;
  readonly unlink: (
    recommendation: Recommendation,
    finding: { id: FindingId; label: string },
  ) => Promise<void>;
  /** Why the last act was refused. */
  readonly error: CallError | null;
}

/** What can be done with whole recommendations and their links, by key, button or menu. */
export function useRecommendationActs(
  caseId: CaseId,
  recommendations: readonly Recommendation[],
): RecommendationActs {
  const create = useWrite('recommendations.create');
  const remove = useWrite('recommendations.remove');
  const restore = useWrite('recommendations.restore');
  const reorder = useWrite('recommendations.reorder');
  const link = useWrite('recommendations.link');
  const unlink = useWrite('recommendations.unlink');
  return {
    add: async () => {
      const added = await create.run({ caseId });
      if (added) selectRecommendation(caseId, added.id);
      return added;
    },
    remove: async (recommendation) => {
      const index = recommendations.findIndex(({ id }) => id === recommendation.id);
      const next = recommendations[index + 1] ?? recommendations[index - 1];
      const input = { recommendationId: recommendation.id };
      if (!(await remove.run(input))) return;
      if (next) selectRecommendation(caseId, next.id);
      showNotice(`${nameOf(recommendation)} removed`, async () => {
        if (await restore.run(input)) selectRecommendation(caseId, recommendation.id);
      });
    },
    restore: async (recommendation) => {
      if (!(await restore.run({ recommendationId: recommendation.id }))) return;
      selectRecommendation(caseId, recommendation.id);
      showNotice(`${nameOf(recommendation)} put back`);
    },
    move: async (recommendation, position) => {
      if (position < 0 || position >= recommendations.length) return;
      // While nothing is chosen the first is shown, and another is about to be the first.
      selectRecommendation(caseId, recommendation.id);
      if (await reorder.run({ recommendationId: recommendation.id, position }))
        showNotice(
          `${nameOf(recommendation)} moved to place ${position + 1} of ${recommendations.length}. Labels stay as they are.`,
        );
    },
    link: async ({ id }, findingId) => {
      await link.run({ recommendationId: id, findingId });
    },
    unlink: async (recommendation, finding) => {
      const input = { recommendationId: recommendation.id, findingId: finding.id };
      if (!(await unlink.run(input))) return;
      showNotice(`${nameOf(recommendation)} no longer answers ${findingName(finding)}`, () =>
        link.run(input),
      );
    },
    error: create.error ?? remove.error ?? restore.error ?? reorder.error ?? link.error ?? unlink.error,
  };
}
