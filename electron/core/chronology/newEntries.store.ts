import { uuidv7 } from 'uuidv7';
import type { Entry } from '../../../shared/contract/chronology.ts';
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
import { minutesOfDay } from '../workspace/derivedColumns.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { placedDays, placeForDay } from './placeInDay.ts';

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
  /** Its place among entries of one day and time; for an entry that was brought in, from its return. */
  readonly orderInDay?: number | undefined;
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

export interface Inserted {
  readonly id: EntryId;
  readonly date: EventDate;
}

export function insertEntry(write: WriteHandle, entry: NewEntry, now: Date): Inserted {
  const date = parseEventDate(entry.date);
  const row = rowOf(entry, date, {
    number: takeNumbers(write, entry.caseId, 1),
    placeInDay: placeForDay(write, entry.caseId, sortDay(date), minutesOfDay(entry.time ?? '')),
    agencySort: agencySort(write, entry.agencyId),
    now: now.toISOString(),
  });
  write.run(insertSql(1), valuesOf(row));
  return { id: row.id, date };
}

/**
 * Inserts the entries of one return, all of one case and agency, in their order. `afterSome` is called now and then
 * with how many are in; what it throws stops the rest.
 */
export function insertEntries(
  write: WriteHandle,
  entries: readonly NewEntry[],
  now: Date,
  afterSome: (done: number) => void,
): Inserted[] {
  const [first] = entries;
  if (!first) return [];
  const { caseId, agencyId } = first;
  const readDate = remembered(parseEventDate);
  const placed = placedDays(write, caseId);
  const given = { placeInDay: 0, agencySort: agencySort(write, agencyId), now: now.toISOString() };
  const inserted: Inserted[] = [];
  let number = takeNumbers(write, caseId, entries.length);
  let waiting: EntryColumns[] = [];
  const flush = () => {
    if (waiting.length === 0) return;
    write.run(
      insertSql(waiting.length),
      waiting.flatMap((row) => valuesOf(row)),
    );
    waiting = [];
  };
  for (const entry of entries) {
    const date = readDate(entry.date);
    const day = sortDay(date);
    const isPlaced = placed.has(day ?? '');
    // Among entries that stand in an order by hand each place depends on those that are there already.
    if (isPlaced) flush();
    const placeInDay = isPlaced ? placeForDay(write, caseId, day, minutesOfDay(entry.time ?? '')) : 0;
    const row = rowOf(entry, date, { ...given, placeInDay, number });
    number += 1;
    inserted.push({ id: row.id, date });
    waiting.push(row);
    if (isPlaced || waiting.length === rowsAtOnce) {
      flush();
      afterSome(inserted.length);
    }
  }
  flush();
  return inserted;
}

function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? work(text);
    known.set(text, value);
    return value;
  };
}

interface GivenValues {
  readonly number: number;
  readonly placeInDay: number;
  readonly agencySort: string;
  readonly now: string;
}

type EntryColumns = ReturnType<typeof rowOf>;

/** The columns of a new row by their names; the statement is made from these. */
function rowOf(entry: NewEntry, date: EventDate, given: GivenValues) {
  const { supplied } = entry;
  const time = entry.time ?? '';
  return {
    id: entry.id ?? entryIdSchema.parse(uuidv7()),
    case_id: entry.caseId,
    number: given.number,
    agency_id: entry.agencyId,
    date_text: date.text,
    date_earliest: date.earliest,
    date_latest: date.latest,
    sort_day: sortDay(date),
    date_precision: date.precision,
    date_qualifier: date.qualifier,
    precision_rank: precisionRank(date.precision),
    order_in_day: entry.orderInDay ?? supplied?.row ?? 0,
    place_in_day: given.placeInDay,
    time,
    time_minutes: minutesOfDay(time),
    what_happened: entry.whatHappened ?? '',
    child_seen: entry.childSeen ?? 'not-recorded',
    source: entry.source ?? '',
    comment: entry.comment ?? '',
    child_voice: entry.childVoice ?? '',
    action_taken: entry.actionTaken ?? '',
    author_comment: entry.authorComment ?? '',
    significance: entry.significance ?? 'not-set',
    expected_practice: entry.expectedPractice ?? 'not-judged',
    is_reviewed: entry.isReviewed ? 1 : 0,
    is_disputed: entry.isDisputed ? 1 : 0,
    import_id: supplied?.importId ?? null,
    supplied_row: supplied?.row ?? null,
    supplied_place: supplied ? JSON.stringify(supplied.place) : null,
    supplied_row_id: supplied?.rowId ?? null,
    supplied_date: supplied?.date ?? null,
    supplied_time: supplied?.time ?? null,
    supplied_what_happened: supplied?.whatHappened ?? null,
    supplied_child_seen: supplied?.childSeen ?? null,
    supplied_child_voice: supplied?.childVoice ?? null,
    supplied_action_taken: supplied?.actionTaken ?? null,
    supplied_source: supplied?.source ?? null,
    supplied_people: supplied?.people ?? null,
    supplied_author_comment: supplied?.authorComment ?? null,
    agency_sort: given.agencySort,
    created_at: given.now,
    updated_at: given.now,
  };
}

const columnNames = [
  'id',
  'case_id',
  'number',
  'agency_id',
  'date_text',
  'date_earliest',
  'date_latest',
  'sort_day',
  'date_precision',
  'date_qualifier',
  'precision_rank',
  'order_in_day',
  'place_in_day',
  'time',
  'time_minutes',
  'what_happened',
  'child_seen',
  'source',
  'comment',
  'child_voice',
  'action_taken',
  'author_comment',
  'significance',
  'expected_practice',
  'is_reviewed',
  'is_disputed',
  'import_id',
  'supplied_row',
  'supplied_place',
  'supplied_row_id',
  'supplied_date',
  'supplied_time',
  'supplied_what_happened',
  'supplied_child_seen',
  'supplied_child_voice',
  'supplied_action_taken',
  'supplied_source',
  'supplied_people',
  'supplied_author_comment',
  'agency_sort',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof EntryColumns)[];

/** Of the 32,766 values that one statement can be given. */
const valuesAtOnce = 30_000;
/** Rows put in with one statement: fewer save points, and with each of those the word index is written out. */
const rowsAtOnce = Math.floor(valuesAtOnce / columnNames.length);

function valuesOf(row: EntryColumns) {
  return columnNames.map((name) => row[name]);
}

function insertSql(rows: number): string {
  const values = `(${columnNames.map(() => '?').join(', ')})`;
  return `INSERT INTO chronology_entry (${columnNames.join(', ')}) VALUES ${Array.from({ length: rows }, () => values).join(', ')}`;
}

/** The columns that hold a date. */
export function dateValues(date: EventDate) {
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

/** The first of so many numbers of the case; none is ever given twice, so a citation in an old draft cannot come to mean another entry. */
function takeNumbers(write: WriteHandle, caseId: CaseId, count: number): number {
  write.run('UPDATE case_counter SET last_entry = last_entry + ? WHERE case_id = ?', [count, caseId]);
  const last = write.get<{ last_entry: number }>('SELECT last_entry FROM case_counter WHERE case_id = ?', [
    caseId,
  ])?.last_entry;
  return (last ?? count) - count + 1;
}

function agencySort(read: ReadHandle, id: AgencyId): string {
  return read.get<{ sort: string }>('SELECT lower(name) AS sort FROM agency WHERE id = ?', [id])?.sort ?? '';
}
