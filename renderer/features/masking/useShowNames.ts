import { asCallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { showNotice } from '../../ui/index.ts';
import { showNamesOf } from './maskingView.ts';
import { useMasking } from './RealNames.tsx';

/** Records that names are shown, and only then shows them. Answers whether they are. */
export function useShowNames(): { show: () => Promise<boolean> } {
  const client = useClient();
  const { caseId } = useMasking();
  const show = async () => {
    if (caseId === null) return false;
    try {
      await client.call('people.unmask', { caseId });
      showNamesOf(caseId);
      return true;
    } catch (error) {
      showNotice(`Names stay masked. ${asCallError(error).message}`);
      return false;
    }
  };
  return { show };
}
