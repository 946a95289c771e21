import type { CaseId } from '../../../shared/contract/values.ts';
import { PageHead } from '../../ui/index.ts';

export function SilencesScreen({ caseId }: { caseId: CaseId }) {
  return <PageHead title="Silences" facts={caseId} />;
}
