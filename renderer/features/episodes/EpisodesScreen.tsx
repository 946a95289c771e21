import type { CaseId } from '../../../shared/contract/values.ts';
import { PageHead } from '../../ui/index.ts';

export function EpisodesScreen({ caseId }: { caseId: CaseId }) {
  return <PageHead title="Key practice episodes" facts={caseId} />;
}
