import type { TableSize } from './document.ts';

/** Type sizes of tables, in points. The smallest is as small as print may go and still be read. */
export const tablePoints = { usual: 10, small: 9, smallest: 8 } as const satisfies Record<TableSize, number>;

/** White space at each side of a cell, in millimetres. */
export const cellInsetMm = { usual: 1.6, small: 1.4, smallest: 1.2 } as const satisfies Record<
  TableSize,
  number
>;

/** Width of the text of a page of A4, in millimetres. */
export function pageTextWidthMm(orientation: 'portrait' | 'landscape', isWide: boolean): number {
  return (orientation === 'landscape' ? 297 : 210) - 2 * (isWide ? sideMarginMm.wide : sideMarginMm.usual);
}

export const sideMarginMm = { usual: 27, wide: 13 } as const;

export const mmPerPoint = 25.4 / 72;

/** How many ems of text stand side by side in a column that takes `share` of `totalMm`. */
export function emsOfColumn(share: number, totalMm: number, size: TableSize): number {
  return Math.max(0, share * totalMm - 2 * cellInsetMm[size]) / (tablePoints[size] * mmPerPoint);
}

const narrow = /[iljtfrI.,:;'’|!()[\]\s-]/;
const wide = /[mwMW@%—…]/;

/**
 * About how wide a line of text is, in ems of the sans face, never less than it is by much: good enough to choose widths
 * of columns and where a word must be broken, for no renderer is asked before the page is made.
 */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (narrow.test(character)) ems += 0.36;
    else if (wide.test(character)) ems += 0.86;
    else if (/[A-Z]/.test(character)) ems += 0.62;
    else if (character <= '\u024f') ems += 0.53;
    else ems += character > '\u2e7f' ? 1.1 : 0.66;
  }
  return ems;
}
