import { type MethodName, findMethod, isMethodName } from '../../shared/contract/contract.ts';
import type { MethodKind } from '../../shared/contract/defineMethod.ts';
import { type Envelope, fail, succeed } from '../../shared/contract/envelope.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { caseId } from '../../shared/contract/values.ts';
import type { SessionContext, TaskContext } from './handlers.ts';
import { handlers } from './methods.ts';
import type { AppPorts } from './ports.ts';
import { Refusal } from './refusal.ts';
import { isLongStep } from './history/longSteps.store.ts';
import type { LetIn, TaskRunner } from './tasks/taskRunner.ts';
import type { ReadHandle } from './workspace/handles.ts';
import type { OpenWorkspace, UnitOfWork } from './workspace/openWorkspace.ts';
import { asRefusal } from './workspace/openDatabase.ts';
import type { WorkspaceSession } from './workspace/session.ts';

interface Parts {
  readonly ports: AppPorts;
  readonly session: WorkspaceSession;
  readonly tasks: TaskRunner;
  readonly emit: (event: AppEvent) => void;
}

/**
 * The only way in: name → parse the input → the method with the handle its kind allows → envelope. Whatever is
 * thrown, the caller gets a code from the closed list and a sentence; the rest stays here.
 */
export function createDispatch(parts: Parts): (name: string, input: unknown) => Promise<Envelope<unknown>> {
  return async (name, input) => {
    const method = findMethod(name);
    if (!method || !isMethodName(name)) return fail('request/unknown-method');
    if (isTooDeep(input)) return fail('request/invalid-input');
    try {
      const parsed = method.input.safeParse(input ?? {});
      if (!parsed.success) {
        const fields = parsed.error.issues.map((issue) => ({
          path: issue.path.join('.'),
          message: issue.message,
        }));
        return fail('request/invalid-input', { fields });
      }
      return succeed(await run(parts, name, method.kind, parsed.data));
    } catch (error) {
      return asFailure(error, parts.ports.log, name);
    }
  };
}

/** Far deeper than anyone nests a list, and far from where a reader or a renderer would run out of stack. */
const deepestInput = 64;

function isTooDeep(input: unknown): boolean {
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestInput) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

/** Handlers as dispatch sees them: their types were checked where they were written, by name. */
interface LooseHandler {
  session: (input: unknown, context: SessionContext) => unknown;
  read: (input: unknown, read: ReadHandle, context: { session: WorkspaceSession; now: Date }) => unknown;
  write: (input: unknown, unit: UnitOfWork) => unknown;
  task: (input: unknown, context: TaskContext) => Promise<unknown>;
}

function run(parts: Parts, name: MethodName, kind: MethodKind, input: unknown): unknown {
  const { session, tasks, ports, emit } = parts;
  const handler = handlers[name];
  switch (kind) {
    case 'session':
      return (handler as LooseHandler['session'])(input, {
        session,
        tasks,
        announce: () => emit({ type: 'workspace', state: session.status().state }),
      });
    case 'read':
      return session.current.inOneMoment(() =>
        (handler as LooseHandler['read'])(input, session.current.read, { session, now: ports.now() }),
      );
    case 'write':
      return writeInTurn(parts, name, input, (unit) => (handler as LooseHandler['write'])(input, unit));
    case 'task': {
      const workspace = session.current;
      const context: TaskContext = {
        read: workspace.read,
        now: ports.now(),
        resourcesFolder: ports.resourcesFolder,
        runTask: (task, taskInput, taskId) => tasks.run(task, taskInput, taskId, doorTo(session, workspace)),
      };
      // What it reads before it first waits, it reads as of one moment.
      return workspace.inOneMoment(() => (handler as LooseHandler['task'])(input, context));
    }
  }
}

/** A thread may open the workspace it was begun in, and no other: it may have been locked meanwhile, and another opened. */
function doorTo(session: WorkspaceSession, workspace: OpenWorkspace): LetIn {
  const assertSame = () => {
    if (session.current !== workspace) throw new Refusal('workspace/locked');
  };
  return async (kind, visit) => {
    assertSame();
    await workspace.letIn(kind, (entrance) => {
      assertSame();
      return visit(entrance);
    });
  };
}

/**
 * Writes at once, or after the thread that is writing now. What would write many thousand rows does so on a thread of
 * its own, so that reading goes on meanwhile.
 */
async function writeInTurn(
  { session, tasks, emit, ports }: Parts,
  name: MethodName,
  input: unknown,
  work: (unit: UnitOfWork) => unknown,
): Promise<unknown> {
  const workspace = session.current;
  if (!workspace.isFree) {
    await workspace.untilFree();
    if (session.current !== workspace) throw new Refusal('workspace/locked');
  }
  if (isLongStep(workspace.read, name, input)) {
    const method = { name, input, now: ports.now().toISOString() };
    return tasks.run('write-elsewhere', method, undefined, doorTo(session, workspace));
  }
  const { result, touched } = workspace.write(work);
  if (touched.capabilities.size > 0) emit(changedEvent(touched.capabilities, touched.caseIds));
  return result;
}

export function changedEvent(capabilities: Iterable<string>, caseIds: Iterable<string>): AppEvent {
  return {
    type: 'changed',
    capabilities: [...capabilities],
    caseIds: [...caseIds].map((id) => caseId.parse(id)),
  };
}

function asFailure(thrown: unknown, log: (line: string) => void, name: string): Envelope<never> {
  const error = asRefusal(thrown);
  if (error instanceof Refusal) {
    return fail(error.code, {
      fields: error.fields,
      ...(error.sentence === undefined ? {} : { message: error.sentence }),
      ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }),
    });
  }
  // The kind of fault and where it was, never its message: that may quote case text.
  log(`${name} failed: ${error instanceof Error ? error.name : 'unknown fault'}`);
  return fail('internal/unexpected');
}
