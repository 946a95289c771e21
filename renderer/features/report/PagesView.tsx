import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { PageSheet } from './PageSheet.tsx';
import styles from './Report.module.css';
import type { PdfPages } from './pdfPages.ts';

const gap = 18;
const margin = 24;
/** A page is not made wider than this by fitting, however wide the pane: 120 % of full size. */
const largestFit = 1.6;

export interface PagesHandle {
  /** Brings a page, counting from 1, to the top. */
  show(page: number): void;
}

interface PagesViewProps {
  pages: PdfPages;
  /** Pixels to a point; null fits each page to the pane. */
  zoom: number | null;
  onPage: (page: number) => void;
  onScale: (scale: number) => void;
  handle: RefObject<PagesHandle | null>;
}

/** The pages one under another; only those in view are drawn. */
export function PagesView({ pages, zoom, onPage, onScale, handle }: PagesViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!scroller.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);

  const available = width - 2 * margin;
  const isMeasured = zoom !== null || width > 0;
  /** To fit, an upright and a lying page are each as wide as the pane. */
  const scaleOf = (index: number) =>
    zoom ?? Math.max(0.2, Math.min(largestFit, available / (pages.sizes[index]?.width ?? 1)));

  const list = useVirtualizer({
    count: isMeasured ? pages.sizes.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (pages.sizes[index]?.height ?? 0) * scaleOf(index),
    gap,
    paddingStart: gap,
    paddingEnd: gap,
    overscan: 1,
  });
  // The height of a page follows from the scale; the list must not remember another.
  useLayoutEffect(() => list.measure(), [list, zoom, width, pages]);
  useImperativeHandle(handle, () => ({ show: (page) => list.scrollToIndex(page - 1, { align: 'start' }) }), [
    list,
  ]);

  const items = list.getVirtualItems();
  const middle = (list.scrollOffset ?? 0) + (list.scrollRect?.height ?? 0) / 2;
  const current = items.find((item) => item.start <= middle && item.end + gap > middle) ?? items[0];
  const page = (current?.index ?? 0) + 1;
  useEffect(() => onPage(page), [onPage, page]);
  const scale = scaleOf(page - 1);
  useEffect(() => onScale(scale), [onScale, scale]);

  return (
    <div ref={scroller} className={styles.pages} tabIndex={0} role="group" aria-label="Pages of the draft">
      <div className={styles.run} style={{ blockSize: list.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <div key={index} className={styles.place} style={{ insetBlockStart: start }}>
            <PageSheet pages={pages} number={index + 1} scale={scaleOf(index)} />
          </div>
        ))}
      </div>
    </div>
  );
}
