import type { InputOf } from '../../../shared/contract/contract.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import type { Target } from './useMarked.ts';

type Input = InputOf<'chronology.updateMany'>;
/** What is done to all of them alike. */
export type BulkChanges = Pick<
  Input,
  'changes' | 'addThemeIds' | 'removeThemeIds' | 'addPersonIds' | 'removePersonIds'
>;

export interface BulkChange {
  /** Changes all of them alike, says so with an Undo, and answers whether it was done. */
  readonly run: (
    target: Target,
    changes: BulkChanges,
    words: (changed: number) => string,
  ) => Promise<boolean>;
  /** Changes each in its own way. */
  readonly runEach: (
    each: NonNullable<Input['each']>,
    words: (changed: number) => string,
  ) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly error: CallError | null;
  readonly reset: () => void;
}

/** One act over many entries: one step, one notice, one undo. */
export function useBulkChange(caseId: CaseId): BulkChange {
  const update = useWrite('chronology.updateMany');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  const send = async (input: Omit<Input, 'caseId'>, words: (changed: number) => string): Promise<boolean> => {
    // What is still being typed belongs before this act, in the history too.
    await desk.flushAll();
    const answer = await update.run({ caseId, ...input });
    if (answer) await announce(words(answer.changed), answer.changed > 0);
    return answer !== undefined;
  };
  return {
    run: (target, changes, words) =>
      send(
        { ...(target.filter ? { filter: target.filter } : { entryIds: [...target.ids] }), ...changes },
        words,
      ),
    runEach: (each, words) => send({ each }, words),
    isRunning: update.isRunning,
    error: update.error,
    reset: update.reset,
  };
}
