import { civilDay, isoOfDayNumber } from '../../../shared/domain/civilDate.ts';
import { longMonth } from '../../../shared/domain/dateWords.ts';

/** `3 March to 12 April 2026`, what both share said once; one day stands alone. Day numbers, both ends counted. */
export function daysInWords(first: number, last: number): string {
  const [from, to] = [civilDay(isoOfDayNumber(first)), civilDay(isoOfDayNumber(last))];
  const end = dayInWords(last);
  if (first === last) return end;
  if (from.year !== to.year) return `${dayInWords(first)} to ${end}`;
  if (from.month !== to.month) return `${from.day} ${longMonth(from.month)} to ${end}`;
  return `${from.day} to ${end}`;
}

/** `14 April 2026`. */
export function dayInWords(number: number): string {
  const { year, month, day } = civilDay(isoOfDayNumber(number));
  return `${day} ${longMonth(month)} ${year}`;
}
