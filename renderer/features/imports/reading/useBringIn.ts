import { useRef, useState } from 'react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { asCallError } from '../../../data/callError.ts';
import { useClient } from '../../../data/DataProvider.tsx';
import { type Task, useTask } from '../../../data/useTask.ts';
import { count, showNotice } from '../../../ui/index.ts';
import { agencyOf, broughtOf, type BroughtIn, decisionsOf } from './returnItem.ts';
import { changeItem, itemOf, readOthersAgain, returnsDeskOf, showFile, whenRead } from './returnsDesk.ts';
import { whatStandsInTheWay } from './whatStandsInTheWay.ts';

export interface BringIn {
  /** Brings these files in one after another, each its own act with its own receipt and undo. */
  readonly run: (ids: readonly string[]) => Promise<void>;
  readonly isRunning: boolean;
  /** Which of how many, where there are several. */
  readonly place: { readonly index: number; readonly of: number };
  readonly progress: Task['progress'];
  readonly stop: () => void;
  /** Takes one return back, and that alone. */
  readonly takeBack: (id: string) => Promise<void>;
}

const nowhere = { index: 0, of: 0 };

export function useBringIn(caseId: CaseId, agencies: readonly Agency[]): BringIn {
  const client = useClient();
  const work = useTask();
  const [place, setPlace] = useState(nowhere);
  const isStopped = useRef(false);
  const isRunning = place.of > 0;

  const bringInOne = async (id: string): Promise<BroughtIn | null> => {
    await whenRead(caseId, id, agencies);
    const item = itemOf(caseId, id);
    const agency = item && agencyOf(item, agencies);
    const reading = item?.preview?.reading;
    if (!item || !agency || !reading || broughtOf(item) || whatStandsInTheWay(item, agency) !== null)
      return null;
    changeItem(caseId, id, { isBringingIn: true, problem: null });
    try {
      const { fileName, contentBase64 } = item.file;
      const receipt = await client.call('imports.create', {
        caseId,
        agencyId: agency.id,
        fileName,
        contentBase64,
        reading,
        decisions: decisionsOf(item),
        taskId: work.begin(),
      });
      // It is in the case whether or not this can be read; then Ctrl+Z is the way back.
      const history = await client.call('history.get', { caseId }).catch(() => null);
      const brought = { receipt, operationId: history?.undo?.operationId ?? null };
      changeItem(caseId, id, { brought, isTakenBack: false, isBringingIn: false });
      readOthersAgain(caseId, agency.id, agencies);
      return brought;
    } catch (error) {
      changeItem(caseId, id, { isBringingIn: false, problem: asCallError(error).message });
      return null;
    }
  };

  const takeBack = async (id: string) => {
    const operationId = itemOf(caseId, id)?.brought?.operationId;
    if (!operationId) return;
    try {
      // This act alone: what was done since is not for this button.
      await client.call('history.undo', { caseId, operationId });
      changeItem(caseId, id, { isTakenBack: true });
      readOthersAgain(caseId, undefined, agencies);
      showFile(caseId, id);
    } catch (error) {
      showNotice(asCallError(error).message);
    }
  };

  const run = async (ids: readonly string[]) => {
    if (isRunning) return;
    isStopped.current = false;
    const done: { id: string; brought: BroughtIn }[] = [];
    for (const [index, id] of ids.entries()) {
      if (isStopped.current) break;
      setPlace({ index: index + 1, of: ids.length });
      const brought = await bringInOne(id);
      if (brought) done.push({ id, brought });
    }
    setPlace(nowhere);
    const first = done[0];
    if (!first) return;
    // Whoever has gone on to another file meanwhile keeps it under the hands.
    const { shown } = returnsDeskOf(caseId);
    if (shown.kind === 'file' && ids.includes(shown.id)) showFile(caseId, (done.at(-1) ?? first).id);
    announce(done, () => takeBack(first.id));
  };
  return {
    run,
    isRunning,
    place,
    progress: work.progress,
    stop: () => {
      isStopped.current = true;
      work.stop();
    },
    takeBack,
  };
}

function announce(done: readonly { brought: BroughtIn }[], undo: () => Promise<void>): void {
  const number = done.reduce((sum, { brought: { receipt } }) => sum + receipt.added + receipt.changed, 0);
  const words = `${count(number, 'entry', 'entries')} brought in`;
  if (done.length > 1) showNotice(`${words} from ${done.length} returns. Each can be taken back by itself.`);
  else showNotice(words, done[0]?.brought.operationId ? undo : undefined);
}
