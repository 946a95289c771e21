import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { agencyNameThen } from '../../../shared/domain/agencyNames.ts';
import type { ChronologyEntry, ChronologyNames } from '../../../shared/report/chronologyEntry.ts';
import type { ChronologySource } from '../../../shared/report/chronologySource.ts';
import type { FilterNames } from '../../../shared/report/describeFilter.ts';
import { listAgencies } from '../agencies/agencies.store.ts';
import { localDay } from '../files/exportName.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { countEntries, countRemovedEntries, listEntryIds } from './chronology.store.ts';
import { type EntryRow, toEntries } from './entryRow.ts';
import { countCurrentEntries, type FilterInCase } from './listFilter.ts';
import { changesSoFar } from './listMemory.ts';

export interface ExportCounts {
  readonly current: number;
  readonly removed: number;
  readonly undatedOutside: number;
  readonly waiting: number;
}

const batchSize = 500;

/** The entries a filter lets through with the counts that belong to them. */
export async function readForExport(
  read: ReadHandle,
  filter: FilterInCase,
): Promise<{ entries: ChronologyEntry[]; counts: ExportCounts }> {
  const { entries, found } = await readInOneState(read, () => ({
    ids: listEntryIds(read, filter),
    counts: countsOf(read, filter),
  }));
  return { entries, counts: found.counts };
}

/**
 * The entries that `find` names, in its order, with what else it found. Read in batches, so that the workspace answers
 * other questions meanwhile; where the case was changed between two batches all is found and read again at one go, so
 * that what is exported never mixes two states.
 */
export async function readInOneState<Found extends { readonly ids: readonly EntryId[] }>(
  read: ReadHandle,
  find: () => Found,
): Promise<{ entries: ChronologyEntry[]; found: Found }> {
  const before = changesSoFar(read);
  const found = find();
  const entries: ChronologyEntry[] = [];
  for (const batch of batches(found.ids)) {
    entries.push(...readBatch(read, batch));
    await setImmediate();
  }
  if (changesSoFar(read) === before) return { entries, found };
  const again = find();
  return { entries: batches(again.ids).flatMap((batch) => readBatch(read, batch)), found: again };
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
  const entries = toEntries(read, rows);
  const [first] = entries;
  if (!first) return [];
  const nameThen = namesThen(read, first.caseId);
  return entries.map((entry) => ({ ...toExported(entry), ...nameThen(entry) }));
}

type NameThen = (entry: Entry) => { agencyThen?: string };

/** Answers what the agency of an entry was called on its day, where that is not what it is called now. */
function namesThen(read: ReadHandle, caseId: CaseId): NameThen {
  const renamed = new Map(
    listAgencies(read, caseId)
      .filter(({ formerNames }) => formerNames.length > 0)
      .map((agency) => [agency.id, agency]),
  );
  return ({ agencyId, date }) => {
    const agency = renamed.get(agencyId);
    if (!agency) return {};
    const agencyThen = agencyNameThen(agency, date);
    return agencyThen === agency.name ? {} : { agencyThen };
  };
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
    ...countCase(read, filter.caseId),
    undatedOutside: isBounded && filter.show === 'current' ? countEntries(read, undated) : 0,
  };
}

/** Entries of a case, and rows of returns that are not entries yet. */
export function countCase(read: ReadHandle, caseId: CaseId): Omit<ExportCounts, 'undatedOutside'> {
  return {
    current: totalOf(read, countCurrentEntries, [caseId]),
    removed: countRemovedEntries(read, caseId),
    waiting: totalOf(
      read,
      'SELECT count(*) AS total FROM waiting_row WHERE case_id = ? AND settled_at IS NULL',
      [caseId],
    ),
  };
}

/** What an exported chronology says of the case it is about. */
export function headOf(review: CaseRecord): ChronologySource['case'] {
  const { reference, pseudonym, partnership, leadReviewer, marking, isPractice } = review;
  return { reference, pseudonym, partnership, leadReviewer, marking, isPractice };
}

function totalOf(read: ReadHandle, sql: string, values: readonly string[]): number {
  return read.get<{ total: number }>(sql, values)?.total ?? 0;
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
