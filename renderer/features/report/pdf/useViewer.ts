import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  type Frame,
  layOut,
  nextZoom,
  offsetOf,
  type PageLayout,
  pagesInView,
  placeAt,
  type Zoom,
} from './pageLayout.ts';
import type { PageSize, Place } from './pdfDocument.ts';

interface View {
  readonly first: number;
  readonly last: number;
  /** The page being read. */
  readonly page: number;
  /** The last of the marks that the reader has passed; -1 above the first. */
  readonly mark: number;
}

export interface Viewer {
  /** For the element that scrolls. */
  readonly attach: (element: HTMLDivElement | null) => (() => void) | undefined;
  readonly onScroll: () => void;
  readonly layout: PageLayout;
  readonly view: View;
  readonly pageCount: number;
  readonly zoom: Zoom;
  readonly setZoom: (zoom: Zoom) => void;
  readonly stepZoom: (direction: 1 | -1) => void;
  /** Scrolls there at once: nothing glides. */
  readonly goTo: (place: Place) => void;
  readonly goToPage: (page: number) => void;
  readonly focus: () => void;
}

/** How far down the pane the eye is taken to be. */
const eyeLevel = 0.3;
/** Left free above what one jumps to. */
const headroom = 14;

/**
 * Where the reader is among the pages, and how large they are. The place at the top of the pane is held when pages
 * change their size or are set anew. `marks` are places in reading order, such as headings.
 */
export function useViewer(sizes: readonly PageSize[], marks: readonly (Place | null)[]): Viewer {
  const scroller = useRef<HTMLDivElement | null>(null);
  const held = useRef<Place>({ page: 0, top: -1 });
  const [zoom, setZoom] = useState<Zoom>('width');
  const [frame, setFrame] = useState<Frame>({ width: 0, height: 0 });
  const [view, setView] = useState<View>({ first: 0, last: 0, page: 0, mark: -1 });
  const layout = useMemo(() => layOut(sizes, zoom, frame), [sizes, zoom, frame]);

  const look = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    const eye = scrollTop + clientHeight * eyeLevel;
    const next: View = {
      ...pagesInView(layout, scrollTop, clientHeight),
      page: placeAt(layout, eye).page,
      mark: marks.findLastIndex((mark) => mark !== null && offsetOf(layout, mark) <= eye),
    };
    setView((before) => (isSameView(before, next) ? before : next));
  }, [layout, marks]);

  useLayoutEffect(() => {
    if (layout.pages.length === 0) return;
    if (scroller.current) scroller.current.scrollTop = offsetOf(layout, held.current);
    look();
  }, [layout, look]);

  const attach = useCallback((element: HTMLDivElement | null) => {
    scroller.current = element;
    if (!element) return;
    const measure = () => setFrame({ width: element.clientWidth, height: element.clientHeight });
    measure();
    // Without layout, as in a test, nothing changes its size.
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      scroller.current = null;
    };
  }, []);

  const goTo = (place: Place) => {
    if (!scroller.current) return;
    scroller.current.scrollTop = Math.max(0, offsetOf(layout, place) - headroom);
  };
  return {
    attach,
    onScroll: () => {
      held.current = placeAt(layout, scroller.current?.scrollTop ?? 0);
      look();
    },
    layout,
    view,
    pageCount: sizes.length,
    zoom,
    setZoom,
    stepZoom: (direction) => setZoom(nextZoom(layout.pages[view.page]?.scale ?? 1, direction)),
    goTo,
    goToPage: (page) => goTo({ page: Math.max(0, Math.min(page, sizes.length - 1)), top: 0 }),
    focus: () => scroller.current?.focus(),
  };
}

function isSameView(left: View, right: View): boolean {
  return (
    left.first === right.first &&
    left.last === right.last &&
    left.page === right.page &&
    left.mark === right.mark
  );
}
