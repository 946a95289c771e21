import type { AppEvent } from '../../../shared/contract/events.ts';
import type { Client } from '../../data/client.ts';

type Progress = Pick<Extract<AppEvent, { type: 'task' }>, 'step' | 'done' | 'total'>;

interface Task<Value> {
  /** Stops the work; what is half done is thrown away by the core. */
  readonly signal: AbortSignal;
  /** What is being done, in words: `Setting the pages`, or `Setting the pages, 3 of 8`. */
  readonly onStep: (words: string) => void;
  readonly work: (taskId: string) => Promise<Value>;
}

/** Runs a piece of long work that can be followed and stopped. */
export async function runTask<Value>(client: Client, { signal, onStep, work }: Task<Value>): Promise<Value> {
  const taskId = `report-${crypto.randomUUID()}`;
  const stopFollowing = client.onEvent((event) => {
    if (event.type === 'task' && event.taskId === taskId) onStep(wordsOf(event));
  });
  // Work that has ended cannot be stopped, and that is no trouble.
  const stop = () => void client.call('tasks.cancel', { taskId }).catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await work(taskId);
  } finally {
    signal.removeEventListener('abort', stop);
    stopFollowing();
  }
}

function wordsOf({ step, done, total }: Progress): string {
  return total > 1 ? `${step}, ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}` : step;
}
