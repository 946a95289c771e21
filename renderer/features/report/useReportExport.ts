import { useEffect, useRef, useState } from 'react';
import type { ReportFormat } from '../../../shared/contract/reports.ts';
import { asCallError } from '../../data/callError.ts';
import { useAutosaveDesk, useClient } from '../../data/DataProvider.tsx';
import { bytesOf } from '../../data/bytesOf.ts';
import type { DocumentAsked } from './documentMemory.ts';
import { runTask } from './runTask.ts';

export type ExportState =
  | { readonly kind: 'idle' | 'stopped' | 'declined' }
  | { readonly kind: 'making' | 'saving'; readonly format: ReportFormat }
  | {
      readonly kind: 'saved';
      readonly fileName: string;
      readonly sizeBytes: number;
      /** Whether everything typed was saved in time to be in the file. */
      readonly isComplete: boolean;
    }
  | { readonly kind: 'failed'; readonly format: ReportFormat; readonly message: string };

export interface ReportExport {
  readonly state: ExportState;
  readonly run: (format: ReportFormat) => Promise<void>;
  readonly stop: () => void;
}

/** Makes the draft as a file and offers it to the user. One at a time; it stops with the screen. */
export function useReportExport(asked: DocumentAsked): ReportExport {
  const client = useClient();
  const desk = useAutosaveDesk();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const makeAndSave = async (format: ReportFormat, signal: AbortSignal): Promise<ExportState> => {
    const isAllSaved = await desk.flushAll();
    const file = await runTask(client, {
      signal,
      onStep: () => undefined,
      work: (taskId) => client.call('reports.export', { ...asked, format, taskId }),
    });
    // It may have been finished before it could be stopped; stopped is what the user asked for.
    if (signal.aborted) return { kind: 'stopped' };
    setState({ kind: 'saving', format });
    const { saved, fileName } = await client.saveFile(file.fileName, bytesOf(file.contentBase64));
    return saved
      ? { kind: 'saved', fileName, sizeBytes: file.sizeBytes, isComplete: isAllSaved }
      : { kind: 'declined' };
  };

  return {
    state,
    run: async (format) => {
      if (running.current) return;
      const stop = new AbortController();
      running.current = stop;
      setState({ kind: 'making', format });
      try {
        setState(await makeAndSave(format, stop.signal));
      } catch (error) {
        const { message } = asCallError(error);
        setState(stop.signal.aborted ? { kind: 'stopped' } : { kind: 'failed', format, message });
      } finally {
        running.current = null;
      }
    },
    stop: () => running.current?.abort(),
  };
}
