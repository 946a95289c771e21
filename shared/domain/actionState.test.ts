import { expect, test } from 'vitest';
import { actionState, doneDayWarning } from './actionState.ts';

const today = '2026-06-10';

test.each([
  ['done, whenever it was due', '2026-06-01', '2026-06-05', 'done', 'Done Fri 5 Jun'],
  ['late by calendar days, over a weekend', '2026-06-05', null, 'late', '5 days late'],
  ['late by one day', '2026-06-09', null, 'late', '1 day late'],
  ['due today, which is not late', '2026-06-10', null, 'due', 'Due today'],
  ['due later', '2026-06-12', null, 'due', 'Due Fri 12 Jun'],
  ['due in another year', '2027-01-04', null, 'due', 'Due Mon 4 Jan 2027'],
  ['without a date', null, null, 'no-date', 'No date set'],
])('an action is %s', (_, dueOn, doneOn, name, words) => {
  expect(actionState({ dueOn, doneOn }, today)).toMatchObject({ name, words });
});

test('a day still to come is doubted as the day it was done', () => {
  expect(doneDayWarning('2026-06-11', today)).toContain('still to come');
  expect(doneDayWarning('2026-06-10', today)).toBeUndefined();
  expect(doneDayWarning(null, today)).toBeUndefined();
});
