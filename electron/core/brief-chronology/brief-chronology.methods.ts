import { assertEntriesOfCase, getEntries } from '../chronology/chronology.store.ts';
import { getExercise, getExerciseOnList } from '../exercises/exercises.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import {
  entriesInBrief,
  getBriefEntry,
  insertBriefEntries,
  listBriefEntries,
  removeBriefEntries,
  takeAnew,
  updateBriefWords,
} from './brief-chronology.store.ts';

export const briefChronologyHandlers: HandlersOf<'brief-chronology'> = {
  'brief-chronology.list': ({ exerciseId }, read) => {
    getExercise(read, exerciseId);
    return { entries: listBriefEntries(read, exerciseId) };
  },

  'brief-chronology.link': ({ exerciseId, entryIds }, { begin, read, now }) => {
    const { caseId } = getExerciseOnList(read, exerciseId);
    assertEntriesOfCase(read, entryIds, caseId);
    const present = entriesInBrief(read, exerciseId, entryIds);
    const missing = getEntries(
      read,
      entryIds.filter((id) => !present.has(id)),
    );
    if (missing.length > 0)
      insertBriefEntries(
        begin({ label: 'Add to the brief chronology', caseId }),
        { caseId, exerciseId },
        missing,
        now,
      );
    return { added: missing.length };
  },

  'brief-chronology.unlink': ({ exerciseId, entryIds }, { begin, read, now }) => {
    const { caseId } = getExercise(read, exerciseId);
    const present = entriesInBrief(read, exerciseId, entryIds);
    if (present.size === 0) throw new Refusal('record/not-found');
    removeBriefEntries(
      begin({ label: 'Take out of the brief chronology', caseId }),
      exerciseId,
      present,
      now,
    );
    return { removed: present.size };
  },

  'brief-chronology.update': ({ briefEntryId: id, changes }, { begin, read, now }) => {
    const { caseId } = getBriefEntry(read, id);
    if (changes.words !== undefined)
      updateBriefWords(
        begin({ label: 'Change the brief chronology', caseId, typingIn: id }),
        id,
        changes.words,
        now,
      );
    return getBriefEntry(read, id);
  },

  'brief-chronology.check': ({ exerciseId, entryIds }, { begin, read, now }) => {
    const { caseId } = getExercise(read, exerciseId);
    const named = new Set(entryIds);
    const changed = listBriefEntries(read, exerciseId).filter(
      ({ entry, differs }) => named.has(entry.id) && differs.length > 0,
    );
    if (changed.length > 0)
      takeAnew(begin({ label: 'Take changed entries as they are now', caseId }), changed, now);
    return { checked: changed.length };
  },
};
