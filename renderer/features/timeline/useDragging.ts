import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { lengthOf, pan, zoom, zoomStep } from './daysInView.ts';
import type { Viewport } from './viewport.ts';

interface Dragging {
  stage: RefObject<HTMLElement | null>;
  plot: RefObject<HTMLElement | null>;
  viewport: Viewport;
  /** Pressed and let go in one place, in CSS pixels from the top left corner of the drawing. */
  onPress: (x: number, y: number) => void;
  /** Null where the pointer has left. */
  onHover: (x: number | null, y: number) => void;
}

/** A hand that trembles is not a drag. */
const stillPx = 4;

/** Dragging pans; the wheel with Ctrl zooms around the pointer, with Shift or sideways it pans. */
export function useDragging({ stage, plot, viewport, onPress, onHover }: Dragging) {
  const drag = useRef<{ x: number; from: number; to: number; hasMoved: boolean } | null>(null);
  const hover = useRef(onHover);
  useEffect(() => {
    hover.current = onHover;
  });

  // React's own wheel listeners cannot keep the page from zooming.
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      const box = plot.current?.getBoundingClientRect();
      if (!box || box.width === 0) return;
      const view = viewport.current();
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const around = view.from + ((event.clientX - box.left) / box.width) * lengthOf(view);
        const factor = zoomStep ** (-Math.sign(event.deltaY) * Math.min(1, Math.abs(event.deltaY) / 60));
        hover.current(null, 0);
        viewport.change(zoom(viewport.whole(), view, factor, around));
      } else if (event.shiftKey || isSideways) {
        event.preventDefault();
        const moved = isSideways ? event.deltaX : event.deltaY;
        hover.current(null, 0);
        viewport.change(pan(viewport.whole(), view, (moved / box.width) * lengthOf(view)));
      }
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [stage, plot, viewport]);

  const place = (event: PointerEvent): { x: number; y: number; isInside: boolean } => {
    const box = plot.current?.getBoundingClientRect();
    const whole = stage.current?.getBoundingClientRect();
    if (!box || !whole) return { x: 0, y: 0, isInside: false };
    const x = event.clientX - box.left;
    return { x, y: event.clientY - whole.top, isInside: x >= 0 && x <= box.width };
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const { x, isInside } = place(event);
      if (event.button !== 0 || !isInside) return;
      drag.current = { x, ...viewport.current(), hasMoved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const { x, y, isInside } = place(event);
      const from = drag.current;
      if (from === null) {
        onHover(isInside ? x : null, y);
        return;
      }
      const box = plot.current?.getBoundingClientRect();
      if (!box || (!from.hasMoved && Math.abs(x - from.x) < stillPx)) return;
      if (!from.hasMoved) {
        // Only now: a press that stays in place must reach what lies under it.
        stage.current?.setPointerCapture(event.pointerId);
        onHover(null, 0);
      }
      from.hasMoved = true;
      viewport.change(pan(viewport.whole(), from, ((from.x - x) / box.width) * (from.to - from.from)));
    },
    onPointerUp: (event: PointerEvent) => {
      const from = drag.current;
      drag.current = null;
      if (from === null || from.hasMoved) return;
      const { x, y } = place(event);
      onPress(x, y);
    },
    onPointerCancel: () => {
      drag.current = null;
    },
    onPointerLeave: () => onHover(null, 0),
  };
}
