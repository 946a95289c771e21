import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { isChildOfReferral } from '../referral/referral.store.ts';
import { Refusal } from '../refusal.ts';
import {
  assertLabelIsFree,
  countPeriodsOf,
  getPerson,
  insertPerson,
  listPeople,
  setPersonRemoved,
  updatePerson,
} from './people.store.ts';

export const peopleHandlers: HandlersOf<'people'> = {
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
    const { caseId } = getPerson(read, personId);
    if (changes.label !== undefined) assertLabelIsFree(read, caseId, changes.label, personId);
    updatePerson(begin({ label: 'Change a person', caseId, typingIn: personId }), personId, changes, now);
    return getPerson(read, personId);
  },

  'people.remove': ({ personId }, { begin, read, now }) => {
    const person = getPerson(read, personId);
    const periods = countPeriodsOf(read, personId);
    const isReferred = isChildOfReferral(read, personId);
    if (person.entryCount + periods > 0 || isReferred) {
      throw new Refusal('record/in-use', { sentence: inUse(person.entryCount, periods, isReferred) });
    }
    const write = begin({ label: 'Remove a person', caseId: person.caseId });
    setPersonRemoved(write, personId, now.toISOString(), now);
    return {};
  },

  'people.restore': ({ personId }, { begin, read, now }) => {
    const { caseId, label } = getPerson(read, personId);
    assertLabelIsFree(read, caseId, label, personId);
    setPersonRemoved(begin({ label: 'Put back a person', caseId }), personId, null, now);
    return getPerson(read, personId);
  },
};

function inUse(entries: number, periods: number, isReferred: boolean): string {
  const uses = [
    ...(isReferred ? ['the referral names this person as a child it is about'] : []),
    ...(entries > 0
      ? [entries === 1 ? '1 entry names this person' : `${entries} entries name this person`]
      : []),
    ...(periods > 0
      ? [
          periods === 1
            ? '1 period or key date concerns them'
            : `${periods} periods or key dates concern them`,
        ]
      : []),
  ];
  const sentence = uses.join(', and ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. Nothing was changed.`;
}
