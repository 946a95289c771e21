import { useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { asCallError, CallError } from '../../data/callError.ts';
import type { Client } from '../../data/client.ts';
import { useAutosaveDesk, useClient } from '../../data/DataProvider.tsx';
import { type Task, useTask } from '../../data/useTask.ts';
import { pictureOfTimeline, type TimelinePicture } from '../timeline/index.ts';

type Input = Omit<InputOf<'chronology.export'>, 'taskId' | 'pictures' | 'caseId' | 'filter'> & {
  readonly caseId: CaseId;
  readonly filter: EntryFilter;
};
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

export interface ChronologyExport {
  readonly state: ExportState;
  readonly progress: Task['progress'];
  readonly run: (input: Input, withTimeline: boolean) => Promise<void>;
  readonly stop: () => void;
}

/** As many sheets as one document takes. */
const mostSheets = 60;

async function picturesOf(client: Client, { caseId, filter }: Input): Promise<TimelinePicture[]> {
  const pictures = await pictureOfTimeline(client, { caseId, filter });
  if (pictures.length <= mostSheets) return pictures;
  const message = `The timeline would take ${pictures.length} sheets, and a document takes ${mostSheets}. Choose fewer entries, or leave the picture out.`;
  throw new CallError({ code: 'reports/cannot-render', message, fields: [], canRetry: false });
}

/** Makes the chronology as a file and offers it to the user. One at a time; it stops with the dialog. */
export function useChronologyExport(): ChronologyExport {
  const client = useClient();
  const desk = useAutosaveDesk();
  const task = useTask();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const isRunning = useRef(false);

  const make = async (input: Input, withTimeline: boolean, taskId: string): Promise<ExportState> => {
    const isComplete = await desk.flushAll();
    const pictures = withTimeline ? await picturesOf(client, input) : [];
    if (!task.isLatest(taskId)) return { kind: 'stopped' };
    const file = await client.call('chronology.export', { ...input, pictures, taskId });
    // It may have been finished before it could be stopped; stopped is what the user asked for.
    if (!task.isLatest(taskId)) return { kind: 'stopped' };
    setState({ kind: 'saving' });
    const bytes = Uint8Array.from(atob(file.contentBase64), (character) => character.charCodeAt(0));
    const { saved, fileName } = await client.saveFile(file.fileName, bytes);
    if (!saved) return { kind: 'declined' };
    return {
      kind: 'saved',
      fileName,
      entryCount: file.entryCount,
      leftOut: file.leftOut,
      statement: input.format === 'csv' ? file.statement : [],
      isComplete,
    };
  };

  return {
    state,
    progress: task.progress,
    run: async (input, withTimeline) => {
      if (isRunning.current) return;
      isRunning.current = true;
      const taskId = task.begin();
      setState({ kind: 'making' });
      try {
        setState(await make(input, withTimeline, taskId));
      } catch (error) {
        const isStopped = !task.isLatest(taskId);
        setState(isStopped ? { kind: 'stopped' } : { kind: 'failed', message: asCallError(error).message });
      } finally {
        isRunning.current = false;
      }
    },
    stop: task.stop,
  };
}
