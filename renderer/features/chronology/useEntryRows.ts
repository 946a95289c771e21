import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ListMarks } from './useListMarks.ts';

export const rowHeight = 45;
export const gapHeight = 28;
export const headHeight = 30;
/** About; only so that the selected row is not hidden behind it. */
const newRowHeight = 160;

interface RowsInput {
  readonly total: number;
  readonly marks: ListMarks;
  readonly selectedIndex: number;
  /** The one row that is taller than the others; its index is -1 where there is none. */
  readonly tall: { readonly index: number; readonly size: number };
  readonly hasRowAtFoot: boolean;
}

/** Where the rows of the grid lie: all as tall as one another, but for the one being written and gaps above some. */
export function useEntryRows(
  scroller: RefObject<HTMLDivElement | null>,
  { total, marks, selectedIndex, tall, hasRowAtFoot }: RowsInput,
): Virtualizer<HTMLDivElement, Element> {
  const kept = [selectedIndex, tall.index].filter((index) => index >= 0 && index < total);
  const sizeOf = (index: number) => {
    const size = rowHeight + (marks.gapAt(index) ? gapHeight : 0);
    return index === tall.index ? Math.max(size, tall.size) : size;
  };
  // oxlint-disable-next-line react/incompatible-library -- it is not compiled, and nothing here is memoised over it
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: sizeOf,
    overscan: 5,
    useFlushSync: false,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: hasRowAtFoot ? newRowHeight : 0,
    // The selected row stays in the page when it is scrolled away, so that the focus is not lost with it.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])].sort((one, other) => one - other),
  });
  const measured = useRef(marks);
  useLayoutEffect(() => {
    const before = measured.current;
    measured.current = marks;
    const anchor = anchorOf(virtualizer, selectedIndex);
    virtualizer.measure();
    const moved = (marks.gapsAbove(anchor) - before.gapsAbove(anchor)) * gapHeight;
    // What is being read stays where it is when gaps come above it.
    if (moved !== 0 && scroller.current && scroller.current.scrollTop > 0)
      scroller.current.scrollTop += moved;
    // oxlint-disable-next-line react/exhaustive-deps -- only other heights move the rows; the selection does not
  }, [virtualizer, marks, tall.index, tall.size]);
  return virtualizer;
}

/** The row that is to stay in its place: the selected one where it is in view, else the first in view. */
function anchorOf({ range }: Virtualizer<HTMLDivElement, Element>, selectedIndex: number): number {
  if (!range) return 0;
  const isInView = selectedIndex >= range.startIndex && selectedIndex <= range.endIndex;
  return isInView ? selectedIndex : range.startIndex;
}
