import type { Exchange } from '../../../shared/contract/panel.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { CaseId, ExchangeId } from '../../../shared/contract/values.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';

export interface PanelActs {
  /** Answers whether it was noted. */
  readonly note: (fields: InputOf<'panel.create'>) => Promise<boolean>;
  readonly change: (exchangeId: ExchangeId, changes: InputOf<'panel.update'>['changes']) => Promise<boolean>;
  readonly remove: (exchange: Exchange) => Promise<void>;
  readonly isRunning: boolean;
  /** Why the last act was refused. */
  readonly error: CallError | null;
  readonly reset: () => void;
}

/** What can be done with what went to and from the Panel. */
export function usePanelActs(caseId: CaseId): PanelActs {
  const create = useWrite('panel.create');
  const update = useWrite('panel.update');
  const remove = useWrite('panel.remove');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  const writes = [create, update, remove];
  return {
    note: async (fields) => {
      await desk.flushAll();
      if (!(await create.run(fields))) return false;
      await announce(
        fields.direction === 'sent' ? 'Noted as sent to the Panel' : 'Noted as received from the Panel',
      );
      return true;
    },
    change: async (exchangeId, changes) => {
      await desk.flushAll();
      if (!(await update.run({ exchangeId, changes }))) return false;
      await announce('Changed');
      return true;
    },
    remove: async ({ id: exchangeId, what }) => {
      await desk.flushAll();
      if (await remove.run({ exchangeId })) await announce(`${what} removed`);
    },
    isRunning: writes.some(({ isRunning }) => isRunning),
    error: writes.find(({ error }) => error !== null)?.error ?? null,
    reset: () => {
      for (const write of writes) write.reset();
    },
  };
}
