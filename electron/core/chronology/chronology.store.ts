import { uuidv7 } from 'uuidv7';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import {
  type AgencyId,
  type CaseId,
  type EntryId,
  entryId as entryIdSchema,
  type FindingId,
  type ImportId,
} from '../../../shared/contract/values.ts';
import { type EventDate, precisionRank, sortDay } from '../../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { chronologyOrder, countCurrentEntries, listQueries } from './listFilter.ts';

export { chronologyOrder, countCurrentEntries };

export interface EntryRow {
  id: EntryId;
  case_id: CaseId;
  number: number;
  agency_id: AgencyId;
  date_text: string;
  date_earliest: string | null;
  date_latest: string | null;
  sort_day: string | null;
  date_precision: EventDate['precision'];
  date_qualifier: EventDate['qualifier'];
  time: string;
  what_happened: string;
  child_seen: Entry['childSeen'];
  source: string;
  comment: string;
  import_id: ImportId | null;
  supplied_row: number | null;
  supplied_date: string | null;
  supplied_time: string | null;
  supplied_what_happened: string | null;
  supplied_child_seen: string | null;
  supplied_source: string | null;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
}

type ListInput = ParsedInputOf<'chronology.list'>;

export function listEntries(
  read: ReadHandle,
  input: ListInput,
): { entries: Entry[]; total: number; caseTotal: number } {
  const { page, count, values } = listQueries(input);
  const rows = read.all<EntryRow>(page, { ...values, limit: input.limit, offset: input.offset });
  const total = read.get<{ total: number }>(count, values)?.total ?? 0;
  const caseTotal = read.get<{ total: number }>(countCurrentEntries, [input.caseId])?.total ?? 0;
  return { entries: withFindings(read, rows), total, caseTotal };
}

/** Every current entry of a case in order, one at a time; for the report. */
export function eachEntry(read: ReadHandle, caseId: CaseId): IterableIterator<EntryRow> {
  return read.iterate<EntryRow>(
    `SELECT * FROM chronology_entry WHERE case_id = ? AND removed_at IS NULL ORDER BY ${chronologyOrder('oldest-first')}`,
    [caseId],
  );
}

export function countRemovedEntries(read: ReadHandle, caseId: CaseId): number {
  return (
    read.get<{ total: number }>(
      'SELECT count(*) AS total FROM chronology_entry WHERE case_id = ? AND removed_at IS NOT NULL',
      [caseId],
    )?.total ?? 0
  );
}

export function getEntry(read: ReadHandle, id: EntryId): Entry {
  const row = read.get<EntryRow>('SELECT * FROM chronology_entry WHERE id = ?', [id]);
  const entry = row && withFindings(read, [row])[0];
  if (!entry) throw new Refusal('record/not-found');
  return entry;
}

export interface NewEntry {
  readonly caseId: CaseId;
  readonly agencyId: AgencyId;
  readonly date: string;
  readonly time: string;
  readonly whatHappened: string;
  readonly childSeen: Entry['childSeen'];
  readonly source: string;
  readonly comment: string;
  /** Set for an entry that was brought in: what the agency wrote, for ever. */
  readonly supplied: { importId: ImportId; row: number; childSeen: string } | null;
}

export function insertEntry(
  write: WriteHandle,
  entry: NewEntry,
  now: Date,
): { id: EntryId; date: EventDate } {
  const id = entryIdSchema.parse(uuidv7());
  const date = parseEventDate(entry.date);
  const { supplied } = entry;
  write.run(
    `INSERT INTO chronology_entry (id, case_id, number, agency_id, date_text, date_earliest, date_latest, sort_day, date_precision, date_qualifier,
       precision_rank, order_in_day, time, what_happened, child_seen, source, comment, import_id, supplied_row, supplied_date, supplied_time,
       supplied_what_happened, supplied_child_seen, supplied_source, created_at, updated_at)
     VALUES (:id, :caseId, :number, :agencyId, :dateText, :earliest, :latest, :sortDay, :precision, :qualifier, :rank, :orderInDay, :time, :whatHappened,
       :childSeen, :source, :comment, :importId, :suppliedRow, :suppliedDate, :suppliedTime, 
       :suppliedWhatHappened, :suppliedChildSeen, :suppliedSource, :now, :now)`,
    {
      id,
      caseId: entry.caseId,
      number: takeNumber(write, entry.caseId),
      agencyId: entry.agencyId,
      ...dateValues(date),
      orderInDay: supplied?.row ?? 0,
      time: entry.time,
      whatHappened: entry.whatHappened,
      childSeen: entry.childSeen,
      source: entry.source,
      comment: entry.comment,
      importId: supplied?.importId ?? null,
      suppliedRow: supplied?.row ?? null,
      suppliedDate: supplied ? entry.date : null,
      suppliedTime: supplied ? entry.time : null,
      suppliedWhatHappened: supplied ? entry.whatHappened : null,
      suppliedChildSeen: supplied?.childSeen ?? null,
      suppliedSource: supplied ? entry.source : null,
      now: now.toISOString(),
    },
  );
  return { id, date };
}

const columns = {
  agencyId: 'agency_id',
  time: 'time',
  whatHappened: 'what_happened',
  childSeen: 'child_seen',
  source: 'source',
  comment: 'comment',
  dateText: 'date_text',
  earliest: 'date_earliest',
  latest: 'date_latest',
  sortDay: 'sort_day',
  precision: 'date_precision',
  qualifier: 'date_qualifier',
  rank: 'precision_rank',
} as const;

export function updateEntry(
  write: WriteHandle,
  id: EntryId,
  changes: ParsedInputOf<'chronology.update'>['changes'],
  now: Date,
): void {
  const { date, ...others } = changes;
  const dated = date === undefined ? {} : dateValues(parseEventDate(date));
  const { sql, values } = assignments(columns, { ...others, ...dated });
  write.run(`UPDATE chronology_entry SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setEntryRemoved(write: WriteHandle, id: EntryId, removedAt: string | null, now: Date): void {
  write.run('UPDATE chronology_entry SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

export function toEventDate(row: EntryRow): EventDate {
  return {
    text: row.date_text,
    earliest: row.date_earliest,
    latest: row.date_latest,
    precision: row.date_precision,
    qualifier: row.date_qualifier,
  };
}

function dateValues(date: EventDate) {
  return {
    dateText: date.text,
    earliest: date.earliest,
    latest: date.latest,
    sortDay: sortDay(date),
    precision: date.precision,
    qualifier: date.qualifier,
    rank: precisionRank(date.precision),
  };
}

/** The next number of the case; a number is never given twice, so a citation in an old draft cannot come to mean another entry. */
function takeNumber(write: WriteHandle, caseId: CaseId): number {
  write.run('UPDATE case_counter SET last_entry = last_entry + 1 WHERE case_id = ?', [caseId]);
  return (
    write.get<{ last_entry: number }>('SELECT last_entry FROM case_counter WHERE case_id = ?', [caseId])
      ?.last_entry ?? 1
  );
}

interface CitingRow {
  entry_id: EntryId;
  id: FindingId;
  label: string;
  title: string;
}

/** One question for the whole page, not one for each row. */
function withFindings(read: ReadHandle, rows: EntryRow[]): Entry[] {
  const citing = read.all<CitingRow>(
    `SELECT finding_evidence.entry_id, finding.id, finding.label, finding.title
     FROM json_each(?) AS wanted JOIN finding_evidence ON finding_evidence.entry_id = wanted.value
     JOIN finding ON finding.id = finding_evidence.finding_id
     WHERE finding.removed_at IS NULL ORDER BY finding.position, finding.id`,
    [JSON.stringify(rows.map((row) => row.id))],
  );
  const byEntry = Map.groupBy(citing, (row) => row.entry_id);
  return rows.map((row) => toEntry(row, byEntry.get(row.id) ?? []));
}

function toEntry(row: EntryRow, citing: CitingRow[]): Entry {
  return {
    id: row.id,
    caseId: row.case_id,
    number: row.number,
    agencyId: row.agency_id,
    date: toEventDate(row),
    time: row.time,
    whatHappened: row.what_happened,
    childSeen: row.child_seen,
    source: row.source,
    comment: row.comment,
    asSupplied:
      row.import_id === null
        ? null
        : {
            importId: row.import_id,
            row: row.supplied_row ?? 0,
            date: row.supplied_date ?? '',
            time: row.supplied_time ?? '',
            whatHappened: row.supplied_what_happened ?? '',
            childSeen: row.supplied_child_seen ?? '',
            source: row.supplied_source ?? '',
          },
    findings: citing.map(({ id, label, title }) => ({ id, label, title })),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  };
}
