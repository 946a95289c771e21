import { z } from 'zod';
import { childSeenNames, expectedPracticeNames, significanceNames } from '../domain/caseTerms.ts';
import { shownPrecisionNames } from '../domain/shownPrecision.ts';
import { agencyId, day, episodeId, importId, personId, sameEventId, themeId } from './values.ts';

/**
 * Which entries are wanted; everything left out lets all through. Parts are joined by "and", the choices within one
 * part by "or". One filter for the table, the timeline, saved views and exports, so that all show the same entries.
 */
export const entryFilter = z.strictObject({
  agencyIds: z.array(agencyId).max(100).default([]),
  personIds: z.array(personId).max(100).default([]),
  themeIds: z.array(themeId).max(100).default([]),
  episodeIds: z.array(episodeId).max(100).default([]),
  sameEventIds: z.array(sameEventId).max(100).default([]),
  /** Entries that can have happened on or after this day. */
  from: day.nullable().default(null),
  /** Entries that can have happened on or before this day. */
  to: day.nullable().default(null),
  /** How exactly the day is known, as people are shown it: a day with a clock time is known to the time. */
  precisions: z.array(z.enum(shownPrecisionNames)).default([]),
  /** True: only dates given as "about", "before", "after" or "between", or said to be disputed. */
  isDateUncertain: z.boolean().nullable().default(null),
  childSeen: z.array(z.enum(childSeenNames)).default([]),
  significance: z.array(z.enum(significanceNames)).default([]),
  expectedPractice: z.array(z.enum(expectedPracticeNames)).default([]),
  /** False: only entries not yet reviewed. */
  isReviewed: z.boolean().nullable().default(null),
  isDisputed: z.boolean().nullable().default(null),
  /** True: only entries that the agency has since withdrawn. */
  isWithdrawn: z.boolean().nullable().default(null),
  importId: importId.nullable().default(null),
  /** Words that must all occur, from their beginning, in any order, in what happened, the source, the comments or the agency's own words. */
  words: z.string().max(200).default(''),
  show: z.enum(['current', 'undated', 'removed']).default('current'),
});
export type EntryFilter = z.infer<typeof entryFilter>;
