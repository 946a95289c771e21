import type { CaseId } from '../../../shared/contract/values.ts';
import { PageHead } from '../../ui/index.ts';

export function ThemesScreen({ caseId }: { caseId: CaseId }) {
  return <PageHead title="Themes" facts={caseId} />;
}
