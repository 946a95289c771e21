import { z } from 'zod';
import { entry, exportedEntries, exportFormats } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { agencyId, caseId, day, entryId, line, nothing, taskId } from './values.ts';

/** How an agency could have known of an entry. */
export const knowledgeRoutes = ['own-record', 'named-in-record', 'shared'] as const;

export const knowledgeMethods = [
  defineMethod({
    name: 'knowledge.list',
    kind: 'read',
    summary:
      'The case as one agency could have seen it on one day: its own entries to that day, those of others that name it, and those marked as shared with it.',
    input: z.strictObject({
      caseId,
      agencyId,
      /** The day it is looked at from. */
      asAt: day,
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.strictObject({
      entries: z.array(
        z.strictObject({
          entry,
          route: z.enum(knowledgeRoutes),
          /** What shows it, in a sentence, with the words that name the agency quoted. */
          words: z.string(),
          /** Where it was marked as shared with the agency: since when and how, as written. */
          shared: z.strictObject({ since: z.string(), how: z.string() }).nullable(),
        }),
      ),
      total: z.int(),
      /** Entries of that time which nothing shows the agency knew of, by agency. */
      notKnown: z.array(z.strictObject({ agencyId, entries: z.int() })),
      /** Entries of no known date, left aside. */
      undated: z.int(),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'knowledge.export',
    kind: 'task',
    summary:
      'The same list as Word, PDF, workbook or CSV, with how the agency could have known of each entry. States from where it is looked, and what it leaves out, with counts.',
    input: z.strictObject({
      caseId,
      agencyId,
      asAt: day,
      format: z.enum(exportFormats),
      taskId: taskId.optional(),
    }),
    output: exportedEntries,
    errors: ['record/not-found', 'reports/cannot-render', 'task/cancelled'],
  }),
  defineMethod({
    name: 'knowledge.link',
    kind: 'write',
    summary: 'Records that an entry was shared with an agency, when and how.',
    input: z.strictObject({ entryId, agencyId, since: line.default(''), how: line.default('') }),
    output: nothing,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'knowledge.unlink',
    kind: 'write',
    summary: 'Takes that record back.',
    input: z.strictObject({ entryId, agencyId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
] as const;
