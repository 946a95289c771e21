import { useCallback, useRef, useState } from 'react';

interface TallRow {
  /** Its place; -1 where every row is as tall as the others. */
  readonly index: number;
  readonly size: number;
  /** Put on the element of that row. */
  readonly ref: (element: HTMLElement | null) => void;
}

/** The one row that is taller than the others: the one being edited, or with a new entry below it. */
export function useTallRow(index: number, usualSize: number): TallRow {
  const [size, setSize] = useState(usualSize);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      observer.current?.disconnect();
      observer.current = null;
      if (!element) return setSize(usualSize);
      const measure = () => setSize(Math.max(usualSize, element.offsetHeight));
      measure();
      if (typeof ResizeObserver === 'undefined') return;
      observer.current = new ResizeObserver(measure);
      observer.current.observe(element);
    },
    [usualSize],
  );
  return { index, size, ref };
}
