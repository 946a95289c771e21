import type { InputOf } from '../../../shared/contract/contract.ts';
import type { Request } from '../../../shared/contract/requests.ts';
import type { CaseId, ChaserId } from '../../../shared/contract/values.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import type { CallError } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { count, showNotice } from '../../ui/index.ts';
import { selectRow } from './requestsView.ts';

type Asking = Omit<InputOf<'requests.create'>, 'caseId'>;

export interface RequestActs {
  /** Asks one agency or many; says so with one Undo for all of them. Answers whether it was done. */
  readonly ask: (asking: Asking) => Promise<boolean>;
  readonly remove: (request: Request, name: string) => Promise<void>;
  readonly restore: (request: Request, name: string) => Promise<void>;
  readonly chase: (input: InputOf<'requests.createChaser'>) => Promise<boolean>;
  readonly removeChaser: (chaserId: ChaserId) => Promise<void>;
  readonly isAsking: boolean;
  readonly isChasing: boolean;
  readonly askError: CallError | null;
  readonly error: CallError | null;
  readonly reset: () => void;
}

/** What can be done with whole requests, by key, button or menu. */
export function useRequestActs(caseId: CaseId): RequestActs {
  const create = useWrite('requests.create');
  const remove = useWrite('requests.remove');
  const restore = useWrite('requests.restore');
  const createChaser = useWrite('requests.createChaser');
  const removeChaser = useWrite('requests.removeChaser');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  return {
    ask: async (asking) => {
      // What is still being typed belongs before this act, in the history too.
      await desk.flushAll();
      const made = await create.run({ caseId, ...asking });
      const first = made?.requests[0];
      if (!made || !first) return false;
      selectRow(caseId, first.id);
      await announce(`${count(made.requests.length, 'agency', 'agencies')} asked`);
      return true;
    },
    remove: async (request, name) => {
      await desk.flushAll();
      if (!(await remove.run({ requestId: request.id }))) return;
      showNotice(`The request to ${name} was removed`, () => restore.run({ requestId: request.id }));
    },
    restore: async (request, name) => {
      if (!(await restore.run({ requestId: request.id }))) return;
      selectRow(caseId, request.id);
      showNotice(`The request to ${name} was put back`);
    },
    chase: async (input) => {
      await desk.flushAll();
      if (!(await createChaser.run(input))) return false;
      await announce('Chaser noted');
      return true;
    },
    removeChaser: async (chaserId) => {
      await desk.flushAll();
      if (await removeChaser.run({ chaserId })) await announce('Chaser removed');
    },
    isAsking: create.isRunning,
    isChasing: createChaser.isRunning,
    askError: create.error,
    error: remove.error ?? restore.error ?? createChaser.error ?? removeChaser.error,
    reset: create.reset,
  };
}
