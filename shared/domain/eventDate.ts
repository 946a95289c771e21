/**
 * When something happened, as far as anyone knows. A calendar value with no time zone; an uncertain date is a value
 * of its own and is never turned into a single invented day.
 */
export interface EventDate {
  /** What was written or typed, for ever unchanged. */
  readonly text: string;
  /** First day it can have been, `YYYY-MM-DD`; null where nothing is known. */
  readonly earliest: string | null;
  /** Last day it can have been, inclusive; null where nothing is known. */
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly qualifier: DateQualifier;
}

export const datePrecisions = ['day', 'week', 'month', 'term', 'quarter', 'season', 'year', 'range', 'unknown'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const dateQualifiers = ['on', 'about', 'before', 'after', 'between', 'from-to'] as const;
export type DateQualifier = (typeof dateQualifiers)[number];
