import type { OutputOf } from '../../../shared/contract/contract.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';

export type TimelineData = OutputOf<'timeline.get'>;

/** How a date is drawn: as one day, as several days, as long as it is vague, or open at one end. */
export type DateShape = 'day' | 'several-days' | 'vague' | 'before' | 'after';

/** One lane with its entries by the middle of their dates, so that those in view are found by halving. */
export interface Lane {
  readonly id: string | null;
  readonly label: string;
  readonly total: number;
  /** Places of the entries in the lists of the answer. */
  readonly entries: Int32Array;
  /** The middle of each of them, in days since 1970; entries of one day stand beside one another in their order. */
  readonly middles: Float64Array;
  /** Those that last longer than a day, by their start. */
  readonly spans: Int32Array;
}

/** What a timeline draws, worked out once for each answer. Days are whole numbers since 1 January 1970. */
export interface TimelineModel {
  readonly data: TimelineData;
  readonly lanes: readonly Lane[];
  readonly shapes: readonly DateShape[];
  /** First day, and the day after the last. Open ends are those of the known one; undated entries are not drawn. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** From the first to after the last day of all entries; null where there is no dated entry. */
  readonly bounds: { readonly from: number; readonly to: number } | null;
  readonly placeOf: ReadonlyMap<string, number>;
}

export function buildModel(data: TimelineData): TimelineModel {
  const size = data.ids.length;
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const shapes: DateShape[] = [];
  const numberOf = cachedDayNumber();
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let place = 0; place < size; place += 1) {
    const [first, last] = [data.earliest[place] ?? null, data.latest[place] ?? null];
    shapes.push(shapeOf(first, last, data.precision[place] ?? ''));
    const [start, end] = [first ?? last, last ?? first];
    if (start === null || end === null) continue;
    starts[place] = numberOf(start);
    ends[place] = numberOf(end) + 1;
    from = Math.min(from, starts[place] ?? from);
    to = Math.max(to, ends[place] ?? to);
  }
  return {
    data,
    shapes,
    starts,
    ends,
    lanes: lanesOf(data, starts, ends),
    bounds: from < to ? { from, to } : null,
    placeOf: new Map(data.ids.map((id, place) => [id, place])),
  };
}

export function isUndated(data: TimelineData, place: number): boolean {
  return (data.earliest[place] ?? data.latest[place] ?? null) === null;
}

function shapeOf(earliest: string | null, latest: string | null, precision: string): DateShape {
  if (earliest === null) return 'before';
  if (latest === null) return 'after';
  if (precision === 'day on') return 'day';
  return precision === 'range from-to' ? 'several-days' : 'vague';
}

function lanesOf(data: TimelineData, starts: Int32Array, ends: Int32Array): Lane[] {
  const members: number[][] = data.lanes.map(() => []);
  const nowhere = data.lanes.findIndex(({ id }) => id === null);
  for (const [place, lanes] of data.lanesOf.entries()) {
    if (isUndated(data, place)) continue;
    if (lanes.length === 0) members[nowhere]?.push(place);
    for (const lane of lanes) members[lane]?.push(place);
  }
  return data.lanes.map(({ id, label, total }, index) => ({
    id,
    label,
    total,
    ...inOrder(members[index] ?? [], starts, ends),
  }));
}

function inOrder(
  members: readonly number[],
  starts: Int32Array,
  ends: Int32Array,
): Pick<Lane, 'entries' | 'middles' | 'spans'> {
  const start = (place: number) => starts[place] ?? 0;
  const end = (place: number) => ends[place] ?? 0;
  const middle = new Map<number, number>();
  // Entries of one day part its width among them, in the order of the chronology.
  for (let first = 0; first < members.length; ) {
    const day = start(members[first] ?? 0);
    let next = first;
    const ofDay: number[] = [];
    for (; next < members.length && start(members[next] ?? 0) === day; next += 1) {
      const place = members[next] ?? 0;
      if (end(place) - day === 1) ofDay.push(place);
      else middle.set(place, (day + end(place)) / 2);
    }
    for (const [index, place] of ofDay.entries()) middle.set(place, day + (index + 0.5) / ofDay.length);
    first = next;
  }
  const sorted = members.toSorted((one, other) => (middle.get(one) ?? 0) - (middle.get(other) ?? 0));
  return {
    entries: Int32Array.from(sorted),
    middles: Float64Array.from(sorted, (place) => middle.get(place) ?? 0),
    spans: Int32Array.from(
      members
        .filter((place) => end(place) - start(place) > 1)
        .toSorted((one, other) => start(one) - start(other) || end(one) - end(other)),
    ),
  };
}

/** Many entries share a day. */
function cachedDayNumber(): (iso: string) => number {
  const known = new Map<string, number>();
  return (iso) => {
    let number = known.get(iso);
    if (number === undefined) {
      number = dayNumber(iso);
      known.set(iso, number);
    }
    return number;
  };
}

/** The first index whose value is not below the wanted one. */
export function lowerBound(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
