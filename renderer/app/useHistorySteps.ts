import type { CaseId } from '../../shared/contract/values.ts';
import { asCallError } from '../data/callError.ts';
import type { Client } from '../data/client.ts';
import { useAutosaveDesk, useClient, useEveryCaseActs } from '../data/DataProvider.tsx';
import type { EveryCaseActs } from '../data/everyCaseActs.ts';
import { showNotice } from '../ui/index.ts';

export interface HistorySteps {
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/**
 * Undo and redo within a case, or within the list of cases (`null`). In a case, what this window last did to what holds
 * for every case (a bank holiday, the wording of a letter) is taken back first where it came later than anything done
 * to the case. Says what was taken back, or why it could not be.
 */
export function useHistorySteps(caseId: CaseId | null): HistorySteps {
  const client = useClient();
  const desk = useAutosaveDesk();
  const acts = useEveryCaseActs();
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
      const isForEveryCase = caseId !== null && (await comesFirst(client, acts, name, caseId));
      const { operation } = await client.call(name, { caseId: isForEveryCase ? null : caseId });
      if (isForEveryCase && name === 'history.undo') await acts.noteUndone(client);
      if (isForEveryCase && name === 'history.redo') await acts.noteDone(client);
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

/** Whether what this window did for every case is what the key is about, and not what was done to the case. */
async function comesFirst(
  client: Client,
  acts: EveryCaseActs,
  name: 'history.undo' | 'history.redo',
  caseId: CaseId,
): Promise<boolean> {
  if (acts.isEmpty) return false;
  const [everywhere, here] = await Promise.all([
    client.call('history.get', { caseId: null }),
    client.call('history.get', { caseId }),
  ]);
  if (name === 'history.undo')
    return everywhere.undo !== null && acts.hasDone(everywhere.undo.operationId)
      ? isLater(everywhere.undo, here.undo)
      : false;
  if (everywhere.redo === null || !acts.hasUndone(everywhere.redo.operationId)) return false;
  // Something done to the case since has taken its place, as any new act ends what could be done again.
  return isLater(everywhere.redo, here.redo) && isLater(everywhere.redo, here.undo);
}

interface Named {
  readonly operationId: string;
}

/** Operations are named by the moment in which they began (UUID version 7), so their names sort by it. */
function isLater(one: Named, other: Named | null): boolean {
  return other === null || one.operationId > other.operationId;
}
