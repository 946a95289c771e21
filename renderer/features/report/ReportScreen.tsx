import type { CaseId } from '../../../shared/contract/values.ts';

export function ReportScreen({ caseId }: { caseId: CaseId }) {
  return <h1 data-case={caseId}>Report</h1>;
}
