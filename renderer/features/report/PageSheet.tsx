import { useEffect, useRef } from 'react';
import styles from './Report.module.css';
import type { PdfPages } from './pdfPages.ts';

interface PageSheetProps {
  pages: PdfPages;
  /** Counting from 1. */
  number: number;
  /** Pixels to a point. */
  scale: number;
}

/** One real page: drawn, with its words over it to be selected and read aloud. Paper stays white in the dark theme. */
export function PageSheet({ pages, number, scale }: PageSheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const size = pages.sizes[number - 1];

  useEffect(() => {
    if (!canvas.current || !words.current) return;
    const drawing = pages.draw(number, canvas.current, words.current, scale);
    // A drawing is given up when the page leaves the view; that is no fault.
    drawing.done.catch(() => undefined);
    return () => drawing.cancel();
  }, [pages, number, scale]);

  return (
    <div
      className={styles.sheet}
      role="group"
      aria-label={`Page ${number} of ${pages.sizes.length}`}
      style={{ inlineSize: (size?.width ?? 0) * scale, blockSize: (size?.height ?? 0) * scale }}
    >
      <canvas ref={canvas} aria-hidden />
      <div ref={words} className={styles.words} />
    </div>
  );
}
