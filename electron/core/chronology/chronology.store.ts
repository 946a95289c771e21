import type { Entry } from '../../../shared/contract/chronology.ts';
import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { type EntryRow, toEntries, toEventDate } from './entryRow.ts';
import {
  chronologyOrder,
  countCurrentEntries,
  type FilterInCase,
  filterQuery,
  listQueries,
} from './listFilter.ts';

export { chronologyOrder, countCurrentEntries, type EntryRow, type FilterInCase, filterQuery, toEventDate };

export function listEntries(
  read: ReadHandle,
  input: ParsedInputOf<'chronology.list'>,
): { entries: Entry[]; total: number; caseTotal: number; undated: number } {
  const { rows, total, undated } = pageOf(read, input);
  return {
    entries: toEntries(read, rows),
    total,
    caseTotal: totalOf(read, countCurrentEntries, [input.caseId]),
    undated: hasDays(input) ? countUndated(read, input) : undated,
  };
}

interface Page {
  readonly rows: EntryRow[];
  readonly total: number;
  readonly undated: number;
}

function pageOf(read: ReadHandle, input: ParsedInputOf<'chronology.list'>): Page {
  const { page, count, found, values } = listQueries(read, input);
  const paged = { ...values, limit: input.limit, offset: input.offset };
  if (found !== null) {
    const places = read.all<{ place: number; total: number; undated: number }>(found, paged);
    const [first] = places;
    if (first)
      return {
        ...first,
        rows: rowsAt(
          read,
          places.map(({ place }) => place),
          input.direction,
        ),
      };
  }
  const counted = read.get<{ total: number; undated: number }>(count, values);
  return {
    rows: found === null ? read.all<EntryRow>(page, paged) : [],
    total: counted?.total ?? 0,
    undated: counted?.undated ?? 0,
  };
}

function rowsAt(
  read: ReadHandle,
  places: readonly number[],
  direction: 'oldest-first' | 'newest-first',
): EntryRow[] {
  return read.all<EntryRow>(
    `SELECT * FROM chronology_entry WHERE rowid IN (SELECT value FROM json_each(?)) ORDER BY ${chronologyOrder(direction)}`,
    [JSON.stringify(places)],
  );
}

function hasDays({ from, to }: FilterInCase): boolean {
  return from !== null || to !== null;
}

/** Entries that only lack a date that can be read to be let through by the days of the filter. */
function countUndated(read: ReadHandle, filter: FilterInCase): number {
  return countEntries(read, {
    ...filter,
    from: null,
    to: null,
    show: filter.show === 'removed' ? 'removed' : 'undated',
  });
}

/** How many entries a filter lets through. */
export function countEntries(read: ReadHandle, filter: FilterInCase): number {
  const { source, where, values } = filterQuery(read, filter);
  return totalOf(read, `SELECT count(*) AS total FROM ${source} WHERE ${where}`, values);
}

function totalOf(read: ReadHandle, sql: string, values: Parameters<ReadHandle['get']>[1]): number {
  return read.get<{ total: number }>(sql, values)?.total ?? 0;
}

/** Every current entry of a case in order, one at a time; for the report. */
export function eachEntry(read: ReadHandle, caseId: CaseId): IterableIterator<EntryRow> {
  return read.iterate<EntryRow>(
    `SELECT * FROM chronology_entry WHERE case_id = ? AND removed_at IS NULL ORDER BY ${chronologyOrder('oldest-first')}`,
    [caseId],
  );
}

export function countRemovedEntries(read: ReadHandle, caseId: CaseId): number {
  return totalOf(
    read,
    'SELECT count(*) AS total FROM chronology_entry WHERE case_id = ? AND removed_at IS NOT NULL',
    [caseId],
  );
}

export function getEntry(read: ReadHandle, id: EntryId): Entry {
  const entry = getEntries(read, [id])[0];
  if (!entry) throw new Refusal('record/not-found');
  return entry;
}

/** The entries of these ids in chronology order, removed ones too; ids that are not there are passed over. */
export function getEntries(read: ReadHandle, ids: readonly EntryId[]): Entry[] {
  const rows = read.all<EntryRow>(
    `SELECT * FROM chronology_entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ${chronologyOrder('oldest-first')}`,
    [JSON.stringify(ids)],
  );
  return toEntries(read, rows);
}

/** Ids of the current entries a filter lets through, in order. */
export function listEntryIds(read: ReadHandle, filter: FilterInCase): EntryId[] {
  const { source, where, order, values } = filterQuery(read, filter);
  return read
    .all<{ id: EntryId }>(`SELECT id FROM ${source} WHERE ${where} ORDER BY ${order}`, values)
    .map(({ id }) => id);
}

/** Refuses where one of the entries is not in the case, or was removed. */
export function assertEntriesOfCase(read: ReadHandle, ids: readonly EntryId[], caseId: CaseId): void {
  const wanted = new Set(ids).size;
  const found = totalOf(
    read,
    `SELECT count(*) AS total FROM chronology_entry
     WHERE id IN (SELECT value FROM json_each(?)) AND case_id = ? AND removed_at IS NULL`,
    [JSON.stringify(ids), caseId],
  );
  if (found !== wanted) throw new Refusal('record/not-found');
}
