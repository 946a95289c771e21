import { expect, test } from 'vitest';
import { fifteenDays, milestoneDay, milestoneState } from './milestones.ts';
import { workCalendar } from './workingDays.ts';

const calendar = workCalendar();

test.each([
  [0, 'next-working-day', '2026-04-02'],
  [1, 'next-working-day', '2026-04-07'],
  [15, 'next-working-day', '2026-04-27'],
  [1, 'same-day', '2026-04-02'],
  [15, 'same-day', '2026-04-24'],
] as const)(
  'day %i of a clock from Maundy Thursday that begins %s is %s: Easter does not count',
  (dayNumber, start, day) => {
    expect(milestoneDay('2026-04-02', dayNumber, { calendar, start })).toBe(day);
  },
);

test('a bank holiday that is announced moves the days after it', () => {
  const changed = workCalendar([{ day: '2026-04-20', name: 'Mourning', movedFrom: null }]);
  const days = [8, 9].map((day) =>
    milestoneDay('2026-04-02', day, { calendar: changed, start: 'next-working-day' }),
  );
  expect(days).toEqual(['2026-04-16', '2026-04-17']);
  expect(milestoneDay('2026-04-02', 10, { calendar: changed, start: 'next-working-day' })).toBe('2026-04-21');
});

test.each([
  ['2026-04-10', null, 'overdue'],
  ['2026-04-13', null, 'due-today'],
  ['2026-04-14', null, 'to-come'],
  ['2026-04-10', '2026-04-12', 'done'],
  [null, null, 'no-day'],
  [null, '2026-04-12', 'done'],
] as const)('due %s, done %s: %s', (dueOn, doneOn, state) => {
  expect(milestoneState({ dueOn, doneOn }, '2026-04-13')).toBe(state);
});

test('the built-in template stays within the fifteen days, in their order', () => {
  const days = fifteenDays.steps.map(({ dayNumber }) => dayNumber);
  expect(days).toEqual(days.toSorted((one, other) => one - other));
  expect(days.at(-1)).toBe(15);
});
