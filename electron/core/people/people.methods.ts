import type { PersonId } from '../../../shared/contract/values.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { upkeepScope } from '../workspace/openWorkspace.ts';
import { inUseInWords } from './inUseInWords.ts';
import {
  assertLabelIsFree,
  getPerson,
  insertPerson,
  listPeople,
  type PersonChanges,
  setPersonRemoved,
  updatePerson,
} from './people.store.ts';
import { mendLabel, renameCaseToo, renamePerson, withWord } from './personNaming.ts';
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

  'people.update': ({ personId, changes, caseToo }, { begin, read, now }) => {
    const person = getPerson(read, personId);
    if (changes.label !== undefined) assertLabelIsFree(read, person.caseId, changes.label, personId);
    const write = begin({ label: 'Change a person', caseId: person.caseId, typingIn: personId });
    if (changes.label !== undefined) {
      mendLabel(write, person, changes.label, now);
      if (caseToo) renameCaseToo(write, person, changes.label, now);
    }
    updatePerson(write, personId, changes, now);
    return getPerson(read, personId);
  },

  'people.changeLabel': ({ personId, caseToo, ...renaming }, { begin, read, now }) => {
    const person = getPerson(read, personId);
    assertLabelIsFree(read, person.caseId, renaming.label, personId);
    const write = begin({ label: 'Change a pseudonym', caseId: person.caseId });
    renamePerson(write, person, renaming, now);
    if (caseToo) renameCaseToo(write, person, renaming.label, now);
    return getPerson(read, personId);
  },

  'people.born': ({ personId, birth, label, sex, realName, caseToo }, { begin, read, now }) => {
    const person = getPerson(read, personId);
    if (!person.isUnborn)
      throw new Refusal('record/in-use', {
        sentence: 'This person is not recorded as unborn. Nothing was changed. Change the birth instead.',
      });
    assertLabelIsFree(read, person.caseId, label, personId);
    const write = begin({ label: 'Record a birth', caseId: person.caseId });
    const changes = { isUnborn: false, birth, sex, ...withFormerRealName(read, personId, realName) };
    renamePerson(write, person, { label, chosenBy: '', retiredBecause: 'Born and named', changes }, now);
    if (caseToo) renameCaseToo(write, person, label, now);
    return getPerson(read, personId);
  },

  'people.changeRealName': ({ personId, realName }, { begin, read, now }) => {
    const { caseId } = getPerson(read, personId);
    const changes = withFormerRealName(read, personId, realName);
    updatePerson(begin({ label: 'Change a real name', caseId }), personId, changes, now);
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

/** Another real name and, among the others, the one it takes the place of, which stays covered. No name changes nothing. */
function withFormerRealName(read: ReadHandle, id: PersonId, realName = ''): PersonChanges {
  if (realName === '') return {};
  const former = getRealNames(read, id);
  if (former.realName === '' || former.realName === realName) return { realName };
  return { realName, otherRealNames: withWord(former.otherRealNames, former.realName) };
}
