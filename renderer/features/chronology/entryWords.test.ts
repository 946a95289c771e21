import { expect, test } from 'vitest';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { dateNote } from './entryWords.ts';

test.each([
  ['2019', '', 'Year only'],
  ['12–14 jan 2021', '', '3 days'],
  ['nov 2025', '', 'Month known'],
  ['14/4/26', '15:40', '15:40'],
  ['14/4/26', '', ''],
  ['c. mar 2021', '', 'Month known'],
  ['around march 2021', '', '“around march 2021”'],
  ['before jun 2024', '', 'First day not known'],
  ['n/k', '', 'Undated'],
])('under the date “%s” (time “%s”) stands “%s”, and never an invented day', (text, time, note) => {
  expect(dateNote(parseEventDate(text), time)).toBe(note);
});

test('from one month to another is not counted in days that nobody wrote down', () => {
  expect(dateNote(parseEventDate('dec 2025 to jan 2026'), '')).toBe('');
});
