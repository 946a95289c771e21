import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import type { ChronologyEntry, ChronologyNames } from '../../../shared/report/chronologyEntry.ts';
import type { FilterNames } from '../../../shared/report/describeFilter.ts';
import { localDay } from '../files/exportName.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { countEntries, countRemovedEntries, listEntryIds } from './chronology.store.ts';
import { type EntryRow, toEntries } from './entryRow.ts';
import { countCurrentEntries, type FilterInCase } from './listFilter.ts';

export interface ExportCounts {
  readonly current: number;
  readonly removed: number;
  readonly undatedOutside: number;
  readonly waiting: number;
}

const batchSize = 500;

/**
 * The entries a filter lets through with the counts that belong to them. Read in batches, so that the workspace answers
 * other questions meanwhile; where the case was changed between two batches it is read again at one go, so that what is
 * exported never mixes two states.
 */
export async function readForExport(
  read: ReadHandle,
  filter: FilterInCase,
): Promise<{ entries: ChronologyEntry[]; counts: ExportCounts }> {
  const before = changesSoFar(read);
  const counts = countsOf(read, filter);
  const entries: ChronologyEntry[] = [];
  for (const batch of batches(listEntryIds(read, filter))) {
    entries.push(...readBatch(read, batch));
    await setImmediate();
  }
  if (changesSoFar(read) === before) return { entries, counts };
  return {
    entries: batches(listEntryIds(read, filter)).flatMap((batch) => readBatch(read, batch)),
    counts: countsOf(read, filter),
  };
}

function batches(ids: readonly EntryId[]): EntryId[][] {
  return Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, index) =>
    ids.slice(index * batchSize, (index + 1) * batchSize),
  );
}

/** In the order of the ids. */
function readBatch(read: ReadHandle, ids: readonly EntryId[]): ChronologyEntry[] {
  const rows = read.all<EntryRow>(
    `SELECT chronology_entry.* FROM json_each(?) AS wanted
     JOIN chronology_entry ON chronology_entry.id = wanted.value ORDER BY wanted.key`,
    [JSON.stringify(ids)],
  );
  return toEntries(read, rows).map(toExported);
}

function toExported(entry: Entry): ChronologyEntry {
  const { asSupplied } = entry;
  return {
    number: entry.number,
    agencyId: entry.agencyId,
    date: entry.date,
    time: entry.time,
    whatHappened: entry.whatHappened,
    childSeen: entry.childSeen,
    source: entry.source,
    comment: entry.comment,
    childVoice: entry.childVoice,
    actionTaken: entry.actionTaken,
    authorComment: entry.authorComment,
    expectedPractice: entry.expectedPractice,
    significance: entry.significance,
    isReviewed: entry.isReviewed,
    isDisputed: entry.isDisputed,
    isMoved: entry.movedBecause !== null,
    withdrawnOn: entry.withdrawnAt === null ? null : localDay(new Date(entry.withdrawnAt)),
    personIds: entry.personIds,
    themeIds: entry.themeIds,
    sameEvent: entry.sameEvent?.number ?? null,
    findings: entry.findings.map(({ label }) => label),
    supplied:
      asSupplied === null
        ? null
        : { date: asSupplied.date, whatHappened: asSupplied.whatHappened, people: asSupplied.people },
  };
}

function countsOf(read: ReadHandle, filter: FilterInCase): ExportCounts {
  const isBounded = filter.from !== null || filter.to !== null;
  const undated: FilterInCase = { ...filter, from: null, to: null, show: 'undated' };
  return {
    current: totalOf(read, countCurrentEntries, [filter.caseId]),
    removed: countRemovedEntries(read, filter.caseId),
    undatedOutside: isBounded && filter.show === 'current' ? countEntries(read, undated) : 0,
    waiting: totalOf(
      read,
      'SELECT count(*) AS total FROM waiting_row WHERE case_id = ? AND settled_at IS NULL',
      [filter.caseId],
    ),
  };
}

function totalOf(read: ReadHandle, sql: string, values: readonly string[]): number {
  return read.get<{ total: number }>(sql, values)?.total ?? 0;
}

/** Grows with every change of anything in the workspace. */
function changesSoFar(read: ReadHandle): number {
  return totalOf(read, 'SELECT coalesce(max(sequence), 0) AS total FROM change_log', []);
}

/** What everything of a case is called, removed things too: an entry or a filter may still name them. */
export function readNames(read: ReadHandle, caseId: CaseId): ChronologyNames & FilterNames {
  const named = (sql: string): Record<string, string> =>
    Object.fromEntries(
      read.all<{ id: string; name: string }>(sql, [caseId]).map(({ id, name }) => [id, name]),
    );
  return {
    agencies: named('SELECT id, name FROM agency WHERE case_id = ?'),
    people: named('SELECT id, label AS name FROM person WHERE case_id = ?'),
    themes: named('SELECT id, name FROM theme WHERE case_id = ?'),
    episodes: named("SELECT id, number || ': ' || title AS name FROM episode WHERE case_id = ?"),
    sameEvents: named('SELECT id, CAST(number AS TEXT) AS name FROM same_event WHERE case_id = ?'),
    imports: named('SELECT id, file_name AS name FROM import_batch WHERE case_id = ?'),
  };
}
