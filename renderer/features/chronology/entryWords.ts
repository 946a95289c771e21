import type { EventDate } from '../../../shared/domain/eventDate.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';

const dayMilliseconds = 86_400_000;

/**
 * The second line of a date: the time; else the source's own words, where a vague date was not written as it is
 * shown; else how exact it is. Never an invented day.
 */
export function dateNote(date: EventDate, time: string): string {
  if (time !== '') return time;
  if (date.precision === 'unknown') return 'Undated';
  const isPlain = date.qualifier === 'on' || date.qualifier === 'from-to';
  const isAsWritten = date.text.toLowerCase() === formatEventDate(date).toLowerCase();
  return isPlain || isAsWritten ? exactness(date) : `“${date.text}”`;
}

function exactness(date: EventDate): string {
  const { precision, qualifier, earliest, latest } = date;
  if (qualifier === 'before') return 'First day not known';
  if (qualifier === 'after') return 'Last day not known';
  switch (precision) {
    case 'month':
      return 'Month known';
    case 'year':
      return 'Year only';
    case 'week':
    case 'term':
    case 'quarter':
    case 'season':
      return `${precision.charAt(0).toUpperCase()}${precision.slice(1)} known`;
    case 'range':
      // From one month to another is not a number of days that anybody wrote down.
      if (earliest === null || latest === null || !/^\d/.test(formatEventDate(date))) return '';
      return `${daysFrom(earliest, latest)} days`;
    case 'day':
    case 'unknown':
      return '';
    default:
      return precision satisfies never;
  }
}

function daysFrom(earliest: string, latest: string): number {
  return Math.round((Date.parse(latest) - Date.parse(earliest)) / dayMilliseconds) + 1;
}
