import { useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { bytesOf } from '../../data/bytesOf.ts';
import { asCallError } from '../../data/callError.ts';
import { useAutosaveDesk, useClient } from '../../data/DataProvider.tsx';
import { type Task, useTask } from '../../data/useTask.ts';

export const fileFormats = [
  { value: 'docx', label: 'Word' },
  { value: 'pdf', label: 'PDF' },
  { value: 'xlsx', label: 'Excel' },
  { value: 'csv', label: 'CSV' },
] as const;

type File = OutputOf<'chronology.export'>;

export type ExportState =
  | { readonly kind: 'idle' | 'making' | 'saving' | 'stopped' | 'declined' }
  | {
      readonly kind: 'saved';
      readonly fileName: string;
      readonly entryCount: number;
      readonly leftOut: File['leftOut'];
      /** What the document says of itself; a CSV file has no place for it, so it is shown beside. */
      readonly statement: File['statement'];
      /** Whether everything typed was saved in time to be in the file. */
      readonly isComplete: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string };

interface FileExport {
  readonly state: ExportState;
  readonly progress: Task['progress'];
  /** `make` answers null where it was stopped before it came to the file. */
  readonly run: (
    format: (typeof fileFormats)[number]['value'],
    make: (taskId: string, isLatest: () => boolean) => Promise<File | null>,
  ) => Promise<void>;
  readonly stop: () => void;
}

/** Has entries made into a file and offers it to the user. One at a time; it stops with the dialog. */
export function useFileExport(): FileExport {
  const client = useClient();
  const desk = useAutosaveDesk();
  const task = useTask();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const isRunning = useRef(false);

  const save = async (file: File, isCsv: boolean, isComplete: boolean): Promise<ExportState> => {
    setState({ kind: 'saving' });
    const { saved, fileName } = await client.saveFile(file.fileName, bytesOf(file.contentBase64));
    if (!saved) return { kind: 'declined' };
    const { entryCount, leftOut } = file;
    return {
      kind: 'saved',
      fileName,
      entryCount,
      leftOut,
      statement: isCsv ? file.statement : [],
      isComplete,
    };
  };

  return {
    state,
    progress: task.progress,
    run: async (format, make) => {
      if (isRunning.current) return;
      isRunning.current = true;
      const taskId = task.begin();
      const isLatest = () => task.isLatest(taskId);
      setState({ kind: 'making' });
      try {
        const isComplete = await desk.flushAll();
        const file = await make(taskId, isLatest);
        // It may have been finished before it could be stopped; stopped is what the user asked for.
        setState(file && isLatest() ? await save(file, format === 'csv', isComplete) : { kind: 'stopped' });
      } catch (error) {
        setState(isLatest() ? { kind: 'failed', message: asCallError(error).message } : { kind: 'stopped' });
      } finally {
        isRunning.current = false;
      }
    },
    stop: task.stop,
  };
}
