import { addDays, isoDay, lastOfMonth, weekdayOf } from './civilDate.ts';
import {
  bothYears,
  dayUnit,
  financialQuarter,
  fullYear,
  isNextYear,
  monthAndTwoDigits,
  monthUnit,
  namedMonths,
  number,
  numericDay,
  tenYears,
  termUnit,
  twelveMonths,
  type UnitReading,
  unit,
  yearAndTwoDigits,
  yearUnit,
} from './dateStretches.ts';
import { monthOfWord, seasons, weekdayOfWord } from './dateWords.ts';
import type { DatePrecision } from './eventDate.ts';
import { readNamedDays } from './namedDays.ts';

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|day|sday|nesday|rsday|urday)?';
const weekdayBefore = new RegExp(`^(${weekday})\\b[.,]?\\s*(?:the )?(\\S.*)$`);
const weekdayAfter = new RegExp(`^(.*[^\\s,]),?\\s\\(?(${weekday})\\)?$`);
const ordinal = '(?:st|nd|rd|th)?';
/** What people put for a day or a month they do not know. */
const unknownPart = '(?:\\?{1,2}|x{1,2}|-{2}|_{1,2}|00)';
const aboutBefore =
  /^(?:c(?:a|irca)?(?:\.|(?=[\s\d]))|approx(?:imately|\.)?|about|around|roughly|possibly|probably|maybe|~|\?+(?![?./-]))\s*(?=\S)/;
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
    shape(`${month}[\\s./-]+(\\d{1,2})${ordinal}(?:,?\\s+|[./-])(\\d{4})`),
    ([m, d, y]) => dayUnit(number(y), monthOfWord(m ?? ''), number(d)),
  ],
  [
    shape(`${month}(?: of)?[\\s./,-]*(\\d{4}|'\\d{2})`),
    ([m, y]) => monthUnit(fullYear(y), monthOfWord(m ?? '')),
  ],
  [shape(`${month}[\\s-]*(\\d{2})`), ([m, y]) => monthAndTwoDigits(monthOfWord(m ?? ''), number(y))],
  [/^(\d{1,2})\s?[./-]\s?(\d{4})$/, ([m, y]) => monthUnit(number(y), number(m))],
  // A system's eight figures: 20210203 begins with a year, 03022021 ends with one. No text fits both.
  [/^((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})$/, ([y, m, d]) => dayUnit(number(y), number(m), number(d))],
  [/^(\d{2})(\d{2})((?:19|20)\d{2})$/, numericDay],
  // A day or a month that is left open in figures.
  [notGiven('(\\d{1,2})', '((?:19|20)\\d{2})'), ([m, y]) => monthUnit(number(y), number(m))],
  [notGiven(unknownPart, '((?:19|20)\\d{2})'), ([y]) => yearUnit(number(y))],
  [/^(\d{4})$/, ([y]) => yearUnit(number(y))],
  [/^(?:the )?((?:19|20)\d)0'?s$/, ([decade]) => tenYears(number(decade) * 10)],
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
  [
    /^(?:a |the )?(?:fortnight|two weeks) (?:commencing|beginning|starting|from|of)\s*:?\s*(\S.*)$/,
    ([day]) => fortnightFrom(day),
  ],
  [
    /^(?:the )?(?:school )?summer hol(?:iday)?s?,?(?: of)? (\d{4})$/,
    ([y]) => about(namedMonths([{ name: 'Summer', firstMonth: 7, months: 2 }], 'range', 'summer', number(y))),
  ],
  [/^(?:the )?half[ -]?term,?(?: in| of)? (.+)$/, ([rest]) => halfTerm(rest)],
  [shape(`(${month}) half[ -]?term,?(?: of)? (\\d{4})`), ([name, , y]) => halfTerm(`${name} ${y}`)],
  [/^(early|start(?: of)?|beginning(?: of)?)(?:[\s-]+in)?[\s-]+(.+)$/, ([, rest]) => partOf(0, rest)],
  [/^(mid|middle of)(?:[\s-]+in)?[\s-]*(.+)$/, ([, rest]) => partOf(1, rest)],
  [/^(late|end(?: of)?)(?:[\s-]+in)?[\s-]+(.+)$/, ([, rest]) => partOf(2, rest)],
];

/** Two figures, the first of them open: "??/03/2021". */
function notGiven(part: string, year: string): RegExp {
  const day = part === unknownPart ? `${unknownPart}[./-]${unknownPart}` : `${unknownPart}[./-]${part}`;
  return shape(`${day}[./-]${year}`);
}

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
  const named = readNamedDays(text);
  if (named !== null)
    return unit(named.earliest, named.latest, named.isAbout ? 'range' : 'day', named.isAbout);
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1));
  }
  return null;
}

/** Takes "c.", "approx", "~" and question marks off either end. */
export function withoutAbout(text: string): { words: string; isAbout: boolean } {
  // "03/03/20??" leaves its year open, which is no "about".
  if (/(?<!\d|\d{4}\s?[/-]\s?)(?:19|20)\?\?\)?$/.test(text)) return { words: text, isAbout: false };
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

function weekFrom(text: string | undefined, offset: number): UnitReading {
  const day = readUnit(text ?? '');
  if (day?.kind !== 'unit') return day;
  if (day.precision !== 'day') return null;
  const first = addDays(day.earliest, offset);
  return { ...day, earliest: first, latest: addDays(first, 6), precision: 'week' };
}

function fortnightFrom(text: string | undefined): UnitReading {
  const day = readUnit(text ?? '');
  if (day?.kind !== 'unit') return day;
  return day.precision === 'day' ? { ...day, latest: addDays(day.earliest, 13), precision: 'range' } : null;
}

/** Each authority sets its own week, so the month is all that is known. */
function halfTerm(text: string | undefined): UnitReading {
  const found = readUnit(text ?? '');
  if (found?.kind !== 'unit') return found;
  return found.precision === 'month' ? about(found) : null;
}

function about(reading: UnitReading): UnitReading {
  return reading?.kind === 'unit' ? { ...reading, isAbout: true } : reading;
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
