import type { ReturnPreview } from '../../../shared/contract/imports.ts';
import type { DateCache } from './dateCache.ts';
import type { EntryDetails } from './readEntry.ts';
import type { SortedTable } from './sortRows.ts';

type PreviewEntry = ReturnPreview['entries'][number];
type PreviewRow = NonNullable<ReturnPreview['rows']>[number];

/** How an entry is read, for the screen. The date is the one in force; its text is what the cell of the row shows. */
export function previewEntry({ entry, ownDate, known }: EntryDetails, dates: DateCache): PreviewEntry {
  const { date: read, kind } = known;
  const time = entry.correctedTime ?? entry.time;
  return {
    ref: entry.place,
    date: { kind, from: read.earliest, to: read.latest, text: ownDate },
    time: time === '' ? null : dates.readTime(time),
    source: entry.source,
    event: entry.correctedWhatHappened ?? entry.whatHappened,
    dateFrom: entry.dateFrom,
    fate: null,
  };
}

/** The first rows of the file and every row that cannot be read yet, at most so many, in the order of the file. */
export function previewRows(sorted: readonly SortedTable[], limit: number | undefined): PreviewRow[] {
  const unreadable: PreviewRow[] = [];
  const first: PreviewRow[] = [];
  for (const table of sorted) {
    const room = limit === undefined ? Number.POSITIVE_INFINITY : limit - first.length;
    const [rows, others] = rowsOf(table, room);
    first.push(...rows);
    unreadable.push(...others);
  }
  if (limit === undefined) return first;
  // Those that need a person come before rows that read well.
  const needed = unreadable.slice(0, limit);
  return [...first.slice(0, Math.max(0, limit - needed.length)), ...needed];
}

/** The first rows of a table, and the unreadable ones after them. */
function rowsOf({ entries, leftOut, reading }: SortedTable, room: number): [PreviewRow[], PreviewRow[]] {
  const rows: PreviewRow[] = [];
  const later: PreviewRow[] = [];
  let [entryAt, leftAt] = [0, 0];
  while (rows.length < room) {
    const [next, left] = [entries[entryAt], leftOut[leftAt]];
    if (next === undefined && left === undefined) break;
    if (left === undefined || (next !== undefined && next.row.number < left.row.number)) {
      if (next !== undefined) rows.push(entryRow(next, reading.table));
      entryAt += 1;
      continue;
    }
    const { row, why, isHeading } = left;
    rows.push({
      ref: row.place,
      table: reading.table,
      cells: [...row.cells],
      state: isHeading ? 'heading' : 'left-out',
      why,
    });
    leftAt += 1;
  }
  for (const entry of entries.slice(entryAt))
    if (entry.entry.unreadable !== null) later.push(entryRow(entry, reading.table));
  return [rows, later];
}

function entryRow({ row, entry }: EntryDetails, table: number): PreviewRow {
  return {
    ref: row.place,
    table,
    cells: [...row.cells],
    state: entry.unreadable === null ? 'entry' : 'unreadable',
    why: entry.unreadable ?? '',
  };
}
