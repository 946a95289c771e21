import { z } from 'zod';
import { childSeenNames } from '../domain/caseTerms.ts';
import { datePrecisions, dateQualifiers } from '../domain/eventDate.ts';
import { defineMethod } from './defineMethod.ts';
import {
  agencyId,
  caseId,
  day,
  entryId,
  findingId,
  importId,
  line,
  moment,
  nothing,
  text,
} from './values.ts';

export const eventDate = z.strictObject({
  text: z.string(),
  earliest: day.nullable(),
  latest: day.nullable(),
  precision: z.enum(datePrecisions),
  qualifier: z.enum(dateQualifiers),
});

const fields = {
  agencyId,
  /** The date as a person writes it, `14/4/26`, `c. mar 2021`. Read by `domain/eventDate`; kept even where it cannot be read. */
  date: line,
  /** Time as the source writes it, `15:40`; may be empty. */
  time: line,
  whatHappened: text,
  childSeen: z.enum(childSeenNames),
  /** The document or record it comes from, with page and paragraph. */
  source: line,
  comment: text,
};

export const entry = z.strictObject({
  id: entryId,
  caseId,
  /** Shown as "Entry 147". Given once, never used again for another entry. */
  number: z.int().min(1),
  agencyId,
  date: eventDate,
  time: z.string(),
  whatHappened: z.string(),
  childSeen: fields.childSeen,
  source: z.string(),
  comment: z.string(),
  /** What the agency wrote, unchangeable, for an entry that was brought in; null for one typed here. */
  asSupplied: z
    .strictObject({
      importId,
      row: z.int(),
      date: z.string(),
      time: z.string(),
      whatHappened: z.string(),
      childSeen: z.string(),
      source: z.string(),
    })
    .nullable(),
  /** Findings that cite it, with the label each shows. */
  findings: z.array(z.strictObject({ id: findingId, label: z.string(), title: z.string() })),
  createdAt: moment,
  updatedAt: moment,
  removedAt: moment.nullable(),
});
export type Entry = z.infer<typeof entry>;

export const chronologyMethods = [
  defineMethod({
    name: 'chronology.list',
    kind: 'read',
    summary:
      'A page of entries, oldest first: by earliest day, exact dates before vague ones, then the order of the source.',
    input: z.strictObject({
      caseId,
      agencyIds: z.array(agencyId).max(100).default([]),
      /** Words that must all occur, in any order, in what happened, the source or the comment. */
      words: z.string().max(200).default(''),
      childSeen: z.array(z.enum(childSeenNames)).default([]),
      /** Only the entry of this number. */
      number: z.int().min(1).optional(),
      show: z.enum(['current', 'undated', 'removed']).default('current'),
      direction: z.enum(['oldest-first', 'newest-first']).default('oldest-first'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.strictObject({
      entries: z.array(entry),
      /** Entries the filter lets through. */
      total: z.int(),
      /** Entries in the case, whatever the filter. */
      caseTotal: z.int(),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'chronology.get',
    kind: 'read',
    summary: 'One entry.',
    input: z.strictObject({ entryId }),
    output: entry,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'chronology.create',
    kind: 'write',
    summary: 'Adds an entry. Only the agency and some form of date are needed.',
    input: z.strictObject({
      caseId,
      agencyId,
      date: fields.date.refine((value) => value.length > 0, 'Enter a date, or “not known”'),
      time: fields.time.default(''),
      whatHappened: fields.whatHappened.default(''),
      childSeen: fields.childSeen.default('not-recorded'),
      source: fields.source.default(''),
      comment: fields.comment.default(''),
    }),
    output: entry,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'chronology.update',
    kind: 'write',
    summary: 'Changes the fields given. What an agency supplied is kept beside the change.',
    input: z.strictObject({
      entryId,
      changes: z.strictObject(fields).partial(),
      /** A step of its own for undo, where it would otherwise be joined with the typing before it. */
      isOwnStep: z.boolean().default(false),
    }),
    output: entry,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'chronology.remove',
    kind: 'write',
    summary: 'Takes an entry out of the chronology. Refused while a finding cites it. Nothing is deleted.',
    input: z.strictObject({ entryId }),
    output: nothing,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'chronology.restore',
    kind: 'write',
    summary: 'Puts a removed entry back.',
    input: z.strictObject({ entryId }),
    output: entry,
    errors: ['record/not-found', 'record/in-use'],
  }),
] as const;
