import type { PageSize, Place } from './pdfDocument.ts';

/** `width` and `page` follow the pane; a number is a scale, 1 for the size on paper. */
export type Zoom = 'width' | 'page' | number;

/** The inside of the pane the pages are shown in, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

interface PlacedPage extends PageSize {
  readonly top: number;
  readonly scale: number;
}

export interface PageLayout {
  readonly pages: readonly PlacedPage[];
  readonly width: number;
  readonly height: number;
}

export const zoomSteps = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 2.5, 3] as const;
const gap = 18;
/** Wider than this, a line of print is longer than the eye follows with ease. */
const widestFit = 1.5;
const smallestFit = 0.2;

/** Pages beneath one another. Each follows the pane by itself, so that a landscape page is as wide as the others. */
export function layOut(sizes: readonly PageSize[], zoom: Zoom, frame: Frame): PageLayout {
  let top = gap;
  const pages = sizes.map((size): PlacedPage => {
    const scale = scaleFor(size, zoom, frame);
    const placed = { top, scale, width: size.width * scale, height: size.height * scale };
    top += placed.height + gap;
    return placed;
  });
  return { pages, width: Math.max(0, ...pages.map(({ width }) => width)) + 2 * gap, height: top };
}

function scaleFor({ width, height }: PageSize, zoom: Zoom, frame: Frame): number {
  if (typeof zoom === 'number') return zoom;
  const across = (frame.width - 2 * gap) / width;
  const fit = zoom === 'width' ? across : Math.min(across, (frame.height - 2 * gap) / height);
  return Math.min(widestFit, Math.max(smallestFit, fit));
}

/** What is at `offset` pixels from the top. Above a page counts as that page, with a `top` below 0. */
export function placeAt({ pages }: PageLayout, offset: number): Place {
  const page = Math.max(
    0,
    pages.findLastIndex(({ top }) => top - gap <= offset),
  );
  const found = pages[page];
  return { page, top: found ? (offset - found.top) / found.height : 0 };
}

/** Where a place is, in pixels from the top. A page that is gone counts as the last one. */
export function offsetOf({ pages }: PageLayout, { page, top }: Place): number {
  const found = pages[Math.min(page, pages.length - 1)];
  if (!found) return 0;
  return found.top + Math.max(-gap, top * found.height);
}

/** The first and last page of which any is within `height` pixels from `offset`, and one more on either side. */
export function pagesInView(
  { pages }: PageLayout,
  offset: number,
  height: number,
): { readonly first: number; readonly last: number } {
  const first = pages.findIndex((page) => page.top + page.height >= offset);
  const last = pages.findLastIndex((page) => page.top <= offset + height);
  return { first: Math.max(0, first - 1), last: Math.min(pages.length - 1, last + 1) };
}

/** The next scale up or down from `scale`; itself at either end. */
export function nextZoom(scale: number, direction: 1 | -1): number {
  const near = 0.005;
  const next =
    direction === 1
      ? zoomSteps.find((step) => step > scale + near)
      : zoomSteps.findLast((step) => step < scale - near);
  return next ?? scale;
}
