import type { DaysInView } from './daysInView.ts';
import { type Lane, lowerBound, type TimelineModel } from './timelineModel.ts';

/** Something drawn in a lane. Across are CSS pixels from the left edge of the view. */
export interface Mark {
  /** Place of its lane. */
  readonly lane: number;
  /** Places of its entries in the answer; several where they are drawn as one. */
  readonly entries: readonly number[];
  readonly kind: 'single' | 'cluster' | 'span';
  /** Its middle, or for a span its two ends, which may lie outside the view. */
  readonly left: number;
  readonly right: number;
}

/** Crowded entries are gathered by cells of the calendar so wide, which therefore hold still while one pans. */
export const cellPx = 26;
/** Marks nearer than this cannot be told apart. */
export const nearestPx = 9;
/** A span shorter than this is drawn as a mark. */
export const shortestSpanPx = 14;
/** More spans than this in one lane are drawn as the stretches they cover together. */
const mostSpans = 24;

/** The marks of a lane for a view of so many pixels; from left to right, spans first. Never more than the width has room for. */
export function marksOfLane(
  model: TimelineModel,
  laneIndex: number,
  view: DaysInView,
  widthPx: number,
): Mark[] {
  const lane = model.lanes[laneIndex];
  if (!lane || widthPx <= 0) return [];
  const scale = widthPx / (view.to - view.from);
  return [
    ...spansInView(model, lane, laneIndex, view, scale),
    ...pointsInView(model, lane, laneIndex, view, scale),
  ];
}

function pointsInView(
  model: TimelineModel,
  lane: Lane,
  laneIndex: number,
  view: DaysInView,
  scale: number,
): Mark[] {
  const marks: Mark[] = [];
  const cellDays = cellPx / scale;
  const firstCell = Math.floor(view.from / cellDays) - 1;
  const end = view.to + cellDays;
  let index = lowerBound(lane.middles, firstCell * cellDays);
  let members: number[] = [];
  let [cell, first, last, nearest] = [firstCell, 0, 0, Number.POSITIVE_INFINITY];
  const close = () => {
    if (members.length === 0) return;
    if (members.length > 1 && nearest < nearestPx) {
      const [start, stop] = [
        (cell * cellDays - view.from) * scale,
        ((cell + 1) * cellDays - view.from) * scale,
      ];
      const half = cellPx / 2 - 1;
      const middle = ((first + last) / 2 - view.from) * scale;
      const across = Math.min(Math.max(middle, start + half), stop - half);
      marks.push({
        lane: laneIndex,
        entries: members.map((at) => lane.entries[at] ?? 0),
        kind: 'cluster',
        left: across,
        right: across,
      });
    } else {
      for (const at of members) {
        const across = ((lane.middles[at] ?? 0) - view.from) * scale;
        marks.push({
          lane: laneIndex,
          entries: [lane.entries[at] ?? 0],
          kind: 'single',
          left: across,
          right: across,
        });
      }
    }
    members = [];
    nearest = Number.POSITIVE_INFINITY;
  };
  for (; index < lane.middles.length; index += 1) {
    const middle = lane.middles[index] ?? 0;
    if (middle > end) break;
    const place = lane.entries[index] ?? 0;
    if (isDrawnAsSpan(model, place, scale)) continue;
    const itsCell = Math.floor(middle / cellDays);
    if (itsCell !== cell) {
      close();
      cell = itsCell;
    }
    if (members.length === 0) first = middle;
    else nearest = Math.min(nearest, (middle - last) * scale);
    last = middle;
    members.push(index);
  }
  close();
  return marks;
}

function isDrawnAsSpan({ starts, ends, shapes }: TimelineModel, place: number, scale: number): boolean {
  if (shapes[place] === 'day') return false;
  return ((ends[place] ?? 0) - (starts[place] ?? 0)) * scale >= shortestSpanPx;
}

function spansInView(
  model: TimelineModel,
  lane: Lane,
  laneIndex: number,
  view: DaysInView,
  scale: number,
): Mark[] {
  interface Span {
    from: number;
    to: number;
    entries: number[];
  }
  const spans: Span[] = [];
  for (const place of lane.spans) {
    const [from, to] = [model.starts[place] ?? 0, model.ends[place] ?? 0];
    if (from > view.to) break;
    if (to < view.from || !isDrawnAsSpan(model, place, scale)) continue;
    const previous = spans.at(-1);
    const isSame =
      previous?.from === from &&
      previous.to === to &&
      model.shapes[previous.entries[0] ?? 0] === model.shapes[place];
    if (previous && isSame) previous.entries.push(place);
    else spans.push({ from, to, entries: [place] });
  }
  const drawn: Span[] = spans.length > mostSpans ? [] : spans;
  if (spans.length > mostSpans) {
    for (const span of spans) {
      const previous = drawn.at(-1);
      if (previous && span.from <= previous.to) {
        previous.to = Math.max(previous.to, span.to);
        previous.entries.push(...span.entries);
      } else drawn.push(span);
    }
  }
  return drawn.map(({ from, to, entries }) => ({
    lane: laneIndex,
    entries,
    kind: 'span',
    left: (from - view.from) * scale,
    right: (to - view.from) * scale,
  }));
}
