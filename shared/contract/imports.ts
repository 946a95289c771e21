import { z } from 'zod';
import { defineMethod } from './defineMethod.ts';
import { agencyId, caseId, day, importId, taskId } from './values.ts';

/** The largest return read at once, in bytes. */
export const largestReturnBytes = 25 * 1024 * 1024;

const fileName = z.string().min(1).max(255);
const contentBase64 = z.base64().max(Math.ceil(largestReturnBytes / 3) * 4 + 4);

/** Which column, counting from 0, feeds which field. Several may feed what happened; they are joined by line breaks. */
export const columnChoice = z.strictObject({
  date: z.int().min(0).nullable(),
  time: z.int().min(0).nullable(),
  whatHappened: z.array(z.int().min(0)).max(20),
  childSeen: z.int().min(0).nullable(),
  source: z.int().min(0).nullable(),
});
export type ColumnChoice = z.infer<typeof columnChoice>;

/** A place in the file, counting from 1: the record, title and blank ones included, and its physical line. */
const place = z.strictObject({ record: z.int(), line: z.int() });

export const returnPreview = z.strictObject({
  outcome: z.enum(['read', 'refused']),
  /** Why the file was refused, in a sentence. */
  reason: z.string().optional(),
  table: z
    .strictObject({
      encoding: z.string(),
      delimiter: z.string(),
      /** The record that holds the headings, counting from 1; null where there are none. */
      headingRecord: z.int().nullable(),
      columns: z.array(z.strictObject({ index: z.int(), heading: z.string(), samples: z.array(z.string()) })),
      recordCount: z.int(),
      /** The choice the entries below were read with. */
      choice: columnChoice,
    })
    .optional(),
  entries: z.array(
    z.strictObject({
      ref: place,
      date: z.strictObject({
        kind: z.enum(['day', 'month', 'year', 'range', 'approx', 'season', 'unknown']),
        from: day.nullable(),
        to: day.nullable(),
        text: z.string(),
      }),
      /** `HH:MM`, 24-hour UK local time; null where there is none. */
      time: z.string().nullable(),
      source: z.string(),
      event: z.string(),
    }),
  ),
  leftOut: z.array(z.strictObject({ ref: place, why: z.string() })),
  warnings: z.array(z.strictObject({ ref: place.nullable(), code: z.string(), text: z.string() })),
});
export type ReturnPreview = z.infer<typeof returnPreview>;

export const importsMethods = [
  defineMethod({
    name: 'imports.preview',
    kind: 'task',
    summary: 'Reads a return and answers what bringing it in would do. Saves nothing.',
    input: z.strictObject({
      fileName,
      contentBase64,
      agencyName: z.string().max(300).optional(),
      /** Columns chosen by hand; guessed from the headings where left out. */
      columns: columnChoice.optional(),
      /** The record that holds the headings, counting from 1; null for none; guessed where left out. */
      headingRecord: z.int().min(1).nullable().optional(),
      taskId: taskId.optional(),
    }),
    output: returnPreview,
    errors: ['imports/too-large', 'task/cancelled'],
  }),
  defineMethod({
    name: 'imports.create',
    kind: 'task',
    summary:
      'Brings a return in as entries of one agency: one transaction, one undo step. The original file is kept, encrypted.',
    input: z.strictObject({
      caseId,
      agencyId,
      fileName,
      contentBase64,
      columns: columnChoice,
      headingRecord: z.int().min(1).nullable(),
      taskId: taskId.optional(),
    }),
    output: z.strictObject({
      importId,
      added: z.int(),
      /** Of those, how many have a date that could not be read; they wait under Undated. */
      undated: z.int(),
      leftOut: z.array(z.strictObject({ ref: place, why: z.string() })),
    }),
    errors: [
      'record/not-found',
      'imports/unreadable',
      'imports/too-large',
      'imports/nothing-chosen',
      'task/cancelled',
    ],
  }),
] as const;
