import type { ReturnReading, TableReading } from '../../../shared/contract/returnReading.ts';
import type { DateCache } from './dateCache.ts';
import { formColumnChoice, isFormHeaderRow } from './formLayout.ts';
import { guessColumns, sampleRows } from './guessColumns.ts';
import { guessHeadingRow, headingsOf } from './guessHeadings.ts';
import { weightOf } from './headingWords.ts';
import { isDayOfSomeYear } from './yearOfHeading.ts';
import { isBlank, type SourceFile, type SourceRow, type SourceTable } from './sourceTable.ts';

/** What a table is read with, and how sure that is. */
export interface GuessedTable {
  readonly reading: TableReading;
  readonly from: 'guess' | 'remembered' | 'choice';
  readonly isDateByContent: boolean;
}

/** Choices made by hand first, then what was remembered of the agency where it fits the file, then guesses. */
export function guessTables(
  { kind, tables }: SourceFile,
  given: readonly TableReading[] | undefined,
  remembered: readonly TableReading[] | undefined,
  dates: DateCache,
): GuessedTable[] {
  const guessed: GuessedTable[] = [];
  tables.forEach((table, index) => {
    const chosen = given?.find((reading) => reading.table === index);
    if (chosen) {
      guessed.push({ reading: chosen, from: 'choice', isDateByContent: false });
      return;
    }
    const earlier = fittingReading(remembered ?? [], index, table, dates);
    if (earlier) {
      guessed.push({ reading: earlier, from: 'remembered', isDateByContent: false });
      return;
    }
    guessed.push(guessTable(table, index, guessed, kind, dates));
  });
  // A file with one table is that table, whatever it holds; of several, those that hold dated rows.
  const visible = guessed.filter((_, index) => !(tables[index]?.isHidden ?? true));
  const only = visible.length === 1 ? visible[0] : undefined;
  if (only === undefined || only.from !== 'guess') return guessed;
  return guessed.map((table) =>
    table === only ? { ...table, reading: { ...table.reading, isUsed: true } } : table,
  );
}

function guessTable(
  table: SourceTable,
  index: number,
  earlier: readonly GuessedTable[],
  kind: SourceFile['kind'],
  dates: DateCache,
): GuessedTable {
  const headingRow = guessHeadingRow(table.rows, dates);
  const headings = headingsOf(table, headingRow);
  if (isFormHeaderRow(headings)) return formTable(index, headingRow, !table.isHidden);
  const body = bodyOf(table, headingRow);
  const guess = guessColumns(headings, body, table.hiddenColumns, dates);
  const before = headingRow === null && kind === 'docx' ? continuedTable(earlier, body, dates) : undefined;
  const columns = steadySource(before ?? guess.columns, headings, earlier);
  const [date, event] = [columns.date[0], columns.whatHappened[0]];
  const holdsEntries =
    date !== undefined &&
    event !== undefined &&
    body.some(({ cells }) => dates.isDated(cells[date] ?? '') || isDayOfSomeYear(cells[date] ?? ''));
  return {
    reading: { table: index, isUsed: holdsEntries && !table.isHidden, headingRow, columns, fillsDown: true },
    from: 'guess',
    isDateByContent: guess.isDateByContent,
  };
}

/** A return form needs no guess: it was made here. */
function formTable(table: number, headingRow: number | null, isUsed: boolean): GuessedTable {
  return {
    reading: { table, isUsed, headingRow, columns: formColumnChoice(), fillsDown: true },
    from: 'guess',
    isDateByContent: false,
  };
}

/** The rows below the headings that hold something. */
export function bodyOf(table: SourceTable, headingRow: number | null): SourceRow[] {
  const body: SourceRow[] = [];
  for (const row of table.rows) {
    if (row.number <= (headingRow ?? 0) || row.noPart !== undefined || isBlank(row.cells)) continue;
    body.push(row);
    if (body.length === sampleRows) break;
  }
  return body;
}

/** A Word table broken in two has its headings on the first part alone. */
function continuedTable(earlier: readonly GuessedTable[], body: readonly SourceRow[], dates: DateCache) {
  const before = earlier.findLast(({ reading }) => reading.isUsed)?.reading.columns;
  const date = before?.date[0];
  if (before === undefined || date === undefined) return undefined;
  const dated = body.filter(({ cells }) => dates.isDated(cells[date] ?? '')).length;
  return dated > body.length / 2 ? before : undefined;
}

/**
 * Sheets of one workbook keep their columns when their headings are renamed: "Source of info" one year, "Type" the next.
 * The column that was the source stays it, where its heading still may be one.
 */
function steadySource(
  columns: TableReading['columns'],
  headings: readonly string[],
  earlier: readonly GuessedTable[],
): TableReading['columns'] {
  const before = earlier.findLast(({ reading }) => reading.isUsed)?.reading.columns;
  const source = before?.source[0];
  if (before === undefined || source === undefined || columns.source[0] === source) return columns;
  const isFree = Object.values(columns).every((taken) => !taken.includes(source));
  const isSameShape =
    before.date[0] === columns.date[0] && before.whatHappened[0] === columns.whatHappened[0];
  return isFree && isSameShape && weightOf(headings[source] ?? '', 'source') > 1
    ? { ...columns, source: [source] }
    : columns;
}

/** What was remembered of this sheet, or of another with the same headings; they may have moved down a row. */
function fittingReading(
  remembered: readonly TableReading[],
  index: number,
  table: SourceTable,
  dates: DateCache,
): TableReading | null {
  if (remembered.length === 0) return null;
  const headingRow = guessHeadingRow(table.rows, dates);
  for (const reading of remembered.toSorted((one) => (one.table === index ? -1 : 1)))
    for (const moved of [reading, { ...reading, headingRow }])
      if (doesFit(moved, index, table, dates)) return { ...moved, table: index };
  return null;
}

/** The headings stand where they stood and say what they said; without headings, the dates stand where they stood. */
function doesFit(reading: TableReading, index: number, table: SourceTable, dates: DateCache): boolean {
  const { columns, headingRow } = reading;
  if (Object.values(columns).some((list) => list.some((column) => column >= table.columnCount))) return false;
  const headings = headingsOf(table, headingRow);
  if (!isSame(headings, reading.headings ?? [])) return false;
  if (headings.length > 0) return !headings.some((heading) => dates.isDated(heading));
  if (reading.table !== index) return false;
  const date = columns.date[0];
  const body = bodyOf(table, headingRow);
  const dated = body.filter(({ cells }) => date !== undefined && dates.isDated(cells[date] ?? '')).length;
  return dated > 0 && dated >= body.length / 4;
}

function isSame(headings: readonly string[], others: readonly string[]): boolean {
  const plain = (list: readonly string[]) => list.join('\t').toLowerCase().trimEnd();
  return plain(headings) === plain(others);
}

/** Choices made by hand; what is not among them, or undefined, was not chosen. */
export type GivenReading = { readonly [Choice in keyof ReturnReading]?: ReturnReading[Choice] | undefined };

/** Everything but the tables: as chosen, as remembered of the agency, or as is safest. */
export function restOfReading(
  given: GivenReading | undefined,
  remembered: ReturnReading | undefined,
): Omit<ReturnReading, 'tables'> {
  return {
    wordChanges: given?.wordChanges ?? remembered?.wordChanges ?? 'accepted',
    hiddenText: given?.hiddenText ?? remembered?.hiddenText ?? false,
    hiddenRows: given?.hiddenRows ?? remembered?.hiddenRows ?? false,
    // These are about one file and are never carried over to the next.
    hiddenColumnsReason: given?.hiddenColumnsReason ?? '',
    corrections: given?.corrections ?? [],
    leftOut: given?.leftOut ?? [],
    kept: given?.kept ?? [],
  };
}
