import type { EventDate } from '../../../shared/domain/eventDate.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';

const dayMilliseconds = 86_400_000;

/** The second line of a date: the time, else how exact it is, else the source's own words. Never an invented day. */
export function dateNote(date: EventDate, time: string): string {
  if (time !== '') return time;
  if (date.precision === 'unknown') return 'Undated';
  if (date.qualifier === 'on' || date.qualifier === 'from-to') {
    const words = exactness(date);
    if (words !== null) return words;
  }
  return date.text === formatEventDate(date) ? '' : `“${date.text}”`;
}

function exactness({ precision, earliest, latest }: EventDate): string | null {
  switch (precision) {
    case 'day':
      return '';
    case 'month':
      return 'Month known';
    case 'year':
      return 'Year only';
    case 'range':
      if (earliest === null || latest === null) return null;
      return `${Math.round((Date.parse(latest) - Date.parse(earliest)) / dayMilliseconds) + 1} days`;
    default:
      return null;
  }
}
