import type { CaseId } from '../../../shared/contract/values.ts';

export function OverviewScreen({ caseId }: { caseId: CaseId }) {
  return <h1>{caseId}</h1>;
}
