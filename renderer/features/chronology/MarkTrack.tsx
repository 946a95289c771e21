import { memo } from 'react';
import styles from './MarkTrack.module.css';
import { gapHeight, rowHeight } from './useEntryRows.ts';
import type { ListMarks } from './useListMarks.ts';

/** More parts than this cannot be told apart on any screen. */
const parts = 1000;
/** Each kind has a third of the width, so that it is told by where it stands as well as by its colour. */
const lanes = [
  { kind: 'key', from: 1 },
  { kind: 'cited', from: 6 },
  { kind: 'problem', from: 11 },
] as const;
const [markWidth, trackWidth] = [4, 16];

/** Beside the scroll bar: where in the whole list the marked entries are. The same is said in words at the foot. */
export const MarkTrack = memo(function MarkTrack({ marks }: { marks: ListMarks }) {
  return (
    <svg
      className={styles.track}
      viewBox={`0 0 ${trackWidth} ${parts}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable={false}
    >
      {lanes.map(({ kind, from }) => (
        <path key={kind} className={styles[kind]} d={strokesOf(marks, marks[kind], from)} />
      ))}
    </svg>
  );
});

function strokesOf(marks: ListMarks, places: readonly number[], from: number): string {
  const whole = topOf(marks, marks.total);
  const heights = new Set(
    places.map((place) => Math.round(((topOf(marks, place) + rowHeight / 2) / whole) * parts)),
  );
  return [...heights].map((height) => `M${from} ${height}h${markWidth}`).join('');
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

/** What the marks mean, with how many there are; of those that occur. */
export function MarkLegend({ marks }: { marks: ListMarks }) {
  const found = names.filter(({ kind }) => marks[kind].length > 0);
  if (found.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label="Marks beside the scroll bar">
      {found.map(({ kind, name }) => (
        <li key={kind}>
          <svg className={styles.sample} viewBox={`0 0 ${trackWidth} 12`} aria-hidden focusable={false}>
            <path
              className={styles[kind]}
              d={`M${lanes.find((lane) => lane.kind === kind)?.from ?? 0} 6h${markWidth}`}
            />
          </svg>
          {marks[kind].length.toLocaleString('en-GB')} {name}
        </li>
      ))}
    </ul>
  );
}
