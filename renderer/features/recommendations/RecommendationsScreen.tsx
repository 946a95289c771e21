import type { CaseId } from '../../../shared/contract/values.ts';

export function RecommendationsScreen({ caseId }: { caseId: CaseId }) {
  return <h1 data-case={caseId}>Recommendations</h1>;
}
