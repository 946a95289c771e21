import type { Entry } from '../../../shared/contract/chronology.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { precisionRank, sortDay } from '../../../shared/domain/eventDate.ts';
import type { Client } from '../../data/client.ts';
import type { EntryFilter } from './chronologyView.ts';

/**
 * Where an entry stands in a filtered list, by halving: 16 short reads in 50,000 entries. Null where the filter hides
 * it. The order is that of `chronology.list`: if that changes, this answers null and the entry is only not scrolled to.
 */
export async function findPosition(
  client: Client,
  caseId: CaseId,
  filter: EntryFilter,
  entry: Entry,
): Promise<number | null> {
  const read = (offset: number) => client.call('chronology.list', { caseId, ...filter, offset, limit: 1 });
  let [low, high] = [0, (await read(0)).total];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const found = (await read(middle)).entries[0];
    if (found && compareEntries(found, entry, filter.direction) < 0) low = middle + 1;
    else high = middle;
  }
  return (await read(low)).entries[0]?.id === entry.id ? low : null;
}

function compareEntries(one: Entry, other: Entry, direction: EntryFilter['direction']): number {
  const [mine, theirs] = [placeOf(one), placeOf(other)];
  if (mine.isUndated !== theirs.isUndated) return mine.isUndated ? 1 : -1;
  const way = direction === 'oldest-first' ? 1 : -1;
  for (const [position, value] of mine.keys.entries()) {
    const difference = value - (theirs.keys[position] ?? 0);
    if (difference !== 0) return difference * way;
  }
  return 0;
}

function placeOf({ date, asSupplied, number }: Entry) {
  const day = sortDay(date);
  return {
    isUndated: day === null,
    keys: [
      Number((day ?? '').replaceAll('-', '')),
      precisionRank(date.precision),
      asSupplied?.row ?? 0,
      number,
    ],
  };
}
