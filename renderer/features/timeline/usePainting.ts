import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { fittedContext, paintAsPageChanges, paletteOf } from './canvas.ts';
import { type DaysInView, lengthOf } from './daysInView.ts';
import type { Mark } from './marksInView.ts';
import { paintTimeline } from './paintTimeline.ts';
import type { Heights, Scene } from './scene.ts';
import type { Viewport } from './viewport.ts';

interface Painting {
  stage: RefObject<HTMLDivElement | null>;
  canvas: RefObject<HTMLCanvasElement | null>;
  scroller: RefObject<HTMLDivElement | null>;
  scene: Scene;
  viewport: Viewport;
  widthPx: number;
  heightPx: number;
  heights: Heights;
  selectedPlace: number | null;
}

/** The marks of the last drawing, lane by lane, and how far to the right of the view's left edge they count from. */
interface Drawn {
  readonly marks: readonly (readonly Mark[])[];
  readonly offsetPx: number;
}

/** What is on the canvas: more than the view while one pans, so that most frames only move it. */
interface Painted {
  readonly extent: DaysInView;
  readonly viewLength: number;
}

/** So much of the view is drawn beyond either edge while one pans. */
const beyond = 0.5;

/**
 * Draws whenever the days in view change, or what is drawn. While one pans the canvas is drawn wider than the view
 * and then only moved; a canvas drawn anew for each frame costs too much on a slow computer.
 */
export function usePainting(painting: Painting): { drawn: RefObject<Drawn>; redraw: () => void } {
  const { viewport, scene, widthPx, heightPx, heights, selectedPlace } = painting;
  const drawn = useRef<Drawn>({ marks: [], offsetPx: 0 });
  const painted = useRef<Painted | null>(null);
  const latest = useRef(painting);
  useLayoutEffect(() => {
    latest.current = painting;
  });
  const redraw = useCallback(() => {
    painted.current = null;
    viewport.repaint();
  }, [viewport]);
  useEffect(
    () =>
      viewport.onFrame((view) => {
        const element = latest.current.canvas.current;
        if (!element) return;
        const pxPerDay = latest.current.widthPx / lengthOf(view);
        const before = painted.current;
        const isPanning = before !== null && Math.abs(before.viewLength - lengthOf(view)) < 1e-6;
        const isThere = isPanning && view.from >= before.extent.from && view.to <= before.extent.to;
        if (!isThere) {
          const room = isPanning ? lengthOf(view) * beyond : 0;
          const extent = { from: view.from - room, to: view.to + room };
          const marks = paint(latest.current, extent, room * pxPerDay);
          if (marks === null) return;
          drawn.current = { marks, offsetPx: 0 };
          painted.current = { extent, viewLength: lengthOf(view) };
        }
        const offsetPx = (view.from - (painted.current?.extent.from ?? view.from)) * pxPerDay;
        drawn.current = { ...drawn.current, offsetPx };
        element.style.transform = `translateX(${-Math.round(offsetPx)}px)`;
      }),
    [viewport],
  );
  useEffect(() => viewport.onSettled(redraw), [viewport, redraw]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what a drawing shows
  useEffect(
    () => paintAsPageChanges(redraw),
    [redraw, scene, widthPx, heightPx, heights.lane, heights.textPx, selectedPlace],
  );
  return { drawn, redraw };
}

/** Null where there is nothing to draw on. */
function paint(painting: Painting, extent: DaysInView, insetPx: number): Mark[][] | null {
  const { stage, canvas, scroller, widthPx, heightPx, selectedPlace, scene, heights } = painting;
  if (!stage.current || !canvas.current || !scroller.current) return null;
  const wholePx = widthPx + insetPx * 2;
  const ctx = fittedContext(canvas.current, wholePx, heightPx || stage.current.clientHeight);
  if (!ctx) return null;
  const palette = paletteOf(stage.current);
  return paintTimeline(
    { ctx, scene, heights, palette, view: extent, widthPx: wholePx, insetPx },
    { heightPx: scroller.current.clientHeight, scrollPx: scroller.current.scrollTop, selectedPlace },
  );
}
