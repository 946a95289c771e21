import { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import type { Entrance, Visit } from '../workspace/openWorkspace.ts';
import { asMemoryRefusal, mostMemoryMb } from './taskMemory.ts';
import type { TaskInput, TaskMessage, TaskName, TaskOutput, TaskStart } from './taskTypes.ts';

/** Lets a thread open the workspace's file until the work has ended; see `OpenWorkspace.letIn`. */
export type LetIn = (kind: 'read' | 'write', visit: (entrance: Entrance) => Visit | null) => Promise<void>;

interface Listeners {
  progress(taskId: string, step: string, done: number, total: number): void;
  /** A thread has changed the workspace; told once it is on the disk. */
  changed(capabilities: readonly string[], caseIds: readonly string[]): void;
}

interface Running {
  readonly taskId: string | undefined;
  /** Asks it to stop, or stops it, whichever leaves nothing half done. */
  stop(): void;
  /** Resolves when the thread is gone, and with it all it had open. */
  readonly gone: Promise<void>;
}

/**
 * Runs long work on a worker thread, one thread for each piece of work, so that stopping it can never leave another
 * half done. A thread that has the workspace's file open is never ended from outside, which can crash the program: it is
 * asked to stop, takes back what it has not finished and closes the file.
 */
export class TaskRunner {
  readonly #workerScript: string | URL;
  readonly #listeners: Listeners;
  readonly #memoryMb: number | undefined;
  readonly #running = new Set<Running>();

  constructor(workerScript: string | URL, listeners: Listeners, memoryMb?: number) {
    this.#workerScript = workerScript;
    this.#listeners = listeners;
    this.#memoryMb = memoryMb;
    this.run = this.run.bind(this);
  }

  run<Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
    taskId: string | undefined,
    letIn: LetIn = refuseEntrance,
  ): Promise<TaskOutput<Name>> {
    const stopFlag = new Int32Array(new SharedArrayBuffer(4));
    const start: TaskStart<Name> = { name, input, stopFlag };
    const worker = new Worker(this.#workerScript, {
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: this.#memoryMb ?? mostMemoryMb(name) },
    });
    const answer = Promise.withResolvers<TaskOutput<Name>>();
    const gone = new Promise<void>((leave) => worker.once('exit', () => leave()));
    const isStopped = () => Atomics.load(stopFlag, 0) === 1;
    let hasFile = false;
    let isGone = false;
    const running: Running = {
      taskId,
      gone,
      stop() {
        Atomics.store(stopFlag, 0, 1);
        if (hasFile) return;
        answer.reject(new Refusal('task/cancelled'));
        void worker.terminate();
      },
    };
    this.#running.add(running);
    void gone.then(() => {
      isGone = true;
      this.#running.delete(running);
      answer.reject(new Error('the worker ended without an answer'));
    });
    const open = async (kind: 'read' | 'write') => {
      try {
        await letIn(kind, (entrance) => {
          if (isGone || isStopped()) return null;
          hasFile = true;
          worker.postMessage(entrance);
          // With its answer, good or bad, its transaction has ended.
          return { written: Promise.race([answer.promise.then(nothing, nothing), gone]), gone };
        });
      } catch (error) {
        answer.reject(error);
        if (!hasFile) await worker.terminate();
      }
    };
    worker.on('error', (fault) => answer.reject(asMemoryRefusal(name, fault)));
    worker.on('message', (message: TaskMessage<Name>) => {
      if (message.type === 'wants-file') void open(message.kind);
      else this.#hear(message, taskId, answer);
    });
    return answer.promise;
  }

  #hear<Name extends TaskName>(
    message: Exclude<TaskMessage<Name>, { type: 'wants-file' }>,
    taskId: string | undefined,
    answer: PromiseWithResolvers<TaskOutput<Name>>,
  ): void {
    switch (message.type) {
      case 'progress':
        if (taskId) this.#listeners.progress(taskId, message.step, message.done, message.total);
        break;
      case 'changed':
        this.#listeners.changed(message.capabilities, message.caseIds);
        break;
      case 'done':
        answer.resolve(message.output);
        break;
      case 'refused':
        answer.reject(new Refusal(message.code, message.detail));
        break;
      case 'failed':
        answer.reject(new Error(message.reason));
        break;
    }
  }

  /** Stops one piece of work, or all of it where no name is given, and waits until its threads are gone. */
  async cancel(taskId?: string): Promise<void> {
    const chosen = [...this.#running].filter((running) => taskId === undefined || running.taskId === taskId);
    for (const running of chosen) running.stop();
    await Promise.all(chosen.map((running) => running.gone));
  }
}

function nothing(): void {}

function refuseEntrance(): Promise<never> {
  return Promise.reject(new Error('this piece of work was not given the file'));
}
