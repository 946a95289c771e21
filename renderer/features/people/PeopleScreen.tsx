import type { CaseId } from '../../../shared/contract/values.ts';
import { PageHead } from '../../ui/index.ts';

export function PeopleScreen({ caseId }: { caseId: CaseId }) {
  return <PageHead title="People" facts={caseId} />;
}
