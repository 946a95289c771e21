import { type DatePrecision, datePrecisions, type EventDate } from './eventDate.ts';
import { readTime } from './readTime.ts';

/** How exactly it is known when something happened, in a word. */
export const shownPrecisions = {
  time: 'Time',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  term: 'Term',
  quarter: 'Quarter',
  season: 'Season',
  year: 'Year',
  range: 'Range',
  unknown: 'Not known',
} as const satisfies Record<DatePrecision | 'time', string>;
export type ShownPrecision = keyof typeof shownPrecisions;
export const shownPrecisionNames = ['time', ...datePrecisions] as const satisfies readonly ShownPrecision[];

/**
 * The precision people are shown. A day with a clock time ("1540hrs", "approx 1700") is known to the time; "PM" and
 * "various" are no clock times. The date itself keeps "day": the time is a field of its own and may change without it.
 */
export function shownPrecision({ precision }: Pick<EventDate, 'precision'>, time: string): ShownPrecision {
  return precision === 'day' && readTime(time) !== null ? 'time' : precision;
}
