import { type RefObject, useRef } from 'react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { TrayRow } from '../../../../shared/contract/imports.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import type { CallError } from '../../../data/callError.ts';
import { useClient } from '../../../data/DataProvider.tsx';
import { useWrite } from '../../../data/useWrite.ts';
import { rememberNeighbour, showNotice } from '../../../ui/index.ts';

type Typed = Omit<InputOf<'imports.restoreTray'>, 'trayRowId'>;

interface TrayActs {
  /** The row on the screen: once it is settled, the focus goes to its neighbour. */
  readonly item: RefObject<HTMLLIElement | null>;
  readonly bringIn: (typed: Typed, done: string) => Promise<void>;
  readonly leaveOut: (why: string, done: string) => Promise<void>;
  readonly isRunning: boolean;
  readonly error: CallError | null;
}

/** The two ways out of the tray, each with a notice and its undo. */
export function useTrayActs(caseId: CaseId, { id: trayRowId }: TrayRow): TrayActs {
  const client = useClient();
  const restore = useWrite('imports.restoreTray');
  const remove = useWrite('imports.removeTray');
  const item = useRef<HTMLLIElement>(null);
  const settle = async (write: () => Promise<unknown>, done: string) => {
    const focusNext = rememberNeighbour(item.current);
    if (!(await write())) return;
    showNotice(done, () => client.call('history.undo', { caseId }));
    focusNext();
  };
  return {
    item,
    bringIn: (typed, done) => settle(() => restore.run({ trayRowId, ...typed }), done),
    leaveOut: (why, done) => settle(() => remove.run({ trayRowId, why }), done),
    isRunning: restore.isRunning || remove.isRunning,
    error: restore.error ?? remove.error,
  };
}
