import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidaysOf, easterSunday, lastShippedDay } from './bankHolidays.ts';
import { addCalendarMonths, countWorkingDays, workCalendar, workingDaysBetween } from './workingDays.ts';

/** As published at gov.uk/bank-holidays for England and Wales; written out, not worked out. */
const published: Readonly<Record<number, string>> = {
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};
const publishedDays = new Set(
  Object.entries(published).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)),
);

describe('bank holidays', () => {
  it.each(Object.entries(published))('%s are the days that were published', (year, days) => {
    expect(bankHolidaysOf(Number(year)).map(({ day }) => day.slice(5))).toEqual(days.split(' '));
  });

  it('has nothing to say about years it does not know, and names the last day it knows', () => {
    expect([bankHolidaysOf(2016), bankHolidaysOf(2029)]).toEqual([[], []]);
    expect(lastShippedDay).toBe('2028-12-31');
  });

  it('knows Easter at its earliest and its latest', () => {
    expect([1818, 1943, 2000, 2038].map(easterSunday)).toEqual([
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2038-04-25',
    ]);
  });

  it('says which days stand in for Christmas', () => {
    const names = (year: number) =>
      bankHolidaysOf(year)
        .slice(-2)
        .map(({ day, name }) => `${day} ${name}`);
    expect(names(2022)).toEqual(['2022-12-26 Boxing Day', '2022-12-27 Christmas Day (substitute day)']);
    expect(names(2021)).toEqual([
      '2021-12-27 Christmas Day (substitute day)',
      '2021-12-28 Boxing Day (substitute day)',
    ]);
  });
});

const calendar = workCalendar();
const after = (anchor: string, length: number) => countWorkingDays(anchor, length, { calendar }).due;

describe('counting working days', () => {
  it.each([
    ['Maundy Thursday', '2026-04-02', 5, '2026-04-13'],
    ['Maundy Thursday', '2026-04-02', 15, '2026-04-27'],
    ['a week before Christmas', '2025-12-18', 5, '2025-12-29'],
    ['over the new year', '2025-12-18', 15, '2026-01-13'],
    ['Boxing Day on a Saturday', '2026-12-18', 15, '2027-01-13'],
    ['both days at a weekend', '2027-12-20', 15, '2028-01-13'],
    ['aware at a weekend, a bank holiday after it', '2026-05-23', 5, '2026-06-01'],
    ['the jubilee', '2022-05-26', 15, '2022-06-20'],
  ])('%s: %s + %i is %s', (_says, anchor, length, due) => {
    expect(after(anchor, length)).toBe(due);
  });

  it('counts back from publication', () => {
    const sum = countWorkingDays('2026-04-15', 7, { calendar, direction: 'before' });
    expect(sum.due).toBe('2026-04-02');
    expect(sum.leftOut.map(({ day, why: reason }) => `${day} ${reason}`)).toEqual([
      '2026-04-03 Good Friday',
      '2026-04-04 Saturday',
      '2026-04-05 Sunday',
      '2026-04-06 Easter Monday',
      '2026-04-11 Saturday',
      '2026-04-12 Sunday',
    ]);
  });

  it('agrees with a walk along a list of days written out by hand, 200 times forwards and 200 times back', () => {
    const anchors = fc.integer({ min: 0, max: 365 * 11 });
    const lengths = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anchors, lengths, (offset, length) => {
        const anchor = new Date(Date.UTC(2017, 3, 1 + offset)).toISOString().slice(0, 10);
        expect(after(anchor, length)).toBe(walk(anchor, length, 1));
        expect(countWorkingDays(anchor, length, { calendar, direction: 'before' }).due).toBe(
          walk(anchor, length, -1),
        );
        expect(workingDaysBetween(anchor, after(anchor, length), calendar)).toBe(length);
      }),
      { numRuns: 200, seed: 1606 },
    );
  });

  it('can count the day itself as day 1, and begins with the next working day where it is not worked', () => {
    const sameDay = (anchor: string) => countWorkingDays(anchor, 5, { calendar, start: 'same-day' }).due;
    expect([sameDay('2026-04-02'), sameDay('2026-05-23')]).toEqual(['2026-04-10', '2026-06-01']);
  });

  it('says when it leaves the calendar, and still gives a day', () => {
    expect(countWorkingDays('2028-12-28', 5, { calendar })).toMatchObject({
      due: '2029-01-04',
      isPastCalendar: true,
    });
    expect(countWorkingDays('2028-12-18', 5, { calendar }).isPastCalendar).toBe(false);
    expect(countWorkingDays('2016-12-20', 5, { calendar }).isPastCalendar).toBe(true);
  });

  it('leaves out a day that was added, and works one that was moved', () => {
    const changed = workCalendar([
      { day: '2026-04-20', name: 'A day of mourning', movedFrom: null },
      { day: '2026-05-08', name: 'Early May, moved', movedFrom: '2026-05-04' },
    ]);
    expect(['2026-04-20', '2026-05-04', '2026-05-08'].map(changed.whyNot)).toEqual([
      'A day of mourning',
      null,
      'Early May, moved',
    ]);
    expect(countWorkingDays('2026-04-02', 15, { calendar: changed }).due).toBe('2026-04-28');
  });

  it('refuses a length that no rule has', () => {
    for (const length of [0, -3, 1.5, 401]) expect(() => after('2026-04-02', length)).toThrow(RangeError);
  });
});

describe('calendar months', () => {
  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-06-10', 6, '2026-12-10'],
    ['2026-06-12', 12, '2027-06-12'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addCalendarMonths(from, months)).toBe(to);
  });
});

it('gives the same days wherever the computer stands', () => {
  const script = `import { countWorkingDays, workCalendar } from '${import.meta.dirname}/workingDays.ts';
    import { ukDay } from '${import.meta.dirname}/civilDate.ts';
    const calendar = workCalendar();
    console.log(countWorkingDays('2026-03-27', 5, { calendar }).due, countWorkingDays('2026-10-23', 5, { calendar }).due,
      ukDay('2026-06-10T23:30:00.000Z'), ukDay('2026-12-10T23:30:00.000Z'));`;
  for (const zone of ['Europe/London', 'UTC', 'America/Bogota', 'Asia/Kolkata', 'Pacific/Auckland']) {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(`${zone}: ${printed.trim()}`).toBe(`${zone}: 2026-04-07 2026-10-30 2026-06-11 2026-12-10`);
  }
});

it('a bank holiday that was added and then moved on is worked again, so that nobody is given a day too many', () => {
  const { whyNot } = workCalendar([
    { day: '2026-06-08', name: 'A day of mourning', movedFrom: null },
    { day: '2026-06-09', name: 'A day of mourning', movedFrom: '2026-06-08' },
  ]);
  expect([whyNot('2026-06-08'), whyNot('2026-06-09')]).toEqual([null, 'A day of mourning']);
});

/** The same question asked another way: one day after another, by the platform's calendar and the list above. */
function walk(anchor: string, length: number, step: 1 | -1): string {
  const date = new Date(`${anchor}T12:00:00Z`);
  for (let left = length; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + step);
    const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    if (!isWeekend && !publishedDays.has(date.toISOString().slice(0, 10))) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}
