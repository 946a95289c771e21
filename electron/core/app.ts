import type { Envelope } from '../../shared/contract/envelope.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { changedEvent, createDispatch } from './dispatch.ts';
import type { AppPorts } from './ports.ts';
import { TaskRunner } from './tasks/taskRunner.ts';
import { WorkspaceSession } from './workspace/session.ts';

/** The whole of the data-owning process behind one door. Hosts know nothing else of it. */
export interface App {
  /** Runs a method by name. Never throws; never answers anything but an envelope. */
  dispatch(name: string, input: unknown): Promise<Envelope<unknown>>;
  /** Calls `listener` for every event until the answered function is called. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** Closes the workspace and ends all work. Safe to call twice. */
  close(): Promise<void>;
}

/** The composition root. Opens nothing: the workspace is opened by a method. */
export function createApp(ports: AppPorts): App {
  const listeners = new Set<(event: AppEvent) => void>();
  const emit = (event: AppEvent) => {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch {
        // What is told here has happened; one window that fails to hear it must not turn it into an error.
        ports.log(`a listener failed on the event ${event.type}`);
      }
    }
  };
  const session = new WorkspaceSession(ports);
  const tasks = new TaskRunner(
    ports.workerScript,
    {
      progress: (taskId, step, done, total) => emit({ type: 'task', taskId, step, done, total }),
      changed: (capabilities, caseIds) => emit(changedEvent(capabilities, caseIds)),
    },
    ports.taskMemoryMb,
  );
  return {
    dispatch: createDispatch({ ports, session, tasks, emit }),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      try {
        await tasks.cancel();
      } finally {
        await session.end();
      }
    },
  };
}
