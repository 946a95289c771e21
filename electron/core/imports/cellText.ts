import { SSF, type CellObject } from '@e965/xlsx';
import { civilDay, isoOfDayNumber } from '../../../shared/domain/civilDate.ts';
import { shortMonth } from '../../../shared/domain/dateWords.ts';

/** What stands in a cell for a person to see. */
export interface CellText {
  readonly text: string;
  /** It is a real date and not typed text. */
  readonly isDate: boolean;
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
const nothing: CellText = { text: '', isDate: false };

/**
 * Reads the cells of one workbook. Dates are turned into text by the format of the cell and the rule of the workbook,
 * never by the clock of this machine: a format without a day shows none, as the sheet does.
 */
export function cellReader(is1904: boolean): (cell: CellObject) => CellText {
  const dates = new Map<string, CellText>();
  const shapes = new Map<string, DateShape | null>();
  const dateOf = (value: number, format: string): CellText | null => {
    let shape = shapes.get(format);
    if (shape === undefined) {
      shape = dateShape(format);
      shapes.set(format, shape);
    }
    if (shape === null) return null;
    const key = `${value}\n${format}`;
    let known = dates.get(key);
    if (known === undefined) {
      known = dateText(value, shape, is1904) ?? { text: plainNumber(value), isDate: false };
      dates.set(key, known);
    }
    return known;
  };
  return (cell) => {
    const { v: value, t: type, z: format } = cell;
    if (typeof value === 'string')
      return {
        text: value.includes('\r') ? value.replace(/\r\n?/g, '\n').trim() : value.trim(),
        isDate: false,
      };
    if (value === undefined || value === null) return nothing;
    if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', isDate: false };
    if (typeof value !== 'number') return nothing;
    if (type === 'e') return { text: errors[value] ?? '#ERROR', isDate: false };
    if (format === undefined || format === 'General' || format === '@')
      return { text: plainNumber(value), isDate: false };
    return dateOf(value, String(format)) ?? { text: formattedNumber(value, String(format)), isDate: false };
  };
}

interface DateShape {
  readonly hasDay: boolean;
  readonly hasMonth: boolean;
  readonly hasYear: boolean;
  readonly hasTime: boolean;
}

/** Which parts of a date a number format shows; null for a format of other numbers. */
function dateShape(format: string): DateShape | null {
  const isDate: boolean = SSF.is_date(format);
  if (!isDate) return null;
  const first = format.split(';', 1)[0] ?? '';
  const letters = first
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .toLowerCase()
    .replace(/am\/pm|a\/p/g, '');
  const hasTime = /[hs]/.test(letters);
  // "m" beside hours or seconds is a minute.
  const withoutMinutes = letters.replace(/h[^a-z]*m{1,2}|m{1,2}[^a-z]*s/g, '');
  return {
    hasDay: withoutMinutes.includes('d'),
    hasMonth: withoutMinutes.includes('m'),
    hasYear: /[ye]/.test(withoutMinutes),
    hasTime,
  };
}

/** Day 0 of the 1900 rule as days since 1970; the 1904 rule counts from 1,462 days later. */
const firstDay1900 = 25_569;
const between1900And1904 = 1462;

/** Null for a number that stands for no day. A time is cut to the minute, as the sheet shows it. */
function dateText(value: number, shape: DateShape, is1904: boolean): CellText | null {
  const seconds = Math.round(value * 86_400);
  const serial = Math.floor(seconds / 86_400) + (is1904 ? between1900And1904 : 0);
  if (seconds < 0 || serial > 2_958_465) return null;
  const minutes = Math.floor((seconds % 86_400) / 60);
  const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  if (!shape.hasDay && !shape.hasMonth && !shape.hasYear) return { text: clock, isDate: false };
  // The 1900 rule counts a 29 February 1900 that never was.
  const { year, month, day } = civilDay(isoOfDayNumber(serial - firstDay1900 + (serial < 60 ? 1 : 0)));
  // A format without a day is how a sheet shows a month; the first of the month behind it was written by nobody.
  if (!shape.hasDay && shape.hasYear && !shape.hasTime)
    return { text: shape.hasMonth ? `${shortMonth(month)} ${year}` : String(year), isDate: true };
  const date = `${pad(day)}/${pad(month)}/${year}`;
  // A time that the format hides is kept: it is in the cell.
  return { text: shape.hasTime || minutes > 0 ? `${date} ${clock}` : date, isDate: true };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Fifteen digits, as a sheet holds them: 0.1 + 0.2 shows 0.3. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

function formattedNumber(value: number, format: string): string {
  try {
    const text: string = SSF.format(format, value);
    return text.trim();
  } catch {
    return plainNumber(value);
  }
}
