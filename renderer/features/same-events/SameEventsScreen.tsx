import type { CaseId } from '../../../shared/contract/values.ts';
import { PageHead } from '../../ui/index.ts';

export function SameEventsScreen({ caseId }: { caseId: CaseId }) {
  return <PageHead title="The same event" facts={caseId} />;
}
