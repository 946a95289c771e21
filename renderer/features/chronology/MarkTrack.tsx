import { type MouseEvent, useMemo } from 'react';
import styles from './MarkTrack.module.css';
import { gapHeight, rowHeight } from './useEntryRows.ts';
import type { ListMarks, MarkKind } from './useListMarks.ts';

/** More parts than this cannot be told apart on any screen. */
const parts = 1000;
/** Each kind has a third of the width, so that it is told by where it stands as well as by its colour. */
const lanes = [
  { kind: 'key', from: 1 },
  { kind: 'cited', from: 6 },
  { kind: 'problem', from: 11 },
] as const;
const [markWidth, trackWidth] = [4, 16];

interface MarkTrackProps {
  marks: ListMarks;
  /** To a place in the list whose mark was pressed. */
  onGo: (place: number) => void;
}

/**
 * Beside the scroll bar: where in the whole list the marked entries are. The same is said in words at the foot, where
 * the keys lead through them too.
 */
export function MarkTrack({ marks, onGo }: MarkTrackProps) {
  const strokes = useMemo(
    () => lanes.map(({ kind, from }) => ({ kind, path: strokesOf(marks, marks[kind], from) })),
    [marks],
  );
  const handlePress = (event: MouseEvent<SVGSVGElement>) => {
    if (event.button !== 0 || !(event.target instanceof SVGElement)) return;
    const pressed = event.target.dataset['lane'];
    const lane = lanes.find(({ kind }) => kind === pressed);
    if (!lane) return;
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const place = nearest(marks, marks[lane.kind], ((event.clientY - top) / height) * parts);
    // What has the focus keeps it until the row takes it.
    event.preventDefault();
    if (place !== undefined) onGo(place);
  };
  return (
    <svg
      className={styles.track}
      viewBox={`0 0 ${trackWidth} ${parts}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable={false}
      onMouseDown={handlePress}
    >
      {strokes.map(({ kind, path }) => (
        <g key={kind}>
          <path className={styles[kind]} d={path} />
          <path className={styles.hit} d={path} data-lane={kind} />
        </g>
      ))}
    </svg>
  );
}

function strokesOf(marks: ListMarks, places: readonly number[], from: number): string {
  const heights = new Set(places.map((place) => heightOf(marks, place)));
  return [...heights].map((height) => `M${from} ${height}h${markWidth}`).join('');
}

/** Where the middle of a row stands on the track, in its parts from the top. */
function heightOf(marks: ListMarks, place: number): number {
  return Math.round(((topOf(marks, place) + rowHeight / 2) / topOf(marks, marks.total)) * parts);
}

/** Of these places the one drawn nearest to a height. */
function nearest(marks: ListMarks, places: readonly number[], height: number): number | undefined {
  let best: { readonly place: number; readonly off: number } | undefined;
  for (const place of places) {
    const off = Math.abs(heightOf(marks, place) - height);
    if (!best || off < best.off) best = { place, off };
  }
  return best?.place;
}

/** Where a row begins, in pixels from the first. */
function topOf(marks: ListMarks, place: number): number {
  return place * rowHeight + marks.gapsAbove(place) * gapHeight;
}

const names = [
  { kind: 'key', name: 'key' },
  { kind: 'cited', name: 'cited' },
  { kind: 'problem', name: 'disputed or withdrawn' },
] as const;

/** What the marks mean, with how many there are, of those that occur; pressed, each leads to the next of its kind. */
export function MarkLegend({ marks, onNext }: { marks: ListMarks; onNext: (kind: MarkKind) => void }) {
  const found = names.filter(({ kind }) => marks[kind].length > 0);
  if (found.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label="Marks beside the scroll bar">
      {found.map(({ kind, name }) => (
        <li key={kind}>
          <button
            type="button"
            className={styles.jump}
            aria-label={`${marks[kind].length.toLocaleString('en-GB')} ${name}, go to the next`}
            onClick={() => onNext(kind)}
          >
            <svg className={styles.sample} viewBox={`0 0 ${trackWidth} 12`} aria-hidden focusable={false}>
              <path
                className={styles[kind]}
                d={`M${lanes.find((lane) => lane.kind === kind)?.from ?? 0} 6h${markWidth}`}
              />
            </svg>
            {marks[kind].length.toLocaleString('en-GB')} {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
