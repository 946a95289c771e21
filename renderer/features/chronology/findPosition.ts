import type { Entry } from '../../../shared/contract/chronology.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { sortDay } from '../../../shared/domain/eventDate.ts';
import type { Client } from '../../data/client.ts';
import type { Listing } from './useEntryPages.ts';

const scanned = 500;

/**
 * Where an entry stands in a filtered list: its day is found by halving (16 short reads in 50,000 entries), and the
 * entry among those of its day. Null where the filter hides it.
 */
export async function findPosition(
  client: Client,
  caseId: CaseId,
  { filter, direction }: Listing,
  entry: Entry,
): Promise<number | null> {
  const read = (offset: number, limit: number) =>
    client.call('chronology.list', { caseId, ...filter, direction, offset, limit });
  const day = sortDay(entry.date);
  let [low, high] = [0, (await read(0, 1)).total];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [found] = (await read(middle, 1)).entries;
    if (found && isBefore(sortDay(found.date), day, direction)) low = middle + 1;
    else high = middle;
  }
  for (let offset = low; ; offset += scanned) {
    const { entries } = await read(offset, scanned);
    const place = entries.findIndex(({ id }) => id === entry.id);
    if (place >= 0) return offset + place;
    const last = entries.at(-1);
    if (entries.length < scanned || !last || sortDay(last.date) !== day) return null;
  }
}

/** Undated entries come last in both directions. */
function isBefore(one: string | null, other: string | null, direction: Listing['direction']): boolean {
  if (one === other || one === null) return false;
  if (other === null) return true;
  return direction === 'oldest-first' ? one < other : one > other;
}
