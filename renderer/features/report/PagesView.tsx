import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { PageSheet } from './PageSheet.tsx';
import styles from './Report.module.css';
import type { PdfPages } from './pdfPages.ts';

const gap = 18;
const margin = 24;

export interface PagesHandle {
  /** Brings a page, counting from 1, to the top. */
  show(page: number): void;
}

interface PagesViewProps {
  pages: PdfPages;
  /** Pixels to a point; null fits the widest upright page to the pane. */
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

  const upright = pages.sizes.filter((size) => size.width <= size.height);
  const widest = Math.max(...(upright.length > 0 ? upright : pages.sizes).map((size) => size.width));
  const scale = zoom ?? Math.max(0.2, Math.min(1.6, (width - 2 * margin) / widest));
  const isMeasured = zoom !== null || width > 0;
  useEffect(() => onScale(scale), [onScale, scale]);

  const list = useVirtualizer({
    count: isMeasured ? pages.sizes.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (pages.sizes[index]?.height ?? 0) * scale,
    gap,
    paddingStart: gap,
    paddingEnd: gap,
    overscan: 1,
  });
  // The height of a page follows from the scale; the list must not remember another.
  useLayoutEffect(() => list.measure(), [list, scale, pages]);
  useImperativeHandle(handle, () => ({ show: (page) => list.scrollToIndex(page - 1, { align: 'start' }) }), [
    list,
  ]);

  const items = list.getVirtualItems();
  const middle = (list.scrollOffset ?? 0) + (list.scrollRect?.height ?? 0) / 2;
  const current = items.find((item) => item.start <= middle && item.end + gap > middle) ?? items[0];
  const page = (current?.index ?? 0) + 1;
  useEffect(() => onPage(page), [onPage, page]);

  return (
    <div ref={scroller} className={styles.pages} tabIndex={0} role="group" aria-label="Pages of the draft">
      <div className={styles.run} style={{ blockSize: list.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <div key={index} className={styles.place} style={{ insetBlockStart: start }}>
            <PageSheet pages={pages} number={index + 1} scale={scale} />
          </div>
        ))}
      </div>
    </div>
  );
}
