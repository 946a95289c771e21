import { type ReactNode, useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { EntryId } from '../../../shared/contract/values.ts';
import { LaneHeads } from './LaneHeads.tsx';
import { MarkButtons } from './MarkButtons.tsx';
import { MarkTip } from './MarkTip.tsx';
import { type Mark, marksOfLane } from './marksInView.ts';
import { markUnder, type Spot } from './nextMark.ts';
import { filledHeights, type Scene } from './scene.ts';
import styles from './Timeline.module.css';
import { isUndated } from './timelineModel.ts';
import { useDragging } from './useDragging.ts';
import { usePainting } from './usePainting.ts';
import { useSize } from './useSize.ts';
import type { Viewport } from './viewport.ts';

interface StageProps {
  scene: Scene;
  viewport: Viewport;
  selectedId: EntryId | null;
  /** One entry is chosen; several are zoomed into. */
  onMark: (mark: Mark) => void;
  describedBy: string;
  /** Beside the ages: whose they are. */
  ageHead: ReactNode;
}

/** The lanes with their heads. The drawing is on a canvas; over it lie buttons for the keyboard and screen readers. */
export function Stage({ scene, viewport, selectedId, onMark, describedBy, ageHead }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx, remPx, laneRem } = useSize(plot, stage);
  const heights = filledHeights(scene, remPx, laneRem, heightPx);
  const view = useSyncExternalStore(viewport.onSettled, viewport.settled);
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const [focused, setFocused] = useState<Pointed | null>(null);
  const marks = useMemo(
    () =>
      scene.model.lanes.map((_, lane) =>
        marksOfLane(scene.model, lane, view, widthPx).filter(
          ({ left, right }) => right >= 0 && left <= widthPx,
        ),
      ),
    [scene, view, widthPx],
  );
  const placed = selectedId === null ? undefined : scene.model.placeOf.get(selectedId);
  const selectedPlace = placed === undefined || isUndated(scene.model.data, placed) ? null : placed;

  const { drawn, redraw } = usePainting({
    stage,
    canvas,
    scroller,
    scene,
    viewport,
    widthPx,
    heightPx,
    heights,
    selectedPlace,
  });
  const hit = (x: number, y: number): Mark | undefined => {
    const top = heights.axis + heights.ages + heights.bands;
    const scrolled = y - top + (scroller.current?.scrollTop ?? 0);
    const { marks, offsetPx } = drawn.current;
    return markUnder(marks[Math.floor(scrolled / heights.lane)], x + offsetPx);
  };
  const dragging = useDragging({
    stage,
    plot,
    viewport,
    onPress: (x, y) => {
      const mark = hit(x, y);
      if (mark) onMark(mark);
    },
    onHover: (x, y) => {
      const mark = x === null ? undefined : hit(x, y);
      if (mark !== hovered?.mark) setHovered(pointed(mark, scroller.current));
    },
  });
  const laneHeight = heights.lane;
  const reveal = useCallback(
    ({ lane }: Spot) => {
      const lanes = scroller.current;
      if (!lanes) return;
      const [top, bottom] = [lane * laneHeight, (lane + 1) * laneHeight];
      if (top < lanes.scrollTop) lanes.scrollTop = top;
      else if (bottom > lanes.scrollTop + lanes.clientHeight) lanes.scrollTop = bottom - lanes.clientHeight;
    },
    [laneHeight],
  );
  const focusMark = useCallback((mark: Mark | null) => setFocused(pointed(mark, scroller.current)), []);
  const tip = hovered ?? focused;

  return (
    <div ref={stage} className={styles.stage} {...dragging}>
      <div className={styles.topHeads}>
        <div style={{ blockSize: heights.axis }} />
        {heights.ages > 0 && <div style={{ blockSize: heights.ages }}>{ageHead}</div>}
        {heights.bands > 0 && (
          <div className={styles.periodsHead} style={{ blockSize: heights.bands }}>
            Periods
          </div>
        )}
      </div>
      <div ref={scroller} className={styles.scroller} onScroll={redraw}>
        <LaneHeads scene={scene} laneHeight={heights.lane} />
        <div
          ref={plot}
          className={styles.plot}
          style={{ blockSize: scene.model.lanes.length * heights.lane }}
        >
          <MarkButtons
            scene={scene}
            marks={marks}
            viewport={viewport}
            widthPx={widthPx}
            laneHeight={heights.lane}
            selectedPlace={selectedPlace}
            describedBy={describedBy}
            onMark={onMark}
            onFocusMark={focusMark}
            onReveal={reveal}
          />
        </div>
      </div>
      <div className={styles.stripHead} style={{ blockSize: heights.strip }}>
        {seenWords(scene)}
      </div>
      <div className={styles.drawing} style={{ inlineSize: widthPx }}>
        <canvas ref={canvas} className={styles.canvas} aria-hidden />
      </div>
      {tip && (
        <MarkTip
          scene={scene}
          mark={tip.mark}
          left={Math.min(Math.max(tip.mark.left, 0), widthPx)}
          top={
            heights.axis + heights.ages + heights.bands + (tip.mark.lane + 1) * heights.lane - tip.scrolledPx
          }
          widthPx={widthPx}
        />
      )}
    </div>
  );
}

/** A mark that the pointer or the keyboard is at, and how far the lanes were scrolled then. */
interface Pointed {
  readonly mark: Mark;
  readonly scrolledPx: number;
}

function pointed(mark: Mark | null | undefined, lanes: HTMLElement | null): Pointed | null {
  return mark ? { mark, scrolledPx: lanes?.scrollTop ?? 0 } : null;
}

function seenWords({ child }: Scene): string {
  return child ? `${child.label} seen` : 'Child seen';
}
