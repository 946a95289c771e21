import { type RefObject, useLayoutEffect, useState } from 'react';

interface Size {
  readonly widthPx: number;
  readonly remPx: number;
  readonly laneRem: number;
}

/** Where nothing is laid out, as in a test, a width is still needed to place marks in. */
const unknownWidthPx = 960;

/** The width of the drawing, the size of the text, and the height of a lane: lower on a screen that is not tall. */
export function useSize(plot: RefObject<HTMLElement | null>, stage: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ widthPx: unknownWidthPx, remPx: 16, laneRem: 19 / 16 });
  useLayoutEffect(() => {
    const measure = () => {
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const widthPx = plot.current?.clientWidth || unknownWidthPx;
      const laneRem = window.innerHeight < 820 ? 17 / 16 : 19 / 16;
      setSize((now) =>
        now.widthPx === widthPx && now.remPx === remPx && now.laneRem === laneRem
          ? now
          : { widthPx, remPx, laneRem },
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    for (const element of [plot.current, stage.current, document.documentElement])
      if (element) observer.observe(element);
    return () => observer.disconnect();
  }, [plot, stage]);
  return size;
}
