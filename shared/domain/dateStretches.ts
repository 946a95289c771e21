import { daysInMonth, isoDay, lastOfMonth } from './civilDate.ts';
import { type NamedMonths, shortMonth, terms } from './dateWords.ts';
import type { DatePrecision } from './eventDate.ts';

/** One stretch of the calendar with a name of its own: a day, a week, a month, a season. */
export interface Unit {
  readonly kind: 'unit';
  readonly earliest: string;
  readonly latest: string;
  readonly precision: DatePrecision;
  readonly isAbout: boolean;
  /** The weekday that was written, 0 for Monday, where it is not the weekday of the day. */
  readonly wrongWeekday: number | null;
  /** The other day it would be if read month first. */
  readonly monthFirst: string | null;
}

/** It has the shape of a date and still gives no day. The offer is a date text that a person may take instead. */
interface RefusedUnit {
  readonly kind: 'impossible' | 'unclear';
  readonly offer: string | null;
}

export type UnitReading = Unit | RefusedUnit | null;

export function number(text: string | undefined): number {
  return Number(text);
}

/**
 * Two digits: 00 to 49 are of this century, 50 to 99 of the last. A fixed rule, not one that moves with today: the same
 * return must read alike next year, and an event under review is never thirty years ahead.
 */
export function fullYear(text: string | undefined): number {
  const digits = (text ?? '').replace("'", '');
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Outside these a four-digit number is a reference, a spreadsheet's day count or a slip. */
export function isYear(year: number): boolean {
  return year >= 1900 && year <= 2099;
}

export function isNextYear(year: string | undefined, next: string | undefined): boolean {
  const following = number(year) + 1;
  return next?.length === 2 ? following % 100 === number(next) : following === number(next);
}

export function unit(earliest: string, latest: string, precision: DatePrecision, isAbout = false): Unit {
  return { kind: 'unit', earliest, latest, precision, isAbout, wrongWeekday: null, monthFirst: null };
}

export function impossible(offer: string | null): RefusedUnit {
  return { kind: 'impossible', offer };
}

export function dayUnit(year: number, monthNumber: number, day: number): UnitReading {
  if (!isYear(year)) return impossible(null);
  if (monthNumber < 1 || monthNumber > 12) return impossible(String(year));
  if (day < 1 || day > daysInMonth(year, monthNumber))
    return impossible(`${shortMonth(monthNumber)} ${year}`);
  const iso = isoDay(year, monthNumber, day);
  return unit(iso, iso, 'day');
}

/** Day first, always. What looks American is offered the other way round, and never turned round by itself. */
export function numericDay([d, m, y]: string[]): UnitReading {
  const [day, monthNumber, year] = [number(d), number(m), fullYear(y)];
  const reading = dayUnit(year, monthNumber, day);
  const swapped = dayUnit(year, day, monthNumber);
  if (reading?.kind === 'unit')
    return {
      ...reading,
      monthFirst: swapped?.kind === 'unit' && day !== monthNumber ? swapped.earliest : null,
    };
  if (monthNumber > 12 && swapped?.kind === 'unit')
    return impossible(`${monthNumber} ${shortMonth(day)} ${year}`);
  return reading;
}

export function monthUnit(year: number, monthNumber: number): UnitReading {
  if (!isYear(year)) return impossible(null);
  if (monthNumber < 1 || monthNumber > 12) return impossible(String(year));
  return unit(isoDay(year, monthNumber, 1), lastOfMonth(year, monthNumber), 'month');
}

/** "Apr 98" can only be a year; "Apr 26" may as well be the 26th of a year not given, and is only offered. */
export function monthAndTwoDigits(monthNumber: number, digits: number): UnitReading {
  const year = fullYear(String(digits).padStart(2, '0'));
  const isAlsoDay = digits >= 1 && digits <= daysInMonth(2000, monthNumber);
  if (!isAlsoDay) return monthUnit(year, monthNumber);
  return { kind: 'unclear', offer: `${shortMonth(monthNumber)} ${year}` };
}

export function yearUnit(year: number): UnitReading {
  return isYear(year) ? unit(isoDay(year, 1, 1), isoDay(year, 12, 31), 'year') : null;
}

/** "2018/19" may be a financial, a school or a loose year: both years. "2003-04" may also be April: both years hold it. */
export function yearAndTwoDigits(year: number, rest: number): UnitReading {
  return (year + 1) % 100 === rest ? bothYears(year) : monthUnit(year, rest);
}

export function bothYears(year: number): UnitReading {
  return isYear(year) ? unit(isoDay(year, 1, 1), isoDay(year + 1, 12, 31), 'range') : null;
}

export function tenYears(first: number): UnitReading {
  return isYear(first) ? unit(isoDay(first, 1, 1), isoDay(first + 9, 12, 31), 'range') : null;
}

export function twelveMonths(
  year: string | undefined,
  next: string | undefined,
  firstMonth: number,
): UnitReading {
  if (!isNextYear(year, next) || !isYear(number(year))) return impossible(null);
  return unit(isoDay(number(year), firstMonth, 1), lastOfMonth(number(year) + 1, firstMonth - 1), 'range');
}

export function namedMonths(
  list: readonly NamedMonths[],
  precision: DatePrecision,
  name: string | undefined,
  year: number,
): UnitReading {
  const found = list.find((item) => item.name.toLowerCase() === name);
  if (!found || !isYear(year)) return null;
  const end = found.firstMonth + found.months - 1;
  const latest = end > 12 ? lastOfMonth(year + 1, end - 12) : lastOfMonth(year, end);
  return unit(isoDay(year, found.firstMonth, 1), latest, precision);
}

/** "Summer term 2013/14" lies in the second of the two years. */
export function termUnit(
  name: string | undefined,
  year: string | undefined,
  next: string | undefined,
): UnitReading {
  if (next !== undefined && !isNextYear(year, next)) return null;
  const isSecond = next !== undefined && name !== 'autumn';
  return namedMonths(terms, 'term', name, number(year) + (isSecond ? 1 : 0));
}

/** Quarter 1 of a financial year is April to June. A quarter of a single year ("Q1 2022") may be either kind: not read. */
export function financialQuarter(quarter: number, year: number): UnitReading {
  if (!isYear(year)) return null;
  const firstMonth = quarter === 4 ? 1 : quarter * 3 + 1;
  const itsYear = quarter === 4 ? year + 1 : year;
  return unit(isoDay(itsYear, firstMonth, 1), lastOfMonth(itsYear, firstMonth + 2), 'quarter');
}
