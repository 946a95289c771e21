import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { StageId } from '../../../shared/contract/values.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { showNotice } from '../../ui/index.ts';

export interface StageActs {
  /** Answers the new stage, once it is on screen. */
  readonly add: () => Promise<StageId | undefined>;
  readonly move: (id: StageId, position: number) => Promise<void>;
  readonly remove: (id: StageId) => Promise<void>;
  readonly restore: (id: StageId) => Promise<void>;
  /** Why the last act was refused. */
  readonly error: CallError | null;
}

/** What can be done with whole stages of an exercise. */
export function useStageActs({ id: exerciseId, stages }: Exercise): StageActs {
  const create = useWrite('stages.create');
  const reorder = useWrite('stages.reorder');
  const remove = useWrite('stages.remove');
  const restore = useWrite('stages.restore');
  const desk = useAutosaveDesk();
  return {
    add: async () => {
      await desk.flushAll();
      return (await create.run({ exerciseId, name: 'New stage' }))?.id;
    },
    move: async (stageId, position) => {
      // What is still being typed belongs before this act, in the history too.
      await desk.flushAll();
      if (await reorder.run({ stageId, position }))
        showNotice(`Moved to place ${position + 1} of ${stages.length}`);
    },
    remove: async (stageId) => {
      await desk.flushAll();
      if (await remove.run({ stageId })) showNotice('Stage removed', () => restore.run({ stageId }));
    },
    restore: async (stageId) => {
      if (await restore.run({ stageId })) showNotice('Stage put back at the end');
    },
    error: [create, reorder, remove, restore].find(({ error }) => error !== null)?.error ?? null,
  };
}
