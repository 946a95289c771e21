import { uuidv7 } from 'uuidv7';
import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import { isUnwritten, lacksWords } from '../../../shared/domain/rapidSections.ts';
import { assertCase } from '../cases/cases.store.ts';
import { getExercise, getExerciseOnList } from '../exercises/exercises.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { citeWhatTextCites, lookAgain } from './citations.store.ts';
import { listContributions } from './contributions.store.ts';
import {
  getSection,
  hasSections,
  insertSection,
  listSections,
  moveSection,
  nextPosition,
  type SectionChanges,
  updateSection,
} from './rapid-review.store.ts';
import { deleteTemplate, listTemplate, replaceTemplate } from './template.store.ts';

export const rapidReviewHandlers: HandlersOf<'rapid-review'> = {
  'rapid-review.list': ({ exerciseId, show }, read) => {
    getExercise(read, exerciseId);
    return { sections: listSections(read, exerciseId, show) };
  },

  'rapid-review.create': ({ exerciseId }, { begin, read, now }) => {
    const { caseId } = getExerciseOnList(read, exerciseId);
    if (hasSections(read, exerciseId)) {
      throw new Refusal('record/duplicate', {
        sentence: 'The writing of this rapid review was begun already. Nothing was changed.',
      });
    }
    const write = begin({ label: 'Begin the writing of the rapid review', caseId });
    for (const section of listTemplate(read).sections)
      insertSection(write, { caseId, exerciseId }, section, now);
    return { sections: listSections(read, exerciseId) };
  },

  'rapid-review.createSection': ({ exerciseId, ...fields }, { begin, read, now }) => {
    const { caseId } = getExerciseOnList(read, exerciseId);
    const write = begin({ label: 'Add a section to the rapid review', caseId });
    const id = insertSection(write, { caseId, exerciseId }, { ...fields, key: `own-${uuidv7()}` }, now);
    citeWhatTextCites(write, { id, caseId, body: fields.body }, now);
    return getSection(read, id);
  },

  'rapid-review.update': ({ sectionId, changes }, { begin, read, now }) => {
    const section = getSection(read, sectionId);
    const { caseId } = section;
    const changed = withState(section, changes);
    const write = begin({ label: 'Change a section of the rapid review', caseId, typingIn: sectionId });
    updateSection(write, sectionId, changed, now);
    if (changes.body) citeWhatTextCites(write, { id: sectionId, caseId, body: changes.body }, now);
    return getSection(read, sectionId);
  },

  'rapid-review.remove': ({ sectionId }, { begin, read, now }) => {
    const { caseId } = getSection(read, sectionId);
    const write = begin({ label: 'Take a section off the rapid review', caseId });
    updateSection(write, sectionId, { removedAt: now.toISOString() }, now);
    return {};
  },

  'rapid-review.restore': ({ sectionId }, { begin, read, now }) => {
    const { caseId, exerciseId } = getSection(read, sectionId);
    const write = begin({ label: 'Put a section of the rapid review back', caseId });
    updateSection(write, sectionId, { removedAt: null, position: nextPosition(read, exerciseId) }, now);
    return getSection(read, sectionId);
  },

  'rapid-review.reorder': ({ sectionId, position }, { begin, read, now }) => {
    const section = getSection(read, sectionId);
    const write = begin({ label: 'Move a section of the rapid review', caseId: section.caseId });
    moveSection(write, section, position, now);
    return getSection(read, sectionId);
  },

  'rapid-review.link': ({ sectionId, entryId }, { begin, read }) => {
    const { caseId } = getSection(read, sectionId);
    const write = begin({ label: 'Look again at an entry cited in the rapid review', caseId });
    if (!lookAgain(write, sectionId, entryId)) throw new Refusal('record/not-found');
    return getSection(read, sectionId);
  },

  'rapid-review.listContributions': ({ caseId, limitEach }, read) => {
    assertCase(read, caseId);
    return { contributions: listContributions(read, caseId, limitEach) };
  },

  'rapid-review.listTemplate': (_, read) => listTemplate(read),

  'rapid-review.updateTemplate': ({ exerciseId }, { begin, read, now }) => {
    getExercise(read, exerciseId);
    const sections = listSections(read, exerciseId);
    if (sections.length === 0) throw new Refusal('record/not-found');
    const write = begin({ label: 'Change the sections a rapid review begins with', caseId: null });
    replaceTemplate(write, sections, now);
    return { sections: listTemplate(read).sections };
  },

  'rapid-review.restoreTemplate': (_, { begin, read }) => {
    if (!listTemplate(read).isBuiltIn)
      deleteTemplate(begin({ label: 'Put back the built-in sections of rapid reviews', caseId: null }));
    return { sections: listTemplate(read).sections };
  },
};

/**
 * The changes with the state that follows from them. The first words begin a section. Calling one complete that must
 * not be empty and is, is refused; words taken out of one that was complete are not, because whoever types must not
 * lose them: it is being written again.
 */
function withState(section: RapidSection, changes: SectionChanges): SectionChanges {
  const after = {
    isRequired: changes.isRequired ?? section.isRequired,
    body: changes.body ?? section.body,
    emptyBecause: changes.emptyBecause ?? section.emptyBecause,
  };
  const state = changes.state ?? section.state;
  if (state === 'complete' && lacksWords(after)) {
    if (changes.state !== 'complete') return { ...changes, state: 'writing' };
    throw new Refusal('rapid-review/not-complete');
  }
  const isBegun = changes.body !== undefined && state === 'to-write' && !isUnwritten(after);
  return isBegun && changes.state === undefined ? { ...changes, state: 'writing' } : changes;
}
