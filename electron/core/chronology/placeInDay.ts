import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { chronologyOrder } from './listFilter.ts';

/**
 * The order by hand of the entries of one day. While nobody has moved any, all have place 0 and the rule of the order
 * decides. Once one is moved, every entry of the day is given a place with room between, so that a later one can be
 * put among them without touching the others.
 */
const room = 1 << 20;

interface Placed {
  id: EntryId;
  place_in_day: number;
  time_minutes: number;
}

/** Days of the case in which the order was changed by hand; undated as an empty text. */
export function placedDays(read: ReadHandle, caseId: CaseId): ReadonlySet<string> {
  const rows = read.all<{ day: string }>(
    `SELECT DISTINCT coalesce(sort_day, '') AS day FROM chronology_entry INDEXED BY chronology_entry_in_order
     WHERE case_id = ? AND place_in_day > 0 AND removed_at IS NULL`,
    [caseId],
  );
  return new Set(rows.map(({ day }) => day));
}

/** The place of an entry that is about to join a day: after what stands at or before its time, or at the end. */
export function placeForDay(
  read: ReadHandle,
  caseId: CaseId,
  day: string | null,
  timeMinutes: number,
): number {
  const last = lastPlace(read, caseId, day);
  if (last === 0) return 0;
  const others = entriesOfDay(read, caseId, day);
  const after = others.findLastIndex(
    (other) => other.time_minutes <= timeMinutes && other.time_minutes < 1440,
  );
  return between(others, after < 0 ? others.length - 1 : after) ?? last + room;
}

/** For an entry whose date changes: it leaves its place, and the reason with it, unless it stays in its day. */
export function placeForNewDate(
  read: ReadHandle,
  id: EntryId,
  day: string | null,
): { placeInDay?: number; movedBecause?: null } {
  const row = read.get<{ case_id: CaseId; sort_day: string | null; time_minutes: number }>(
    'SELECT case_id, sort_day, time_minutes FROM chronology_entry WHERE id = ?',
    [id],
  );
  if (!row || row.sort_day === day) return {};
  return { placeInDay: placeForDay(read, row.case_id, day, row.time_minutes), movedBecause: null };
}

/** Puts an entry straight after another of its day, or first where `after` is null. */
export function moveInDay(
  write: WriteHandle,
  id: EntryId,
  after: EntryId | null,
  reason: string | null,
  now: Date,
): void {
  const moved = write.get<{ case_id: CaseId; sort_day: string | null }>(
    'SELECT case_id, sort_day FROM chronology_entry WHERE id = ? AND removed_at IS NULL',
    [id],
  );
  if (!moved) throw new Refusal('record/not-found');
  const others = entriesOfDay(write, moved.case_id, moved.sort_day).filter((other) => other.id !== id);
  const index = after === null ? -1 : others.findIndex((other) => other.id === after);
  if (after !== null && index < 0) throw new Refusal('chronology/not-same-day');
  const isPlaced = others.every((other) => other.place_in_day > 0);
  const place = isPlaced ? between(others, index) : null;
  const give = (entry: EntryId, to: number) =>
    write.run('UPDATE chronology_entry SET place_in_day = ?, updated_at = ? WHERE id = ?', [
      to,
      now.toISOString(),
      entry,
    ]);
  if (place !== null) give(id, place);
  else {
    const order = others.map((other) => other.id);
    order.splice(index + 1, 0, id);
    order.forEach((entry, position) => give(entry, (position + 1) * room));
  }
  if (reason !== null) write.run('UPDATE chronology_entry SET moved_because = ? WHERE id = ?', [reason, id]);
}

/** A free place after the one at `index`, or before the first for -1; null where there is no room left. */
function between(others: readonly Placed[], index: number): number | null {
  const before = others[index]?.place_in_day ?? 0;
  const next = others[index + 1]?.place_in_day ?? before + 2 * room;
  const place = Math.floor((before + next) / 2);
  return place > before && place < next ? place : null;
}

function lastPlace(read: ReadHandle, caseId: CaseId, day: string | null): number {
  return (
    read.get<{ place: number }>(
      `SELECT place_in_day AS place FROM chronology_entry INDEXED BY chronology_entry_newest_first
       WHERE case_id = ? AND (sort_day IS NULL) = ? AND sort_day IS ? AND removed_at IS NULL
       ORDER BY place_in_day DESC LIMIT 1`,
      [caseId, day === null ? 1 : 0, day],
    )?.place ?? 0
  );
}

function entriesOfDay(read: ReadHandle, caseId: CaseId, day: string | null): Placed[] {
  return read.all<Placed>(
    `SELECT id, place_in_day, time_minutes FROM chronology_entry INDEXED BY chronology_entry_in_order
     WHERE case_id = ? AND (sort_day IS NULL) = ? AND sort_day IS ? AND removed_at IS NULL
     ORDER BY ${chronologyOrder('oldest-first')}`,
    [caseId, day === null ? 1 : 0, day],
  );
}
