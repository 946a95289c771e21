import { describe, expect, it } from 'vitest';
import { parseEventDate } from './parseEventDate.ts';
import { shownPrecision, shownPrecisions } from './shownPrecision.ts';

const shown = (date: string, time: string) => shownPrecisions[shownPrecision(parseEventDate(date), time)];

describe('the precision that is shown', () => {
  it.each([
    ['14/4/2026', '15:40', 'Time'],
    ['14/4/2026', '9.10am', 'Time'],
    ['14/4/2026', 'approx 1700', 'Time'],
    ['c. 14/4/2026', '1540hrs', 'Time'],
    ['14/4/2026', '', 'Day'],
    ['14/4/2026', 'PM', 'Day'],
    ['14/4/2026', 'various', 'Day'],
    ['14/4/2026', '25:00', 'Day'],
    ['Apr 2026', '15:40', 'Month'],
    ['12–14 Jan 2021', '09:00', 'Range'],
    ['2019', '', 'Year'],
    ['not known', '15:40', 'Not known'],
  ])('of “%s” at “%s” is %s', (date, time, words) => {
    expect(shown(date, time)).toBe(words);
  });
});
