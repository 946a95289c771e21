import { z } from 'zod';
import { childSeenNames, expectedPracticeNames, significanceNames } from '../domain/caseTerms.ts';
import { datePrecisions, dateQualifiers } from '../domain/eventDate.ts';
import { defineMethod } from './defineMethod.ts';
import { entryFilter } from './entryFilter.ts';
import { place } from './returnReading.ts';
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
  personId,
  sameEventId,
  taskId,
  text,
  themeId,
} from './values.ts';

export const eventDate = z.strictObject({
  text: z.string(),
  earliest: day.nullable(),
  latest: day.nullable(),
  precision: z.enum(datePrecisions),
  qualifier: z.enum(dateQualifiers),
});

/** What a column of an export or of the table can hold. The first seven are those of a plain chronology. */
export const exportColumns = [
  'number',
  'date',
  'agency',
  'source',
  'whatHappened',
  'childSeen',
  'actionTaken',
  'time',
  'childVoice',
  'people',
  'comment',
  'authorComment',
  'significance',
  'expectedPractice',
  'themes',
  'dateAsWritten',
  'datePrecision',
  'agencyWords',
  'sameEvent',
  'isReviewed',
  'isDisputed',
  'findings',
] as const;
export type ExportColumn = (typeof exportColumns)[number];

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
  /** The reviewer's comment. */
  comment: text,
  /** What the child said or showed. */
  childVoice: text,
  /** What was done, and what came of it. */
  actionTaken: text,
  /** The agency author's own comment or analysis. */
  authorComment: text,
  expectedPractice: z.enum(expectedPracticeNames),
  significance: z.enum(significanceNames),
  isReviewed: z.boolean(),
  /** Agencies or people disagree about it. */
  isDisputed: z.boolean(),
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
  childVoice: z.string(),
  actionTaken: z.string(),
  authorComment: z.string(),
  expectedPractice: fields.expectedPractice,
  significance: fields.significance,
  isReviewed: z.boolean(),
  isDisputed: z.boolean(),
  /** Why it was moved by hand among the entries of its day; null where it was not. */
  movedBecause: z.string().nullable(),
  /** When the agency's corrected return no longer had it; it stays, struck through. */
  withdrawnAt: moment.nullable(),
  personIds: z.array(personId),
  themeIds: z.array(themeId),
  /** The event it was grouped under, with the number shown. */
  sameEvent: z.strictObject({ id: sameEventId, number: z.int() }).nullable(),
  /** What the agency wrote, unchangeable, for an entry that was brought in; null for one typed here. */
  asSupplied: z
    .strictObject({
      importId,
      /** Where it stood in that file. */
      place: place.nullable(),
      date: z.string(),
      time: z.string(),
      whatHappened: z.string(),
      childSeen: z.string(),
      childVoice: z.string(),
      actionTaken: z.string(),
      source: z.string(),
      people: z.string(),
      authorComment: z.string(),
      /** How many versions of this row the agency has sent. */
      versions: z.int(),
    })
    .nullable(),
  /** Findings that cite it, with the label each shows. */
  findings: z.array(z.strictObject({ id: findingId, label: z.string(), title: z.string() })),
  createdAt: moment,
  updatedAt: moment,
  removedAt: moment.nullable(),
});
export type Entry = z.infer<typeof entry>;

export const exportFormats = ['docx', 'pdf', 'xlsx', 'csv'] as const;

/** Entries as a file. */
export const exportedEntries = z.strictObject({
  fileName: z.string(),
  contentBase64: z.base64(),
  entryCount: z.int(),
  /** Entries of the case that are not in the document, and why, in words. */
  leftOut: z.array(z.strictObject({ count: z.int(), why: z.string() })),
  /** What the document says about itself, line by line: its filter, its counts. A CSV has no place for it, so it is shown beside. */
  statement: z.array(z.strictObject({ label: z.string(), text: z.string() })),
});

export const chronologyMethods = [
  defineMethod({
    name: 'chronology.list',
    kind: 'read',
    summary:
      'A page of entries, oldest first: by earliest day, exact dates before vague ones, then the order of the source.',
    input: entryFilter.extend({
      caseId,
      /** Only the entry of this number. */
      number: z.int().min(1).optional(),
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
      /** Of those the filter lets through, how many have no date that can be read. */
      undated: z.int(),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'chronology.listMarks',
    kind: 'read',
    summary:
      'What stands out in the whole list of a filter, by place in it, counting from 0: key entries, those a finding cites, those to be careful with, and stretches without an entry.',
    input: entryFilter.extend({
      caseId,
      direction: z.enum(['oldest-first', 'newest-first']).default('oldest-first'),
      /** Stretches without an entry of at least so many days; null for none. */
      gapDays: z.int().min(1).max(3650).nullable().default(null),
    }),
    output: z.strictObject({
      /** Entries the filter lets through. */
      total: z.int(),
      key: z.array(z.int()),
      cited: z.array(z.int()),
      /** Disputed, or withdrawn by the agency. */
      problem: z.array(z.int()),
      gaps: z.array(
        z.strictObject({
          /** Place of the entry that stands next below the stretch. */
          place: z.int(),
          /** First and last day without an entry; on none of them can an entry of the list have happened. */
          from: day,
          to: day,
          /** Length in days, both ends counted. */
          days: z.int(),
        }),
      ),
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
      /** Given by the caller so that a repeated request adds nothing twice. */
      entryId: entryId.optional(),
      /** Placed straight after this entry of the same day. */
      after: entryId.optional(),
      agencyId,
      date: fields.date.refine((value) => value.length > 0, 'Enter a date, or “not known”'),
      time: fields.time.default(''),
      whatHappened: fields.whatHappened.default(''),
      childSeen: fields.childSeen.default('not-recorded'),
      source: fields.source.default(''),
      comment: fields.comment.default(''),
      childVoice: fields.childVoice.default(''),
      actionTaken: fields.actionTaken.default(''),
      authorComment: fields.authorComment.default(''),
    }),
    output: entry,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'chronology.createMany',
    kind: 'write',
    summary: 'Adds pasted rows as entries in one step. A row without a date waits under Undated.',
    input: z.strictObject({
      caseId,
      entries: z
        .array(z.strictObject(fields).partial().extend({ agencyId, date: fields.date }))
        .min(1)
        .max(5_000),
    }),
    output: z.strictObject({ entryIds: z.array(entryId) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'chronology.updateMany',
    kind: 'write',
    summary:
      'Changes several entries in one step, each in its own way (a pasted block, fill down) or all alike (bulk edit, bulk tag). Fields not named stay.',
    input: z.strictObject({
      caseId,
      /** Each in its own way. */
      each: z
        .array(z.strictObject({ entryId, changes: z.strictObject(fields).partial() }))
        .max(50_000)
        .default([]),
      /** These all alike. */
      entryIds: z.array(entryId).max(50_000).default([]),
      /** Instead of `entryIds`: all that the filter lets through. */
      filter: entryFilter.optional(),
      changes: z
        .strictObject({
          agencyId: fields.agencyId,
          childSeen: fields.childSeen,
          significance: fields.significance,
          expectedPractice: fields.expectedPractice,
          isReviewed: fields.isReviewed,
          isDisputed: fields.isDisputed,
          source: fields.source,
        })
        .partial()
        .default({}),
      addThemeIds: z.array(themeId).max(100).default([]),
      removeThemeIds: z.array(themeId).max(100).default([]),
      addPersonIds: z.array(personId).max(100).default([]),
      removePersonIds: z.array(personId).max(100).default([]),
    }),
    /** How many entries were changed; those that already were so are not counted. */
    output: z.strictObject({ changed: z.int() }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'chronology.reorder',
    kind: 'write',
    summary:
      'Moves an entry among those of its day, with a reason. The order is kept when the agency sends a corrected return.',
    input: z.strictObject({
      entryId,
      /** The entry of the same day it is to follow; null for the first of the day. */
      after: entryId.nullable(),
      reason: line.refine((reason) => reason.length > 0, 'Say why it belongs there'),
    }),
    output: entry,
    errors: ['record/not-found', 'chronology/not-same-day'],
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
  defineMethod({
    name: 'chronology.export',
    kind: 'task',
    summary:
      'The entries a filter lets through, as Word, PDF, workbook or CSV. States its filter and what it leaves out, with counts.',
    input: z.strictObject({
      caseId,
      format: z.enum(exportFormats),
      filter: entryFilter.prefault({}),
      /** The name of the saved view, or other words for the head of the document. */
      title: line.default(''),
      columns: z.array(z.enum(exportColumns)).min(1).default(exportColumns.slice(0, 7)),
      direction: z.enum(['oldest-first', 'newest-first']).default('oldest-first'),
      /** Pictures of the timeline, PNG, one for each page, each with its text alternative. */
      pictures: z
        .array(
          z.strictObject({
            contentBase64: z.base64().max(8_000_000),
            widthPx: z.int().min(1).max(10_000),
            heightPx: z.int().min(1).max(10_000),
            alternative: text,
          }),
        )
        .max(60)
        .default([]),
      taskId: taskId.optional(),
    }),
    output: exportedEntries,
    errors: ['record/not-found', 'reports/cannot-render', 'task/cancelled'],
  }),
] as const;
