import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { Receipt, RowDifference } from '../../../shared/contract/imports.ts';
import {
  type Place,
  place,
  type ReturnReading,
  returnReading,
} from '../../../shared/contract/returnReading.ts';
import type { AgencyId, CaseId, EntryId, ImportId } from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { readStoredReading } from './storedReading.ts';

type LeftOut = OutputOf<'imports.create'>['leftOutRows'];

/** What became of the rows of a return, beside how many were added. */
const storedCounts = z.object({
  changed: z.int().default(0),
  same: z.int().default(0),
  gone: z.int().default(0),
  moved: z.int().default(0),
  undated: z.int().default(0),
  waiting: z.int().default(0),
  leftOut: z.int().optional(),
  /** The groups of earlier returns that it is a corrected version of. */
  corrects: z.array(z.string()).default([]),
});
type StoredCounts = z.infer<typeof storedCounts>;

export interface NewImport {
  readonly id: ImportId;
  readonly caseId: CaseId;
  readonly agencyId: AgencyId;
  readonly fileName: string;
  readonly sha256: string;
  readonly version: number;
  /** How it was read, so that a corrected return can be read the same way. */
  readonly reading: ReturnReading;
  readonly added: number;
  readonly counts: StoredCounts;
  readonly leftOut: LeftOut;
  readonly differences: readonly RowDifference[];
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps the file as it came, once for its content. */
export function keepFile(write: WriteHandle, sha256: string, bytes: Uint8Array): void {
  write.run(
    'INSERT INTO import_file (sha256, size_bytes, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
    [sha256, bytes.length, bytes],
  );
}

export function insertImport(write: WriteHandle, source: NewImport, now: Date): void {
  write.run(
    `INSERT INTO import_batch (id, case_id, agency_id, file_name, file_sha256, reading, added, left_out, created_at, version, counts, differences)
     VALUES (:id, :caseId, :agencyId, :fileName, :sha256, :reading, :added, :leftOut, :now, :version, :counts, :differences)`,
    {
      id: source.id,
      caseId: source.caseId,
      agencyId: source.agencyId,
      fileName: source.fileName,
      sha256: source.sha256,
      version: source.version,
      reading: JSON.stringify(source.reading),
      added: source.added,
      counts: JSON.stringify(source.counts),
      leftOut: JSON.stringify(source.leftOut),
      differences: JSON.stringify(source.differences),
      now: now.toISOString(),
    },
  );
}

interface ImportRow {
  id: ImportId;
  case_id: CaseId;
  agency_id: AgencyId;
  file_name: string;
  file_sha256: string;
  size_bytes: number;
  reading: string;
  added: number;
  left_out: string;
  created_at: string;
  version: number;
  counts: string;
  differences: string;
}

const selectImports = `
  SELECT import_batch.*, import_file.size_bytes FROM import_batch JOIN import_file ON import_file.sha256 = import_batch.file_sha256`;

/** Newest first. */
export function listReceipts(read: ReadHandle, caseId: CaseId, agencyId: AgencyId | undefined): Receipt[] {
  return read
    .all<ImportRow>(
      `${selectImports} WHERE case_id = :caseId AND (:agencyId IS NULL OR agency_id = :agencyId) ORDER BY created_at DESC, import_batch.id DESC`,
      { caseId, agencyId: agencyId ?? null },
    )
    .map(toReceipt);
}

export function getImport(read: ReadHandle, id: ImportId): OutputOf<'imports.get'> {
  const row = getRow(read, id);
  const leftOutRows: LeftOut = JSON.parse(row.left_out);
  const differences: RowDifference[] = JSON.parse(row.differences);
  return { ...toReceipt(row), leftOutRows, reading: readStoredReading(row.reading), differences };
}

/** The original file with how it was read. */
export function getFile(
  read: ReadHandle,
  id: ImportId,
): { fileName: string; receivedAt: string; sha256: string; reading: ReturnReading; bytes: Uint8Array } {
  const row = getRow(read, id);
  const file = read.get<{ content: Uint8Array }>('SELECT content FROM import_file WHERE sha256 = ?', [
    row.file_sha256,
  ]);
  if (!file) throw new Refusal('record/not-found');
  return {
    fileName: row.file_name,
    receivedAt: row.created_at,
    sha256: row.file_sha256,
    reading: readStoredReading(row.reading),
    bytes: new Uint8Array(file.content),
  };
}

function getRow(read: ReadHandle, id: ImportId): ImportRow {
  const row = read.get<ImportRow>(`${selectImports} WHERE import_batch.id = ?`, [id]);
  if (!row) throw new Refusal('record/not-found');
  return row;
}

/** Where a row stands in one of the returns that had it: the one it first came with, or one that corrected it. */
export function placeOfEntry(read: ReadHandle, entryId: EntryId, importId: ImportId): Place {
  const row = read.get<{ place: string | null }>(
    `SELECT place FROM supplied_version WHERE entry_id = :entryId AND import_id = :importId
     UNION ALL SELECT supplied_place FROM chronology_entry WHERE id = :entryId AND import_id = :importId`,
    { entryId, importId },
  );
  if (!row?.place) throw new Refusal('record/not-found');
  return place.parse(JSON.parse(row.place));
}

/** What the agency's last return was read with; undefined before the first. */
export function lastReading(read: ReadHandle, agencyId: AgencyId): ReturnReading | undefined {
  const row = read.get<{ reading: string }>(
    'SELECT reading FROM import_batch WHERE agency_id = ? ORDER BY created_at DESC, id DESC LIMIT 1',
    [agencyId],
  );
  if (!row) return undefined;
  const known = returnReading.safeParse(JSON.parse(row.reading));
  return known.success ? known.data : undefined;
}

export function countReturns(read: ReadHandle, agencyId: AgencyId): number {
  return (
    read.get<{ total: number }>('SELECT count(*) AS total FROM import_batch WHERE agency_id = ?', [agencyId])
      ?.total ?? 0
  );
}

/** The latest return of one of the groups, or of the agency where none is named; null where it has sent nothing. */
export function latestReturn(
  read: ReadHandle,
  agencyId: AgencyId,
  among: ReadonlySet<string>,
): { importId: ImportId; fileName: string; receivedAt: string } | null {
  const groups = groupsOfReturns(read, agencyId);
  const rows = read.all<{ importId: ImportId; fileName: string; receivedAt: string }>(
    `SELECT id AS importId, file_name AS fileName, created_at AS receivedAt FROM import_batch
     WHERE agency_id = ? ORDER BY created_at DESC, id DESC`,
    [agencyId],
  );
  return rows.find(({ importId }) => among.has(groups.get(importId) ?? '')) ?? rows[0] ?? null;
}

/** Each return of the agency with the first of the line that it corrects; one that corrects nothing begins its own. */
export function groupsOfReturns(read: ReadHandle, agencyId: AgencyId): Map<ImportId, string> {
  const firstOf = new Map<string, string>();
  const follow = (id: string): string => {
    const earlier = firstOf.get(id);
    return earlier === undefined || earlier === id ? id : follow(earlier);
  };
  const rows = read.all<{ id: ImportId; counts: string }>(
    'SELECT id, counts FROM import_batch WHERE agency_id = ? ORDER BY created_at, id',
    [agencyId],
  );
  for (const { id, counts } of rows) {
    const [first = id, ...others] = readCounts(counts).corrects.map(follow);
    firstOf.set(id, first);
    for (const other of others) firstOf.set(other, first);
  }
  return new Map(rows.map(({ id }) => [id, follow(id)]));
}

/** Labels of the findings that cite each entry. */
export function citationsOf(read: ReadHandle, ids: readonly EntryId[]): Map<EntryId, string[]> {
  const rows = read.all<{ entry_id: EntryId; label: string }>(
    `SELECT finding_evidence.entry_id, finding.label FROM json_each(?) AS wanted
     JOIN finding_evidence ON finding_evidence.entry_id = wanted.value JOIN finding ON finding.id = finding_evidence.finding_id
     WHERE finding.removed_at IS NULL ORDER BY finding.position, finding.id`,
    [JSON.stringify(ids)],
  );
  const citations = new Map<EntryId, string[]>();
  for (const { entry_id, label } of rows)
    citations.set(entry_id, [...(citations.get(entry_id) ?? []), label]);
  return citations;
}

function toReceipt(row: ImportRow): Receipt {
  const { changed, same, gone, moved, undated, waiting, leftOut } = readCounts(row.counts);
  return {
    importId: row.id,
    fileName: row.file_name,
    agencyId: row.agency_id,
    receivedAt: row.created_at,
    sha256: row.file_sha256,
    sizeBytes: row.size_bytes,
    version: row.version,
    added: row.added,
    changed,
    same,
    gone,
    moved,
    undated,
    waiting,
    leftOut: leftOut ?? (JSON.parse(row.left_out) as unknown[]).length,
  };
}

function readCounts(stored: string): StoredCounts {
  return storedCounts.parse(JSON.parse(stored));
}
