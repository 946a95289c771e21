import { isSaidToBeUnknown } from '../../../shared/domain/parseEventDate.ts';
import type { DateCache } from './dateCache.ts';
import { isFormHeaderRow } from './formLayout.ts';
import { bestColumn, sampleRows } from './guessColumns.ts';
import { type Field, weightOf } from './headingWords.ts';
import type { SourceRow, SourceTable } from './sourceTable.ts';

const headingWithin = 30;
const longestHeading = 160;
const namingFields = [
  'rowId',
  'childSeen',
  'date',
  'time',
  'whatHappened',
  'source',
  'actionTaken',
  'people',
  'authorComment',
] as const satisfies readonly Field[];

/** The row, by its number, that holds the headings; null where none of the first thirty looks like one. */
export function guessHeadingRow(rows: readonly SourceRow[], dates: DateCache): number | null {
  const form = rows.slice(0, headingWithin).find(({ cells }) => isFormHeaderRow(cells));
  if (form !== undefined) return form.number;
  let best: { number: number; score: number } | null = null;
  for (const { number, cells } of rows.slice(0, headingWithin)) {
    if (!couldBeHeadings(cells, dates)) continue;
    const score = fieldsNamed(cells).size;
    if (score >= 2 && score > (best?.score ?? 0)) best = { number, score };
  }
  if (best === null) return headingByShape(rows, dates);
  return lowerHalf(rows, best.number, dates) ?? best.number;
}

/** The row after the headings, where it names parts of the groups above it: no first entry leaves its date blank. */
function lowerHalf(rows: readonly SourceRow[], heading: number, dates: DateCache): number | null {
  const at = rows.findIndex(({ number }) => number === heading);
  const [upper, lower] = [rows[at]?.cells ?? [], rows[at + 1]];
  if (lower === undefined || lower.number !== heading + 1) return null;
  const filled = lower.cells.filter((cell) => cell !== '');
  const isWords = filled.every(
    (cell) => cell.length <= 30 && !/\d/.test(cell) && !dates.isDated(cell) && !isSaidToBeUnknown(cell),
  );
  if (isWords && namesPartsOf(upper, lower.cells)) return lower.number;
  const dateColumn = upper.findIndex((cell) => weightOf(cell, 'date') > 0);
  if (!isWords || dateColumn < 0 || (lower.cells[dateColumn] ?? '') !== '') return null;
  return fieldsNamed(lower.cells).size >= 2 && isUpperHalf(upper, lower.cells) ? lower.number : null;
}

/** Every group of the upper row is parted below, or named again: "When" over "From" and "To", "Who" over "Agency". */
function namesPartsOf(upper: readonly string[], lower: readonly string[]): boolean {
  const groups = upper.filter((cell) => cell !== '').length;
  const parts = lower.filter((cell) => cell !== '').length;
  const isNamedBelow = upper.every((cell, column) => cell === '' || (lower[column] ?? '') !== '');
  return groups >= 2 && parts > groups && isNamedBelow && namesOf(upper, lower).size >= 3;
}

/** Short words without a date among them. */
function couldBeHeadings(cells: readonly string[], dates: DateCache): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 2 && filled.every((cell) => cell.length <= longestHeading && !dates.isDated(cell));
}

function fieldsNamed(cells: readonly string[]): Set<Field> {
  return new Set(
    namingFields.filter((field) => cells.some((cell) => cell !== '' && weightOf(cell, field) >= 1.5)),
  );
}

/** Words that nobody foresaw: a first row without a figure above its column of dates is a heading all the same. */
function headingByShape(rows: readonly SourceRow[], dates: DateCache): number | null {
  const [first, ...others] = rows
    .slice(0, sampleRows)
    .filter(({ cells }) => cells.filter((cell) => cell !== '').length >= 2);
  if (!first || first.cells.some((cell) => cell.length > longestHeading)) return null;
  const column = bestColumn(others, new Set(), 0.5, (cell) => (dates.isDated(cell) ? 1 : 0));
  const above = column === null ? '' : (first.cells[column] ?? '');
  return above !== '' && !/\d/.test(above) && !dates.isDated(above) && !isSaidToBeUnknown(above)
    ? first.number
    : null;
}

/**
 * The headings of a table. Where they stand on two rows, the upper one naming groups ("Contact" over "Who" and "What"),
 * both are joined.
 */
export function headingsOf(table: SourceTable, headingRow: number | null): string[] {
  const at = table.rows.findIndex(({ number }) => number === headingRow);
  const row = table.rows[at];
  if (headingRow === null || row === undefined) return [];
  const above = table.rows[at - 1];
  const isSecond =
    above !== undefined && above.number === headingRow - 1 && isUpperHalf(above.cells, row.cells);
  const width = Math.max(row.cells.length, isSecond ? above.cells.length : 0);
  if (above?.number === headingRow - 1 && namesPartsOf(above.cells, row.cells))
    return [...joinedHeadings(above.cells, row.cells)];
  return Array.from({ length: width }, (_, column) => {
    const own = row.cells[column] ?? '';
    return (own === '' && isSecond ? (above.cells[column] ?? '') : own).replace(/\s+/g, ' ');
  });
}

/** What the lower row says, behind the name of its group where it says too little alone: "When: From". */
function joinedHeadings(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return lower.map((cell, column) => {
    group = upper[column] || group;
    const own = cell.replace(/\s+/g, ' ');
    if (!/^(?:from|start|begins?|to|until|end|ends|time)$/i.test(own) || weightOf(group, 'date') === 0)
      return own;
    return /^time$/i.test(own) ? own : `${/^(?:to|until|end|ends)$/i.test(own) ? 'Date to' : 'Date from'}`;
  });
}

function namesOf(upper: readonly string[], lower: readonly string[]): Set<Field> {
  return fieldsNamed(joinedHeadings(upper, lower));
}

/** It fills columns that the row below leaves blank, and names a field there. */
export function isUpperHalf(upper: readonly string[], lower: readonly string[]): boolean {
  const filled = upper.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > longestHeading)) return false;
  return upper.some(
    (cell, column) => cell !== '' && (lower[column] ?? '') === '' && fieldsNamed([cell]).size > 0,
  );
}

const wordOfDate = /\b(?:dates?|dt|when)\b/i;

/** A sheet with two tables, one below the other under headings of its own, gives two tables. */
export function partTables(table: SourceTable, dates: DateCache): SourceTable[] {
  const starts: number[] = [];
  let known: string | null = null;
  table.rows.forEach((row, index) => {
    if (!looksLikeHeadings(row.cells, dates)) return;
    const words = row.cells.join('\t').toLowerCase().trim();
    if (known !== null && words !== known) starts.push(index);
    known = words;
  });
  if (starts.length === 0) return [table];
  return [0, ...starts].map((start, index) => {
    const rows = table.rows.slice(start, starts[index] ?? table.rows.length);
    const first = rows[0]?.number ?? 1;
    return { ...table, name: start === 0 ? table.name : `${table.name} (from row ${first})`.trim(), rows };
  });
}

/** Strict, since it looks at every row: short words without figures, a date and two more fields among them. */
function looksLikeHeadings(cells: readonly string[], dates: DateCache): boolean {
  let filled = 0;
  let namesDate = false;
  for (const cell of cells) {
    if (cell === '') continue;
    if (cell.length > 40 || /\d/.test(cell)) return false;
    filled += 1;
    namesDate ||= wordOfDate.test(cell) && weightOf(cell, 'date') > 0;
  }
  return filled >= 3 && namesDate && couldBeHeadings(cells, dates) && fieldsNamed(cells).size >= 3;
}
