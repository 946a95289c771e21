import { memo, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { moveInList } from '../../../ui/index.ts';
import styles from './Pdf.module.css';
import type { PdfDocument } from './pdfDocument.ts';
import { useDrawnPage } from './PdfPage.tsx';

const thumbnailWidth = 126;

interface ThumbnailsProps {
  pdf: PdfDocument;
  current: number;
  onGo: (page: number) => void;
}

/** Every page, small. Arrow keys move among them, Enter goes to one. */
export function Thumbnails({ pdf, current, onGo }: ThumbnailsProps) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[current]?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys among the buttons within
    <ol ref={list} className={styles.thumbnails} onKeyDown={moveInList}>
      {pdf.pages.map((_, page) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page has no name but its number
        <Thumbnail key={page} pdf={pdf} page={page} isCurrent={page === current} onGo={onGo} />
      ))}
    </ol>
  );
}

interface ThumbnailProps {
  pdf: PdfDocument;
  page: number;
  isCurrent: boolean;
  onGo: (page: number) => void;
}

const Thumbnail = memo(function Thumbnail({ pdf, page, isCurrent, onGo }: ThumbnailProps) {
  const button = useRef<HTMLButtonElement>(null);
  const size = pdf.pages[page] ?? { width: 1, height: 1 };
  const scale = thumbnailWidth / Math.max(size.width, size.height * (2 / 3));
  const { canvas } = useDrawnPage(pdf, page, scale, useIsInView(button));
  return (
    <li>
      <button
        ref={button}
        type="button"
        data-list-item
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={`Page ${page + 1}`}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => onGo(page)}
      >
        <canvas
          ref={canvas}
          aria-hidden
          style={{ inlineSize: size.width * scale, blockSize: size.height * scale }}
        />
        {page + 1}
      </button>
    </li>
  );
});

/** Whether an element has come into view; it is not drawn before. */
function useIsInView(element: RefObject<Element | null>): boolean {
  const [isInView, setIsInView] = useState(false);
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => {
      setIsInView(entries.some(({ isIntersecting }) => isIntersecting));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isInView;
}
