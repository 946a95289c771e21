import { isSaidToBeUnknown, readDate } from '../../../shared/domain/parseEventDate.ts';
import { splitDateAndTime } from '../../../shared/domain/readTime.ts';

const yearAlone = /^(?:year[\s:]*)?((?:19|20)\d{2})$/i;

/** The year that a sheet is named after, or a row of its own gives for the rows below it; null where it is no year alone. */
export function yearOfHeading(words: string): string | null {
  return yearAlone.exec(words.trim())?.[1] ?? null;
}

/**
 * The year in force below a divider row: its own where it holds nothing else; none where it speaks of years in another way
 * ("2020/21", "January 2023"), for the year before it is over; the one before where it speaks of no year.
 */
export function yearBelow(cells: readonly string[], before: string | null): string | null {
  const [words, ...others] = new Set(cells.filter((cell) => cell !== ''));
  const own = words === undefined || others.length > 0 ? null : yearOfHeading(words);
  return own ?? (/\b(?:19|20)\d{2}\b/.test(cells.join(' ')) ? null : before);
}

/** Whether a date in force is the words of the return with nothing but the year of their heading put behind them. */
export function isWithYear(date: string, words: string): boolean {
  const year = /(?:19|20)\d{2}/.exec(date)?.[0];
  return year !== undefined && date !== words && withYear(words, year) === date;
}

/**
 * A day or a month that gives no year ("3 Feb", "12/4"), with the year of its heading put behind it; null where the text
 * reads without one, or does not read with it either.
 */
export function withYear(text: string, year: string): string | null {
  if (text === '' || text.length > 60 || /\d{4}/.test(text) || isSaidToBeUnknown(text)) return null;
  // "Jan 20" under 2020 and "3 March 21" may name a year of their own: neither is settled here.
  if (/[a-z]{3,}\.?\s*'?\d{2}\s*(?:[ap]m)?$/i.test(text)) return null;
  const { date, time } = splitDateAndTime(text);
  const whole = `${date.replace(/[\s,]+$/, '')} ${year}${time === null ? '' : ` ${time}`}`;
  const { precision, earliest, latest } = readDate(whole).date;
  const isPlain =
    precision === 'day' || precision === 'month' || precision === 'week' || precision === 'range';
  return isPlain && (earliest ?? latest)?.startsWith(year) === true ? whole : null;
}

/** Whether only the year is missing for the text to be a date. */
export function isDayOfSomeYear(text: string): boolean {
  return withYear(text, '2020') !== null;
}
