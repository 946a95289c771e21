import type { CaseId } from '../../shared/contract/values.ts';
import { asCallError } from '../data/callError.ts';
import { useAutosaveDesk, useClient } from '../data/DataProvider.tsx';
import { showNotice } from '../ui/index.ts';

export interface HistorySteps {
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** Undo and redo within a case, or within the list of cases (`null`). Says what was taken back, or why it could not be. */
export function useHistorySteps(caseId: CaseId | null): HistorySteps {
  const client = useClient();
  const desk = useAutosaveDesk();
  const step = async (name: 'history.undo' | 'history.redo', done: string): Promise<void> => {
    try {
      // What is still being typed is the last act, and must be recorded before it can be taken back.
      if (!(await desk.flushAll())) {
        // Taking back an older act now would put what is unsaved on top of it afterwards.
        showNotice(
          'Something typed is not saved yet, so nothing was changed. The reason is at the foot of the window.',
        );
        return;
      }
      const { operation } = await client.call(name, { caseId });
      showNotice(`${done}: ${operation}`);
    } catch (error) {
      showNotice(asCallError(error).message);
    }
  };
  return {
    undo: () => step('history.undo', 'Taken back'),
    redo: () => step('history.redo', 'Done again'),
  };
}
