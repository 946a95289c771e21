import { z } from 'zod';
import { defineMethod } from './defineMethod.ts';
import { agencyId, caseId, day, entryId, personId } from './values.ts';

/** What kind of silence it is. */
export const silenceKinds = [
  'no-contact-by-agency',
  'no-contact-with-child',
  'child-not-seen',
  'sent-not-received',
  'agency-not-asked',
] as const;

export const silence = z.strictObject({
  /** The same for the same silence each time it is found. */
  key: z.string(),
  kind: z.enum(silenceKinds),
  agencyId: agencyId.nullable(),
  personId: personId.nullable(),
  /** First and last day of the silence; null for one that has no span. */
  from: day.nullable(),
  to: day.nullable(),
  /** Length in days, both ends counted. */
  days: z.int().nullable(),
  /** In a sentence: "Health visiting has no entry for 41 days, 3 March to 12 April 2026." */
  words: z.string(),
  /** The entries on either side of it, or those that speak of it. */
  entries: z.array(z.strictObject({ id: entryId, number: z.int(), words: z.string() })),
});
export type Silence = z.infer<typeof silence>;

export const silencesMethods = [
  defineMethod({
    name: 'silences.list',
    kind: 'read',
    summary:
      'Silences in the record: stretches with no contact by agency and by child, the child not seen, a referral sent with none received, agencies named but not asked. A silence may be a missing record; nothing is judged.',
    input: z.strictObject({
      caseId,
      /** Stretches without contact of at least so many days. */
      noContactDays: z.int().min(1).max(3650).default(28),
      /** The child not seen for at least so many days. */
      notSeenDays: z.int().min(1).max(3650).default(14),
      /** A referral with no record of its receipt within so many days. */
      receiptDays: z.int().min(1).max(365).default(14),
    }),
    output: z.strictObject({
      silences: z.array(silence),
      /** Entries left aside: without a date, or with only a "before" or an "after". Said on screen. */
      undated: z.int(),
      /** Entries not dated to the day: no silence is claimed on a day on which one of them may have happened. */
      vague: z.int(),
    }),
    errors: ['record/not-found'],
  }),
] as const;
