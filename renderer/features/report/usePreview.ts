import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { asCallError, type CallError } from '../../data/callError.ts';
import { useAutosaveDesk, useClient } from '../../data/DataProvider.tsx';
import { type Task, useTask } from '../../data/useTask.ts';
import { bytesFromBase64 } from './bytes.ts';
import { openPdf, type PdfPages } from './pdfPages.ts';

export interface Preview {
  /** The pages as last made; they stay while new ones are being made. */
  readonly pages: PdfPages | null;
  readonly isMaking: boolean;
  /** Whether the case has changed since these pages were made. */
  readonly isOutOfDate: boolean;
  readonly error: CallError | null;
  readonly progress: Task['progress'];
  readonly make: () => void;
  readonly stop: () => void;
}

/** The pages of the draft, made when the screen opens and again when it is asked for, never by themselves. */
export function usePreview(caseId: CaseId): Preview {
  const client = useClient();
  const desk = useAutosaveDesk();
  const { begin, isLatest, stop: stopTask, progress } = useTask();
  const [pages, setPages] = useState<PdfPages | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const [isOutOfDate, setIsOutOfDate] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const shown = useRef<PdfPages | null>(null);

  const make = useCallback(async () => {
    const taskId = begin();
    setIsMaking(true);
    setError(null);
    try {
      await desk.flushAll();
      const { contentBase64 } = await client.call('reports.preview', { caseId, taskId });
      const made = await openPdf(bytesFromBase64(contentBase64));
      if (!isLatest(taskId)) return made.close();
      shown.current?.close();
      shown.current = made;
      setPages(made);
      setIsOutOfDate(false);
    } catch (failure) {
      if (isLatest(taskId)) setError(asCallError(failure));
    } finally {
      if (isLatest(taskId)) setIsMaking(false);
    }
  }, [begin, caseId, client, desk, isLatest]);

  useEffect(() => {
    void make();
    return () => {
      shown.current?.close();
      shown.current = null;
    };
  }, [make]);
  useEffect(
    () =>
      client.onEvent((event) => {
        if (event.type === 'changed' && event.caseIds.includes(caseId)) setIsOutOfDate(true);
      }),
    [caseId, client],
  );
  const stop = useCallback(() => {
    stopTask();
    setIsMaking(false);
  }, [stopTask]);
  return { pages, isMaking, isOutOfDate, error, progress, make: () => void make(), stop };
}
