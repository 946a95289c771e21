import { ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { create } from 'zustand';
import { cx } from './cx.ts';
import { foldPane, useFoldedPanes } from './panes.ts';
import styles from './SplitPane.module.css';
import { useMediaQuery } from './useMediaQuery.ts';

interface SplitPaneProps {
  /** Names it, so that its height is remembered: `chronology/timeline`. */
  name: string;
  /** What the upper part is: “Timeline”. */
  title: string;
  /** Null where there is nothing to show above: the lower part has the room, and nothing in it begins anew. */
  upper: ReactNode;
  lower: ReactNode;
  /** Heights of the upper part, in pixels. */
  usualPx: number;
  leastPx: number;
  /** What the lower part keeps at least. */
  lowerLeastPx: number;
  /** What stands beside the title while it is folded away. */
  foldedNote?: ReactNode;
}

const stepPx = 16;
const storageKey = (name: string) => `candour.height.${name}`;

/** How high each split was left. How the window looks, so it is kept in the window's own storage. */
const useHeights = create<Readonly<Record<string, number>>>(() => ({}));

function rememberedHeight(name: string, usualPx: number): number {
  const stored = Number(localStorage.getItem(storageKey(name)) ?? Number.NaN);
  return Number.isFinite(stored) ? stored : usualPx;
}

/** Two parts, one above the other. The line between them is dragged, or moved with the arrow keys; Enter folds the upper part. */
export function SplitPane(props: SplitPaneProps) {
  const { name, title, upper, lower, usualPx, leastPx, lowerLeastPx } = props;
  // Enlarged to 200 %, the lower part is worth more than half of each.
  const isLow = useMediaQuery('(max-height: 560px)');
  const isFolded = useFoldedPanes(({ folded }) => folded[name] ?? isLow);
  const heightPx = useHeights((heights) => heights[name]) ?? rememberedHeight(name, usualPx);
  const whole = useRef<HTMLDivElement>(null);
  const mostPx = () => Math.max(leastPx, (whole.current?.clientHeight ?? 0) - lowerLeastPx);
  const change = (wantedPx: number) => {
    const next = Math.round(Math.max(leastPx, Math.min(mostPx(), wantedPx)));
    useHeights.setState({ [name]: next });
    localStorage.setItem(storageKey(name), String(next));
  };
  useLayoutEffect(() => {
    whole.current?.style.setProperty('--upper', `${heightPx}px`);
    whole.current?.style.setProperty('--lower-least', `${lowerLeastPx}px`);
  }, [heightPx, lowerLeastPx]);

  const grip = useRef<{ readonly y: number; readonly heightPx: number } | null>(null);
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const height = whole.current?.firstElementChild?.clientHeight ?? heightPx;
    grip.current = { y: event.clientY, heightPx: height };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent) => {
    if (grip.current) change(grip.current.heightPx + event.clientY - grip.current.y);
  };
  const handleKeys = (event: KeyboardEvent) => {
    const by = event.shiftKey ? stepPx * 4 : stepPx;
    switch (event.key) {
      case 'ArrowUp':
        change(heightPx - by);
        break;
      case 'ArrowDown':
        change(heightPx + by);
        break;
      case 'Home':
        change(leastPx);
        break;
      case 'End':
        change(mostPx());
        break;
      case 'Enter':
        foldPane(name, true);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div ref={whole} className={styles.split}>
      {upper === null ? null : isFolded ? (
        <div className={styles.rail} data-foldable={name} data-folded="">
          <Button className={cx(styles.unfold)} onPress={() => foldPane(name, false)}>
            <ChevronRight size={16} strokeWidth={1.75} aria-hidden />
            {title}
          </Button>
          {props.foldedNote}
        </div>
      ) : (
        <>
          <section className={styles.upper} aria-label={title} data-pane data-foldable={name} tabIndex={-1}>
            {upper}
          </section>
          <div className={styles.line}>
            {/* biome-ignore lint/a11y/useSemanticElements: an `hr` cannot be dragged or moved with keys */}
            <div
              role="separator"
              tabIndex={0}
              aria-label={`Height of the ${title.toLowerCase()}`}
              aria-orientation="horizontal"
              aria-valuenow={heightPx}
              aria-valuemin={leastPx}
              className={styles.grip}
              onPointerDown={grab}
              onPointerMove={drag}
              onPointerUp={() => {
                grip.current = null;
              }}
              onKeyDown={handleKeys}
              onDoubleClick={() => change(usualPx)}
            />
            <Button
              className={cx(styles.fold)}
              aria-label={`Fold the ${title.toLowerCase()} away`}
              onPress={() => foldPane(name, true)}
            >
              <ChevronDown size={14} strokeWidth={2} aria-hidden />
            </Button>
          </div>
        </>
      )}
      <div className={styles.lower}>{lower}</div>
    </div>
  );
}
