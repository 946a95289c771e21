import { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import type { TaskInput, TaskMessage, TaskName, TaskOutput } from './taskTypes.ts';

type Progress = (step: string, done: number, total: number) => void;

/**
 * Runs long work on a worker thread, one thread for each piece of work, so that stopping it can never leave another
 * half done. The worker is given plain data and never the database.
 */
export class TaskRunner {
  readonly #workerScript: string | URL;
  readonly #onProgress: (taskId: string, ...progress: Parameters<Progress>) => void;
  readonly #running = new Map<Worker, { taskId: string | undefined; stop: () => void }>();

  constructor(
    workerScript: string | URL,
    onProgress: (taskId: string, ...progress: Parameters<Progress>) => void,
  ) {
    this.#workerScript = workerScript;
    this.#onProgress = onProgress;
    this.run = this.run.bind(this);
  }

  run<Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
    taskId: string | undefined,
  ): Promise<TaskOutput<Name>> {
    const worker = new Worker(this.#workerScript, { workerData: { name, input } });
    return new Promise<TaskOutput<Name>>((resolve, reject) => {
      const end = (settle: () => void) => {
        this.#running.delete(worker);
        settle();
      };
      this.#running.set(worker, { taskId, stop: () => end(() => reject(new Refusal('task/cancelled'))) });
      worker.on('message', (message: TaskMessage<Name>) => {
        switch (message.type) {
          case 'progress':
            if (taskId) this.#onProgress(taskId, message.step, message.done, message.total);
            break;
          case 'done':
            end(() => resolve(message.output));
            break;
          case 'failed':
            end(() => reject(new Error(message.reason)));
            break;
        }
      });
      worker.on('error', (error) => end(() => reject(error)));
      worker.on('exit', () => end(() => reject(new Error('the worker ended without an answer'))));
    });
  }

  /** Stops one piece of work, or all of it where no name is given. */
  async cancel(taskId?: string): Promise<void> {
    const chosen = [...this.#running].filter(
      ([, running]) => taskId === undefined || running.taskId === taskId,
    );
    for (const [worker, running] of chosen) {
      running.stop();
      await worker.terminate();
    }
  }
}
