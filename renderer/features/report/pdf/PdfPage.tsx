import { useEffect, useRef, useState } from 'react';
import type { PageLayout } from './pageLayout.ts';
import styles from './Pdf.module.css';
import type { PdfDocument } from './pdfDocument.ts';

interface PdfPageProps {
  pdf: PdfDocument;
  page: number;
  placed: PageLayout['pages'][number];
}

/** A page as it will be printed, with its words over it for selecting and reading aloud. */
export function PdfPage({ pdf, page, placed: { top, width, height, scale } }: PdfPageProps) {
  const text = useRef<HTMLDivElement>(null);
  const { canvas, hasFailed } = useDrawnPage(pdf, page, scale);
  useEffect(() => {
    if (!text.current) return;
    const stop = new AbortController();
    // Without its words the page is still there to be seen.
    pdf.layText(page, text.current, stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [pdf, page]);
  useEffect(() => text.current?.style.setProperty('--page-scale', String(scale)), [scale]);
  return (
    <div
      role="group"
      className={styles.page}
      aria-label={`Page ${page + 1} of ${pdf.pages.length}`}
      style={{ insetBlockStart: top, inlineSize: width, blockSize: height }}
    >
      <canvas ref={canvas} aria-hidden />
      {hasFailed && <p>This page could not be drawn here. It will be in the file that you export.</p>}
      <div ref={text} className={styles.text} />
    </div>
  );
}

/** A canvas that holds the page. What it held before stays until the new drawing is whole. */
export function useDrawnPage(pdf: PdfDocument, page: number, scale: number, isWanted = true) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (!canvas.current || !isWanted) return;
    const stop = new AbortController();
    pdf.draw(page, canvas.current, scale, stop.signal).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
    return () => stop.abort();
  }, [pdf, page, scale, isWanted]);
  return { canvas, hasFailed };
}
