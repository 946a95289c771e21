import { type RefObject, useLayoutEffect, useState } from 'react';

interface Size {
  readonly widthPx: number;
  /** Of the whole drawing, from the axis to the strip of sightings. */
  readonly heightPx: number;
  readonly remPx: number;
  /** The least height of a lane. */
  readonly laneRem: number;
}

/** Where nothing is laid out, as in a test, a width is still needed to place marks in. */
const unknownWidthPx = 960;

/** The size of the drawing and of the text, and the least height of a lane: lower on a screen that is not tall. */
export function useSize(plot: RefObject<HTMLElement | null>, stage: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({
    widthPx: unknownWidthPx,
    heightPx: 0,
    remPx: 16,
    laneRem: 19 / 16,
  });
  useLayoutEffect(() => {
    const measure = () => {
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const widthPx = plot.current?.clientWidth || unknownWidthPx;
      const heightPx = stage.current?.clientHeight ?? 0;
      const laneRem = window.innerHeight < 820 ? 17 / 16 : 19 / 16;
      setSize((now) =>
        now.widthPx === widthPx && now.heightPx === heightPx && now.remPx === remPx && now.laneRem === laneRem
          ? now
          : { widthPx, heightPx, remPx, laneRem },
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
