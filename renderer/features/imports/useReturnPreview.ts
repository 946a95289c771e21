import { useCallback, useEffect, useState } from 'react';
import type { ColumnChoice, ReturnPreview } from '../../../shared/contract/imports.ts';
import { asCallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import type { ReturnFile } from './returnFile.ts';
import { type Task, useTask } from '../../data/useTask.ts';

/** What was chosen by hand; what is left out is guessed from the file. */
export interface ReadingChoice {
  readonly columns?: ColumnChoice;
  readonly headingRecord?: number | null;
}

interface PreviewState {
  readonly preview: ReturnPreview | null;
  /** What the preview was read with. */
  readonly isReading: boolean;
  readonly problem: string | null;
}

const nothingRead: PreviewState = { preview: null, isReading: false, problem: null };

/** What bringing the file in would do. Read again at each change of choice; the last answer stays until the next one. */
export function useReturnPreview(
  file: ReturnFile | null,
  choice: ReadingChoice,
): PreviewState & Pick<Task, 'progress' | 'stop'> & { readAgain: () => void } {
  const client = useClient();
  const { begin, isLatest, stop, progress } = useTask();
  const [state, setState] = useState<PreviewState>(nothingRead);

  const read = useCallback(async () => {
    if (!file) return setState(nothingRead);
    const taskId = begin();
    setState(({ preview }) => ({ preview, isReading: true, problem: null }));
    try {
      const { fileName, contentBase64 } = file;
      const preview = await client.call('imports.preview', { fileName, contentBase64, ...choice, taskId });
      if (isLatest(taskId)) setState({ preview, isReading: false, problem: null });
    } catch (error) {
      if (isLatest(taskId))
        setState(({ preview }) => ({ preview, isReading: false, problem: asCallError(error).message }));
    }
  }, [client, file, choice, begin, isLatest]);
  useEffect(() => void read(), [read]);

  const stopReading = () => {
    stop();
    setState(({ preview }) => ({
      preview,
      isReading: false,
      problem: 'Reading was stopped. Nothing was brought in.',
    }));
  };
  return { ...state, progress, stop: stopReading, readAgain: () => void read() };
}
