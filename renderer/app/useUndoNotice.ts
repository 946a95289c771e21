import type { CaseId } from '../../shared/contract/values.ts';
import { asCallError } from '../data/callError.ts';
import { useClient } from '../data/DataProvider.tsx';
import { showNotice } from '../ui/index.ts';

/** Says what was done, with an Undo that takes back this act and no later one. Null for what belongs to no case. */
export function useUndoNotice(caseId: CaseId | null): (words: string, canUndo?: boolean) => Promise<void> {
  const client = useClient();
  return async (words, canUndo = true) => {
    const step = canUndo ? await client.call('history.get', { caseId }).catch(() => null) : null;
    const operationId = step?.undo?.operationId;
    if (operationId === undefined) return showNotice(words);
    showNotice(words, async () => {
      try {
        return await client.call('history.undo', { caseId, operationId });
      } catch (error) {
        showNotice(asCallError(error).message);
      }
    });
  };
}
