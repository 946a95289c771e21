import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { showNotice } from '../../ui/index.ts';
import { spokenName } from './exerciseWords.ts';
import { chooseRapidReview } from './rapidReviewMemory.ts';

export interface ExerciseActs {
  /** Begins one, or turns one into it. Answers it, or undefined where it was refused. */
  readonly begin: (fields: Omit<InputOf<'exercises.create'>, 'caseId'>) => Promise<Exercise | undefined>;
  readonly remove: (exercise: Exercise) => Promise<void>;
  readonly restore: (exercise: Exercise) => Promise<void>;
  /** Why the last act was refused. */
  readonly error: CallError | null;
  readonly reset: () => void;
}

/** What can be done with whole exercises. `open` shows one. */
export function useExerciseActs(caseId: CaseId, open: (id: ExerciseId | null) => void): ExerciseActs {
  const create = useWrite('exercises.create');
  const remove = useWrite('exercises.remove');
  const restore = useWrite('exercises.restore');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  const writes = [create, remove, restore];
  return {
    begin: async (fields) => {
      await desk.flushAll();
      const begun = await create.run({ caseId, ...fields });
      if (!begun) return undefined;
      open(begun.id);
      if (begun.kind === 'rapid-review') chooseRapidReview(caseId, begun.id);
      await announce(fields.turnedFrom ? `Turned into: ${spokenName(begun)}` : `Begun: ${spokenName(begun)}`);
      return begun;
    },
    remove: async (exercise) => {
      await desk.flushAll();
      if (!(await remove.run({ exerciseId: exercise.id }))) return;
      open(null);
      showNotice(`${spokenName(exercise)} removed`, () => restore.run({ exerciseId: exercise.id }));
    },
    restore: async (exercise) => {
      if (!(await restore.run({ exerciseId: exercise.id }))) return;
      open(exercise.id);
      showNotice(`${spokenName(exercise)} put back`);
    },
    error: writes.find(({ error }) => error !== null)?.error ?? null,
    reset: () => {
      for (const write of writes) write.reset();
    },
  };
}
