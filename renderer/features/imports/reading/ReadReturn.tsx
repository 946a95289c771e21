import { useEffect } from 'react';
import type { AgencyId, CaseId } from '../../../../shared/contract/values.ts';
import { asCallError } from '../../../data/callError.ts';
import { useClient } from '../../../data/DataProvider.tsx';
import { useTask } from '../../../data/useTask.ts';
import { type ReturnItem, signatureOf } from './returnItem.ts';
import { changeItem } from './returnsDesk.ts';

interface ReadReturnProps {
  caseId: CaseId;
  item: ReturnItem;
  agencyId: AgencyId | undefined;
  /** It is its turn; see `whoMayRead`. */
  mayRead: boolean;
}

/**
 * Reads one file, and again at each change of a choice, stopping the reading before it. Shows nothing itself: it
 * stands apart from the panes, so that folding one away does not stop it.
 */
export function ReadReturn({ caseId, item, agencyId, mayRead }: ReadReturnProps) {
  const client = useClient();
  const { begin, isLatest, stop, progress } = useTask();
  const wanted = signatureOf(item, agencyId);

  useEffect(() => {
    if (!mayRead) return;
    const taskId = begin();
    let isOver = false;
    const finish = (change: Partial<ReturnItem>) => {
      if (!isLatest(taskId)) return;
      isOver = true;
      changeItem(caseId, item.id, { isReading: false, progress: null, ...change });
    };
    changeItem(caseId, item.id, { isReading: true, problem: null });
    const { fileName, contentBase64 } = item.file;
    void client
      .call('imports.preview', {
        fileName,
        contentBase64,
        caseId,
        ...(agencyId ? { agencyId } : {}),
        reading: item.choice,
        limit: item.limit,
        taskId,
      })
      .then((preview) => {
        // Read for an agency, the file is given its name; what the file says of itself was found before.
        const named = agencyId === undefined ? (preview.file?.agency ?? null) : item.named;
        finish({ preview, named, readWith: wanted });
      })
      .catch((error: unknown) => finish({ problem: asCallError(error).message, isStopped: true }));
    return () => {
      if (isOver) return;
      stop();
      changeItem(caseId, item.id, { isReading: false, progress: null });
    };
    // oxlint-disable-next-line react/exhaustive-deps -- all else that is read with is in `wanted`
  }, [wanted, mayRead, client]);

  useEffect(() => {
    if (progress) changeItem(caseId, item.id, { progress });
  }, [progress, caseId, item.id]);
  return null;
}
