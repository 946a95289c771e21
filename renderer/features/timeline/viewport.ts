import { clampTo, type DaysInView, lengthOf } from './daysInView.ts';

/** After so long without a change the page is told; until then only the drawing follows. */
const settleMs = 160;

/**
 * The days in view while they change: drawn once for each frame without the page being rendered anew, and given to
 * the page when the movement has ended.
 */
export interface Viewport {
  readonly current: () => DaysInView;
  readonly whole: () => DaysInView;
  readonly isWhole: () => boolean;
  /** Moves to other days, kept within the whole. `now`: the page is told at once, as after a key. */
  readonly change: (view: DaysInView, when?: 'now' | 'when still') => void;
  /** Calls `paint` before the next frame. */
  readonly repaint: () => void;
  readonly onFrame: (paint: (view: DaysInView) => void) => () => void;
  readonly onSettled: (listener: () => void) => () => void;
  readonly settled: () => DaysInView;
  /** Another whole: what was looked at stays, and whoever looked at the whole sees the new whole. */
  readonly setWhole: (whole: DaysInView) => void;
  readonly stop: () => void;
}

export function createViewport(first: DaysInView, remembered: DaysInView | null): Viewport {
  let whole = first;
  let view = remembered ? clampTo(whole, remembered) : whole;
  let settled = view;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const painters = new Set<(view: DaysInView) => void>();
  const listeners = new Set<() => void>();
  const isWhole = () => lengthOf(view) >= lengthOf(whole);
  const repaint = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      for (const paint of painters) paint(view);
    });
  };
  const settle = () => {
    clearTimeout(timer);
    if (settled.from === view.from && settled.to === view.to) return;
    settled = view;
    for (const listener of listeners) listener();
  };
  return {
    current: () => view,
    whole: () => whole,
    settled: () => settled,
    isWhole,
    repaint,
    change: (next, when = 'when still') => {
      view = clampTo(whole, next);
      repaint();
      clearTimeout(timer);
      if (when === 'now') settle();
      else timer = setTimeout(settle, settleMs);
    },
    onFrame: (paint) => {
      painters.add(paint);
      return () => painters.delete(paint);
    },
    onSettled: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setWhole: (next) => {
      const wasWhole = isWhole();
      whole = next;
      view = wasWhole ? whole : clampTo(whole, view);
      repaint();
      settle();
    },
    stop: () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
