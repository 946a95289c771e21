import { expect, test } from 'vitest';
import type { ClockOfCase } from '../../../shared/contract/clock.ts';
import { makeClockOfCase } from '../../../tests/support/fakeClocks.ts';
import { daysOfWeek, nextWeekOf, overdueOf, weekInWords } from './weekView.ts';

const today = '2026-06-10';
const week = { from: '2026-06-08', to: '2026-06-14' };
const due = (pseudonym: string, notified: string): ClockOfCase =>
  makeClockOfCase('rapid-review', today, { notified }, { pseudonym });

const long = due('Bracken', '2026-04-30');
const sorrel = due('Sorrel', '2026-05-15');
const linden = due('Linden', '2026-05-21');
const rowan = due('Rowan', '2026-05-28');
const all = [rowan, linden, sorrel, long];

test('what is overdue from before the week stands apart, what was due in it stands at its day', () => {
  expect(overdueOf(all, week).map(({ pseudonym }) => pseudonym)).toEqual(['Bracken']);
  const days = daysOfWeek(all, week.from, today);
  expect(days.map(({ day, due: ofDay }) => [day, ofDay.map(({ pseudonym }) => pseudonym).join()])).toEqual([
    ['2026-06-08', 'Sorrel'],
    ['2026-06-10', ''],
    ['2026-06-12', 'Linden'],
  ]);
  expect(nextWeekOf(all, week.from).map(({ pseudonym }) => pseudonym)).toEqual(['Rowan']);
});

test('a week over the end of a month names both', () => {
  expect([weekInWords('2026-06-08', '2026-06-14'), weekInWords('2026-06-29', '2026-07-05')]).toEqual([
    '8 to 14 June',
    '29 June to 5 July',
  ]);
});
