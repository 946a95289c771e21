import { addDays, isoDay, lastOfMonth, weekdayOf } from './civilDate.ts';

/** A day on which the country rests: `YYYY-MM-DD` and what it is called. */
export interface BankHoliday {
  readonly day: string;
  readonly name: string;
}

/** The calendar is known from the first of these days to the last. Sums that leave it are given with a warning. */
export const firstShippedDay = '2017-01-01';
export const lastShippedDay = '2028-12-31';

/**
 * Bank holidays and public holidays of England and Wales in a year of the shipped calendar, in order; none outside it.
 * Sources: Banking and Financial Dealings Act 1971, schedule 1, with Good Friday and Christmas Day at common law;
 * the days of 2020, 2022 and 2023 by royal proclamation. The years 2025 to 2028 agree with the published lists.
 */
export function bankHolidaysOf(year: number): readonly BankHoliday[] {
  if (year < Number(firstShippedDay.slice(0, 4)) || year > Number(lastShippedDay.slice(0, 4))) return [];
  const easter = easterSunday(year);
  const moved = proclaimed[year] ?? {};
  const days: BankHoliday[] = [
    newYear(year),
    { day: addDays(easter, -2), name: 'Good Friday' },
    { day: addDays(easter, 1), name: 'Easter Monday' },
    { day: moved.earlyMay ?? firstMonday(year, 5), name: 'Early May bank holiday' },
    { day: moved.spring ?? lastMonday(year, 5), name: 'Spring bank holiday' },
    { day: lastMonday(year, 8), name: 'Summer bank holiday' },
    ...christmas(year),
    ...(moved.extra ?? []),
  ];
  return days.toSorted((one, other) => one.day.localeCompare(other.day));
}

interface Proclaimed {
  readonly earlyMay?: string;
  readonly spring?: string;
  readonly extra?: readonly BankHoliday[];
}

const proclaimed: Readonly<Record<number, Proclaimed>> = {
  2020: { earlyMay: '2020-05-08' },
  2022: {
    spring: '2022-06-02',
    extra: [
      { day: '2022-06-03', name: 'Platinum Jubilee bank holiday' },
      { day: '2022-09-19', name: 'Bank holiday for the State Funeral of Queen Elizabeth II' },
    ],
  },
  2023: { extra: [{ day: '2023-05-08', name: 'Bank holiday for the coronation of King Charles III' }] },
};

function newYear(year: number): BankHoliday {
  const day = isoDay(year, 1, 1);
  const daysLate = [0, 0, 0, 0, 0, 2, 1][weekdayOf(day)] ?? 0;
  return { day: addDays(day, daysLate), name: withSubstitute('New Year’s Day', daysLate > 0) };
}

/** Where Christmas Day is a Sunday, Boxing Day stays on the Monday and Christmas Day is kept on the Tuesday. */
function christmas(year: number): readonly BankHoliday[] {
  const [first, second] = [isoDay(year, 12, 25), isoDay(year, 12, 26)];
  const weekday = weekdayOf(first);
  const firstLate = weekday === 5 || weekday === 6 ? 2 : 0;
  const secondLate = weekday === 4 || weekday === 5 ? 2 : 0;
  return [
    { day: addDays(first, firstLate), name: withSubstitute('Christmas Day', firstLate > 0) },
    { day: addDays(second, secondLate), name: withSubstitute('Boxing Day', secondLate > 0) },
  ];
}

function withSubstitute(name: string, isSubstitute: boolean): string {
  return isSubstitute ? `${name} (substitute day)` : name;
}

function firstMonday(year: number, month: number): string {
  const first = isoDay(year, month, 1);
  return addDays(first, (7 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): string {
  const last = lastOfMonth(year, month);
  return addDays(last, -weekdayOf(last));
}

/** Western Easter. Source: the anonymous Gregorian algorithm, Nature 13 (1876) 487; Meeus, Astronomical Algorithms, ch. 8. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return isoDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}
