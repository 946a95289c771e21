import { expect, test } from 'vitest';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { makeEntry } from '../../../tests/support/fakeRecords.ts';
import { stripOf } from './spanGeometry.ts';

const on = (number: number, date: string) => makeEntry(number, { date: parseEventDate(date) });
const span = (starts: string, ends: string) => ({
  starts: parseEventDate(starts),
  ends: parseEventDate(ends),
});

test('each entry takes the days it can have been, both ends of the span counted', () => {
  const strip = stripOf(span('1 Apr 2026', '10 Apr 2026'), [on(1, '1 Apr 2026'), on(2, '10 Apr 2026')]);
  expect(strip).toMatchObject({ days: 10, outside: 0 });
  expect(strip?.placed.map(({ start, length }) => [start, length])).toEqual([
    [0, 10],
    [90, 10],
  ]);
});

test('a vague entry is marked and cut at the ends of the span; one outside or undated is only counted', () => {
  const strip = stripOf(span('1 Apr 2026', '10 Apr 2026'), [
    on(1, 'Apr 2026'),
    on(2, 'c. 5 Apr 2026'),
    on(3, '20 Apr 2026'),
    on(4, 'not known'),
  ]);
  expect(strip?.placed.map(({ start, length, isVague }) => [start, length, isVague])).toEqual([
    [0, 100, true],
    [40, 10, true],
  ]);
  expect(strip?.outside).toBe(2);
});

test('without dates of its own an episode lasts as long as its entries; with none there is no strip', () => {
  const none = { starts: null, ends: null };
  expect(stripOf(none, [on(1, '5 Apr 2026'), on(2, 'Mar 2026')])).toMatchObject({
    first: '2026-03-01',
    last: '2026-04-05',
  });
  expect(stripOf(none, [on(1, 'not known')])).toBeNull();
  expect(stripOf(span('10 Apr 2026', '1 Apr 2026'), [])).toBeNull();
});
