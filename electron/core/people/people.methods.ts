import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { upkeepScope } from '../workspace/openWorkspace.ts';
import { inUseInWords } from './inUseInWords.ts';
import {
  assertLabelIsFree,
  getPerson,
  insertPerson,
  listPeople,
  setPersonRemoved,
  updatePerson,
} from './people.store.ts';
import { mendLabel, renamePerson, withWord } from './personNaming.ts';
import { personRecordHandlers } from './personRecords.methods.ts';
import { usesOfPerson } from './personUses.store.ts';
import { getRealNames, insertUnmasking, listRealNames, listUnmaskings } from './realNames.store.ts';

export const peopleHandlers: HandlersOf<'people'> = {
  ...personRecordHandlers,

  'people.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { people: listPeople(read, caseId, show) };
  },

  'people.create': ({ caseId, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    assertLabelIsFree(read, caseId, fields.label, null);
    return getPerson(read, insertPerson(begin({ label: 'Add a person', caseId }), caseId, fields, now));
  },

  'people.update': ({ personId, changes }, { begin, read, now }) => {
    const person = getPerson(read, personId);
    if (changes.label !== undefined) assertLabelIsFree(read, person.caseId, changes.label, personId);
    const write = begin({ label: 'Change a person', caseId: person.caseId, typingIn: personId });
    if (changes.label !== undefined) mendLabel(write, person, changes.label, now);
    updatePerson(write, personId, changes, now);
    return getPerson(read, personId);
  },

  'people.changeLabel': ({ personId, ...renaming }, { begin, read, now }) => {
    const person = getPerson(read, personId);
    assertLabelIsFree(read, person.caseId, renaming.label, personId);
    renamePerson(begin({ label: 'Change a pseudonym', caseId: person.caseId }), person, renaming, now);
    return getPerson(read, personId);
  },

  'people.born': ({ personId, birth, label, sex, realName }, { begin, read, now }) => {
    const person = getPerson(read, personId);
    if (!person.isUnborn)
      throw new Refusal('record/in-use', {
        sentence: 'This person is not recorded as unborn. Nothing was changed. Change the birth instead.',
      });
    assertLabelIsFree(read, person.caseId, label, personId);
    const write = begin({ label: 'Record a birth', caseId: person.caseId });
    const changes = { isUnborn: false, birth, sex, realName };
    renamePerson(write, person, { label, chosenBy: '', retiredBecause: 'Born and named', changes }, now);
    return getPerson(read, personId);
  },

  'people.changeRealName': ({ personId, realName }, { begin, read, now }) => {
    const { caseId } = getPerson(read, personId);
    const former = getRealNames(read, personId);
    const otherRealNames =
      former.realName === '' || former.realName === realName
        ? former.otherRealNames
        : withWord(former.otherRealNames, former.realName);
    const write = begin({ label: 'Change a real name', caseId });
    updatePerson(write, personId, { realName, otherRealNames }, now);
    return getPerson(read, personId);
  },

  'people.remove': ({ personId }, { begin, read, now }) => {
    const { caseId } = getPerson(read, personId);
    const sentence = inUseInWords(usesOfPerson(read, personId));
    if (sentence !== null) throw new Refusal('record/in-use', { sentence });
    setPersonRemoved(begin({ label: 'Remove a person', caseId }), personId, now.toISOString(), now);
    return {};
  },

  'people.restore': ({ personId }, { begin, read, now }) => {
    const { caseId, label } = getPerson(read, personId);
    assertLabelIsFree(read, caseId, label, personId);
    setPersonRemoved(begin({ label: 'Put back a person', caseId }), personId, null, now);
    return getPerson(read, personId);
  },

  'people.realNames': ({ caseId }, read) => {
    assertCase(read, caseId);
    return { people: listRealNames(read, caseId) };
  },

  'people.unmask': ({ caseId }, { begin, read, now }) => {
    assertCase(read, caseId);
    // Not an act of the case: undo would take away the record that names were shown.
    insertUnmasking(begin({ label: 'Show real names', caseId: upkeepScope }), caseId, now);
    return { at: now.toISOString() };
  },

  'people.listUnmaskings': ({ caseId }, read) => {
    assertCase(read, caseId);
    return listUnmaskings(read, caseId);
  },
};
