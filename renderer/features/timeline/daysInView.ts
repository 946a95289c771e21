/** A stretch of time in days since 1 January 1970, parts of days allowed; `to` is not in it. */
export interface DaysInView {
  readonly from: number;
  readonly to: number;
}

/** Nobody needs to look closer than one day. */
const fewestDays = 1;

/** Days moved by an arrow key, and with Shift. */
export const weekStep = 7;
export const monthStep = 30;

/** Zoom of one press of + or one notch of the wheel. */
export const zoomStep = 1.5;

export function lengthOf({ from, to }: DaysInView): number {
  return to - from;
}

/** The first and the last day that begins in a stretch; one day at least. */
export function wholeDays({ from, to }: DaysInView): { first: number; last: number } {
  const first = Math.ceil(from);
  return { first, last: Math.max(Math.ceil(to) - 1, first) };
}

/** The whole period with a little room on either side, so that the first and last marks are whole. */
export function withRoom({ from, to }: DaysInView): DaysInView {
  const room = Math.max(1, (to - from) * 0.015);
  return { from: from - room, to: to + room };
}

/** Kept within the whole, as long as it was where that is possible. */
export function clampTo(whole: DaysInView, view: DaysInView): DaysInView {
  const length = Math.min(Math.max(lengthOf(view), fewestDays), lengthOf(whole));
  const from = Math.min(Math.max(view.from, whole.from), whole.to - length);
  return { from, to: from + length };
}

export function pan(whole: DaysInView, view: DaysInView, days: number): DaysInView {
  return clampTo(whole, { from: view.from + days, to: view.to + days });
}

/** Closer by `factor`, or farther where it is below 1; the day `around` stays where it is on screen. */
export function zoom(whole: DaysInView, view: DaysInView, factor: number, around: number): DaysInView {
  const length = Math.min(Math.max(lengthOf(view) / factor, fewestDays), lengthOf(whole));
  const share = (around - view.from) / lengthOf(view);
  return clampTo(whole, { from: around - length * share, to: around + length * (1 - share) });
}

/** Moves one edge; the other stays, and at least a day is left between them. */
export function moveEdge(whole: DaysInView, view: DaysInView, edge: 'from' | 'to', day: number): DaysInView {
  return edge === 'from'
    ? { from: Math.min(Math.max(day, whole.from), view.to - fewestDays), to: view.to }
    : { from: view.from, to: Math.max(Math.min(day, whole.to), view.from + fewestDays) };
}

/** The view moved as little as is needed for a stretch to be in it, a tenth of the width from the edge. */
export function bringIntoView(whole: DaysInView, view: DaysInView, at: number): DaysInView {
  const margin = lengthOf(view) * 0.1;
  if (at >= view.from && at <= view.to) return view;
  return at < view.from ? pan(whole, view, at - margin - view.from) : pan(whole, view, at + margin - view.to);
}
