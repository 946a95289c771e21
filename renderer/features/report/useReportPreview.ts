import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportFile } from '../../../shared/contract/reports.ts';
import { asCallError, type CallError } from '../../data/callError.ts';
import { useAutosaveDesk, useClient } from '../../data/DataProvider.tsx';
import type { DocumentAsked } from './documentMemory.ts';
import { runTask } from './runTask.ts';

interface PreviewFile extends ReportFile {
  /** Whether everything typed was saved in time to be on these pages. */
  readonly isComplete: boolean;
}

interface ReportPreview {
  /** The last pages that were set; they stay while new ones are made. */
  readonly file: PreviewFile | undefined;
  readonly isMaking: boolean;
  /** What is being done while it is made. */
  readonly step: string;
  /** Whether the case has changed since these pages were set. */
  readonly isOutdated: boolean;
  readonly error: CallError | null;
  readonly make: () => void;
  readonly stop: () => void;
}

const firstStep = 'Setting the pages';

/**
 * The draft as the PDF that an export would give. It is kept like any other answer, so that it is made anew when the
 * case changes, stopped when nobody looks any more, and forgotten when the workspace is locked.
 */
export function useReportPreview(asked: DocumentAsked): ReportPreview {
  const client = useClient();
  const desk = useAutosaveDesk();
  const queryClient = useQueryClient();
  const [step, setStep] = useState(firstStep);
  const queryKey = ['reports.preview', asked];
  const query = useQuery<PreviewFile, CallError>({
    queryKey,
    queryFn: async ({ signal }) => {
      setStep(firstStep);
      try {
        // What was typed on the screen before this one may still be on its way.
        const isComplete = await desk.flushAll();
        const file = await runTask(client, {
          signal,
          onStep: setStep,
          work: (taskId) => client.call('reports.preview', { ...asked, taskId }),
        });
        return { ...file, isComplete };
      } catch (error) {
        throw asCallError(error);
      }
    },
  });
  return {
    file: query.data,
    isMaking: query.isFetching,
    step,
    isOutdated: query.isStale && !query.isFetching,
    error: query.error,
    make: () => void query.refetch(),
    stop: () => void queryClient.cancelQueries({ queryKey }),
  };
}
