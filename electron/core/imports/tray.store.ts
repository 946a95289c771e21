import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { TrayRow } from '../../../shared/contract/imports.ts';
import { type Place, place } from '../../../shared/contract/returnReading.ts';
import type { AgencyId, CaseId, EntryId, ImportId } from '../../../shared/contract/values.ts';
import { insertEntry, setEntryWithdrawn, updateEntry } from '../chronology/entryWrites.store.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { childSeenState, type Comparison } from './compareReturn.ts';
import { getEarlierEntry } from './earlierEntries.store.ts';
import type { RowWords } from './matchRows.ts';
import { placeInReturn } from './placeInReturn.ts';
import { correctEntry, insertVersion } from './returnWrites.store.ts';
import type { ReturnRow } from './returnWords.ts';
import { askedQuestion, type AskedQuestion, type NewWaitingRow, type WaitingRow } from './waitingRows.ts';

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
/** With the words stands what the agency is asked about them. */
const storedFields = storedWords.extend({ asked: askedQuestion.optional() });

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
  rows: readonly NewWaitingRow[],
): void {
  for (const { place: from, order, why, words, corrects, asked } of rows)
    write.run(
      'INSERT INTO waiting_row (id, case_id, import_id, agency_id, place, order_in_file, why, fields, entry_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        uuidv7(),
        caseId,
        importId,
        agencyId,
        JSON.stringify(from),
        order,
        why,
        stored(words, asked),
        // The entry that it corrects, where it was found among the earlier ones.
        corrects,
      ],
    );
}

function stored(words: RowWords, asked: AskedQuestion | null = null): string {
  return JSON.stringify({ ...storedWords.parse(words), ...(asked ? { asked } : {}) });
}

const selectWaiting = `
  SELECT waiting_row.id, waiting_row.case_id AS caseId, waiting_row.import_id AS importId, waiting_row.agency_id AS agencyId,
    import_batch.file_name AS fileName, import_batch.file_sha256 AS sha256, waiting_row.place, waiting_row.order_in_file AS "order",
    waiting_row.why, waiting_row.fields AS words, waiting_row.entry_id AS corrects
  FROM waiting_row JOIN import_batch ON import_batch.id = waiting_row.import_id
  WHERE waiting_row.settled_at IS NULL`;

type StoredRow = Omit<WaitingRow, 'place' | 'words' | 'asked'> & { place: string; words: string };

function toWaitingRow(row: StoredRow): WaitingRow {
  const { asked = null, ...words } = storedFields.parse(JSON.parse(row.words));
  return { ...row, place: place.nullable().parse(JSON.parse(row.place)), words, asked };
}

/** Rows that wait, those of the latest return first, in the order of their file. */
export function listWaitingRows(read: ReadHandle, caseId: CaseId): TrayRow[] {
  const rows = read.all<StoredRow>(
    `${selectWaiting} AND waiting_row.case_id = ? ORDER BY import_batch.created_at DESC, waiting_row.import_id, waiting_row.order_in_file`,
    [caseId],
  );
  return rows.map(toWaitingRow).map(toTrayRow);
}

/** As the tray shows it. */
export function toTrayRow({ place: ref, words, asked, ...row }: WaitingRow): TrayRow {
  const { id, importId, fileName, agencyId, why } = row;
  const { rowId: _, ...fields } = { ...words, ...asked?.typed };
  const question = asked && { note: asked.note, difference: asked.difference };
  return { id, importId, fileName, agencyId, ref, why, fields, asked: question };
}

/** Writes the note to the agency anew; refuses a row that could not be read, of which nothing is asked. */
export function updateNote(write: WriteHandle, { id, words, asked }: WaitingRow, note: string): void {
  if (!asked) throw new Refusal('record/not-found');
  if (note === asked.note) return;
  write.run('UPDATE waiting_row SET fields = ? WHERE id = ?', [stored(words, { ...asked, note }), id]);
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
 * kept beside it as they came. A row that is gone from the file strikes its entry through.
 */
export function enterWaitingRow(write: WriteHandle, row: WaitingRow, typed: TypedRow, now: Date): EntryId {
  const { place: from, corrects } = row;
  const entryId = corrects ?? insertFromRow(write, row, typed, now);
  if (corrects && !from) setEntryWithdrawn(write, corrects, now.toISOString(), now);
  else if (corrects && from && row.asked)
    acceptAsked(write, row, { entryId: corrects, from, asked: row.asked }, typed, now);
  else if (corrects) {
    keepWords(write, row, corrects);
    updateEntry(write, entryId, { ...typed, isReviewed: false }, now);
  }
  settle(write, row.id, { entryId, why: null }, now);
  return entryId;
}

function keepWords(
  write: WriteHandle,
  { caseId, importId, place: from, words }: WaitingRow,
  entryId: EntryId,
): void {
  if (from) insertVersion(write, { caseId, entryId, importId, place: from, words });
}

/** What the row changes is taken over, but where the reviewer has changed the field. */
function acceptAsked(
  write: WriteHandle,
  { caseId, agencyId, importId, words }: WaitingRow,
  { entryId, from, asked }: { entryId: EntryId; from: Place; asked: AskedQuestion },
  typed: TypedRow,
  now: Date,
): void {
  const entry = {
    place: from,
    correctedDate: typed.date,
    correctedTime: typed.time,
    correctedWhatHappened: typed.whatHappened,
  };
  const fields = asked.difference.fields.map(({ field }) => field);
  const retyped = typedFields.filter((field) => typed[field] !== asked.typed[field]);
  const accepted = [...new Set([...fields, ...retyped])];
  const earlier = getEarlierEntry(write, agencyId, entryId);
  correctEntry(write, caseId, importId, { row: { words, entry }, earlier, fields, accepted }, now);
}

/** Whether the row names people that its entry does not have yet: none where the agency changed another field of it. */
export function bringsPeople({ corrects, asked }: WaitingRow): boolean {
  return !corrects || !asked || asked.difference.fields.some(({ field }) => field === 'people');
}

const typedFields = ['date', 'time', 'whatHappened'] as const;
type TypedRow = Readonly<Record<(typeof typedFields)[number], string>>;

function insertFromRow(write: WriteHandle, row: WaitingRow, typed: TypedRow, now: Date): EntryId {
  const { caseId, agencyId, importId, order, words, place: from } = row;
  // A row that is gone from the file always has its entry.
  if (!from) throw new Refusal('record/not-found');
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
    supplied: { importId, row: order, place: from, ...words },
  };
  return insertEntry(write, entry, now).id;
}

/** Leaves the row out. Of a row the agency was asked about, its words are kept beside the entry, so that they are not news again. */
export function leaveOutWaitingRow(write: WriteHandle, row: WaitingRow, why: string, now: Date): void {
  const { id, corrects, asked } = row;
  if (corrects && asked && asked.difference.fields.length > 0) keepWords(write, row, corrects);
  settle(write, id, { entryId: corrects, why }, now);
}

const answeredLater = 'A later return of the agency was brought in, and the row decided on with that one';

/**
 * Settles what the agency was asked about rows that a later return has again, or has no more. Answers with the rows to
 * ask about now: a note that was written before stands until there is another.
 */
export function askAnew(
  write: WriteHandle,
  agencyId: AgencyId,
  { rows, gone }: Comparison,
  questions: readonly NewWaitingRow[],
  now: Date,
): NewWaitingRow[] {
  const open = write
    .all<StoredRow>(
      `${selectWaiting} AND waiting_row.agency_id = ? AND json_extract(waiting_row.fields, '$.asked') IS NOT NULL`,
      [agencyId],
    )
    .map(toWaitingRow);
  if (open.length === 0) return [...questions];
  const keyOf = ({ corrects, words }: Pick<NewWaitingRow, 'corrects' | 'words'>) => corrects ?? stored(words);
  const decided = new Set<string>(gone.map(({ id }) => id));
  for (const { earlier, words } of rows) decided.add(keyOf({ corrects: earlier?.id ?? null, words }));
  const notes = new Map(open.map((row) => [keyOf(row), row.asked?.note ?? '']));
  for (const row of open)
    if (decided.has(keyOf(row))) settle(write, row.id, { entryId: row.corrects, why: answeredLater }, now);
  return questions.map((row) => {
    const note = row.asked?.note || notes.get(keyOf(row)) || '';
    return row.asked ? { ...row, asked: { ...row.asked, note } } : row;
  });
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
