import type { CellObject } from 'write-excel-file/node';

/** A face that every Excel has. */
export const workbookFont = { fontFamily: 'Calibri', fontSize: 11 } as const;

/** The format of text: whatever it looks like, Excel neither works it out nor turns it into a date. */
const textCell = { type: String, format: '@', alignVertical: 'top', wrap: true } as const;

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
  return { ...textCell, wrap: false, value, fontWeight: 'bold', fontSize: 16 };
}
