import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { showNotice } from '../../ui/index.ts';
import { openSection } from './rapidReviewView.ts';

export interface SectionDetails {
  readonly title: string;
  readonly guidance: string;
  readonly isRequired: boolean;
}

export interface SectionActs {
  /** Gives the rapid review the sections this workspace begins one with. */
  readonly begin: () => Promise<void>;
  /** Adds a section at the end, or changes what one is called. Answers whether it was done. */
  readonly keep: (section: RapidSection | null, details: SectionDetails) => Promise<boolean>;
  readonly remove: (section: RapidSection) => Promise<void>;
  readonly restore: (section: RapidSection) => Promise<void>;
  readonly move: (section: RapidSection, position: number) => Promise<void>;
  /** Every later rapid review begins with the sections of this one. */
  readonly useForLater: () => Promise<void>;
  /** Later ones begin with the built-in sections again. */
  readonly useBuiltIn: () => Promise<void>;
  readonly isRunning: boolean;
  /** Why the last act was refused. */
  readonly error: CallError | null;
  readonly reset: () => void;
}

/** What can be done with whole sections, by key, button or menu. */
export function useSectionActs(
  { id: exerciseId, caseId }: Pick<Exercise, 'id' | 'caseId'>,
  sections: readonly RapidSection[],
): SectionActs {
  const create = useWrite('rapid-review.create');
  const createSection = useWrite('rapid-review.createSection');
  const update = useWrite('rapid-review.update');
  const remove = useWrite('rapid-review.remove');
  const restore = useWrite('rapid-review.restore');
  const reorder = useWrite('rapid-review.reorder');
  const updateTemplate = useWrite('rapid-review.updateTemplate');
  const restoreTemplate = useWrite('rapid-review.restoreTemplate');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  const announceForAll = useUndoNotice(null);
  const writes = [create, createSection, update, remove, restore, reorder, updateTemplate, restoreTemplate];
  const putBack = async (section: RapidSection) => {
    if (!(await restore.run({ sectionId: section.id }))) return;
    openSection(exerciseId, section.id);
    showNotice(`“${section.title}” put back at the end`);
  };
  return {
    begin: async () => {
      if (await create.run({ exerciseId })) await announce('The writing is begun');
    },
    keep: async (section, details) => {
      await desk.flushAll();
      const kept = section
        ? await update.run({ sectionId: section.id, changes: details })
        : await createSection.run({ exerciseId, ...details });
      if (!kept) return false;
      openSection(exerciseId, kept.id);
      await announce(section ? `“${kept.title}” changed` : `“${kept.title}” added at the end`);
      return true;
    },
    remove: async (section) => {
      await desk.flushAll();
      const index = sections.findIndex(({ id }) => id === section.id);
      const next = sections[index + 1] ?? sections[index - 1];
      if (!(await remove.run({ sectionId: section.id }))) return;
      if (next) openSection(exerciseId, next.id);
      await announce(`“${section.title}” removed`);
    },
    restore: putBack,
    move: async (section, position) => {
      if (position < 0 || position >= sections.length) return;
      // Chosen by being the first, it would lose the choice to whichever is first afterwards.
      openSection(exerciseId, section.id);
      if (await reorder.run({ sectionId: section.id, position }))
        showNotice(`“${section.title}” moved to place ${position + 1} of ${sections.length}`);
    },
    useForLater: async () => {
      await desk.flushAll();
      if (await updateTemplate.run({ exerciseId }))
        await announceForAll('Later rapid reviews begin with the sections of this one');
    },
    useBuiltIn: async () => {
      if (await restoreTemplate.run({}))
        await announceForAll('Later rapid reviews begin with the built-in sections');
    },
    isRunning: writes.some(({ isRunning }) => isRunning),
    error: writes.find(({ error }) => error !== null)?.error ?? null,
    reset: () => {
      for (const write of writes) write.reset();
    },
  };
}
