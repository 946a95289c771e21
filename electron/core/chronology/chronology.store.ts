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
  type FilterQuery,
  filterQuery,
  listQueries,
} from './listFilter.ts';
import { type ListCounts, type ListMemory, listMemory, recalled } from './listMemory.ts';
import { lookUpWords } from './listWords.ts';

export { chronologyOrder, countCurrentEntries, type EntryRow, type FilterInCase, filterQuery, toEventDate };

type Listing = ParsedInputOf<'chronology.list'>;

/** One page of a filter with its counts, for the screen. Nothing is looked up or counted again until something changes. */
export function listEntries(
  read: ReadHandle,
  input: Listing,
): { entries: Entry[]; total: number; caseTotal: number; undated: number } {
  const memory = listMemory(read);
  const { page, values } = listQueries(knownQuery(read, memory, input));
  const { total, undated } = knownCounts(read, memory, input);
  const rows = read.all<EntryRow>(page, { ...values, limit: input.limit, offset: input.offset });
  return {
    entries: toEntries(read, rows),
    total,
    caseTotal: recalled(memory.caseTotals, input.caseId, () =>
      totalOf(read, countCurrentEntries, [input.caseId]),
    ),
    undated: hasDays(input) ? knownCounts(read, memory, withoutDays(input)).total : undated,
  };
}

/** The filter with its words looked up: once for its pages and counts, and for whatever else is chosen beside them. */
function knownQuery(read: ReadHandle, memory: ListMemory, filter: Listing): FilterQuery {
  const { caseId, words } = filter;
  const matches = recalled(memory.words, JSON.stringify([caseId, words]), () =>
    lookUpWords(read, caseId, words),
  );
  return filterQuery(read, filter, matches);
}

function knownCounts(read: ReadHandle, memory: ListMemory, input: Listing): ListCounts {
  // Which page is shown, and from which end, plays no part in how many there are.
  const { limit: _limit, offset: _offset, direction: _direction, ...filter } = input;
  return recalled(memory.counts, JSON.stringify(filter), () => {
    const { count, values } = listQueries(knownQuery(read, memory, input));
    return read.get<ListCounts>(count, values) ?? { total: 0, undated: 0 };
  });
}

function hasDays({ from, to }: Listing): boolean {
  return from !== null || to !== null;
}

/** For the entries that only lack a date that can be read to be let through by the days of the filter. */
function withoutDays(filter: Listing): Listing {
  return { ...filter, from: null, to: null, show: filter.show === 'removed' ? 'removed' : 'undated' };
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
