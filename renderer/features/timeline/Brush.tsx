import { scaleLinear } from 'd3-scale';
import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { fittedContext, paintAsPageChanges, paletteOf } from './canvas.ts';
import {
  type DaysInView,
  monthStep,
  moveEdge,
  pan,
  weekStep,
  wholeDays,
  zoom,
  zoomStep,
} from './daysInView.ts';
import { densityOf } from './density.ts';
import type { Scene } from './scene.ts';
import styles from './Timeline.module.css';
import { calendarTicks } from './ticks.ts';
import { dayInWords, daysInWords } from './timelineWords.ts';
import { useSize } from './useSize.ts';
import type { Viewport } from './viewport.ts';

type Part = 'from' | 'days' | 'to';

/** The whole period with how much lies where, and over it the days in view: two edges and what is between them. */
export function Brush({ scene, viewport }: { scene: Scene; viewport: Viewport }) {
  const track = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const parts = {
    from: useRef<HTMLDivElement>(null),
    days: useRef<HTMLDivElement>(null),
    to: useRef<HTMLDivElement>(null),
  };
  const { widthPx } = useSize(track, track);
  const view = useSyncExternalStore(viewport.onSettled, viewport.settled);
  const { whole } = scene;
  const drag = useRef<{ part: Part; day: number; view: DaysInView } | null>(null);

  const place = (now: DaysInView) => {
    const scale = scaleLinear([whole.from, whole.to], [0, widthPx]);
    const [left, right] = [scale(now.from), scale(now.to)];
    // Computed geometry, set without rendering: it changes with every frame. Moving by transform lays nothing out anew.
    const move = (part: HTMLElement | null, px: number) => {
      if (part) part.style.transform = `translateX(${px}px)`;
    };
    move(parts.from.current, left);
    move(parts.to.current, right);
    move(parts.days.current, left);
    const inlineSize = `${Math.max(Math.round(right - left), 2)}px`;
    const days = parts.days.current;
    if (days && days.style.inlineSize !== inlineSize) days.style.inlineSize = inlineSize;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed anew whenever it is drawn
  useLayoutEffect(() => {
    place(viewport.current());
    return viewport.onFrame(place);
  });
  useEffect(
    () =>
      paintAsPageChanges(() => {
        if (track.current && canvas.current) paintDensity(canvas.current, track.current, scene, widthPx);
      }),
    [scene, widthPx],
  );

  const dayAt = (event: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return whole.from;
    return scaleLinear([0, box.width], [whole.from, whole.to])(event.clientX - box.left);
  };
  const begin = (part: Part) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    drag.current = { part, day: dayAt(event), view: viewport.current() };
    track.current?.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (drag.current === null) return;
    const { part, day, view: began } = drag.current;
    const now = dayAt(event);
    viewport.change(part === 'days' ? pan(whole, began, now - day) : moveEdge(whole, began, part, now));
  };
  const goTo = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const now = viewport.current();
    viewport.change(pan(whole, now, dayAt(event) - (now.from + now.to) / 2), 'now');
  };
  const onKeyDown = (part: Part) => (event: KeyboardEvent) => {
    const next = keyed(event, part, whole, viewport.current());
    if (next === null) return;
    event.preventDefault();
    viewport.change(next, 'now');
  };
  const slider = (part: Part, label: string, value: number, words: string) => ({
    ref: parts[part],
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': Math.round(whole.from),
    'aria-valuemax': Math.round(whole.to),
    'aria-valuenow': Math.round(value),
    'aria-valuetext': words,
    onPointerDown: begin(part),
    onKeyDown: onKeyDown(part),
  });

  return (
    <div className={styles.brush}>
      <span className={styles.brushHead}>{daysInWords(scene.model.bounds ?? whole)}</span>
      <div
        ref={track}
        className={styles.track}
        onPointerDown={goTo}
        onPointerMove={move}
        onPointerUp={() => {
          drag.current = null;
        }}
        onDoubleClick={() => viewport.change(whole, 'now')}
      >
        <canvas ref={canvas} className={styles.density} aria-hidden />
        <div className={styles.days} {...slider('days', 'Days in view', view.from, daysInWords(view))} />
        <div
          className={styles.edge}
          {...slider('from', 'First day in view', view.from, dayInWords(wholeDays(view).first))}
        />
        <div
          className={styles.edge}
          {...slider('to', 'Last day in view', view.to, dayInWords(wholeDays(view).last))}
        />
      </div>
    </div>
  );
}

function keyed(event: KeyboardEvent, part: Part, whole: DaysInView, view: DaysInView): DaysInView | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const days = event.shiftKey ? monthStep : weekStep;
  const middle = (view.from + view.to) / 2;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return part === 'days' ? pan(whole, view, -days) : moveEdge(whole, view, part, view[part] - days);
    case 'ArrowRight':
    case 'ArrowUp':
      return part === 'days' ? pan(whole, view, days) : moveEdge(whole, view, part, view[part] + days);
    case '+':
    case '=':
      return zoom(whole, view, zoomStep, middle);
    case '-':
      return zoom(whole, view, 1 / zoomStep, middle);
    case 'Home':
    case 'End':
      return whole;
    default:
      return null;
  }
}

/** Bars as high as the entries that begin there, over the years. */
function paintDensity(canvas: HTMLCanvasElement, track: HTMLElement, scene: Scene, widthPx: number): void {
  const heightPx = track.clientHeight;
  const ctx = fittedContext(canvas, widthPx, heightPx);
  if (!ctx) return;
  const palette = paletteOf(track);
  const { whole, model } = scene;
  const barPx = 4;
  const parts = Math.max(1, Math.floor(widthPx / barPx));
  ctx.fillStyle = palette.bandLine;
  for (const [part, share] of densityOf(model, whole, parts).entries()) {
    if (share === 0) continue;
    const height = Math.max(2, share * heightPx * 0.5);
    ctx.fillRect((part / parts) * widthPx, heightPx - height, widthPx / parts - 1, height);
  }
  ctx.font = `400 ${heightPx * 0.43}px ${palette.sans}`;
  ctx.textBaseline = 'top';
  ctx.lineWidth = 1;
  for (const { at, label } of calendarTicks(whole, widthPx)) {
    const x = Math.round(((at - whole.from) / (whole.to - whole.from)) * widthPx) + 0.5;
    ctx.strokeStyle = palette.lineStrong;
    ctx.beginPath();
    ctx.moveTo(x, 0);
    ctx.lineTo(x, heightPx);
    ctx.stroke();
    ctx.strokeStyle = palette.surface;
    ctx.lineWidth = 3;
    ctx.strokeText(label, x + 4, 1);
    ctx.lineWidth = 1;
    ctx.fillStyle = palette.ink;
    ctx.fillText(label, x + 4, 1);
  }
}
