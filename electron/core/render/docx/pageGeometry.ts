import type { ReportSection } from '../../../../shared/report/document.ts';

/** A4 in twentieths of a point, 27 mm at the sides. */
const page = { width: 11_906, height: 16_838, side: 1_531 } as const;

export const margins = {
  top: 2_040,
  bottom: 1_700,
  left: page.side,
  right: page.side,
  header: 680,
  footer: 620,
} as const;

/** Sides as they are in portrait: the library turns them for a landscape page. */
export const pageSize = { width: page.width, height: page.height } as const;

export function textWidth(orientation: ReportSection['orientation']): number {
  return (orientation === 'landscape' ? page.height : page.width) - 2 * page.side;
}
