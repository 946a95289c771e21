import type { ColumnChoice, ReturnPreview } from '../../../shared/contract/imports.ts';
import { eventDateKind } from '../../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { readTime } from '../../../shared/domain/readTime.ts';
import { guessColumns, guessHeadingRecord } from './guessColumns.ts';
import { type CsvRecord, type CsvTable, readCsv } from './readCsv.ts';
import { type ReadEntry, readEntry } from './readEntry.ts';
import { type ReturnWarning, warnAboutCells, warnAboutEntry, warnAboutFile } from './returnWarnings.ts';
import { type TableShape, whyLeftOut } from './whyLeftOut.ts';

export type { ReadEntry } from './readEntry.ts';

export interface ReturnFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Guessed where undefined. */
  readonly columns?: ColumnChoice | undefined;
  /** The record that holds the headings, counting from 1; null for none; guessed where undefined. */
  readonly headingRecord?: number | null | undefined;
}

interface ReadReturn {
  readonly preview: ReturnPreview;
  readonly entries: ReadEntry[];
}

/**
 * Reads a return. Every record of the file is in the entries or in what is left out, and in one of them only. Never
 * throws for what is in the file: what cannot be read as a whole is refused with a sentence.
 */
export function readReturn({ bytes, columns, headingRecord }: ReturnFile): ReadReturn {
  const table = readCsv(bytes);
  if (table.outcome === 'refused')
    return { preview: { ...table, entries: [], leftOut: [], warnings: [] }, entries: [] };
  const records = table.records.map((record) => ({
    ...record,
    cells: record.cells.map((cell) => cell.trim()),
  }));
  const heading = headingRecord === undefined ? guessHeadingRecord(records) : headingRecord;
  const headings = records.find(({ record }) => record === heading)?.cells ?? [];
  const body = records.filter(({ record }) => record > (heading ?? (table.hasSeparatorLine ? 1 : 0)));
  const columnCount = body.reduce((width, { cells }) => Math.max(width, cells.length), headings.length);
  const shape = { headings, columnCount, choice: columns ?? guessColumns(headings, body) };
  const { entries, leftOut } = sortRecords(records, body, heading, table, shape);
  const brought = new Set(entries.map(({ record }) => record));
  const rows = body.filter(({ record }) => brought.has(record));
  return {
    preview: {
      outcome: 'read',
      table: describeTable(table, heading, shape, rows.length > 0 ? rows : body),
      entries: entries.map(previewEntry),
      leftOut,
      warnings: warningsFor(table, entries, rows, shape),
    },
    entries,
  };
}

type LeftOut = ReturnPreview['leftOut'][number];

function sortRecords(
  records: readonly CsvRecord[],
  body: readonly CsvRecord[],
  heading: number | null,
  table: CsvTable,
  shape: TableShape,
): { entries: ReadEntry[]; leftOut: LeftOut[] } {
  const entries: ReadEntry[] = [];
  const leftOut: LeftOut[] = [];
  const leave = ({ record, line }: CsvRecord, why: string) => leftOut.push({ ref: { record, line }, why });
  for (const record of records.slice(0, records.length - body.length)) {
    if (record.record === heading) leave(record, 'Headings');
    else if (record.record === 1 && table.hasSeparatorLine)
      leave(record, 'Tells Excel which separator is used');
    else leave(record, record.cells.every((cell) => cell === '') ? 'Blank row' : 'Above the headings');
  }
  for (const record of body) {
    const why = whyLeftOut(record.cells, shape);
    if (why === null) entries.push(readEntry(record, shape.choice));
    else leave(record, why);
  }
  return { entries, leftOut };
}

function previewEntry(entry: ReadEntry): ReturnPreview['entries'][number] {
  const date = parseEventDate(entry.dateText);
  return {
    ref: { record: entry.record, line: entry.line },
    date: { kind: eventDateKind(date), from: date.earliest, to: date.latest, text: entry.dateText },
    time: readTime(entry.time),
    source: entry.source,
    event: entry.whatHappened,
  };
}

const sampleCount = 3;
const sampleCharacters = 80;

function describeTable(
  { encoding, delimiter, records }: CsvTable,
  headingRecord: number | null,
  { headings, columnCount, choice }: TableShape,
  rows: readonly CsvRecord[],
): ReturnPreview['table'] {
  const columns = Array.from({ length: columnCount }, (_, index) => ({
    index,
    heading: columnName(headings, index),
    samples: samplesOf(rows, index),
  }));
  return { encoding, delimiter, headingRecord, columns, recordCount: records.length, choice };
}

function columnName(headings: readonly string[], index: number): string {
  return headings[index] || `Column ${index + 1}`;
}

function samplesOf(rows: readonly CsvRecord[], column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const cell = (cells[column] ?? '').slice(0, sampleCharacters);
    if (cell !== '' && !samples.includes(cell)) samples.push(cell);
    if (samples.length === sampleCount) break;
  }
  return samples;
}

function warningsFor(
  table: CsvTable,
  entries: readonly ReadEntry[],
  rows: readonly CsvRecord[],
  { headings, columnCount, choice }: TableShape,
): ReturnWarning[] {
  const { date, time, childSeen, source, whatHappened } = choice;
  const used = new Set([date, time, childSeen, source, ...whatHappened]);
  const unused = Array.from({ length: columnCount }, (_, column) => column)
    .filter((column) => !used.has(column) && samplesOf(rows, column).length > 0)
    .map((column) => columnName(headings, column));
  return [
    ...warnAboutFile(table, entries, unused),
    ...rows.flatMap((row) => warnAboutCells(row, headings.length)),
    ...entries.flatMap((entry) => warnAboutEntry(entry, date !== null)),
  ];
}
