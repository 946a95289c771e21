import { uuidv7 } from 'uuidv7';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { Place } from '../../../shared/contract/returnReading.ts';
import {
  type AgencyId,
  type CaseId,
  type EntryId,
  entryId as entryIdSchema,
  type ImportId,
} from '../../../shared/contract/values.ts';
import { type EventDate, precisionRank, sortDay } from '../../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { assignments } from '../workspace/assignments.ts';
import { minutesOfDay } from '../workspace/derivedColumns.ts';
import type { WriteHandle } from '../workspace/handles.ts';
import { placeForDay, placeForNewDate } from './placeInDay.ts';

export interface NewEntry {
  /** Made here where left out. */
  readonly id?: EntryId | undefined;
  readonly caseId: CaseId;
  readonly agencyId: AgencyId;
  readonly date: string;
  readonly time?: string | undefined;
  readonly whatHappened?: string | undefined;
  readonly childSeen?: Entry['childSeen'] | undefined;
  readonly source?: string | undefined;
  readonly comment?: string | undefined;
  readonly childVoice?: string | undefined;
  readonly actionTaken?: string | undefined;
  readonly authorComment?: string | undefined;
  readonly significance?: Entry['significance'] | undefined;
  readonly expectedPractice?: Entry['expectedPractice'] | undefined;
  readonly isReviewed?: boolean | undefined;
  readonly isDisputed?: boolean | undefined;
  /** Set for an entry that was brought in: what the agency wrote, for ever. */
  readonly supplied: SuppliedWords | null;
}

export interface SuppliedWords {
  readonly importId: ImportId;
  /** Its place in the order of the return, counting from 1. */
  readonly row: number;
  readonly place: Place;
  readonly rowId: string;
  readonly date: string;
  readonly time: string;
  readonly whatHappened: string;
  readonly childSeen: string;
  readonly childVoice: string;
  readonly actionTaken: string;
  readonly source: string;
  readonly people: string;
  readonly authorComment: string;
}

const insertSql = `INSERT INTO chronology_entry (id, case_id, number, agency_id, date_text, date_earliest, date_latest, sort_day, date_precision,
    date_qualifier, precision_rank, order_in_day, place_in_day, time, time_minutes, what_happened, child_seen, source, comment, child_voice, action_taken,
    author_comment, significance, expected_practice, is_reviewed, is_disputed, import_id, supplied_row, supplied_place, supplied_row_id, supplied_date,
    supplied_time, supplied_what_happened, supplied_child_seen, supplied_child_voice, supplied_action_taken, supplied_source, supplied_people,
    supplied_author_comment, agency_sort, created_at, updated_at)
  VALUES (:id, :caseId, :number, :agencyId, :dateText, :earliest, :latest, :sortDay, :precision, :qualifier, :rank, :orderInDay, :placeInDay, :time,
    :timeMinutes, :whatHappened, :childSeen, :source, :comment, :childVoice, :actionTaken, :authorComment, :significance, :expectedPractice,
    :isReviewed, :isDisputed, :importId, :suppliedRow, :suppliedPlace, :suppliedRowId, :suppliedDate, :suppliedTime, :suppliedWhatHappened,
    :suppliedChildSeen, :suppliedChildVoice, :suppliedActionTaken, :suppliedSource, :suppliedPeople, :suppliedAuthorComment,
    (SELECT lower(name) FROM agency WHERE id = :agencyId), :now, :now)`;

export function insertEntry(
  write: WriteHandle,
  entry: NewEntry,
  now: Date,
): { id: EntryId; date: EventDate } {
  const id = entry.id ?? entryIdSchema.parse(uuidv7());
  const date = parseEventDate(entry.date);
  const time = entry.time ?? '';
  const timeMinutes = minutesOfDay(time);
  write.run(insertSql, {
    id,
    caseId: entry.caseId,
    number: takeNumber(write, entry.caseId),
    agencyId: entry.agencyId,
    ...dateValues(date),
    orderInDay: entry.supplied?.row ?? 0,
    placeInDay: placeForDay(write, entry.caseId, sortDay(date), timeMinutes),
    time,
    timeMinutes,
    whatHappened: entry.whatHappened ?? '',
    childSeen: entry.childSeen ?? 'not-recorded',
    source: entry.source ?? '',
    comment: entry.comment ?? '',
    childVoice: entry.childVoice ?? '',
    actionTaken: entry.actionTaken ?? '',
    authorComment: entry.authorComment ?? '',
    significance: entry.significance ?? 'not-set',
    expectedPractice: entry.expectedPractice ?? 'not-judged',
    isReviewed: entry.isReviewed ? 1 : 0,
    isDisputed: entry.isDisputed ? 1 : 0,
    ...suppliedValues(entry.supplied),
    now: now.toISOString(),
  });
  return { id, date };
}

function suppliedValues(supplied: SuppliedWords | null) {
  return {
    importId: supplied?.importId ?? null,
    suppliedRow: supplied?.row ?? null,
    suppliedPlace: supplied ? JSON.stringify(supplied.place) : null,
    suppliedRowId: supplied?.rowId ?? null,
    suppliedDate: supplied?.date ?? null,
    suppliedTime: supplied?.time ?? null,
    suppliedWhatHappened: supplied?.whatHappened ?? null,
    suppliedChildSeen: supplied?.childSeen ?? null,
    suppliedChildVoice: supplied?.childVoice ?? null,
    suppliedActionTaken: supplied?.actionTaken ?? null,
    suppliedSource: supplied?.source ?? null,
    suppliedPeople: supplied?.people ?? null,
    suppliedAuthorComment: supplied?.authorComment ?? null,
  };
}

const columns = {
  agencyId: 'agency_id',
  time: 'time',
  whatHappened: 'what_happened',
  childSeen: 'child_seen',
  source: 'source',
  comment: 'comment',
  childVoice: 'child_voice',
  actionTaken: 'action_taken',
  authorComment: 'author_comment',
  expectedPractice: 'expected_practice',
  significance: 'significance',
  isReviewed: 'is_reviewed',
  isDisputed: 'is_disputed',
  dateText: 'date_text',
  earliest: 'date_earliest',
  latest: 'date_latest',
  sortDay: 'sort_day',
  precision: 'date_precision',
  qualifier: 'date_qualifier',
  rank: 'precision_rank',
  placeInDay: 'place_in_day',
  movedBecause: 'moved_because',
} as const;

export type EntryChanges = ParsedInputOf<'chronology.update'>['changes'];

export function updateEntry(write: WriteHandle, id: EntryId, changes: EntryChanges, now: Date): void {
  const { date, isReviewed, isDisputed, ...others } = changes;
  const parsed = date === undefined ? undefined : parseEventDate(date);
  const dated = parsed ? { ...dateValues(parsed), ...placeForNewDate(write, id, sortDay(parsed)) } : {};
  const { sql, values } = assignments(columns, {
    ...others,
    ...dated,
    isReviewed: asNumber(isReviewed),
    isDisputed: asNumber(isDisputed),
  });
  write.run(`UPDATE chronology_entry SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

function asNumber(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

export function setEntryRemoved(write: WriteHandle, id: EntryId, removedAt: string | null, now: Date): void {
  write.run('UPDATE chronology_entry SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

/** Marks entries that a corrected return no longer has, or takes the mark off again. They stay where they are. */
export function setEntryWithdrawn(
  write: WriteHandle,
  id: EntryId,
  withdrawnAt: string | null,
  now: Date,
): void {
  write.run('UPDATE chronology_entry SET withdrawn_at = ?, updated_at = ? WHERE id = ?', [
    withdrawnAt,
    now.toISOString(),
    id,
  ]);
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
