import type { SuppliedField } from '../../../shared/contract/imports.ts';
import type { AgencyId, EntryId, ImportId } from '../../../shared/contract/values.ts';
import type { ChildSeen } from '../../../shared/domain/caseTerms.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { groupsOfReturns } from './imports.store.ts';
import type { EarlierRow, RowWords } from './matchRows.ts';
import { dateCompared, dateReader } from './returnWords.ts';

/** An entry that came with a return of the agency, with the agency's latest words and the reviewer's. */
export interface EarlierEntry extends EarlierRow {
  readonly id: EntryId;
  readonly number: number;
  /** The latest version of the agency's words; 1 is what first came. */
  readonly version: number;
  readonly isWithdrawn: boolean;
  readonly isReviewed: boolean;
  /** As it stands in the chronology now. */
  readonly present: Readonly<Record<Exclude<SuppliedField, 'childSeen' | 'people'>, string>> & {
    readonly childSeen: ChildSeen;
  };
}

interface Row extends RowWords {
  id: EntryId;
  number: number;
  import_id: ImportId;
  version: number | null;
  removed_at: string | null;
  withdrawn_at: string | null;
  is_reviewed: 0 | 1;
  order_in_day: number;
  present_date: string;
  present_time: string;
  present_what_happened: string;
  present_child_seen: ChildSeen;
  present_child_voice: string;
  present_action_taken: string;
  present_source: string;
  present_author_comment: string;
}

const selectEarlier = `
  SELECT entry.id, entry.number, entry.import_id, version.version, entry.removed_at, entry.withdrawn_at, entry.is_reviewed, entry.order_in_day,
    coalesce(entry.supplied_row_id, '') AS rowId,
    coalesce(version.date, entry.supplied_date, '') AS date,
    coalesce(version.time, entry.supplied_time, '') AS time,
    coalesce(version.what_happened, entry.supplied_what_happened, '') AS whatHappened,
    coalesce(version.child_seen, entry.supplied_child_seen, '') AS childSeen,
    coalesce(version.child_voice, entry.supplied_child_voice, '') AS childVoice,
    coalesce(version.action_taken, entry.supplied_action_taken, '') AS actionTaken,
    coalesce(version.source, entry.supplied_source, '') AS source,
    coalesce(version.people, entry.supplied_people, '') AS people,
    coalesce(version.author_comment, entry.supplied_author_comment, '') AS authorComment,
    entry.date_text AS present_date, entry.time AS present_time, entry.what_happened AS present_what_happened,
    entry.child_seen AS present_child_seen, entry.child_voice AS present_child_voice, entry.action_taken AS present_action_taken,
    entry.source AS present_source, entry.author_comment AS present_author_comment
  FROM import_batch JOIN chronology_entry AS entry ON entry.import_id = import_batch.id
  LEFT JOIN supplied_version AS version ON version.entry_id = entry.id
    AND version.version = (SELECT max(version) FROM supplied_version AS later WHERE later.entry_id = entry.id)
  WHERE import_batch.agency_id = ?`;

/** Every entry that came with a return of the agency, those removed since too. */
export function listEarlierEntries(read: ReadHandle, agencyId: AgencyId): EarlierEntry[] {
  const groups = groupsOfReturns(read, agencyId);
  const dates = dateReader();
  const entries: EarlierEntry[] = [];
  for (const row of read.iterate<Row>(`${selectEarlier} ORDER BY entry.order_in_day, entry.number`, [
    agencyId,
  ]))
    entries.push({ ...toEarlier(row, groups), ...dates(dateCompared(row.present_date, row.date)) });
  return entries;
}

/** One of them; refuses one that is not there. */
export function getEarlierEntry(read: ReadHandle, agencyId: AgencyId, id: EntryId): EarlierEntry {
  const row = read.get<Row>(`${selectEarlier} AND entry.id = ?`, [agencyId, id]);
  if (!row) throw new Refusal('record/not-found');
  return {
    ...toEarlier(row, groupsOfReturns(read, agencyId)),
    ...dateReader()(dateCompared(row.present_date, row.date)),
  };
}

function toEarlier(row: Row, groups: ReadonlyMap<ImportId, string>) {
  const { rowId, date, time, whatHappened, childSeen, childVoice, actionTaken, source, people } = row;
  return {
    id: row.id,
    number: row.number,
    version: row.version ?? 1,
    group: groups.get(row.import_id) ?? row.import_id,
    isCurrent: row.removed_at === null && row.withdrawn_at === null,
    isWithdrawn: row.withdrawn_at !== null,
    isReviewed: row.is_reviewed === 1,
    order: row.order_in_day,
    words: {
      rowId,
      date,
      time,
      whatHappened,
      childSeen,
      childVoice,
      actionTaken,
      source,
      people,
      authorComment: row.authorComment,
    },
    present: {
      date: row.present_date,
      time: row.present_time,
      whatHappened: row.present_what_happened,
      childSeen: row.present_child_seen,
      childVoice: row.present_child_voice,
      actionTaken: row.present_action_taken,
      source: row.present_source,
      authorComment: row.present_author_comment,
    },
  };
}
