import type { Decision, OptionConsidered } from '../../../shared/contract/decision.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { CaseId, DecisionId, ExerciseId, OptionId } from '../../../shared/contract/values.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { showNotice } from '../../ui/index.ts';

export interface DecisionActs {
  readonly begin: () => Promise<void>;
  readonly remove: (decision: Decision) => Promise<void>;
  readonly restore: (decision: Decision) => Promise<void>;
  readonly sign: (decision: Decision) => Promise<void>;
  /** Answers whether the new draft was begun. */
  readonly supersede: (decisionId: DecisionId, because: string) => Promise<boolean>;
  /** Answers the new option, once it is on screen. */
  readonly addOption: (decisionId: DecisionId) => Promise<OptionId | undefined>;
  readonly removeOption: (option: OptionConsidered) => Promise<void>;
  readonly setEducation: (setting: InputOf<'decision.updateSetting'>) => Promise<void>;
  readonly isRunning: boolean;
  /** Why the last act was refused. */
  readonly error: CallError | null;
  readonly reset: () => void;
}

/** What can be done with whole decisions of an exercise and their options. `open` shows one. */
export function useDecisionActs(
  { caseId, exerciseId }: { caseId: CaseId; exerciseId: ExerciseId },
  open: (id: DecisionId | null) => void,
): DecisionActs {
  const create = useWrite('decision.create');
  const remove = useWrite('decision.remove');
  const restore = useWrite('decision.restore');
  const sign = useWrite('decision.sign');
  const supersede = useWrite('decision.supersede');
  const createOption = useWrite('decision.createOption');
  const removeOption = useWrite('decision.removeOption');
  const updateSetting = useWrite('decision.updateSetting');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  const writes = [create, remove, restore, sign, supersede, createOption, removeOption, updateSetting];
  return {
    begin: async () => {
      const begun = await create.run({ exerciseId });
      if (begun) open(begun.id);
    },
    remove: async ({ id: decisionId, number }) => {
      await desk.flushAll();
      if (!(await remove.run({ decisionId }))) return;
      open(null);
      showNotice(`Draft of decision ${number} removed`, () => restore.run({ decisionId }));
    },
    restore: async ({ id: decisionId, number }) => {
      if (!(await restore.run({ decisionId }))) return;
      open(decisionId);
      showNotice(`Draft of decision ${number} put back`);
    },
    sign: async ({ id: decisionId, number }) => {
      // What is still being typed belongs to what is signed.
      await desk.flushAll();
      if (await sign.run({ decisionId })) showNotice(`Decision ${number} signed and locked`);
    },
    supersede: async (decisionId, because) => {
      const begun = await supersede.run({ decisionId, because });
      if (!begun) return false;
      open(begun.id);
      await announce(`Decision ${begun.number} begun as a draft`);
      return true;
    },
    addOption: async (decisionId) => {
      await desk.flushAll();
      return (await createOption.run({ decisionId, title: 'New option' }))?.id;
    },
    removeOption: async ({ id: optionId }) => {
      await desk.flushAll();
      if (await removeOption.run({ optionId })) await announce('Option removed');
    },
    setEducation: async (setting) => {
      await desk.flushAll();
      await updateSetting.run(setting);
    },
    isRunning: writes.some(({ isRunning }) => isRunning),
    error: writes.find(({ error }) => error !== null)?.error ?? null,
    reset: () => {
      for (const write of writes) write.reset();
    },
  };
}
