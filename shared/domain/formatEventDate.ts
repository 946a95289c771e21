import { addDays, civilDay, lastOfMonth, weekdayOf } from './civilDate.ts';
import { thirdsOf } from './dateUnits.ts';
import { longMonth, seasons, shortMonth, terms, weekdayNames } from './dateWords.ts';
import type { DatePrecision, EventDate } from './eventDate.ts';
import { type DateProblem, isSaidToBeUnknown } from './parseEventDate.ts';

type Style = 'short' | 'long';

const dateNotRecorded = 'Date not recorded';

/**
 * For tables and reports: `Tue 14 Apr 2026`, `c. Mar 2021`, `12–14 Jan 2021`. What is shown can be typed again and
 * gives the same bounds. Undated: the words of the source, or "Date not recorded" where it has none.
 */
export function formatEventDate(date: EventDate): string {
  if (date.precision === 'unknown') {
    const words = date.text.replace(/\s+/g, ' ').trim();
    const saysNothing = isSaidToBeUnknown(words) && !/[a-z]/i.test(words);
    return saysNothing ? dateNotRecorded : words;
  }
  return dateInWords(date, 'short');
}

/** What stands after a date that is not agreed. */
function disputedWords({ qualifier }: EventDate): string {
  return qualifier === 'disputed' ? ', disputed' : '';
}

/** How Candour reads a date, for under the input box. */
export function describeReading(date: EventDate): string {
  if (date.precision === 'unknown')
    return isSaidToBeUnknown(date.text)
      ? 'Date not known. Listed under Undated.'
      : 'Candour cannot read this as a date. It is kept as written and listed under Undated.';
  const words = dateInWords(date, 'long');
  if (date.qualifier === 'before') return `${words}, first day not known`;
  if (date.qualifier === 'after') return `${words}, last day not known`;
  if (date.qualifier === 'between' || date.precision === 'day' || date.precision === 'range') return words;
  const bounds = boundsInWords(date, 'long', ' to ');
  switch (date.precision) {
    case 'week':
      return `${words}: ${bounds}`;
    case 'month':
      if (date.qualifier === 'on') return `${words}, day not known`;
      return isWholeMonth(date) ? `${words}, month known` : `${words}, taken as ${bounds}`;
    case 'year':
      if (date.qualifier === 'on') return `Year only: ${words}`;
      return isWholeYear(date) ? `${words}, year only` : `${words}, taken as ${bounds}`;
    case 'term':
    case 'quarter':
    case 'season':
      return `${words}, taken as ${bounds}`;
    default:
      return date.precision satisfies never;
  }
}

/** What to tell a person about a problem of a date, in a sentence. */
export function describeDateProblem(problem: DateProblem): string {
  const dayIn = (day: string) => dayInWords(day, 'long', false);
  switch (problem.kind) {
    case 'unreadable':
      return 'This cannot be read as a date.';
    case 'impossible':
      return `There is no such date.${offerInWords(problem.offer)}`;
    case 'end-before-start':
      return 'The end comes before the start.';
    case 'unclear':
      return `This may be a day or a year.${offerInWords(problem.offer)}`;
    case 'day-first':
      return `Read day first, as ${dayIn(problem.day)}. Month first it would be ${dayIn(problem.monthFirst)}.`;
    case 'weekday-mismatch': {
      const written = weekdayNames[problem.weekday] ?? '';
      const real = weekdayNames[weekdayOf(problem.day)] ?? '';
      return `${dayIn(problem.day)} is a ${real}, not a ${written}. The day is kept.`;
    }
    default:
      return problem satisfies never;
  }
}

function offerInWords(offer: string | null): string {
  if (offer === null) return '';
  if (/^\d{4}$/.test(offer)) return ` Is it ${offer}, month and day not known?`;
  return /^\d/.test(offer) ? ` Is it ${offer}?` : ` Is it ${offer}, day not known?`;
}

function dateInWords(date: EventDate, style: Style): string {
  return `${agreedDateInWords(date, style)}${disputedWords(date)}`;
}

function agreedDateInWords(date: EventDate, style: Style): string {
  const { earliest, latest, precision, qualifier } = date;
  const name = (iso: string, end: 'first' | 'last') =>
    withinSentence(unitInWords(iso, end, precision, style));
  if (earliest === null) return latest === null ? '' : `Before ${name(addDays(latest, 1), 'first')}`;
  if (latest === null) return `After ${name(addDays(earliest, -1), 'last')}`;
  if (precision === 'range') return rangeInWords(date, style);
  // The weekday belongs to a day that is certain; beside "about" it would claim more than is known.
  if (qualifier !== 'about')
    return precision === 'day'
      ? dayInWords(earliest, style, true)
      : unitInWords(earliest, 'first', precision, style);
  const part = partInWords(earliest, latest, precision, style);
  return part ?? `${style === 'short' ? 'c.' : 'About'} ${name(earliest, 'first')}`;
}

function rangeInWords(date: EventDate, style: Style): string {
  if (date.qualifier === 'between') return `Between ${boundsInWords(date, style, ' and ')}`;
  if (style === 'short')
    return `${date.qualifier === 'about' ? 'c. ' : ''}${boundsInWords(date, style, '–')}`;
  return `${date.qualifier === 'about' ? 'About' : 'From'} ${boundsInWords(date, style, ' to ')}`;
}

/** "summer term 2014" behind another word. Months and weekdays keep their capital. */
function withinSentence(words: string): string {
  return words.replace(/^(?:Spring|Summer|Autumn|Winter|Week|Quarter)/, (word) => word.toLowerCase());
}

/** Names the unit that begins or ends on the day. */
function unitInWords(iso: string, end: 'first' | 'last', precision: DatePrecision, style: Style): string {
  const { year, month } = civilDay(iso);
  switch (precision) {
    case 'day':
      return dayInWords(iso, style, false);
    case 'week':
      return style === 'short'
        ? `w/c ${dayInWords(iso, style, false)}`
        : `Week commencing ${dayInWords(iso, style, true)}`;
    case 'month':
      return `${monthInWords(month, style)} ${year}`;
    case 'term': {
      const named = terms.find((term) => (end === 'first' ? term.firstMonth : term.firstMonth + 3) === month);
      return `${named?.name ?? ''} term ${year}`;
    }
    case 'quarter': {
      const firstMonth = end === 'first' ? month : month - 2;
      const firstYear = firstMonth === 1 ? year - 1 : year;
      const quarter = firstMonth === 1 ? 4 : (firstMonth - 1) / 3;
      const name = `${firstYear}-${String((firstYear + 1) % 100).padStart(2, '0')}`;
      return style === 'short' ? `Q${quarter} ${name}` : `Quarter ${quarter} of ${name}`;
    }
    case 'season': {
      const named = seasons.find((season) => (month - season.firstMonth + 12) % 12 < season.months);
      return `${named?.name ?? ''} ${month < 3 ? year - 1 : year}`;
    }
    case 'year':
    case 'range':
    case 'unknown':
      return String(year);
    default:
      return precision satisfies never;
  }
}

/** "Early March 2021", where the bounds are one third of a month, a year or a season. */
function partInWords(
  earliest: string,
  latest: string,
  precision: DatePrecision,
  style: Style,
): string | null {
  for (const whole of wholesAround(earliest, precision)) {
    const third = thirdsOf(whole)?.findIndex(([first, last]) => first === earliest && last === latest) ?? -1;
    const word = ['Early', 'Mid', 'Late'][third];
    if (word === undefined) continue;
    const name = unitInWords(whole.earliest, 'first', precision, style);
    return `${word} ${withinSentence(name)}`;
  }
  return null;
}

function wholesAround(iso: string, precision: DatePrecision) {
  const { year, month } = civilDay(iso);
  if (precision === 'month')
    return [{ earliest: `${iso.slice(0, 7)}-01`, latest: lastOfMonth(year, month), precision }];
  if (precision === 'year') return [{ earliest: `${year}-01-01`, latest: `${year}-12-31`, precision }];
  if (precision !== 'season') return [];
  const firstMonth = month < 3 ? 12 : month - (month % 3);
  const firstYear = month < 3 ? year - 1 : year;
  const earliest = `${firstYear}-${String(firstMonth).padStart(2, '0')}-01`;
  return [{ earliest, latest: earliest, precision }];
}

function isWholeMonth({ earliest, latest }: EventDate): boolean {
  if (earliest === null || latest === null) return false;
  const { year, month } = civilDay(earliest);
  return earliest.endsWith('-01') && latest === lastOfMonth(year, month);
}

function isWholeYear({ earliest, latest }: EventDate): boolean {
  return earliest?.endsWith('-01-01') === true && latest === `${earliest.slice(0, 4)}-12-31`;
}

/** Both bounds, with what they share said once. Bounds that are whole months or years are shown as those. */
function boundsInWords({ earliest, latest }: EventDate, style: Style, joiner: string): string {
  if (earliest === null || latest === null) return '';
  const [first, last] = [civilDay(earliest), civilDay(latest)];
  const spaced = joiner === '–' ? ' – ' : joiner;
  const sameYear = first.year === last.year;
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31') && !sameYear)
    return `${first.year}${joiner}${last.year}`;
  const sameMonth = sameYear && first.month === last.month;
  const firstMonth = monthInWords(first.month, style);
  const end = `${monthInWords(last.month, style)} ${last.year}`;
  if (first.day === 1 && latest === lastOfMonth(last.year, last.month) && !sameMonth)
    return sameYear ? `${firstMonth}${joiner}${end}` : `${firstMonth} ${first.year}${spaced}${end}`;
  if (sameMonth) return `${first.day}${joiner}${last.day} ${end}`;
  if (sameYear) return `${first.day} ${firstMonth}${spaced}${last.day} ${end}`;
  return `${first.day} ${firstMonth} ${first.year}${spaced}${last.day} ${end}`;
}

/** `Thu 18 Jun 2026` or `Thursday 18 June 2026`; without the weekday where it would claim too much. */
export function dayInWords(iso: string, style: Style, withWeekday: boolean): string {
  const { year, month, day } = civilDay(iso);
  const words = `${day} ${monthInWords(month, style)} ${year}`;
  if (!withWeekday) return words;
  const weekday = weekdayNames[weekdayOf(iso)] ?? '';
  return `${style === 'short' ? weekday.slice(0, 3) : weekday} ${words}`;
}

/** `Thu 18 Jun`; the year stands where it is not the year of today. */
export function shortDay(iso: string, today: string): string {
  const words = dayInWords(iso, 'short', true);
  return iso.slice(0, 4) === today.slice(0, 4) ? words.slice(0, -5) : words;
}

function monthInWords(month: number, style: Style): string {
  return style === 'short' ? shortMonth(month) : longMonth(month);
}
