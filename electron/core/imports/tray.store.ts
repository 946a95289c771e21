import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { TrayRow } from '../../../shared/contract/imports.ts';
import { type Place, place } from '../../../shared/contract/returnReading.ts';
import type { AgencyId, CaseId, EntryId, ImportId } from '../../../shared/contract/values.ts';
import { insertEntry, updateEntry } from '../chronology/entryWrites.store.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { childSeenState, type ComparedRow } from './compareReturn.ts';
import type { RowWords } from './matchRows.ts';
import { placeInReturn } from './placeInReturn.ts';
import { insertVersion } from './returnWrites.store.ts';
import type { ReturnRow } from './returnWords.ts';

const storedWords = z.object({
  rowId: z.string(),
  date: z.string(),
  time: z.string(),
  whatHappened: z.string(),
  childSeen: z.string(),
  childVoice: z.string(),
  actionTaken: z.string(),
  source: z.string(),
  people: z.string(),
  authorComment: z.string(),
}) satisfies z.ZodType<RowWords>;

/**
 * Of rows that cannot be read yet, those for the tray: one with the same words as a row that waits, or was settled, from
 * an earlier return of the agency is not put there twice.
 */
export function rowsToWait<Row extends ReturnRow>(
  read: ReadHandle,
  agencyId: AgencyId,
  rows: readonly Row[],
): Row[] {
  if (rows.length === 0) return [];
  const known = new Map<string, number>();
  for (const { fields } of read.all<{ fields: string }>(
    'SELECT fields FROM waiting_row WHERE agency_id = ?',
    [agencyId],
  ))
    known.set(fields, (known.get(fields) ?? 0) + 1);
  return rows.filter(({ words }) => {
    const fields = stored(words);
    const repeats = known.get(fields) ?? 0;
    known.set(fields, repeats - 1);
    return repeats <= 0;
  });
}

export function insertWaitingRows(
  write: WriteHandle,
  { caseId, agencyId, importId }: { caseId: CaseId; agencyId: AgencyId; importId: ImportId },
  rows: readonly ComparedRow[],
): void {
  for (const { entry, words, order, earlier } of rows)
    write.run(
      'INSERT INTO waiting_row (id, case_id, import_id, agency_id, place, order_in_file, why, fields, entry_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        uuidv7(),
        caseId,
        importId,
        agencyId,
        JSON.stringify(entry.place),
        order,
        entry.unreadable ?? '',
        stored(words),
        // The entry that it corrects, where it was found among the earlier ones.
        earlier?.id ?? null,
      ],
    );
}

function stored(words: RowWords): string {
  return JSON.stringify(storedWords.parse(words));
}

/** A row that could not be read and waits for a person. */
interface WaitingRow {
  readonly id: string;
  readonly caseId: CaseId;
  readonly importId: ImportId;
  readonly agencyId: AgencyId;
  readonly fileName: string;
  readonly sha256: string;
  readonly place: Place;
  readonly order: number;
  readonly why: string;
  readonly words: RowWords;
  /** The entry that the row corrects; null where it makes a new one. */
  readonly corrects: EntryId | null;
}

const selectWaiting = `
  SELECT waiting_row.id, waiting_row.case_id AS caseId, waiting_row.import_id AS importId, waiting_row.agency_id AS agencyId,
    import_batch.file_name AS fileName, import_batch.file_sha256 AS sha256, waiting_row.place, waiting_row.order_in_file AS "order",
    waiting_row.why, waiting_row.fields AS words, waiting_row.entry_id AS corrects
  FROM waiting_row JOIN import_batch ON import_batch.id = waiting_row.import_id
  WHERE waiting_row.settled_at IS NULL`;

type StoredRow = Omit<WaitingRow, 'place' | 'words'> & { place: string; words: string };

function toWaitingRow(row: StoredRow): WaitingRow {
  return {
    ...row,
    place: place.parse(JSON.parse(row.place)),
    words: storedWords.parse(JSON.parse(row.words)),
  };
}

/** Rows that wait, those of the latest return first, in the order of their file. */
export function listWaitingRows(read: ReadHandle, caseId: CaseId): TrayRow[] {
  const rows = read.all<StoredRow>(
    `${selectWaiting} AND waiting_row.case_id = ? ORDER BY import_batch.created_at DESC, waiting_row.import_id, waiting_row.order_in_file`,
    [caseId],
  );
  return rows.map(toWaitingRow).map(({ id, importId, fileName, agencyId, place: ref, why, words }) => {
    const { rowId: _, ...fields } = words;
    return { id, importId, fileName, agencyId, ref, why, fields };
  });
}

export function countWaitingRows(read: ReadHandle, caseId: CaseId): number {
  return (
    read.get<{ total: number }>(
      'SELECT count(*) AS total FROM waiting_row WHERE case_id = ? AND settled_at IS NULL',
      [caseId],
    )?.total ?? 0
  );
}

/** A row that waits; refuses one that is not there or was settled. */
export function getWaitingRow(read: ReadHandle, id: string): WaitingRow {
  const row = read.get<StoredRow>(`${selectWaiting} AND waiting_row.id = ?`, [id]);
  if (!row) throw new Refusal('record/not-found');
  return toWaitingRow(row);
}

/**
 * Makes the row an entry with what was typed, or corrects the entry it is a later version of. The words of the agency are
 * kept beside it as they came.
 */
export function enterWaitingRow(write: WriteHandle, row: WaitingRow, typed: TypedRow, now: Date): EntryId {
  const entryId = row.corrects ?? insertFromRow(write, row, typed, now);
  if (row.corrects) {
    const { caseId, importId, place: from, words } = row;
    insertVersion(write, { caseId, entryId, importId, place: from, words });
    updateEntry(write, entryId, { ...typed, isReviewed: false }, now);
  }
  settle(write, row.id, { entryId, why: null }, now);
  return entryId;
}

interface TypedRow {
  readonly date: string;
  readonly time: string;
  readonly whatHappened: string;
}

function insertFromRow(write: WriteHandle, row: WaitingRow, typed: TypedRow, now: Date): EntryId {
  const { caseId, agencyId, importId, order, words } = row;
  const entry = {
    caseId,
    agencyId,
    ...typed,
    childSeen: childSeenState(words.childSeen),
    childVoice: words.childVoice,
    actionTaken: words.actionTaken,
    source: words.source,
    authorComment: words.authorComment,
    orderInDay: placeInReturn(order, row.sha256),
    supplied: { importId, row: order, place: row.place, ...words },
  };
  return insertEntry(write, entry, now).id;
}

export function leaveOutWaitingRow(
  write: WriteHandle,
  { id, corrects }: WaitingRow,
  why: string,
  now: Date,
): void {
  settle(write, id, { entryId: corrects, why }, now);
}

function settle(
  write: WriteHandle,
  id: string,
  { entryId, why }: { entryId: EntryId | null; why: string | null },
  now: Date,
): void {
  write.run('UPDATE waiting_row SET entry_id = ?, left_out_why = ?, settled_at = ? WHERE id = ?', [
    entryId,
    why,
    now.toISOString(),
    id,
  ]);
}
