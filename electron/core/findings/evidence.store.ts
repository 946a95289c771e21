import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Evidence } from '../../../shared/contract/findings.ts';
import type { CaseId, EntryId, FindingId } from '../../../shared/contract/values.ts';
import { chronologyOrder, type EntryRow, toEventDate } from '../chronology/chronology.store.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface EvidenceRow extends EntryRow {
  finding_id: FindingId;
  stance: Evidence['stance'];
  note: string;
  cited_as: string;
}

/** The evidence of several findings at once, in the order of the chronology. `findingIds` is a JSON list. */
export function evidenceByFinding(read: ReadHandle, findingIds: string): Map<FindingId, Evidence[]> {
  const rows = read.all<EvidenceRow>(
    `SELECT chronology_entry.*, finding_evidence.finding_id, finding_evidence.stance, finding_evidence.note, finding_evidence.cited_as
     FROM json_each(?) AS wanted JOIN finding_evidence ON finding_evidence.finding_id = wanted.value
     JOIN chronology_entry ON chronology_entry.id = finding_evidence.entry_id
     ORDER BY ${chronologyOrder('oldest-first')}`,
    [findingIds],
  );
  const found = new Map<FindingId, Evidence[]>();
  for (const row of rows) {
    const list = found.get(row.finding_id) ?? [];
    list.push(toEvidence(row));
    found.set(row.finding_id, list);
  }
  return found;
}

interface EvidenceLink {
  readonly caseId: CaseId;
  readonly findingId: FindingId;
  readonly entryId: EntryId;
  readonly stance: Evidence['stance'];
  readonly note: string;
  readonly hasLookedAgain: boolean;
}

/** Cites an entry, or changes how it is cited. What it said when it was cited stays, until someone has looked again. */
export function linkEvidence(write: WriteHandle, { hasLookedAgain, ...link }: EvidenceLink, now: Date): void {
  const entry = write.get<EntryRow>(
    'SELECT * FROM chronology_entry WHERE id = ? AND case_id = ? AND removed_at IS NULL',
    [link.entryId, link.caseId],
  );
  if (!entry)
    throw new Refusal('record/not-found', {
      fields: [{ path: 'entryId', message: 'Choose an entry of this case' }],
    });
  write.run(
    `INSERT INTO finding_evidence (id, case_id, finding_id, entry_id, stance, note, cited_as, created_at)
     VALUES (:id, :caseId, :findingId, :entryId, :stance, :note, :citedAs, :now)
     ON CONFLICT (finding_id, entry_id) DO UPDATE SET stance = excluded.stance, note = excluded.note,
       cited_as = iif(:hasLookedAgain, excluded.cited_as, cited_as)`,
    {
      ...link,
      id: uuidv7(),
      citedAs: wordsAsCited(entry),
      hasLookedAgain: hasLookedAgain ? 1 : 0,
      now: now.toISOString(),
    },
  );
}

export function isEvidence(read: ReadHandle, findingId: FindingId, entryId: EntryId): boolean {
  return (
    read.get('SELECT 1 FROM finding_evidence WHERE finding_id = ? AND entry_id = ?', [findingId, entryId]) !==
    undefined
  );
}

/** Whether an entry is there to be cited in this case. */
export function isCitable(read: ReadHandle, caseId: CaseId, entryId: EntryId): boolean {
  return (
    read.get('SELECT 1 FROM chronology_entry WHERE id = ? AND case_id = ? AND removed_at IS NULL', [
      entryId,
      caseId,
    ]) !== undefined
  );
}

export function unlinkEvidence(write: WriteHandle, findingId: FindingId, entryId: EntryId): void {
  write.run('DELETE FROM finding_evidence WHERE finding_id = ? AND entry_id = ?', [findingId, entryId]);
}

function toEvidence(row: EvidenceRow): Evidence {
  return {
    entryId: row.id,
    number: row.number,
    agencyId: row.agency_id,
    date: toEventDate(row),
    time: row.time,
    whatHappened: row.what_happened,
    source: row.source,
    stance: row.stance,
    note: row.note,
    isChangedSince: row.cited_as !== wordsAsCited(row),
    isRemoved: row.removed_at !== null,
  };
}

/** What the entry said, as a hash: enough to see that it says something else now. */
export function wordsAsCited(row: EntryRow): string {
  return createHash('sha256')
    .update(
      JSON.stringify([row.agency_id, row.date_text, row.time, row.what_happened, row.child_seen, row.source]),
    )
    .digest('hex');
}
