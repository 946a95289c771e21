import type { OutputOf } from '../../../shared/contract/contract.ts';
import { dayNumber, isoOfDayNumber } from '../../../shared/domain/civilDate.ts';

/** The dates of an entry as it stands in a list that is oldest first. */
export interface ListedEntry {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly isAbout: 0 | 1;
}

/** A stretch, with the place in the list of the entry that ends it. */
type Gap = OutputOf<'chronology.listMarks'>['gaps'][number];

/** "About" leaves it open by how much; as in the silence finder, no gap is claimed within a week of such a date. */
const aboutMarginDays = 7;

interface Span {
  readonly place: number;
  /** First and last day it can have happened, as day numbers; null where that end is open. */
  readonly first: number | null;
  readonly last: number | null;
}

/**
 * Stretches of at least so many days between neighbours of a list that is oldest first, and only those that are
 * certain: a day on which one of the neighbours, or a vaguely dated entry above or below, may have happened is in
 * none. So none is claimed straight above a "before", or straight below an "after". Undated entries play no part.
 */
export function gapsInList(entries: readonly ListedEntry[], leastDays: number): Gap[] {
  const spans = spansOf(entries);
  const firstFrom = firstDaysFrom(spans);
  const gaps: Gap[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  // Above the first entry there is nothing to be apart from.
  let isOpen = true;
  for (const [index, { place, first, last }] of spans.entries()) {
    const next = firstFrom[index] ?? 0;
    if (first !== null && !isOpen && next - reached > leastDays)
      gaps.push({
        place,
        from: isoOfDayNumber(reached + 1),
        to: isoOfDayNumber(next - 1),
        days: next - reached - 1,
      });
    reached = Math.max(reached, last ?? first ?? reached);
    isOpen = last === null;
  }
  return gaps;
}

function spansOf(entries: readonly ListedEntry[]): Span[] {
  const numberOf = cachedDayNumber();
  return entries.flatMap(({ earliest, latest, isAbout }, place) => {
    if (earliest === null && latest === null) return [];
    const margin = isAbout * aboutMarginDays;
    return [
      {
        place,
        first: earliest === null ? null : numberOf(earliest) - margin,
        last: latest === null ? null : numberOf(latest) + margin,
      },
    ];
  });
}

/** For each place the first day of it and all below: "about 3 March" stands below 1 March and may have been before it. */
function firstDaysFrom(spans: readonly Span[]): Float64Array {
  const days = new Float64Array(spans.length);
  let first = Number.POSITIVE_INFINITY;
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    first = Math.min(first, spans[index]?.first ?? first);
    days[index] = first;
  }
  return days;
}

/** Many entries share a day. */
function cachedDayNumber(): (iso: string) => number {
  const known = new Map<string, number>();
  return (iso) => {
    const number = known.get(iso) ?? dayNumber(iso);
    known.set(iso, number);
    return number;
  };
}
