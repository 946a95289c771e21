import { type BankHoliday, bankHolidaysOf, firstShippedDay, lastShippedDay } from './bankHolidays.ts';
import { addDays, civilDay, dayNumber, daysInMonth, isoDay, weekdayOf } from './civilDate.ts';
import { weekdayNames } from './dateWords.ts';

/** A one-off bank holiday, and the day it was moved from where it replaces another: that one is worked again. */
export interface HolidayChange extends BankHoliday {
  readonly movedFrom: string | null;
}

/** Which days are worked. */
export interface WorkCalendar {
  /** Why a day does not count: `Saturday`, `Easter Monday`. Null for a day that is worked. */
  readonly whyNot: (day: string) => string | null;
  /** Day numbers of the bank holidays from Monday to Friday, in order. */
  readonly restingWeekdays: readonly number[];
}

export interface LeftOutDay {
  readonly day: string;
  /** `Saturday`, `Easter Monday`. */
  readonly why: string;
  readonly isWeekend: boolean;
}

export interface WorkingDaySum {
  readonly due: string;
  /** The days counted, first to last: the first is day 1. */
  readonly counted: readonly string[];
  /** Days between the anchor and the last day counted that do not count, in order of the calendar. */
  readonly leftOut: readonly LeftOutDay[];
  /** Whether days were needed that the calendar does not know; the sum then leaves out weekends only. */
  readonly isPastCalendar: boolean;
}

/** Whether day 1 is the next working day or, where it is worked, the anchor itself. */
export type CountingStart = 'next-working-day' | 'same-day';

/**
 * What a working day is: not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday of England and Wales.
 * Working Together defines none; this is the definition of SI 2006/1738, a statutory instrument of children's services.
 */
export function workCalendar(changes: readonly HolidayChange[] = []): WorkCalendar {
  const [first, last] = [civilDay(firstShippedDay).year, civilDay(lastShippedDay).year];
  const shipped = Array.from({ length: last - first + 1 }, (_, index) => bankHolidaysOf(first + index));
  const names = new Map(shipped.flat().map(({ day, name }) => [day, name]));
  const moved = new Set(changes.map(({ movedFrom }) => movedFrom));
  for (const { day, name } of changes) names.set(day, name);
  // One that was added may itself be moved on; its own day is then worked again.
  for (const day of moved) if (day !== null) names.delete(day);
  return {
    whyNot: (day) => {
      const name = names.get(day);
      if (name !== undefined) return name;
      const weekday = weekdayOf(day);
      return weekday > 4 ? (weekdayNames[weekday] ?? '') : null;
    },
    restingWeekdays: [...names.keys()]
      .filter((day) => weekdayOf(day) <= 4)
      .map(dayNumber)
      .toSorted((one, other) => one - other),
  };
}

export function isWithinCalendar(day: string): boolean {
  return day >= firstShippedDay && day <= lastShippedDay;
}

/** Far above any rule: a sum that is asked for more has been asked wrongly. */
const mostDays = 400;

/**
 * The working day that is `length` working days after the anchor (1 to 400), or before it where counted backwards.
 * Source of the ways of counting: research of partnerships' procedures; they differ, so it is a setting.
 */
export function countWorkingDays(
  anchor: string,
  length: number,
  {
    calendar,
    start = 'next-working-day',
    direction = 'after',
  }: {
    readonly calendar: WorkCalendar;
    readonly start?: CountingStart;
    readonly direction?: 'after' | 'before';
  },
): WorkingDaySum {
  if (!Number.isInteger(length) || length < 1 || length > mostDays)
    throw new RangeError('1 to 400 working days');
  const step = direction === 'after' ? 1 : -1;
  const counted: string[] = [];
  const leftOut: LeftOutDay[] = [];
  let day = start === 'same-day' ? anchor : addDays(anchor, step);
  for (; ; day = addDays(day, step)) {
    const reason = calendar.whyNot(day);
    if (reason === null) counted.push(day);
    else leftOut.push({ day, why: reason, isWeekend: weekdayOf(day) > 4 });
    if (counted.length === length) break;
  }
  return {
    due: day,
    counted,
    leftOut: direction === 'after' ? leftOut : leftOut.reverse(),
    isPastCalendar: !isWithinCalendar(anchor) || !isWithinCalendar(day),
  };
}

/**
 * Working days after `from` up to and including `to`; negative where `to` comes first. 0 within one weekend. A sum,
 * not a walk: a clock forgotten for years is asked for as often as any other.
 */
export function workingDaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  const [after, until] = [dayNumber(from), dayNumber(to)];
  const { restingWeekdays } = calendar;
  const resting = countUpTo(restingWeekdays, until) - countUpTo(restingWeekdays, after);
  return weekdaysUpTo(until) - weekdaysUpTo(after) - resting;
}

/** Mondays to Fridays from Monday 29 December 1969, day number -3, to the day. */
function weekdaysUpTo(number: number): number {
  const weeks = Math.floor((number + 3) / 7);
  return weeks * 5 + Math.min(number + 4 - weeks * 7, 5);
}

/** How many of the sorted numbers are not above the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The same day of the month so many calendar months on; the last day of a month that is too short.
 * Source: the corresponding date rule, Dodds v Walker [1981] 1 WLR 1027.
 */
export function addCalendarMonths(iso: string, months: number): string {
  const { year, month, day } = civilDay(iso);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDay(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}
