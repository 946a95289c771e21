import type { KindOf, MethodName, OutputOf, ParsedInputOf } from '../../shared/contract/contract.ts';
import type { TaskRunner } from './tasks/taskRunner.ts';
import type { TaskInput, TaskName, TaskOutput } from './tasks/taskTypes.ts';
import type { ReadHandle } from './workspace/handles.ts';
import type { UnitOfWork } from './workspace/openWorkspace.ts';
import type { WorkspaceSession } from './workspace/session.ts';

/** What long work is handed: it reads here, and does the rest on a thread of its own, which may open the file beside this one. */
export interface TaskContext {
  readonly read: ReadHandle;
  readonly now: Date;
  readonly resourcesFolder: string;
  runTask<Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
    taskId: string | undefined,
  ): Promise<TaskOutput<Name>>;
}

export interface SessionContext {
  readonly session: WorkspaceSession;
  readonly tasks: TaskRunner;
  /** Tells every window what state the workspace is in now. */
  announce(): void;
}

interface HandlerOfKind<Input, Output> {
  session: (input: Input, context: SessionContext) => Output | Promise<Output>;
  read: (input: Input, read: ReadHandle, context: { session: WorkspaceSession; now: Date }) => Output;
  write: (input: Input, unit: UnitOfWork) => Output;
  task: (input: Input, context: TaskContext) => Promise<Output>;
}

export type Handler<Name extends MethodName> = HandlerOfKind<
  ParsedInputOf<Name>,
  OutputOf<Name>
>[KindOf<Name>];

/** Every method of one capability: `HandlersOf<'cases'>`. A missing or a misspelt one does not compile. */
export type HandlersOf<Capability extends string> = {
  readonly [Name in Extract<MethodName, `${Capability}.${string}`>]: Handler<Name>;
};
