import { useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { asCallError } from '../../data/callError.ts';
import { useAutosaveDesk, useClient } from '../../data/DataProvider.tsx';
import { type Task, useTask } from '../../data/useTask.ts';
import type { TimelinePicture } from './timelinePictures.ts';

type Input = Omit<InputOf<'chronology.export'>, 'taskId' | 'pictures'>;
type LeftOut = OutputOf<'chronology.export'>['leftOut'];

export type ExportState =
  | { readonly kind: 'idle' | 'making' | 'saving' | 'stopped' | 'declined' }
  | {
      readonly kind: 'saved';
      readonly fileName: string;
      readonly entryCount: number;
      readonly leftOut: LeftOut;
      /** Whether everything typed was saved in time to be in the file. */
      readonly isComplete: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string };

export interface ChronologyExport {
  readonly state: ExportState;
  readonly progress: Task['progress'];
  readonly run: (input: Input, pictures: () => Promise<readonly TimelinePicture[]>) => Promise<void>;
  readonly stop: () => void;
}

/** Makes the chronology as a file and offers it to the user. One at a time; it stops with the dialog. */
export function useChronologyExport(): ChronologyExport {
  const client = useClient();
  const desk = useAutosaveDesk();
  const task = useTask();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const isRunning = useRef(false);

  const make = async (
    input: Input,
    pictures: () => Promise<readonly TimelinePicture[]>,
    taskId: string,
  ): Promise<ExportState> => {
    const isComplete = await desk.flushAll();
    const drawn = await pictures();
    if (!task.isLatest(taskId)) return { kind: 'stopped' };
    const file = await client.call('chronology.export', { ...input, pictures: [...drawn], taskId });
    // It may have been finished before it could be stopped; stopped is what the user asked for.
    if (!task.isLatest(taskId)) return { kind: 'stopped' };
    setState({ kind: 'saving' });
    const bytes = Uint8Array.from(atob(file.contentBase64), (character) => character.charCodeAt(0));
    const { saved, fileName } = await client.saveFile(file.fileName, bytes);
    if (!saved) return { kind: 'declined' };
    return { kind: 'saved', fileName, entryCount: file.entryCount, leftOut: file.leftOut, isComplete };
  };

  return {
    state,
    progress: task.progress,
    run: async (input, pictures) => {
      if (isRunning.current) return;
      isRunning.current = true;
      const taskId = task.begin();
      setState({ kind: 'making' });
      try {
        setState(await make(input, pictures, taskId));
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
