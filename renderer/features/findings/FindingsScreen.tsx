import type { CaseId } from '../../../shared/contract/values.ts';

export function FindingsScreen({ caseId }: { caseId: CaseId }) {
  return <h1 data-case={caseId}>Findings</h1>;
}
