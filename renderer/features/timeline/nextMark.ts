import type { Mark } from './marksInView.ts';
import type { TimelineModel } from './timelineModel.ts';

/** An entry in a lane: where the keyboard is. The mark that holds it changes as one zooms; the entry does not. */
export interface Spot {
  readonly lane: number;
  readonly place: number;
}

export function markAt(marks: readonly (readonly Mark[])[], spot: Spot | null): Mark | undefined {
  if (spot === null) return undefined;
  return marks[spot.lane]?.find(({ entries }) => entries.includes(spot.place));
}

/** The first entry before or after a mark in its lane, whether or not it is in view. */
export function neighbourInTime(model: TimelineModel, mark: Mark, way: 1 | -1): Spot | null {
  const lane = model.lanes[mark.lane];
  if (!lane) return null;
  const held = new Set(mark.entries);
  const edge = way === 1 ? mark.entries.at(-1) : mark.entries[0];
  for (let at = lane.entries.indexOf(edge ?? -1) + way; ; at += way) {
    const place = lane.entries[at];
    if (place === undefined) return null;
    if (!held.has(place)) return { lane: mark.lane, place };
  }
}

/** The mark nearest in time in the next lane up or down that has one in view. */
export function neighbourInLanes(marks: readonly (readonly Mark[])[], mark: Mark, way: 1 | -1): Spot | null {
  const middle = (of: Mark) => (of.left + of.right) / 2;
  for (let lane = mark.lane + way; lane >= 0 && lane < marks.length; lane += way) {
    const inLane = marks[lane] ?? [];
    const nearest = inLane.reduce<Mark | undefined>(
      (best, each) =>
        best && Math.abs(middle(best) - middle(mark)) <= Math.abs(middle(each) - middle(mark)) ? best : each,
      undefined,
    );
    const place = nearest?.entries[0];
    if (place !== undefined) return { lane, place };
  }
  return null;
}

/** The mark under a pointer, marks before the spans behind them. */
export function markUnder(marks: readonly Mark[] | undefined, x: number): Mark | undefined {
  const reach = 9;
  const near = (marks ?? [])
    .filter(({ kind, left }) => kind !== 'span' && Math.abs(left - x) <= (kind === 'cluster' ? 12 : reach))
    .toSorted((one, other) => Math.abs(one.left - x) - Math.abs(other.left - x));
  return near[0] ?? marks?.find(({ kind, left, right }) => kind === 'span' && x >= left && x <= right);
}
