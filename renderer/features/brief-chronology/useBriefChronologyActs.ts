import type { BriefEntry } from '../../../shared/contract/briefChronology.ts';
import type { CaseId, EntryId, ExerciseId } from '../../../shared/contract/values.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { count, rememberNeighbour, showNotice } from '../../ui/index.ts';
import { selectBriefEntry } from './briefChronologyView.ts';

export interface BriefChronologyActs {
  readonly add: (entryIds: EntryId[]) => Promise<boolean>;
  readonly takeOut: (entry: BriefEntry) => Promise<void>;
  /** Takes the entry as it is now. */
  readonly check: (entry: BriefEntry) => Promise<void>;
  /** Forgets why the last act was refused. */
  readonly reset: () => void;
  readonly error: CallError | null;
}

/** What can be done with the entries of the brief chronology, by key or button. */
export function useBriefChronologyActs(
  caseId: CaseId,
  exerciseId: ExerciseId,
  entries: readonly BriefEntry[],
): BriefChronologyActs {
  const link = useWrite('brief-chronology.link');
  const unlink = useWrite('brief-chronology.unlink');
  const check = useWrite('brief-chronology.check');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  const writes = [link, unlink, check];
  return {
    add: async (entryIds) => {
      link.reset();
      // What is still being typed belongs before this act, in the history too.
      await desk.flushAll();
      const linked = await link.run({ exerciseId, entryIds });
      if (!linked) return false;
      if (linked.added === 0) showNotice('The brief chronology has them already');
      else await announce(`${count(linked.added, 'entry', 'entries')} added to the brief chronology`);
      return true;
    },
    takeOut: async ({ id, entry }) => {
      const focusNeighbour = rememberNeighbour(
        document.querySelector('[data-list-row][data-selected="true"]'),
      );
      const index = entries.findIndex((one) => one.id === id);
      const next = entries[index + 1] ?? entries[index - 1];
      await desk.flushAll();
      if (!(await unlink.run({ exerciseId, entryIds: [entry.id] }))) return;
      if (next) selectBriefEntry(caseId, next.id);
      focusNeighbour();
      await announce(`Entry ${entry.number} taken out. It stays in the chronology.`);
    },
    check: async ({ entry }) => {
      if (await check.run({ exerciseId, entryIds: [entry.id] }))
        await announce(`Entry ${entry.number} taken as it is now`);
    },
    reset: () => {
      for (const { reset } of writes) reset();
    },
    error: writes.find(({ error }) => error !== null)?.error ?? null,
  };
}
