import { z } from 'zod';
import { entry } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { agencyId, briefEntryId, caseId, entryId, exerciseId, text } from './values.ts';

/** What of an entry was changed after it was taken into a brief chronology. */
export const briefDifferences = ['agency', 'date', 'time', 'what-happened'] as const;
export type BriefDifference = (typeof briefDifferences)[number];

/** An entry of the chronology as it stands in the brief chronology of a rapid review. */
export const briefEntry = z.strictObject({
  id: briefEntryId,
  caseId,
  exerciseId,
  /** The entry as it is now. Where it was removed, or withdrawn by its agency, it says so and still stands here. */
  entry,
  /** The shorter words for this place; empty for the entry's own. */
  words: z.string(),
  /** The entry as it was when it was chosen, or last checked. */
  taken: z.strictObject({ agencyId, date: z.string(), time: z.string(), whatHappened: z.string() }),
  /** In what the entry is no longer as it was taken. */
  differs: z.array(z.enum(briefDifferences)),
});
export type BriefEntry = z.infer<typeof briefEntry>;

const entryIds = z.array(entryId).min(1).max(1_000);

export const briefChronologyMethods = [
  defineMethod({
    name: 'brief-chronology.list',
    kind: 'read',
    summary:
      'The brief chronology of an exercise in the order of the chronology, with what was changed since it was taken.',
    input: z.strictObject({ exerciseId }),
    output: z.strictObject({ entries: z.array(briefEntry) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'brief-chronology.link',
    kind: 'write',
    summary:
      'Takes entries into the brief chronology. One that was taken out of it comes back with its words.',
    input: z.strictObject({ exerciseId, entryIds }),
    output: z.strictObject({ added: z.int() }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'brief-chronology.unlink',
    kind: 'write',
    summary: 'Takes entries out of the brief chronology. They stay in the chronology.',
    input: z.strictObject({ exerciseId, entryIds }),
    output: z.strictObject({ removed: z.int() }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'brief-chronology.update',
    kind: 'write',
    summary: 'Gives an entry shorter words here. The entry itself stays as it is.',
    input: z.strictObject({ briefEntryId, changes: z.strictObject({ words: text }).partial() }),
    output: briefEntry,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'brief-chronology.check',
    kind: 'write',
    summary:
      'Takes entries as they are now: what was changed since is known and no longer shown as a change.',
    input: z.strictObject({ exerciseId, entryIds }),
    output: z.strictObject({ checked: z.int() }),
    errors: ['record/not-found'],
  }),
] as const;
