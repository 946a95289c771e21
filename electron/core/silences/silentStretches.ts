import type { DatedEntry } from './datedEntry.ts';

/** Days in a row, as day numbers, on none of which any of some entries can have happened. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** The entry that ends before it; null where it begins with the time looked at. */
  readonly before: DatedEntry | null;
  /** The entry that comes after it; null where it lasts to the end of the time looked at. */
  readonly after: DatedEntry | null;
}

interface TimeLookedAt {
  /** First day to look at; null begins with the first entry. */
  readonly starts: number | null;
  /** Last day, inclusive. */
  readonly ends: number;
}

/**
 * Stretches of at least so many days that are certain: a day on which a vaguely dated entry may have happened is in
 * none of them. Entries are given by their first day.
 */
export function silentStretches(
  entries: readonly DatedEntry[],
  { starts, ends }: TimeLookedAt,
  leastDays: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let reached = starts === null ? null : starts - 1;
  let before: DatedEntry | null = null;
  for (const entry of entries) {
    if (reached !== null && entry.first - reached > leastDays)
      stretches.push({ first: reached + 1, last: entry.first - 1, before, after: entry });
    if (reached === null || entry.last > reached) {
      reached = entry.last;
      before = entry;
    }
  }
  if (reached !== null && ends - reached >= leastDays)
    stretches.push({ first: reached + 1, last: ends, before, after: null });
  return stretches;
}
