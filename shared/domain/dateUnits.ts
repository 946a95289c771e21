import { addDays, daysInMonth, isoDay, lastOfMonth, weekdayOf } from './civilDate.ts';
import { monthOfWord, type NamedMonths, seasons, shortMonth, terms, weekdayOfWord } from './dateWords.ts';
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

type UnitReading = Unit | RefusedUnit | null;

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|day|sday|nesday|rsday|urday)?';
const weekdayBefore = new RegExp(`^(${weekday})\\b[.,]?\\s*(?:the )?(\\S.*)$`);
const weekdayAfter = new RegExp(`^(.*[^\\s,]),?\\s\\(?(${weekday})\\)?$`);
const ordinal = '(?:st|nd|rd|th)?';
const aboutBefore =
  /^(?:c(?:a|irca)?(?:\.|(?=[\s\d]))|approx(?:imately|\.)?|about|around|roughly|possibly|probably|maybe|~|\?+)\s*(?=\S)/;
const aboutAfter = /\s*\(?(?:\bapprox(?:imately|\.)?|\bcirca|\?+)\)?$/;

type Pattern = readonly [RegExp, (parts: string[]) => UnitReading];

/** The first whose shape fits decides: the order matters. */
const patterns: readonly Pattern[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d]) => dayUnit(number(y), number(m), number(d))],
  [/^(\d{1,2})\s?[./\\ ]\s?(\d{1,2})\s?[./\\ ]\s?(\d{4}|\d{2})$/, numericDay],
  // A hyphen is not mixed with the others: "10-11/12" is two days of a year not given.
  [/^(\d{1,2})\s?-\s?(\d{1,2})\s?-\s?(\d{4}|\d{2})$/, numericDay],
  [
    shape(`(\\d{1,2})${ordinal}(?: day)?(?: of)?[\\s./,-]*${month}[\\s./,-]*(\\d{4}|'?\\d{2})`),
    ([d, m, y]) => dayUnit(fullYear(y), monthOfWord(m ?? ''), number(d)),
  ],
  [
    shape(`${month}\\s+(\\d{1,2})${ordinal},?\\s+(\\d{4})`),
    ([m, d, y]) => dayUnit(number(y), monthOfWord(m ?? ''), number(d)),
  ],
  [
    shape(`${month}(?: of)?[\\s./,-]*(\\d{4}|'\\d{2})`),
    ([m, y]) => monthUnit(fullYear(y), monthOfWord(m ?? '')),
  ],
  [shape(`${month}[\\s-]*(\\d{2})`), ([m, y]) => monthAndTwoDigits(monthOfWord(m ?? ''), number(y))],
  [/^(\d{1,2})\s?[./-]\s?(\d{4})$/, ([m, y]) => monthUnit(number(y), number(m))],
  [/^(\d{4})$/, ([y]) => yearUnit(number(y))],
  [/^(\d{4})\s?[-/]\s?(\d{2})$/, ([y, rest]) => yearAndTwoDigits(number(y), number(rest))],
  [/^(\d{4})\s?\/\s?(\d{4})$/, ([y, next]) => (isNextYear(y, next) ? bothYears(number(y)) : null)],
  [/^(?:financial year|fy)\s*(\d{4})\s?[-/]\s?(\d{4}|\d{2})$/, ([y, next]) => twelveMonths(y, next, 4)],
  [/^(?:academic|school) year\s*(\d{4})\s?[-/]\s?(\d{4}|\d{2})$/, ([y, next]) => twelveMonths(y, next, 9)],
  [
    /^(spring|summer|autumn|winter)(?: of|,)? (\d{4})(?:[-/](\d{4}|\d{2}))?$/,
    ([name, y, next]) =>
      next !== undefined && (name !== 'winter' || !isNextYear(y, next))
        ? null
        : namedMonths(seasons, 'season', name, number(y)),
  ],
  [
    /^(spring|summer|autumn) term(?: of|,)? (\d{4})(?:[-/](\d{4}|\d{2}))?$/,
    ([name, y, next]) => termUnit(name, y, next),
  ],
  [
    /^(?:q|quarter )([1-4]),?(?: of)?\s*(?:fy ?)?(\d{4})\s?[-/]\s?(\d{4}|\d{2})$/,
    ([quarter, y, next]) => (isNextYear(y, next) ? financialQuarter(number(quarter), number(y)) : null),
  ],
  [
    /^(?:w[/.]?[cb]\.?|(?:wk|week) (?:commencing|beginning|starting|of)|w\.c\.)\s*:?\s*(\S.*)$/,
    ([day]) => weekFrom(day, 0),
  ],
  [/^(?:week ending|w\/?e\b)\s*:?\s*(\S.*)$/, ([day]) => weekFrom(day, -6)],
  [/^(early|start(?: of)?|beginning(?: of)?)(?:[\s-]+in)?[\s-]+(.+)$/, ([, rest]) => partOf(0, rest)],
  [/^(mid|middle of)(?:[\s-]+in)?[\s-]*(.+)$/, ([, rest]) => partOf(1, rest)],
  [/^(late|end(?: of)?)(?:[\s-]+in)?[\s-]+(.+)$/, ([, rest]) => partOf(2, rest)],
];

function shape(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

/** Reads text that names one stretch of the calendar. The text is lower case, with plain hyphens and single spaces. */
export function readUnit(text: string): UnitReading {
  const { words, isAbout } = withoutAbout(text);
  const { rest, weekday: written } = withoutWeekday(words);
  const found = readPlainUnit(rest);
  if (found?.kind !== 'unit') return found;
  if (written !== null && found.precision !== 'day') return null;
  const isWrong = written !== null && written !== weekdayOf(found.earliest);
  return {
    ...found,
    isAbout: isAbout || found.isAbout,
    wrongWeekday: isWrong ? written : found.wrongWeekday,
  };
}

function readPlainUnit(text: string): UnitReading {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1));
  }
  return null;
}

/** Takes "c.", "approx", "~" and question marks off either end. */
export function withoutAbout(text: string): { words: string; isAbout: boolean } {
  const words = text.replace(aboutBefore, '').replace(aboutAfter, '').trim();
  return words === text || words === '' ? { words: text, isAbout: false } : { words, isAbout: true };
}

function withoutWeekday(text: string): { rest: string; weekday: number | null } {
  const before = weekdayBefore.exec(text);
  if (before) return { rest: before[2] ?? '', weekday: weekdayOfWord(before[1] ?? '') };
  const after = weekdayAfter.exec(text);
  if (after) return { rest: after[1] ?? '', weekday: weekdayOfWord(after[2] ?? '') };
  return { rest: text, weekday: null };
}

function number(text: string | undefined): number {
  return Number(text);
}

/**
 * Two digits: 00 to 49 are of this century, 50 to 99 of the last. A fixed rule, not one that moves with today: the same
 * return must read alike next year, and an event under review is never thirty years ahead.
 */
function fullYear(text: string | undefined): number {
  const digits = (text ?? '').replace("'", '');
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Outside these a four-digit number is a reference, a spreadsheet's day count or a slip. */
function isYear(year: number): boolean {
  return year >= 1900 && year <= 2099;
}

function isNextYear(year: string | undefined, next: string | undefined): boolean {
  const following = number(year) + 1;
  return next?.length === 2 ? following % 100 === number(next) : following === number(next);
}

function unit(earliest: string, latest: string, precision: DatePrecision, isAbout = false): Unit {
  return { kind: 'unit', earliest, latest, precision, isAbout, wrongWeekday: null, monthFirst: null };
}

function impossible(offer: string | null): RefusedUnit {
  return { kind: 'impossible', offer };
}

function dayUnit(year: number, monthNumber: number, day: number): UnitReading {
  if (!isYear(year)) return impossible(null);
  if (monthNumber < 1 || monthNumber > 12) return impossible(String(year));
  if (day < 1 || day > daysInMonth(year, monthNumber))
    return impossible(`${shortMonth(monthNumber)} ${year}`);
  const iso = isoDay(year, monthNumber, day);
  return unit(iso, iso, 'day');
}

/** Day first, always. What looks American is offered the other way round, and never turned round by itself. */
function numericDay([d, m, y]: string[]): UnitReading {
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

function monthUnit(year: number, monthNumber: number): UnitReading {
  if (!isYear(year)) return impossible(null);
  if (monthNumber < 1 || monthNumber > 12) return impossible(String(year));
  return unit(isoDay(year, monthNumber, 1), lastOfMonth(year, monthNumber), 'month');
}

/** "Apr 98" can only be a year; "Apr 26" may as well be the 26th of a year not given, and is only offered. */
function monthAndTwoDigits(monthNumber: number, digits: number): UnitReading {
  const year = fullYear(String(digits).padStart(2, '0'));
  const isAlsoDay = digits >= 1 && digits <= daysInMonth(2000, monthNumber);
  if (!isAlsoDay) return monthUnit(year, monthNumber);
  return { kind: 'unclear', offer: `${shortMonth(monthNumber)} ${year}` };
}

function yearUnit(year: number): UnitReading {
  return isYear(year) ? unit(isoDay(year, 1, 1), isoDay(year, 12, 31), 'year') : null;
}

/** "2018/19" may be a financial, a school or a loose year: both years. "2003-04" may also be April: both years hold it. */
function yearAndTwoDigits(year: number, rest: number): UnitReading {
  return (year + 1) % 100 === rest ? bothYears(year) : monthUnit(year, rest);
}

function bothYears(year: number): UnitReading {
  return isYear(year) ? unit(isoDay(year, 1, 1), isoDay(year + 1, 12, 31), 'range') : null;
}

function twelveMonths(year: string | undefined, next: string | undefined, firstMonth: number): UnitReading {
  if (!isNextYear(year, next) || !isYear(number(year))) return impossible(null);
  return unit(isoDay(number(year), firstMonth, 1), lastOfMonth(number(year) + 1, firstMonth - 1), 'range');
}

function namedMonths(
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
function termUnit(name: string | undefined, year: string | undefined, next: string | undefined): UnitReading {
  if (next !== undefined && !isNextYear(year, next)) return null;
  const isSecond = next !== undefined && name !== 'autumn';
  return namedMonths(terms, 'term', name, number(year) + (isSecond ? 1 : 0));
}

/** Quarter 1 of a financial year is April to June. A quarter of a single year ("Q1 2022") may be either kind: not read. */
function financialQuarter(quarter: number, year: number): UnitReading {
  if (!isYear(year)) return null;
  const firstMonth = quarter === 4 ? 1 : quarter * 3 + 1;
  const itsYear = quarter === 4 ? year + 1 : year;
  return unit(isoDay(itsYear, firstMonth, 1), lastOfMonth(itsYear, firstMonth + 2), 'quarter');
}

function weekFrom(text: string | undefined, offset: number): UnitReading {
  const day = readUnit(text ?? '');
  if (day?.kind !== 'unit') return day;
  if (day.precision !== 'day') return null;
  const first = addDays(day.earliest, offset);
  return { ...day, earliest: first, latest: addDays(first, 6), precision: 'week' };
}

/** The days of a month, the months of a year, of a season: cut in three for "early", "mid" and "late". */
export function thirdsOf(whole: { earliest: string; latest: string; precision: DatePrecision }) {
  const year = number(whole.earliest.slice(0, 4));
  const first = number(whole.earliest.slice(5, 7));
  const monthsFrom = (start: number, months: number): readonly [string, string] => {
    const year1 = year + (start > 12 ? 1 : 0);
    const month1 = start > 12 ? start - 12 : start;
    return [isoDay(year1, month1, 1), lastOfMonth(year1, month1 + months - 1)];
  };
  switch (whole.precision) {
    case 'month':
      return [
        [whole.earliest, isoDay(year, first, 10)],
        [isoDay(year, first, 11), isoDay(year, first, 20)],
        [isoDay(year, first, 21), whole.latest],
      ] as const;
    case 'year':
      return [monthsFrom(1, 4), monthsFrom(5, 4), monthsFrom(9, 4)] as const;
    case 'season':
      return [monthsFrom(first, 1), monthsFrom(first + 1, 1), monthsFrom(first + 2, 1)] as const;
    default:
      return null;
  }
}

function partOf(third: 0 | 1 | 2, text: string | undefined): UnitReading {
  const whole = readUnit(text ?? '');
  if (whole?.kind !== 'unit') return whole;
  const bounds = whole.isAbout ? undefined : thirdsOf(whole)?.[third];
  return bounds ? unit(bounds[0], bounds[1], whole.precision, true) : null;
}
