import type { CaseId } from '../../../shared/contract/values.ts';
import { PageHead } from '../../ui/index.ts';

export function KnowledgeScreen({ caseId }: { caseId: CaseId }) {
  return <PageHead title="Who knew what, when" facts={caseId} />;
}
