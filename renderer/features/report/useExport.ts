import { useState } from 'react';
import type { ReportFormat } from '../../../shared/contract/reports.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { asCallError } from '../../data/callError.ts';
import { useAutosaveDesk, useClient } from '../../data/DataProvider.tsx';
import { useTask } from '../../data/useTask.ts';
import { bytesFromBase64, fileSize } from './bytes.ts';

export type ExportOutcome =
  | { readonly kind: 'saved'; readonly words: string }
  | { readonly kind: 'declined' }
  | { readonly kind: 'failed'; readonly message: string };

/** Makes the file and offers it to be saved. What was made is never kept anywhere but where the user puts it. */
export function useExport(caseId: CaseId) {
  const client = useClient();
  const desk = useAutosaveDesk();
  const task = useTask();
  const [running, setRunning] = useState<ReportFormat | null>(null);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);

  const run = async (format: ReportFormat): Promise<void> => {
    if (running) return;
    const taskId = task.begin();
    setRunning(format);
    setOutcome(null);
    try {
      await desk.flushAll();
      const { fileName, contentBase64, sizeBytes } = await client.call('reports.export', {
        caseId,
        format,
        taskId,
      });
      if (!task.isLatest(taskId)) return;
      const { saved, fileName: savedAs } = await client.saveFile(fileName, bytesFromBase64(contentBase64));
      setOutcome(
        saved
          ? { kind: 'saved', words: `${savedAs ?? fileName}, ${fileSize(sizeBytes)}` }
          : { kind: 'declined' },
      );
    } catch (error) {
      if (task.isLatest(taskId)) setOutcome({ kind: 'failed', message: asCallError(error).message });
    } finally {
      setRunning(null);
    }
  };
  return { run, running, outcome, progress: task.progress, stop: task.stop };
}
