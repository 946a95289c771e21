import type { CellObject, Row } from 'write-excel-file/node';
import { cellText } from './cellText.ts';

/** A face that every Excel has. */
export const workbookFont = { fontFamily: 'Calibri', fontSize: 11 } as const;

/** The format of text: whatever it looks like, Excel neither works it out nor turns it into a date. */
const textCell = { type: String, format: '@', alignVertical: 'top', wrap: true } as const;

const linePoints = 15;
/** Excel makes no row higher, in points. */
export const highestRow = 409;

/**
 * The height of a row that shows all of its texts, in points; undefined for one line. Said outright, because not every
 * program works it out when it opens a file.
 */
export function rowHeight(
  cells: readonly { readonly text: string; readonly characters: number }[],
): number | undefined {
  const lines = Math.max(1, ...cells.map(({ text, characters }) => linesOf(text, characters)));
  return lines === 1 ? undefined : Math.min(highestRow, lines * linePoints + 3);
}

function linesOf(text: string, characters: number): number {
  // Letters are narrower than the figures a width is counted in; a word that does not fit leaves its line's end empty.
  const capacity = Math.max(3, characters * 1.05 - 3);
  if (text.length <= capacity && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / capacity)), 0);
}

export function bodyCell(value: string, isStruck = false): CellObject {
  return { ...textCell, value, ...(isStruck ? { textDecoration: { strikethrough: true } } : {}) };
}

/** A cell to be filled in; with lines about it, for most of them are empty. */
export function inputCell(value: string): CellObject {
  return { ...textCell, ...(value === '' ? {} : { value }), borderStyle: 'thin', borderColor: '#C9C9C4' };
}

export function headingCell(value: string): CellObject {
  return {
    ...textCell,
    value,
    fontWeight: 'bold',
    alignVertical: 'bottom',
    backgroundColor: '#F3F2EE',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#17191B',
  };
}

export function labelCell(value: string): CellObject {
  return { ...textCell, value, fontWeight: 'bold' };
}

export function titleCell(value: string): CellObject {
  return { ...textCell, wrap: false, value, fontWeight: 'bold', fontSize: 16, height: 24 };
}

/** A row that says one thing about the file: what it is called, and the words. */
export function factRow(label: string, text: string, characters: number): Row {
  const height = rowHeight([{ text, characters }]);
  return [labelCell(label), { ...bodyCell(cellText(text)), ...(height === undefined ? {} : { height }) }];
}
