import { z } from 'zod';
import { defineMethod } from './defineMethod.ts';
import { agencyId, caseId, day, entryId, importId, line, moment, nothing, taskId, text } from './values.ts';
import { fileFacts, place, returnReading } from './returnReading.ts';

/** The largest return read at once, in bytes. */
export const largestReturnBytes = 50 * 1024 * 1024;

const fileName = z.string().min(1).max(255);
const contentBase64 = z.base64().max(Math.ceil(largestReturnBytes / 3) * 4 + 4);

/** Fields of an entry that a corrected return can change. */
export const suppliedFields = [
  'date',
  'time',
  'whatHappened',
  'childSeen',
  'childVoice',
  'actionTaken',
  'source',
  'people',
  'authorComment',
] as const;
export type SuppliedField = (typeof suppliedFields)[number];

/** What bringing the row in would do. Null where no agency was named to compare with. */
const fate = z.enum(['new', 'changed', 'moved', 'same', 'unreadable']);

const previewEntry = z.strictObject({
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
  /** The row whose date stands for this one too, where its own cell is blank or says "as above". */
  dateFrom: place.nullable(),
  fate: fate.nullable(),
});

/** A row of the file as it will be read, for the screen: its cells, and what becomes of it. */
const previewRow = z.strictObject({
  ref: place,
  /** The table it stands in, counting from 0. */
  table: z.int(),
  cells: z.array(z.string()),
  state: z.enum(['heading', 'entry', 'left-out', 'unreadable']),
  /** Why it is left out or cannot be read yet; empty where it reads well. */
  why: z.string(),
});

/** One row of the comparison between a corrected return and what is held. */
const rowDifference = z.strictObject({
  /** Names the row in `decisions`. */
  key: z.string(),
  kind: z.enum(['new', 'changed', 'moved', 'gone', 'same']),
  /** Where it stands in the new file; null for a row that is gone. */
  ref: place.nullable(),
  entryId: entryId.nullable(),
  number: z.int().nullable(),
  date: z.string(),
  fields: z.array(z.strictObject({ field: z.enum(suppliedFields), from: z.string(), to: z.string() })),
  /** What happened, as the new file has it, or as it was where the row is gone. */
  words: z.string(),
  /** Labels of the findings that cite it. */
  citedBy: z.array(z.string()),
  /** The reviewer changed the wording here, so accepting keeps the reviewer's words and asks for a look. */
  isEdited: z.boolean(),
});
export type RowDifference = z.infer<typeof rowDifference>;

const counts = z.strictObject({
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  unreadable: z.int(),
  gone: z.int(),
  moved: z.int(),
  leftOut: z.int(),
  undated: z.int(),
});
export type ReturnCounts = z.infer<typeof counts>;

const leftOutRow = z.strictObject({ ref: place, why: z.string() });

export const returnPreview = z.strictObject({
  outcome: z.enum(['read', 'refused']),
  /** Why the file was refused, in a sentence. */
  reason: z.string().optional(),
  file: fileFacts.optional(),
  /** Everything the entries below were read with: the choices handed in, and guesses for the rest. */
  reading: returnReading.optional(),
  counts: counts.optional(),
  entries: z.array(previewEntry),
  leftOut: z.array(leftOutRow),
  warnings: z.array(z.strictObject({ ref: place.nullable(), code: z.string(), text: z.string() })),
  rows: z.array(previewRow).optional(),
  /** Present where the agency has sent a return before. */
  comparison: z
    .strictObject({ importId, fileName: z.string(), receivedAt: moment, rows: z.array(rowDifference) })
    .optional(),
});
export type ReturnPreview = z.infer<typeof returnPreview>;

/** What became of a return, shown after bringing it in and kept with it. */
export const receipt = z.strictObject({
  importId,
  fileName: z.string(),
  agencyId,
  receivedAt: moment,
  sha256: z.string(),
  sizeBytes: z.int(),
  /** 1 for the first return of this agency, 2 for the next. */
  version: z.int(),
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  gone: z.int(),
  moved: z.int(),
  undated: z.int(),
  /** Rows that wait in the tray. */
  waiting: z.int(),
  leftOut: z.int(),
});
export type Receipt = z.infer<typeof receipt>;

/** What the agency is asked about a row of its corrected return, and what the row would change. */
export const question = z.strictObject({ note: z.string(), difference: rowDifference });

/** A row that waits for a person: it could not be read, or the agency is asked about it. */
export const trayRow = z.strictObject({
  id: z.uuid(),
  importId,
  fileName: z.string(),
  agencyId,
  /** Null for a row that is gone from the file. */
  ref: place.nullable(),
  why: z.string(),
  fields: z.record(z.string(), z.string()),
  /** Null for a row that could not be read. */
  asked: question.nullable(),
});
export type TrayRow = z.infer<typeof trayRow>;

const decision = z.strictObject({
  key: z.string().max(200),
  /** Ask why: the entry stays as it was, and the row waits in the tray. */
  decision: z.enum(['accept', 'keep-old', 'leave-out', 'ask-why']),
  /** Only these fields are accepted; all where left out. */
  fields: z.array(z.enum(suppliedFields)).optional(),
  /** To the agency, with a row it is asked about. */
  note: text.optional(),
});

export const importsMethods = [
  defineMethod({
    name: 'imports.preview',
    kind: 'task',
    summary:
      'Reads a return and answers what bringing it in would do. Saves nothing. With an agency of a case, compared with what that agency sent before.',
    input: z.strictObject({
      fileName,
      contentBase64,
      agencyName: z.string().max(300).optional(),
      caseId: caseId.optional(),
      agencyId: agencyId.optional(),
      /** Choices made by hand; the rest is guessed, or remembered from the agency's last return. */
      reading: returnReading.partial().optional(),
      /** At most so many rows and entries in the answer, for a screen; the counts are always those of the whole file. */
      limit: z.int().min(1).optional(),
      taskId: taskId.optional(),
    }),
    output: returnPreview,
    errors: ['imports/too-large', 'record/not-found', 'task/cancelled'],
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
      reading: returnReading,
      /** For a corrected return: what to do with rows that differ. New and changed rows are accepted, gone ones marked, unless said otherwise. */
      decisions: z.array(decision).max(100_000).default([]),
      taskId: taskId.optional(),
    }),
    output: receipt.extend({ leftOutRows: z.array(leftOutRow) }),
    errors: [
      'record/not-found',
      'imports/unreadable',
      'imports/too-large',
      'imports/nothing-chosen',
      'task/cancelled',
    ],
  }),
  defineMethod({
    name: 'imports.list',
    kind: 'read',
    summary: 'Receipts of the returns brought into a case, newest first.',
    input: z.strictObject({ caseId, agencyId: agencyId.optional() }),
    output: z.strictObject({ receipts: z.array(receipt), waiting: z.int() }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'imports.get',
    kind: 'read',
    summary:
      'One receipt, with what was left out, the choices it was read with and what changed in which entry.',
    input: z.strictObject({ importId }),
    output: receipt.extend({
      leftOutRows: z.array(leftOutRow),
      reading: returnReading,
      differences: z.array(rowDifference),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'imports.getSource',
    kind: 'task',
    summary:
      'The rows of the original file around the one an entry came from, read again from the kept file.',
    input: z.strictObject({ entryId, importId: importId.optional(), taskId: taskId.optional() }),
    output: z.strictObject({
      fileName: z.string(),
      receivedAt: moment,
      sha256: z.string(),
      table: z.string(),
      ref: place,
      headings: z.array(z.string()),
      rows: z.array(z.strictObject({ ref: place, cells: z.array(z.string()), isThis: z.boolean() })),
    }),
    errors: ['record/not-found', 'imports/unreadable', 'task/cancelled'],
  }),
  defineMethod({
    name: 'imports.exportFile',
    kind: 'task',
    summary: 'The original file of a return, byte for byte.',
    input: z.strictObject({ importId }),
    output: z.strictObject({ fileName: z.string(), contentBase64: z.base64() }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'imports.exportForm',
    kind: 'task',
    summary:
      'A return form for one agency of a case, as a workbook or a Word table: instructions, checks, row ids. It reads back with no mapping.',
    input: z.strictObject({ caseId, agencyId, format: z.enum(['xlsx', 'docx']), taskId: taskId.optional() }),
    output: z.strictObject({ fileName: z.string(), contentBase64: z.base64() }),
    errors: ['record/not-found', 'task/cancelled'],
  }),
  defineMethod({
    name: 'imports.listTray',
    kind: 'read',
    summary:
      'Rows of returns that wait for a person: they could not be read, or the agency is asked about them.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({ rows: z.array(trayRow) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'imports.updateTray',
    kind: 'write',
    summary: 'Changes the note to the agency of a waiting row that it is asked about.',
    input: z.strictObject({ trayRowId: z.uuid(), changes: z.strictObject({ note: text }).partial() }),
    output: trayRow,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'imports.restoreTray',
    kind: 'write',
    summary:
      'Brings a waiting row in as an entry, with the date and words given; one the agency was asked about is accepted. The words of the agency are kept beside them.',
    input: z.strictObject({ trayRowId: z.uuid(), date: line, time: line, whatHappened: text }),
    output: z.strictObject({ entryId }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'imports.removeTray',
    kind: 'write',
    summary:
      'Leaves a waiting row out for good, with a reason; of one the agency was asked about, the entry stays as it was. The file and the reason are kept.',
    input: z.strictObject({ trayRowId: z.uuid(), why: line.refine((why) => why.length > 0, 'Say why') }),
    output: nothing,
    errors: ['record/not-found'],
  }),
] as const;

export { place, returnReading };
export type { ColumnChoice, Place, ReturnReading } from './returnReading.ts';
