import type { Place, ReturnReading, TableReading } from '../../../shared/contract/returnReading.ts';
import type { DateCache } from './dateCache.ts';
import { headingsOf, isUpperHalf } from './guessHeadings.ts';
import { isStandIn } from './headingWords.ts';
import { type Corrections, entryReader, type EntryDetails } from './readEntry.ts';
import { isBlank, placeKey, type SourceRow, type SourceTable } from './sourceTable.ts';
import { type LeftOutWhy, plainHeadings, type TableShape, whyLeftOut } from './whyLeftOut.ts';

export interface LeftOutRow extends LeftOutWhy {
  readonly row: SourceRow;
  readonly table: number;
  /** It is the row of the headings. */
  readonly isHeading: boolean;
}

/** Every row of a table with anything in it, in exactly one of the two. */
export interface SortedTable {
  readonly table: SourceTable;
  readonly reading: TableReading;
  readonly headings: readonly string[];
  readonly entries: readonly EntryDetails[];
  readonly leftOut: readonly LeftOutRow[];
  /** Every date has 00:00 behind it, which is how systems write a day without a time. */
  readonly hasMidnightsOnly: boolean;
}

/** What was decided by hand, by place, with the corrections. */
export interface ByHand {
  readonly leftOut: ReadonlyMap<string, string>;
  readonly kept: ReadonlySet<string>;
  readonly corrections: Corrections;
  readonly hiddenRows: boolean;
}

export function byHand(reading: Omit<ReturnReading, 'tables'>, corrections: Corrections): ByHand {
  return {
    leftOut: new Map(reading.leftOut.map(({ ref, why }) => [placeKey(ref), why])),
    kept: new Set(reading.kept.map((ref: Place) => placeKey(ref))),
    corrections,
    hiddenRows: reading.hiddenRows,
  };
}

/** Parts the rows of one table into entries and what is left out. The first entry gets the order given. */
export function sortRows(
  table: SourceTable,
  reading: TableReading,
  hand: ByHand,
  dates: DateCache,
  firstOrder: number,
): SortedTable {
  const { columns, headingRow } = reading;
  const headings = headingsOf(table, headingRow);
  const used = new Set(Object.values(columns).flat());
  const standIns = headings.flatMap((heading, column) =>
    isStandIn(heading) &&
    !table.hiddenColumns.has(column) &&
    (!used.has(column) || columns.source.includes(column))
      ? [{ column, heading }]
      : [],
  );
  // The term of a code says what happened better than a type or a title of something else.
  standIns.sort(
    (one, other) => Number(/\bterm\b/i.test(other.heading)) - Number(/\bterm\b/i.test(one.heading)),
  );
  const hasMidnightsOnly = areAllMidnight(table, reading, dates);
  const reader = entryReader(table, reading, standIns, hand.corrections, dates, !hasMidnightsOnly);
  const headingCells = table.rows.find(({ number }) => number === headingRow)?.cells ?? [];
  const shape = { headings: plainHeadings(headingCells), columnCount: table.columnCount, choice: columns };
  const entries: EntryDetails[] = [];
  const leftOut: LeftOutRow[] = [];
  const judge = { table, reading, headingCells, shape, hand, dates };
  const isByHand = hand.leftOut.size > 0 || hand.kept.size > 0;
  for (const row of table.rows) {
    const out = whyOut(row, isByHand ? placeKey(row.place) : '', judge);
    if (out === null) entries.push(reader.read(row, firstOrder + entries.length));
    else {
      if (row.number > (headingRow ?? 0)) reader.passDivider(row);
      leftOut.push({
        ...out,
        row,
        table: reading.table,
        isHeading: reading.isUsed && row.number === headingRow,
      });
    }
  }
  return { table, reading, headings, entries, leftOut, hasMidnightsOnly };
}

/** What a row is judged by. */
interface Judge {
  readonly table: SourceTable;
  readonly reading: TableReading;
  readonly headingCells: readonly string[];
  readonly shape: TableShape;
  readonly hand: ByHand;
  readonly dates: DateCache;
}

/** The entries of all of the tables. A large return is mostly one table, and need not be copied. */
export function allEntries(tables: readonly SortedTable[]): readonly EntryDetails[] {
  const [only, ...others] = tables.filter(({ entries }) => entries.length > 0);
  return only !== undefined && others.length === 0 ? only.entries : tables.flatMap(({ entries }) => entries);
}

const leastMidnights = 3;

function areAllMidnight(table: SourceTable, { columns }: TableReading, dates: DateCache): boolean {
  const [date] = columns.date;
  if (date === undefined || columns.date.length > 1 || columns.time.length > 0) return false;
  let count = 0;
  for (const { cells } of table.rows) {
    const cell = cells[date] ?? '';
    if (cell === '' || !dates.isDated(cell)) continue;
    if (dates.read(cell).time !== '00:00') return false;
    count += 1;
  }
  return count >= leastMidnights;
}

function whyOut(row: SourceRow, key: string, judge: Judge): LeftOutWhy | null {
  const { hand } = judge;
  if (row.noPart !== undefined) return { why: row.noPart };
  if (key !== '') {
    const why = hand.leftOut.get(key);
    if (why !== undefined) return { why: why === '' ? 'Left out by hand' : why };
    if (hand.kept.has(key)) return null;
  }
  const out = whyJudged(row, judge);
  return out === null && row.isHidden === true && !hand.hiddenRows ? { why: 'Hidden row' } : out;
}

function whyJudged(row: SourceRow, { table, reading, headingCells, shape, dates }: Judge): LeftOutWhy | null {
  if (!reading.isUsed) return { why: notUsed(table, row) };
  return whyAbove(row, reading.headingRow, headingCells) ?? whyLeftOut(row, shape, dates);
}

function whyAbove(
  row: SourceRow,
  headingRow: number | null,
  headingCells: readonly string[],
): LeftOutWhy | null {
  if (headingRow === null || row.number > headingRow) return null;
  if (row.number === headingRow) return { why: 'Headings' };
  if (isBlank(row.cells)) return { why: 'Blank row' };
  const isUpper = row.number === headingRow - 1 && isUpperHalf(row.cells, headingCells);
  return { why: isUpper ? 'Headings' : 'Above the headings' };
}

function notUsed({ isHidden }: SourceTable, row: SourceRow): string {
  if (isBlank(row.cells)) return 'Blank row';
  return isHidden ? 'In a hidden sheet' : 'In a sheet or table that was not used';
}
