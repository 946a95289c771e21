import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppEvent } from '../../shared/contract/events.ts';
import { useClient } from './DataProvider.tsx';

type Progress = Pick<Extract<AppEvent, { type: 'task' }>, 'step' | 'done' | 'total'>;

export interface Task {
  /** Stops what was begun before, and answers the name of the new piece of work. */
  readonly begin: () => string;
  /** Whether this piece of work is still the latest. */
  readonly isLatest: (taskId: string) => boolean;
  readonly stop: () => void;
  readonly progress: Progress | null;
}

/** One piece of long work at a time, which can be followed and stopped. It stops with the screen. */
export function useTask(): Task {
  const client = useClient();
  const running = useRef<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);

  const stop = useCallback(() => {
    const taskId = running.current;
    running.current = null;
    // Work that has ended cannot be stopped, and that is no trouble.
    if (taskId) void client.call('tasks.cancel', { taskId }).catch(() => undefined);
  }, [client]);
  useEffect(() => stop, [stop]);
  useEffect(
    () =>
      client.onEvent((event) => {
        if (event.type === 'task' && event.taskId === running.current) setProgress(event);
      }),
    [client],
  );
  const begin = useCallback(() => {
    stop();
    setProgress(null);
    const taskId = `task-${crypto.randomUUID()}`;
    running.current = taskId;
    return taskId;
  }, [stop]);
  const isLatest = useCallback((taskId: string) => running.current === taskId, []);
  return { begin, isLatest, stop, progress };
}
