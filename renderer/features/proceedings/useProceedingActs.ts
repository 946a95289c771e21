import type { InputOf } from '../../../shared/contract/contract.ts';
import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import type { CaseId, ProceedingId, ProceedingWitnessId } from '../../../shared/contract/values.ts';
import { proceedingName } from '../../../shared/domain/proceedingTerms.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { rememberNeighbour, showNotice } from '../../ui/index.ts';

export interface ProceedingActs {
  readonly create: (fields: Omit<InputOf<'proceedings.create'>, 'caseId'>) => Promise<boolean>;
  readonly remove: (proceeding: Proceeding) => Promise<void>;
  readonly restore: (proceeding: Proceeding) => Promise<void>;
  readonly addWitness: (input: InputOf<'proceedings.createWitness'>) => Promise<boolean>;
  readonly removeWitness: (witnessId: ProceedingWitnessId) => Promise<void>;
  readonly isRunning: boolean;
  readonly createError: CallError | null;
  readonly witnessError: CallError | null;
  /** Why the last proceedings could not be removed. */
  readonly refusal: CallError | null;
  readonly error: CallError | null;
  readonly reset: () => void;
}

/** What can be done with whole proceedings and those who may be witnesses, by key or button. */
export function useProceedingActs(caseId: CaseId, open: (id: ProceedingId) => void): ProceedingActs {
  const create = useWrite('proceedings.create');
  const remove = useWrite('proceedings.remove');
  const restore = useWrite('proceedings.restore');
  const addWitness = useWrite('proceedings.createWitness');
  const removeWitness = useWrite('proceedings.removeWitness');
  const desk = useAutosaveDesk();
  const say = useUndoNotice(caseId);
  return {
    create: async (fields) => {
      await desk.flushAll();
      const made = await create.run({ caseId, ...fields });
      if (!made) return false;
      open(made.id);
      await say(`${proceedingName(made)} added`);
      return true;
    },
    remove: async (proceeding) => {
      await desk.flushAll();
      const focusNeighbour = rememberNeighbour(
        document.querySelector('[data-list-row][data-selected="true"]'),
      );
      if (!(await remove.run({ proceedingId: proceeding.id }))) return;
      focusNeighbour();
      showNotice(`${proceedingName(proceeding)} removed`, () => restore.run({ proceedingId: proceeding.id }));
    },
    restore: async (proceeding) => {
      if (!(await restore.run({ proceedingId: proceeding.id }))) return;
      open(proceeding.id);
      showNotice(`${proceedingName(proceeding)} put back`);
    },
    addWitness: async (input) => {
      await desk.flushAll();
      if (!(await addWitness.run(input))) return false;
      await say('Possible witness noted');
      return true;
    },
    removeWitness: async (witnessId) => {
      if (await removeWitness.run({ witnessId })) await say('Possible witness taken off');
    },
    isRunning: create.isRunning || addWitness.isRunning,
    createError: create.error,
    witnessError: addWitness.error,
    refusal: remove.error,
    error: restore.error ?? removeWitness.error,
    reset: () => {
      create.reset();
      addWitness.reset();
    },
  };
}
