import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { EntryId } from '../../../../shared/contract/values.ts';
import { asCallError } from '../../../data/callError.ts';
import { useClient } from '../../../data/DataProvider.tsx';
import { useTask } from '../../../data/useTask.ts';

export type Source = OutputOf<'imports.getSource'>;

/** The place in the original file, read once; it can be stopped. */
export function useSource(entryId: EntryId) {
  const client = useClient();
  const { begin, isLatest, stop, progress } = useTask();
  const [source, setSource] = useState<Source | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const taskId = begin();
    client
      .call('imports.getSource', { entryId, taskId })
      .then((answer) => {
        if (isLatest(taskId)) setSource(answer);
      })
      .catch((error: unknown) => {
        if (isLatest(taskId)) setProblem(asCallError(error).message);
      });
  }, [client, entryId, begin, isLatest]);
  return { source, problem, progress, stop };
}
