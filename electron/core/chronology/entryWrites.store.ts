import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { EntryId } from '../../../shared/contract/values.ts';
import { sortDay } from '../../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { assignments } from '../workspace/assignments.ts';
import type { WriteHandle } from '../workspace/handles.ts';
import { dateValues } from './newEntries.store.ts';
import { placeForNewDate } from './placeInDay.ts';

export { insertEntry, type NewEntry } from './newEntries.store.ts';

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
