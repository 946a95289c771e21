import type { CaseId } from '../../../shared/contract/values.ts';

export function ChronologyScreen({ caseId }: { caseId: CaseId }) {
  return <h1 data-case={caseId}>Chronology</h1>;
}
