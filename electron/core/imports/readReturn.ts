import type { ColumnChoice, ReturnPreview } from '../../../shared/contract/imports.ts';
import type { ChildSeen } from '../../../shared/domain/caseTerms.ts';
import { eventDateKind } from '../../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { readTime, splitDateAndTime } from '../../../shared/domain/readTime.ts';
import { guessColumns, guessHeadingRecord } from './guessColumns.ts';
import { readChildSeen } from './readChildSeen.ts';
import { type CsvRecord, type CsvTable, readCsv } from './readCsv.ts';
import { type ReturnWarning, warnAboutEntry, warnAboutFile } from './returnWarnings.ts';
import { type TableShape, whyLeftOut } from './whyLeftOut.ts';

export interface ReturnFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Guessed where undefined. */
  readonly columns?: ColumnChoice | undefined;
  /** The record that holds the headings, counting from 1; null for none; guessed where undefined. */
  readonly headingRecord?: number | null | undefined;
}

/** One entry in the words of the return: outer white space trimmed, line ends LF, nothing else changed. */
export interface ReadEntry {
  readonly record: number;
  readonly line: number;
  readonly dateText: string;
  /** As the source writes it, "approx 1700"; where the return has no time of its own, `HH:MM` from a date with a time. */
  readonly time: string;
  readonly whatHappened: string;
  readonly source: string;
  readonly childSeen: ChildSeen;
  /** The words of the child seen column; not lost where they stand for none of the states. */
  readonly childSeenText: string;
}

export interface ReadReturn {
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
  const choice = columns ?? guessColumns(headings, body);
  const shape = { headings, columnCount, choice };
  const { entries, leftOut } = sortRecords(records, body, heading, table, shape);
  return {
    preview: {
      outcome: 'read',
      table: describeTable(table, heading, shape, body),
      entries: entries.map(previewEntry),
      leftOut,
      warnings: warningsFor(table, entries, records, shape),
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

function readEntry({ record, line, cells }: CsvRecord, choice: ColumnChoice): ReadEntry {
  const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? ''));
  const dateText = cell(choice.date);
  const childSeenText = cell(choice.childSeen);
  return {
    record,
    line,
    dateText,
    time: cell(choice.time) || (splitDateAndTime(dateText).time ?? ''),
    whatHappened: choice.whatHappened
      .map(cell)
      .filter((text) => text !== '')
      .join('\n'),
    source: cell(choice.source),
    childSeen: readChildSeen(childSeenText) ?? 'not-recorded',
    childSeenText,
  };
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
  body: readonly CsvRecord[],
): ReturnPreview['table'] {
  const columns = Array.from({ length: columnCount }, (_, index) => ({
    index,
    heading: columnName(headings, index),
    samples: samplesOf(body, index),
  }));
  return { encoding, delimiter, headingRecord, columns, recordCount: records.length, choice };
}

function columnName(headings: readonly string[], index: number): string {
  return headings[index] || `Column ${index + 1}`;
}

function samplesOf(body: readonly CsvRecord[], column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of body) {
    const cell = (cells[column] ?? '').slice(0, sampleCharacters);
    if (cell !== '' && !samples.includes(cell)) samples.push(cell);
    if (samples.length === sampleCount) break;
  }
  return samples;
}

function warningsFor(
  table: CsvTable,
  entries: readonly ReadEntry[],
  records: readonly CsvRecord[],
  shape: TableShape,
): ReturnWarning[] {
  const { date, time, childSeen, source, whatHappened } = shape.choice;
  const used = new Set([date, time, childSeen, source, ...whatHappened]);
  const brought = new Set(entries.map(({ record }) => record));
  const rows = records.filter(({ record }) => brought.has(record));
  const unused = Array.from({ length: shape.columnCount }, (_, column) => column)
    .filter((column) => !used.has(column) && samplesOf(rows, column).length > 0)
    .map((column) => columnName(shape.headings, column));
  return [
    ...warnAboutFile(table, entries, unused),
    ...records.flatMap((record) => warnAboutRecord(record, shape, brought.has(record.record))),
    ...entries.flatMap((entry) => warnAboutEntry(entry, date !== null)),
  ];
}

function warnAboutRecord(record: CsvRecord, { headings }: TableShape, isEntry: boolean): ReturnWarning[] {
  const ref = { record: record.record, line: record.line };
  if (record.hasBrokenQuotes)
    return [
      {
        ref,
        code: 'broken-quotes',
        text: 'Quotation marks here are not closed. Check that rows have not run together.',
      },
    ];
  const filled = record.cells.findLastIndex((cell) => cell !== '') + 1;
  if (
    !isEntry ||
    headings.length === 0 ||
    (filled <= headings.length && record.cells.length >= headings.length)
  )
    return [];
  const text = `This row has ${record.cells.length} cells, the headings ${headings.length}. Check that words are in their own columns.`;
  return [{ ref, code: 'ragged-row', text }];
}
