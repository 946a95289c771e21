import { type KeyboardEvent, memo, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { bringIntoView, lengthOf, monthStep, pan, zoom, zoomStep } from './daysInView.ts';
import type { Mark } from './marksInView.ts';
import { markAt, neighbourInLanes, neighbourInTime, type Spot } from './nextMark.ts';
import type { Scene } from './scene.ts';
import styles from './Timeline.module.css';
import { nameOfMark } from './timelineWords.ts';
import type { Viewport } from './viewport.ts';

interface MarkButtonsProps {
  scene: Scene;
  marks: readonly (readonly Mark[])[];
  viewport: Viewport;
  widthPx: number;
  laneHeight: number;
  selectedPlace: number | null;
  describedBy: string;
  onMark: (mark: Mark) => void;
  onFocusMark: (mark: Mark | null) => void;
  onReveal: (spot: Spot) => void;
}

/**
 * One button for each mark, over its drawing. One of them is in the tab order; arrow keys go from mark to mark, also
 * to those beyond the edge. The pointer goes through to the drawing, which knows marks that are moving.
 */
export const MarkButtons = memo(function MarkButtons(props: MarkButtonsProps) {
  const { scene, marks, viewport, widthPx, laneHeight, selectedPlace, describedBy, onFocusMark } = props;
  const { model } = scene;
  const group = useRef<HTMLFieldSetElement>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const wantsFocus = useRef(false);
  const active =
    markAt(marks, spot) ??
    (spot && marks[spot.lane]?.[0]) ??
    markOfPlace(marks, selectedPlace) ??
    marks.find(({ length }) => length > 0)?.[0];
  const focusMark = useCallback(
    (mark: Mark) => {
      setSpot({ lane: mark.lane, place: mark.entries[0] ?? 0 });
      onFocusMark(mark);
    },
    [onFocusMark],
  );

  const go = (next: Spot | null, isBeyondEdge = false) => {
    if (next === null) return;
    wantsFocus.current = true;
    setSpot(next);
    props.onReveal(next);
    const lane = model.lanes[next.lane];
    const middle = lane?.middles[lane.entries.indexOf(next.place)];
    if (isBeyondEdge && middle !== undefined)
      viewport.change(bringIntoView(viewport.whole(), viewport.current(), middle), 'now');
  };
  // The focus follows the entry, whichever mark holds it after zooming or panning.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const change = (view: ReturnType<Viewport['current']>) => {
    if (active) setSpot({ lane: active.lane, place: active.entries[0] ?? 0 });
    wantsFocus.current = true;
    viewport.change(view, 'now');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const view = viewport.current();
    const whole = viewport.whole();
    const around = view.from + ((active.left + active.right) / 2 / widthPx) * lengthOf(view);
    const way = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1;
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowRight':
        if (event.shiftKey) change(pan(whole, view, way * monthStep));
        else go(neighbourInTime(model, active, way), true);
        break;
      case 'ArrowUp':
      case 'ArrowDown':
        go(neighbourInLanes(marks, active, way));
        break;
      case '+':
      case '=':
        change(zoom(whole, view, zoomStep, around));
        break;
      case '-':
        change(zoom(whole, view, 1 / zoomStep, around));
        break;
      case 'Home':
      case 'End':
        change(whole);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div role="presentation" onKeyDown={onKeyDown} onBlur={() => onFocusMark(null)}>
      <fieldset
        ref={group}
        className={styles.marks}
        aria-label="Entries in view"
        aria-describedby={describedBy}
      >
        {marks.map((inLane, lane) => (
          <LaneMarks
            // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its place
            key={lane}
            scene={scene}
            marks={inLane}
            top={lane * laneHeight}
            laneHeight={laneHeight}
            widthPx={widthPx}
            active={active?.lane === lane ? active : undefined}
            selectedPlace={selectedPlace}
            onMark={props.onMark}
            onFocusMark={focusMark}
          />
        ))}
      </fieldset>
    </div>
  );
});

interface LaneMarksProps {
  scene: Scene;
  marks: readonly Mark[];
  top: number;
  laneHeight: number;
  widthPx: number;
  active: Mark | undefined;
  selectedPlace: number | null;
  onMark: (mark: Mark) => void;
  onFocusMark: (mark: Mark) => void;
}

const leastPx = 24;

const LaneMarks = memo(function LaneMarks(props: LaneMarksProps) {
  const { scene, marks, top, laneHeight, widthPx, active, selectedPlace, onMark, onFocusMark } = props;
  return marks.map((mark) => {
    const from = Math.max(mark.left, 0);
    const width = Math.max(Math.min(mark.right, widthPx) - from, leastPx);
    const left = mark.kind === 'span' ? from : mark.left - leastPx / 2;
    return (
      <button
        key={`${mark.kind} ${mark.entries[0]}`}
        type="button"
        className={styles.mark}
        style={{ insetBlockStart: top, blockSize: laneHeight, insetInlineStart: left, inlineSize: width }}
        tabIndex={mark === active ? 0 : -1}
        aria-label={nameOfMark(scene, mark)}
        aria-current={selectedPlace !== null && mark.entries.includes(selectedPlace) ? 'true' : undefined}
        onFocus={() => onFocusMark(mark)}
        onClick={() => onMark(mark)}
      />
    );
  });
});

function markOfPlace(marks: readonly (readonly Mark[])[], place: number | null): Mark | undefined {
  if (place === null) return undefined;
  for (const inLane of marks) {
    const found = inLane.find(({ entries }) => entries.includes(place));
    if (found) return found;
  }
  return undefined;
}
