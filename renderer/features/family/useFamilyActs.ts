import type { Relationship } from '../../../shared/contract/family.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { rememberNeighbour, showNotice } from '../../ui/index.ts';
import { changeFamilyView } from './familyView.ts';

export interface FamilyActs {
  readonly create: (fields: Omit<InputOf<'family.create'>, 'caseId'>) => Promise<Relationship | undefined>;
  readonly remove: (relationship: Relationship) => Promise<void>;
  readonly restore: (relationship: Relationship) => Promise<void>;
  /** Adds a person for "one of the two, not recorded which". */
  readonly addOneOf: (relationship: Relationship) => Promise<void>;
  readonly isRunning: boolean;
  /** Why the relationship could not be added; kept apart, as its form says it. */
  readonly createError: CallError | null;
  readonly forget: () => void;
  readonly error: CallError | null;
}

/** What can be done with relationships, by key or button, each with its notice and its way back. */
export function useFamilyActs(caseId: CaseId): FamilyActs {
  const create = useWrite('family.create');
  const remove = useWrite('family.remove');
  const restore = useWrite('family.restore');
  const addOneOf = useWrite('family.createOneOf');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  return {
    create: async (fields) => {
      // What is still being typed belongs before this act, in the history too.
      await desk.flushAll();
      const made = await create.run({ caseId, ...fields });
      if (!made) return undefined;
      changeFamilyView(caseId, { relationshipId: made.id });
      await announce('Relationship added');
      return made;
    },
    remove: async ({ id }) => {
      const focusNeighbour = rememberNeighbour(
        document.querySelector('[data-list-row][data-selected="true"]'),
      );
      if (!(await remove.run({ relationshipId: id }))) return;
      focusNeighbour();
      showNotice('Relationship removed. Both people stay.', () => restore.run({ relationshipId: id }));
    },
    restore: async ({ id }) => {
      if (!(await restore.run({ relationshipId: id }))) return;
      changeFamilyView(caseId, { relationshipId: id });
      showNotice('Relationship put back');
    },
    addOneOf: async ({ id }) => {
      await desk.flushAll();
      if (await addOneOf.run({ relationshipId: id }))
        await announce('Added to the people, for entries that may concern either');
    },
    isRunning: create.isRunning || addOneOf.isRunning,
    createError: create.error,
    forget: create.reset,
    error: remove.error ?? restore.error ?? addOneOf.error,
  };
}
