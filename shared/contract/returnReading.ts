import { z } from 'zod';
import { line } from './values.ts';

/**
 * A place in a file, counting from 1. Workbooks: sheet and row. Comma-separated text: the record, title and blank ones
 * included, with its physical lines. Word: table and row.
 */
export const place = z.union([
  z.strictObject({ sheet: z.string(), row: z.int() }),
  z.strictObject({ record: z.int(), line: z.int(), line_end: z.int().optional() }),
  z.strictObject({ table: z.int(), row: z.int() }),
]);
export type Place = z.infer<typeof place>;

const columnsOf = z.array(z.int().min(0)).max(20);

/**
 * Which columns, counting from 0, feed which field. Several are joined: dates and times by a space, the rest by line
 * breaks or commas.
 */
export const columnChoice = z.strictObject({
  date: columnsOf,
  /** The end of a period, where the return has a column for it. */
  dateEnd: columnsOf,
  time: columnsOf,
  whatHappened: columnsOf,
  childSeen: columnsOf,
  childVoice: columnsOf,
  actionTaken: columnsOf,
  source: columnsOf,
  people: columnsOf,
  authorComment: columnsOf,
  /** The row id of a return form. */
  rowId: columnsOf,
});
export type ColumnChoice = z.infer<typeof columnChoice>;

const tableReading = z.strictObject({
  /** Counting from 0, hidden ones included. */
  table: z.int().min(0),
  isUsed: z.boolean(),
  /** The row, record or table row that holds the headings, counting from 1; null for none. */
  headingRow: z.int().min(1).nullable(),
  /** The headings found there. Choices are used again only under the same ones. */
  headings: z.array(z.string()).max(20_000).optional(),
  columns: columnChoice,
  /** A field that says the same in every row: `{ source: "Police log" }`. */
  constants: z.partialRecord(z.enum(['source', 'childSeen']), line).optional(),
  /** A blank date means the date above it. */
  fillsDown: z.boolean(),
});
export type TableReading = z.infer<typeof tableReading>;

/** How tracked changes in a Word file are read: as accepted, as they were before, or both with the original first. */
export const wordChangesReadings = ['accepted', 'original', 'both'] as const;

/** Everything that decides how a file is read, so that it can be read the same way again. */
export const returnReading = z.strictObject({
  tables: z.array(tableReading).max(200),
  wordChanges: z.enum(wordChangesReadings),
  /** Whether hidden text of a Word file is read. */
  hiddenText: z.boolean(),
  /** Whether rows hidden in a workbook are read. */
  hiddenRows: z.boolean(),
  /** Why columns hidden in the file are brought in; they are left out while this is empty. */
  hiddenColumnsReason: line,
  /** Words put right before bringing in. What the file says is kept beside them. */
  corrections: z
    .array(
      z.strictObject({
        ref: place,
        field: z.enum(['date', 'time', 'whatHappened']),
        text: z.string().max(100_000),
      }),
    )
    .max(10_000),
  /** Rows left out by hand, each with its reason. */
  leftOut: z.array(z.strictObject({ ref: place, why: line })).max(10_000),
  /** Rows brought in by hand that would be left out. */
  kept: z.array(place).max(10_000),
});
export type ReturnReading = z.infer<typeof returnReading>;

/** What a file is, for the screen. */
export const fileFacts = z.strictObject({
  kind: z.enum(['csv', 'xlsx', 'xls', 'ods', 'docx']),
  /** Encoding and separator of a text file. */
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  /** The agency it seems to come from, with where that was read: "file name", "cell A1". */
  agency: z.strictObject({ name: z.string(), from: z.string() }).nullable(),
  /** It is a return form made here, and reads back with no mapping. */
  isReturnForm: z.boolean(),
  /** Where the choices came from: guessed, remembered from an earlier return, or made by hand. */
  readBy: z.enum(['guess', 'remembered', 'choice']),
  tables: z.array(
    z.strictObject({
      table: z.int(),
      name: z.string(),
      isHidden: z.boolean(),
      rowCount: z.int(),
      entryCount: z.int(),
      columns: z.array(
        z.strictObject({
          index: z.int(),
          /** `A`, `B`; its number for text and Word files. */
          letter: z.string(),
          heading: z.string(),
          samples: z.array(z.string()),
          isHidden: z.boolean(),
        }),
      ),
    }),
  ),
  /** Null where a Word file holds none of these, and for other files. */
  wordChanges: z
    .strictObject({ insertions: z.int(), deletions: z.int(), comments: z.int(), hiddenTexts: z.int() })
    .nullable(),
});
export type FileFacts = z.infer<typeof fileFacts>;
