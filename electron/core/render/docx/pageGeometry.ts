import type { ReportSection } from '../../../../shared/report/document.ts';
import { sideMarginMm } from '../../../../shared/report/textWidth.ts';

/** A4 in twentieths of a point. */
const page = { width: 11_906, height: 16_838 } as const;

/** What a place on the page needs to know of its section. */
export type PageShape = Pick<ReportSection, 'orientation' | 'isWide'>;

const twipsPerMm = 1_440 / 25.4;

/** Millimetres in twentieths of a point. */
export function twips(mm: number): number {
  return Math.round(mm * twipsPerMm);
}

export function margins({ isWide }: PageShape) {
  const side = twips(isWide ? sideMarginMm.wide : sideMarginMm.usual);
  const ends = isWide ? { top: 1_700, bottom: 1_250 } : { top: 2_040, bottom: 1_700 };
  return { ...ends, left: side, right: side, header: 620, footer: isWide ? 480 : 620 };
}

/** Sides as they are in portrait: the library turns them for a landscape page. */
export const pageSize = { width: page.width, height: page.height } as const;

export function textWidth(shape: PageShape): number {
  return (shape.orientation === 'landscape' ? page.height : page.width) - 2 * margins(shape).left;
}

/** The highest a picture may be: a page between its margins, less its heading. */
export function pictureHeight(shape: PageShape): number {
  const { top, bottom } = margins(shape);
  const height = shape.orientation === 'landscape' ? page.width : page.height;
  return height - top - bottom - twips(16);
}
