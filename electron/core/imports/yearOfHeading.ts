import { isSaidToBeUnknown, readDate } from '../../../shared/domain/parseEventDate.ts';
import { splitDateAndTime } from '../../../shared/domain/readTime.ts';
import { isBlank } from './sourceTable.ts';

const yearAlone = /^(?:year[\s:]*)?((?:19|20)\d{2})$/i;

/** The year that a sheet is named after, or a row of its own gives for the rows below it; null where it is no year alone. */
export function yearOfHeading(words: string): string | null {
  return yearAlone.exec(words.trim())?.[1] ?? null;
}

/** The year of a divider row: one that holds nothing else. */
export function yearOfDivider(cells: readonly string[]): string | null {
  if (isBlank(cells)) return null;
  const [words, ...others] = new Set(cells.filter((cell) => cell !== ''));
  return words === undefined || others.length > 0 ? null : yearOfHeading(words);
}

/**
 * A day or a month that gives no year ("3 Feb", "12/4"), with the year of its heading put behind it; null where the text
 * reads without one, or does not read with it either.
 */
export function withYear(text: string, year: string): string | null {
  if (text === '' || text.length > 60 || /\d{4}/.test(text) || isSaidToBeUnknown(text)) return null;
  const { date, time } = splitDateAndTime(text);
  const whole = `${date.replace(/[\s,]+$/, '')} ${year}${time === null ? '' : ` ${time}`}`;
  const { precision, earliest } = readDate(whole).date;
  const isPlain = precision === 'day' || precision === 'month' || precision === 'range';
  return isPlain && earliest?.startsWith(year) === true ? whole : null;
}

/** Whether only the year is missing for the text to be a date. */
export function isDayOfSomeYear(text: string): boolean {
  return withYear(text, '2020') !== null;
}
