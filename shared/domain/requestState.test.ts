import { describe, expect, it, test } from 'vitest';
import { type RequestFacts, requestDateWarnings, requestState } from './requestState.ts';

const asked: RequestFacts = {
  askedOn: '2026-06-01',
  dueOn: '2026-06-05',
  promisedOn: null,
  receivedOn: null,
  checkedOn: null,
  queriedOn: null,
  answer: 'none',
};
const today = '2026-06-08';

test.each<[string, Partial<RequestFacts>, string, string]>([
  ['nothing was asked', { askedOn: null, dueOn: null }, 'To ask', ''],
  ['a day is set and nobody asked', { askedOn: null }, 'To ask', 'Wanted by Fri 5 Jun'],
  ['the day has not come', { dueOn: '2026-06-09' }, 'Asked', 'On Mon 1 Jun'],
  ['it is the day', { dueOn: today }, 'Due today', ''],
  ['it is the day after', { dueOn: '2026-06-07' }, '1 day late', ''],
  ['three days have gone', {}, '3 days late', ''],
  ['a month and a year have turned', { dueOn: '2025-12-31' }, '159 days late', ''],
  ['a new day was promised', { promisedOn: '2026-06-12' }, '3 days late', 'Now promised for Fri 12 Jun'],
  [
    'a day was promised in time',
    { dueOn: '2026-06-12', promisedOn: '2026-06-11' },
    'Promised',
    'For Thu 11 Jun',
  ],
  [
    'only a promise was made, and missed',
    { dueOn: null, promisedOn: '2026-06-06' },
    '2 days late',
    'Was promised for Sat 6 Jun',
  ],
  ['no day was ever set', { dueOn: null }, 'Asked', 'On Mon 1 Jun'],
  ['it is in', { receivedOn: '2026-06-04' }, 'Received', 'In Thu 4 Jun'],
  ['it is in, on no known day', { answer: 'received' }, 'Received', ''],
  ['it was checked', { receivedOn: '2026-06-04', checkedOn: '2026-06-06' }, 'Checked', 'On Sat 6 Jun'],
  ['it was queried', { receivedOn: '2026-06-04', queriedOn: '2026-06-06' }, 'Queried', 'Put Sat 6 Jun'],
  [
    'the query came after the check',
    { answer: 'received', receivedOn: '2026-06-04', checkedOn: '2026-06-05', queriedOn: '2026-06-06' },
    'Queried',
    'Put Sat 6 Jun',
  ],
  [
    'the query was answered and checked',
    { answer: 'received', receivedOn: '2026-06-04', queriedOn: '2026-06-05', checkedOn: '2026-06-06' },
    'Checked',
    'On Sat 6 Jun',
  ],
  [
    'part is in and the rest promised',
    { answer: 'part', receivedOn: '2026-06-04', promisedOn: '2026-06-12' },
    'Part received',
    'The rest promised for Fri 12 Jun',
  ],
  ['part is in', { answer: 'part', receivedOn: '2026-06-04' }, 'Part received', 'In Thu 4 Jun'],
  [
    'it has nothing to tell',
    { answer: 'nil-return', receivedOn: '2026-06-04' },
    'Nil return',
    'In Thu 4 Jun',
  ],
  ['it came in another year', { receivedOn: '2025-12-29' }, 'Received', 'In Mon 29 Dec 2025'],
  ['it does not know them', { answer: 'not-known' }, 'Not known to the agency', ''],
])('where %s', (_, changes, words, fact) => {
  const state = requestState({ ...asked, ...changes }, today);
  expect([state.words, state.fact]).toEqual([words, fact]);
});

describe('where a request stands', () => {
  it('says how late it is, and is late for nothing that was answered', () => {
    expect(requestState(asked, today).daysLate).toBe(3);
    expect(requestState({ ...asked, answer: 'nil-return' }, today).daysLate).toBe(0);
  });

  it('does not show as checked what was queried in the same sitting', () => {
    const days = { receivedOn: '2026-06-04', checkedOn: '2026-06-06', queriedOn: '2026-06-06' };
    expect(requestState({ ...asked, answer: 'received', ...days }, today).name).toBe('queried');
  });

  it('tells dates that are out of order, and tells nothing where they are not', () => {
    const days = { ...asked, coversFrom: '2025-06-01', coversTo: '2026-05-24' };
    expect(requestDateWarnings(days)).toEqual({});
    const wrong = requestDateWarnings({
      ...days,
      dueOn: '2026-05-30',
      receivedOn: '2026-06-04',
      checkedOn: '2026-06-03',
      coversTo: '2025-05-24',
    });
    expect(Object.keys(wrong).toSorted()).toEqual(['checkedOn', 'coversTo', 'dueOn']);
    expect(wrong.dueOn).toContain('before the day it was asked for');
  });
});
