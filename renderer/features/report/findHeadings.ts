import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { PdfHeading } from './pdf/pdfDocument.ts';

export type OutlineItem = OutputOf<'reports.get'>['outline'][number];

/**
 * Where each heading of the outline stands in the pages; null where it is not there yet, as when the outline has
 * been read again and the pages are still being set. Both are in reading order, so equal titles keep their places.
 */
export function findHeadings(
  outline: readonly OutlineItem[],
  headings: readonly PdfHeading[],
): (PdfHeading | null)[] {
  let next = 0;
  return outline.map(({ number, title }) => {
    const wanted = [bare(`${number}${title}`), bare(title)];
    const found = headings.findIndex(
      (heading, index) => index >= next && wanted.includes(bare(heading.title)),
    );
    if (found >= 0) next = found + 1;
    return headings[found] ?? null;
  });
}

/** Letters and figures only: the pages part number and title with spaces of their own. */
function bare(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
