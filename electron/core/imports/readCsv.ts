import Papa from 'papaparse';
import { decodeText, type TextEncoding } from './decodeText.ts';
import { mostRows, tooManyRows } from './sheetBounds.ts';
import { UnreadableFile } from './sourceTable.ts';
import { nothingDone } from './zipGuard.ts';

export interface CsvRecord {
  /** Counting from 1, every record of the file: titles, headings and blank ones too. */
  readonly record: number;
  /** The physical line it starts on, counting from 1. */
  readonly line: number;
  /** The physical line it ends on. */
  readonly lineEnd: number;
  /** As they stand in the file, line ends turned into LF. */
  readonly cells: readonly string[];
  /** Quotation marks in it are not closed or not doubled, so that cells or rows may have run together. */
  readonly hasBrokenQuotes: boolean;
}

export interface CsvTable {
  readonly encoding: TextEncoding;
  readonly delimiter: string;
  readonly records: readonly CsvRecord[];
  /** The first record is Excel's own `sep=;` and no part of the table. */
  readonly hasSeparatorLine: boolean;
}

const delimiters = [',', ';', '\t', '|'] as const;
const separatorLine = /^"?sep=(.|\\t)"?$/i;

/** Reads the bytes of a text file whose kind is already known. Throws UnreadableFile. */
export function readCsv(bytes: Uint8Array): CsvTable {
  const decoded = decodeText(bytes);
  const text = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  if (text.includes('\0'))
    throw new UnreadableFile(
      'not_text',
      `This file is not text, or is damaged. ${nothingDone} Ask the agency to send it again as “CSV UTF-8”.`,
    );
  if (text.trim() === '') throw new UnreadableFile('file_empty', `This file is empty. ${nothingDone}`);
  return { encoding: decoded.encoding, ...readRecords(text) };
}

function readRecords(text: string): Pick<CsvTable, 'delimiter' | 'records' | 'hasSeparatorLine'> {
  // The line end of the last record opens no further record.
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const firstLine = body.split('\n', 1)[0] ?? '';
  const named = separatorLine.exec(firstLine)?.[1];
  if (named === undefined) {
    const delimiter = likeliestDelimiter(body);
    return { delimiter, records: recordsOf(body, delimiter, 1), hasSeparatorLine: false };
  }
  const delimiter = named === '\\t' ? '\t' : named;
  const first = { record: 1, line: 1, lineEnd: 1, cells: [firstLine], hasBrokenQuotes: false };
  const rest =
    body.length > firstLine.length ? recordsOf(body.slice(firstLine.length + 1), delimiter, 2) : [];
  return { delimiter, records: [first, ...rest], hasSeparatorLine: true };
}

/** Line ends are LF by now, so a record takes one line and one more for each line end inside its cells. */
function recordsOf(text: string, delimiter: string, firstNumber: number): CsvRecord[] {
  const parsed = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    skipEmptyLines: false,
    preview: mostRows + 1,
  });
  if (parsed.data.length > mostRows) throw tooManyRows();
  const broken = new Set(parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
  const hasLongCells = text.includes('"');
  let line = firstNumber;
  const rows = text === '' ? [['']] : parsed.data;
  return rows.map((cells, index) => {
    const lineEnd = line + (hasLongCells ? lineEndsIn(cells) : 0);
    const record = { record: firstNumber + index, line, lineEnd, cells, hasBrokenQuotes: broken.has(index) };
    line = lineEnd + 1;
    return record;
  });
}

function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

/**
 * The delimiter under which most of the first records have one and the same number of cells. Papaparse's own guess
 * looks at ten records and is led astray by title rows.
 */
function likeliestDelimiter(text: string): string {
  const scored = delimiters.map((delimiter) => {
    const { data, errors } = Papa.parse<string[]>(text, {
      delimiter,
      newline: '\n',
      preview: 60,
      skipEmptyLines: 'greedy',
    });
    const lengths = new Map<number, number>();
    for (const cells of data) lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1);
    const scores = [...lengths].map(([length, count]) =>
      length > 1 ? count / data.length + length / 1000 : 0,
    );
    // A wrong delimiter leaves quotation marks in the middle of cells.
    const brokenQuotes = errors.filter((error) => error.type === 'Quotes').length;
    return { delimiter, score: Math.max(0, ...scores) - brokenQuotes / Math.max(1, data.length) };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}
