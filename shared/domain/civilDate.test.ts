import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, daysInMonth, isoOfDayNumber, ukClockTime, weekdayOf } from './civilDate.ts';

describe('sums with calendar days', () => {
  it('agrees with the calendar of the platform in UTC, leap years and all', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (number) => {
        const reference = new Date(number * 86_400_000);
        const iso = isoOfDayNumber(number);
        expect(iso).toBe(reference.toISOString().slice(0, 10));
        expect(dayNumber(iso)).toBe(number);
        expect((weekdayOf(iso) + 1) % 7).toBe(reference.getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  it('knows the length of February', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });
});

describe('clock time in the United Kingdom', () => {
  it.each([
    ['2021-03-28', 59, '2021-03-28', 59],
    ['2021-03-28', 60, '2021-03-28', 120],
    ['2021-10-31', 59, '2021-10-31', 119],
    ['2021-10-31', 60, '2021-10-31', 60],
    ['2021-01-01', -30, '2020-12-31', 1410],
  ])('%s and %i minutes in UTC', (utcDay, utcMinutes, day, minutes) => {
    expect(ukClockTime(utcDay, utcMinutes)).toEqual({ day, minutes });
  });
});
