/**
 * When something happened, as far as anyone knows. A calendar value with no time zone; an uncertain date is a value
 * of its own and is never turned into a single invented day.
 */
export interface EventDate {
  /** What was written or typed, for ever unchanged. */
  readonly text: string;
  /**
   * First day it can have been, `YYYY-MM-DD`; null where nothing is known, and for "before".
   * With "about" the two bounds are those of the words: the day may lie a little outside them.
   */
  readonly earliest: string | null;
  /** Last day it can have been, inclusive; null where nothing is known, and for "after". */
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly qualifier: DateQualifier;
}

export const datePrecisions = [
  'day',
  'week',
  'month',
  'term',
  'quarter',
  'season',
  'year',
  'range',
  'unknown',
] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** `disputed`: the record, or another one, says that the date is not agreed; the bounds are those of the words. */
export const dateQualifiers = ['on', 'about', 'before', 'after', 'between', 'from-to', 'disputed'] as const;
export type DateQualifier = (typeof dateQualifiers)[number];

/** The day, or the bounds, are not for certain. From–to is not among them: it went on from the one day to the other. */
export const uncertainQualifiers = [
  'about',
  'before',
  'after',
  'between',
  'disputed',
] as const satisfies readonly DateQualifier[];

/** A range comes straight after a day: both its ends are days that somebody wrote down. */
const ranks = {
  day: 0,
  range: 1,
  week: 2,
  month: 3,
  term: 4,
  quarter: 4,
  season: 4,
  year: 5,
  unknown: 6,
} as const satisfies Record<DatePrecision, number>;

/** Exact before vague: the second sort key, after `sortDay`. */
export function precisionRank(precision: DatePrecision): number {
  return ranks[precision];
}

/** Nothing is known about the day: listed under Undated. */
export function isUndated(date: EventDate): boolean {
  return date.precision === 'unknown';
}

/** The day an entry is sorted by, never shown: the first it can have been, or for "before" the last. Null for undated. */
export function sortDay(date: EventDate): string | null {
  return date.earliest ?? date.latest;
}

/** Oldest first; of those that start on one day, exact before vague, then the one that ends sooner; undated last. */
export function compareEventDates(one: EventDate, other: EventDate): number {
  return (
    compareDays(sortDay(one), sortDay(other)) ||
    precisionRank(one.precision) - precisionRank(other.precision) ||
    compareDays(one.latest, other.latest)
  );
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}

export type EventDateKind = 'day' | 'month' | 'year' | 'range' | 'approx' | 'season' | 'unknown';

/** The coarser word used where returns are previewed. Open-ended dates ("before", "after") count as approximate. */
export function eventDateKind(date: EventDate): EventDateKind {
  if (date.precision === 'unknown') return 'unknown';
  if (date.qualifier === 'about' || date.qualifier === 'before' || date.qualifier === 'after')
    return 'approx';
  switch (date.precision) {
    case 'day':
    case 'month':
    case 'year':
    case 'season':
      return date.precision;
    case 'term':
      return 'season';
    case 'week':
    case 'quarter':
    case 'range':
      return 'range';
    default:
      return date.precision satisfies never;
  }
}
