import { uuidv7 } from 'uuidv7';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { SameEvent } from '../../../shared/contract/sameEvents.ts';
import {
  type CaseId,
  type EntryId,
  type FindingId,
  type SameEventId,
  sameEventId as sameEventIdSchema,
} from '../../../shared/contract/values.ts';
import { getEntries } from '../chronology/chronology.store.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface SameEventRow {
  id: SameEventId;
  case_id: CaseId;
  number: number;
  reading: string;
  reason: string;
  removed_at: string | null;
}

interface CitationRow {
  same_event_id: SameEventId;
  id: FindingId;
  label: string;
  title: string;
  note: string;
}

/** Events with several accounts, by the first of them in the chronology. */
export function listSameEvents(read: ReadHandle, caseId: CaseId, show: 'current' | 'removed'): SameEvent[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  const rows = read.all<SameEventRow>(
    `SELECT * FROM same_event WHERE case_id = ? AND ${where} ORDER BY number`,
    [caseId],
  );
  return complete(read, rows).sort((one, other) => compareDays(firstDay(one), firstDay(other)));
}

function firstDay({ entries: [first] }: SameEvent): string | null {
  return first?.date.earliest ?? first?.date.latest ?? null;
}

/** Undated last. */
function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}

export function getSameEvent(read: ReadHandle, id: SameEventId): SameEvent {
  const row = read.get<SameEventRow>('SELECT * FROM same_event WHERE id = ?', [id]);
  const found = row && complete(read, [row])[0];
  if (!found) throw new Refusal('record/not-found');
  return found;
}

function complete(read: ReadHandle, rows: readonly SameEventRow[]): SameEvent[] {
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const members = Map.groupBy(
    read.all<{ same_event_id: SameEventId; entry_id: EntryId }>(
      `SELECT same_event_id, entry_id FROM json_each(?) AS wanted
       JOIN same_event_entry ON same_event_entry.same_event_id = wanted.value`,
      [ids],
    ),
    (row) => row.same_event_id,
  );
  const citations = Map.groupBy(
    read.all<CitationRow>(
      `SELECT same_event_citation.same_event_id, finding.id, finding.label, finding.title, same_event_citation.note
       FROM json_each(?) AS wanted JOIN same_event_citation ON same_event_citation.same_event_id = wanted.value
       JOIN finding ON finding.id = same_event_citation.finding_id
       WHERE finding.removed_at IS NULL ORDER BY finding.position, finding.id`,
      [ids],
    ),
    (row) => row.same_event_id,
  );
  // In the order of the chronology, which the places of this list keep.
  const entries = getEntries(
    read,
    [...members.values()].flat().map((row) => row.entry_id),
  );
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    number: row.number,
    reading: row.reading,
    reason: row.reason,
    entries: (members.get(row.id) ?? [])
      .map(({ entry_id }) => places.get(entry_id) ?? 0)
      .sort((one, other) => one - other)
      .flatMap((place) => entries[place] ?? []),
    findings: (citations.get(row.id) ?? []).map(({ id, label, title, note }) => ({ id, label, title, note })),
    removedAt: row.removed_at,
  }));
}

/** Refuses where an entry is an account of another event that is kept: one entry tells of one event. */
export function assertEntriesAreFree(
  read: ReadHandle,
  entryIds: readonly EntryId[],
  except: SameEventId | null,
): void {
  const taken = read.get<{ entry: number; event: number }>(
    `SELECT chronology_entry.number AS entry, same_event.number AS event FROM json_each(?) AS wanted
     JOIN same_event_entry ON same_event_entry.entry_id = wanted.value
     JOIN same_event ON same_event.id = same_event_entry.same_event_id
     JOIN chronology_entry ON chronology_entry.id = same_event_entry.entry_id
     WHERE same_event.removed_at IS NULL AND same_event.id IS NOT ? ORDER BY chronology_entry.number LIMIT 1`,
    [JSON.stringify(entryIds), except],
  );
  if (taken)
    throw new Refusal('record/in-use', {
      sentence: `Entry ${taken.entry} is already an account of same event ${taken.event}. Nothing was changed. Take it out there first.`,
    });
}

export function insertSameEvent(
  write: WriteHandle,
  { caseId, reading, reason }: { caseId: CaseId; reading: string; reason: string },
  now: Date,
): SameEventId {
  const id = sameEventIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO same_event (id, case_id, number, reading, reason, created_at, updated_at)
     VALUES (:id, :caseId, :number, :reading, :reason, :now, :now)`,
    { id, caseId, reading, reason, number: takeNumber(write, caseId), now: now.toISOString() },
  );
  return id;
}

/** The next number of the case; never given twice, so that a citation cannot come to mean another event. */
function takeNumber(write: WriteHandle, caseId: CaseId): number {
  write.run('UPDATE case_counter SET last_same_event = last_same_event + 1 WHERE case_id = ?', [caseId]);
  return (
    write.get<{ last: number }>('SELECT last_same_event AS last FROM case_counter WHERE case_id = ?', [
      caseId,
    ])?.last ?? 1
  );
}

/** Makes these the accounts of an event; only what changes is written. */
export function setAccounts(
  write: WriteHandle,
  { id, caseId }: { id: SameEventId; caseId: CaseId },
  entryIds: readonly EntryId[],
): void {
  write.run(
    'DELETE FROM same_event_entry WHERE same_event_id = ? AND entry_id NOT IN (SELECT value FROM json_each(?))',
    [id, JSON.stringify(entryIds)],
  );
  for (const entryId of new Set(entryIds))
    write.run(
      `INSERT INTO same_event_entry (id, case_id, same_event_id, entry_id) VALUES (:id, :caseId, :sameEventId, :entryId)
       ON CONFLICT (same_event_id, entry_id) DO NOTHING`,
      { id: uuidv7(), caseId, sameEventId: id, entryId },
    );
}

export function updateSameEvent(
  write: WriteHandle,
  id: SameEventId,
  changes: { reading?: string | undefined; reason?: string | undefined },
  now: Date,
): void {
  const { sql, values } = assignments({ reading: 'reading', reason: 'reason' } as const, changes);
  write.run(`UPDATE same_event SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setSameEventRemoved(
  write: WriteHandle,
  id: SameEventId,
  removedAt: string | null,
  now: Date,
): void {
  write.run('UPDATE same_event SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

/** Remembers that two entries are not one event; said again, only a reason is new. */
export function insertRejection(
  write: WriteHandle,
  { caseId, entryIds, reason }: { caseId: CaseId; entryIds: readonly [EntryId, EntryId]; reason: string },
  now: Date,
): void {
  const [a, b] = [...entryIds].sort();
  if (a === undefined || b === undefined) return;
  write.run(
    `INSERT INTO rejected_pair (id, case_id, entry_a, entry_b, reason, created_at) VALUES (:id, :caseId, :a, :b, :reason, :now)
     ON CONFLICT (entry_a, entry_b) DO UPDATE SET reason = iif(excluded.reason = '', reason, excluded.reason)`,
    { id: uuidv7(), caseId, a, b, reason, now: now.toISOString() },
  );
}

/** Forgets what was said against joining these entries: they have been kept as one event after all. */
export function deleteRejectionsAmong(write: WriteHandle, entryIds: readonly EntryId[]): void {
  const ids = JSON.stringify(entryIds);
  write.run(
    `DELETE FROM rejected_pair WHERE entry_a IN (SELECT value FROM json_each(?)) AND entry_b IN (SELECT value FROM json_each(?))`,
    [ids, ids],
  );
}

export function deleteRejection(write: WriteHandle, id: string): void {
  write.run('DELETE FROM rejected_pair WHERE id = ?', [id]);
}

export function caseOfRejection(read: ReadHandle, id: string): CaseId {
  const row = read.get<{ case_id: CaseId }>('SELECT case_id FROM rejected_pair WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return row.case_id;
}

type Rejected = OutputOf<'same-events.listRejected'>['rejected'][number];

/** Newest first; a pair of which an entry was removed since is kept and not shown. */
export function listRejected(read: ReadHandle, caseId: CaseId): Rejected[] {
  const rows = read.all<{
    id: string;
    entry_a: EntryId;
    entry_b: EntryId;
    reason: string;
    created_at: string;
  }>(
    `SELECT rejected_pair.* ${rejectedOnShow} ORDER BY rejected_pair.created_at DESC, rejected_pair.id DESC`,
    [caseId],
  );
  const entries = new Map<EntryId, [place: number, Entry]>(
    getEntries(
      read,
      rows.flatMap((row) => [row.entry_a, row.entry_b]),
    ).map((entry, place) => [entry.id, [place, entry]]),
  );
  return rows.flatMap(({ id, entry_a, entry_b, reason, created_at }) => {
    const [a, b] = [entries.get(entry_a), entries.get(entry_b)];
    if (!a || !b) return [];
    const [[, one], [, other]] = a[0] < b[0] ? [a, b] : [b, a];
    return [{ id, one, other, reason, at: created_at }];
  });
}

const rejectedOnShow = `FROM rejected_pair
  JOIN chronology_entry AS a ON a.id = rejected_pair.entry_a AND a.removed_at IS NULL
  JOIN chronology_entry AS b ON b.id = rejected_pair.entry_b AND b.removed_at IS NULL
  WHERE rejected_pair.case_id = ?`;

export function countRejected(read: ReadHandle, caseId: CaseId): number {
  return read.get<{ total: number }>(`SELECT count(*) AS total ${rejectedOnShow}`, [caseId])?.total ?? 0;
}

export function isCitedIn(read: ReadHandle, id: SameEventId, findingId: FindingId): boolean {
  return (
    read.get('SELECT 1 FROM same_event_citation WHERE same_event_id = ? AND finding_id = ?', [
      id,
      findingId,
    ]) !== undefined
  );
}

export function insertCitation(
  write: WriteHandle,
  citation: { caseId: CaseId; sameEventId: SameEventId; findingId: FindingId; note: string },
): void {
  write.run(
    `INSERT INTO same_event_citation (id, case_id, same_event_id, finding_id, note)
     VALUES (:id, :caseId, :sameEventId, :findingId, :note)`,
    { ...citation, id: uuidv7() },
  );
}

export function deleteCitation(write: WriteHandle, id: SameEventId, findingId: FindingId): void {
  write.run('DELETE FROM same_event_citation WHERE same_event_id = ? AND finding_id = ?', [id, findingId]);
}
