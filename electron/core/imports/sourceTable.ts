import type { FileFacts, Place, ReturnReading } from '../../../shared/contract/returnReading.ts';
import type { ReturnPreview } from '../../../shared/contract/imports.ts';

export type ReturnWarning = ReturnPreview['warnings'][number];

/** A row of a return, whatever kind of file it stands in. */
export interface SourceRow {
  /** Row, record or table row, counting from 1, as a person finds it in the file. */
  readonly number: number;
  readonly place: Place;
  /** As the file shows them, outer white space trimmed, line ends LF. */
  readonly cells: readonly string[];
  /** Columns that are real dates and not typed text. See `hasColumn`. */
  readonly dateColumns?: number;
  /** Columns in which this row lies under a merged cell that began in a row above. */
  readonly mergedColumns?: number;
  readonly formulaColumns?: number;
  readonly isHidden?: boolean;
  /** One cell is merged across the table: a title, a marking, a heading between years. */
  readonly isOneCell?: boolean;
  /** Footnotes and endnotes of the row, in its order. */
  readonly notes?: readonly string[];
  readonly hasTrackedChanges?: boolean;
  readonly commentCount?: number;
  /** Quotation marks are not closed, so that cells or rows may have run together. */
  readonly hasBrokenQuotes?: boolean;
  /** It is no part of the table, for this reason: Excel's separator line, a row that was deleted. */
  readonly noPart?: string;
}

/** A sheet, a CSV file or a Word table; a sheet that holds two tables gives two. */
export interface SourceTable {
  readonly name: string;
  readonly isHidden: boolean;
  /** In the order of the file. Rows of a workbook that hold nothing are not among them. */
  readonly rows: readonly SourceRow[];
  readonly columnCount: number;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface SourceFile {
  readonly kind: FileFacts['kind'];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly tables: readonly SourceTable[];
  /** Lines outside the tables, for the name of the agency and the date of the return. */
  readonly titleLines: readonly string[];
  readonly wordChanges: FileFacts['wordChanges'];
  /** What a person should know of the file as a whole, found while it was read. */
  readonly warnings: readonly ReturnWarning[];
}

/** How a Word file is read where it holds more than one text. */
export type WordChoices = Pick<ReturnReading, 'wordChanges' | 'hiddenText'>;

/** A file that cannot be read, in a sentence for the screen; nothing of it comes in. */
export interface FileRefusal {
  readonly outcome: 'refused';
  readonly code: string;
  readonly reason: string;
}

/** Thrown while a file is taken apart, and caught where reading begins. */
export class UnreadableFile extends Error {
  readonly refusal: FileRefusal;

  constructor(code: string, reason: string) {
    super(code);
    this.refusal = { outcome: 'refused', code, reason };
  }
}

/** Columns are kept as bits, which spares a list in each of many thousand rows; those beyond the 31st are not kept. */
const mostColumnBits = 31;

export function columnBit(column: number): number {
  return column < mostColumnBits ? 1 << column : 0;
}

export function hasColumn(bits: number | undefined, column: number): boolean {
  return bits !== undefined && (bits & columnBit(column)) !== 0;
}

/** One text for one place, so that places can be looked up. */
export function placeKey(place: Place): string {
  if ('sheet' in place) return `sheet ${place.sheet}\n${place.row}`;
  return 'record' in place ? `record ${place.record}` : `table ${place.table}\n${place.row}`;
}

/** How a person finds the row: "row 9", "record 9", "table 2, row 9"; with its sheet where the file has several. */
export function nameOfPlace(place: Place, hasSeveralSheets: boolean): string {
  if ('sheet' in place)
    return hasSeveralSheets ? `sheet ${place.sheet}, row ${place.row}` : `row ${place.row}`;
  return 'record' in place ? `record ${place.record}` : `table ${place.table}, row ${place.row}`;
}

/** `A`, `B`, … `AA` for sheets; its number, counting from 1, for other files. */
export function columnLetter(kind: SourceFile['kind'], column: number): string {
  if (kind === 'csv' || kind === 'docx') return String(column + 1);
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(kind, rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}
