import type { PdfDocument } from './pdfDocument.ts';
import styles from './Pdf.module.css';
import { PdfPage } from './PdfPage.tsx';
import type { Viewer } from './useViewer.ts';

/** The pages beneath one another. Only those in view are there, in a space as long as all of them. */
export function PdfPages({ pdf, viewer, label }: { pdf: PdfDocument; viewer: Viewer; label: string }) {
  const { layout, view, attach, onScroll } = viewer;
  const shown = layout.pages
    .map((placed, page) => ({ placed, page }))
    .filter(({ page }) => page >= view.first && page <= view.last);
  return (
    <section
      ref={attach}
      className={styles.scroller}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={onScroll}
    >
      <div className={styles.stack} style={{ blockSize: layout.height, minInlineSize: layout.width }}>
        {shown.map(({ placed, page }) => (
          <PdfPage key={page} pdf={pdf} page={page} placed={placed} />
        ))}
      </div>
    </section>
  );
}
