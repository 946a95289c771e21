import { z } from 'zod';
import { entry } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import {
  caseId,
  entryId,
  findingId,
  line,
  moment,
  nothing,
  requiredLine,
  sameEventId,
  text,
} from './values.ts';

/** Accounts of one event by several agencies, side by side. Nothing is merged: every entry stays and stays citable. */
export const sameEvent = z.strictObject({
  id: sameEventId,
  caseId,
  /** Shown as "Same event 3", and cited so. Given once. */
  number: z.int().min(1),
  /** What the reviewer makes of the accounts. */
  reading: z.string(),
  /** Why the reviewer reads them so. */
  reason: z.string(),
  entries: z.array(entry),
  /** Findings that cite the reading, with what it shows there. */
  findings: z.array(
    z.strictObject({ id: findingId, label: z.string(), title: z.string(), note: z.string() }),
  ),
  removedAt: moment.nullable(),
});
export type SameEvent = z.infer<typeof sameEvent>;

/** Why two entries may be one event, strongest first; shown in words. */
export const likenesses = ['same-day', 'days-apart', 'same-time', 'people', 'words', 'names-agency'] as const;

export const suggestion = z.strictObject({
  one: entry,
  other: entry,
  /** 0 to 100; only for the order of the list, never shown as a measure of truth. */
  likeness: z.int().min(0).max(100),
  reasons: z.array(z.strictObject({ kind: z.enum(likenesses), words: z.string() })),
});
export type Suggestion = z.infer<typeof suggestion>;

export const sameEventsMethods = [
  defineMethod({
    name: 'same-events.listSuggestions',
    kind: 'read',
    summary:
      'Pairs of entries of different agencies that may be one event, likeliest first: near in time, sharing people or words. Pairs rejected before are left out.',
    input: z.strictObject({
      caseId,
      /** Only pairs with this entry. */
      entryId: entryId.optional(),
      daysApart: z.int().min(0).max(14).default(2),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.strictObject({
      suggestions: z.array(suggestion),
      total: z.int(),
      rejected: z.int(),
      /** Pairs compared, the nearest in time first, where there were more than are compared; null where all were. */
      stoppedAt: z.int().nullable(),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'same-events.list',
    kind: 'read',
    summary: 'Events with several accounts, oldest first.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ sameEvents: z.array(sameEvent) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'same-events.get',
    kind: 'read',
    summary: 'One event with its accounts.',
    input: z.strictObject({ sameEventId }),
    output: sameEvent,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'same-events.create',
    kind: 'write',
    summary: 'Keeps entries together as accounts of one event.',
    input: z.strictObject({
      caseId,
      entryIds: z.array(entryId).min(2).max(20),
      reading: text.default(''),
      reason: line.default(''),
    }),
    output: sameEvent,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'same-events.update',
    kind: 'write',
    summary: "Changes the reviewer's reading, the reason, or which entries belong to it.",
    input: z.strictObject({
      sameEventId,
      changes: z
        .strictObject({ reading: text, reason: line, entryIds: z.array(entryId).min(2).max(20) })
        .partial(),
    }),
    output: sameEvent,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'same-events.remove',
    kind: 'write',
    summary: 'Lets the accounts stand alone again. Refused while a finding cites the reading.',
    input: z.strictObject({ sameEventId }),
    output: nothing,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'same-events.restore',
    kind: 'write',
    summary: 'Puts a removed one back.',
    input: z.strictObject({ sameEventId }),
    output: sameEvent,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'same-events.reject',
    kind: 'write',
    summary: 'Remembers that two entries are not the same event; they are not offered again.',
    input: z.strictObject({ caseId, entryIds: z.tuple([entryId, entryId]), reason: line.default('') }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'same-events.listRejected',
    kind: 'read',
    summary: 'Pairs that were said not to be the same event, newest first.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({
      rejected: z.array(
        z.strictObject({ id: z.uuid(), one: entry, other: entry, reason: z.string(), at: moment }),
      ),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'same-events.offerAgain',
    kind: 'write',
    summary: 'Lets a rejected pair be suggested again.',
    input: z.strictObject({ rejectionId: z.uuid() }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'same-events.link',
    kind: 'write',
    summary: 'Cites the reading of an event as evidence for a finding.',
    input: z.strictObject({ sameEventId, findingId, note: requiredLine.or(z.literal('')).default('') }),
    output: nothing,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'same-events.unlink',
    kind: 'write',
    summary: 'Takes the citation out again.',
    input: z.strictObject({ sameEventId, findingId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
] as const;
