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
  /** Trimmed of outer white space, line ends turned into LF. */
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
const charactersLookedAt = 100_000;
const separatorLine = /^"?sep=(.|\\t)"?$/i;

/** Reads the bytes of a text file whose kind is already known. Throws UnreadableFile. */
export function readCsv(bytes: Uint8Array): CsvTable {
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\0'))
    throw new UnreadableFile(
      'not_text',
      `This file is not text, or is damaged. ${nothingDone} Ask the agency to send it again as “CSV UTF-8”.`,
    );
  // Rows of separators alone are what an emptied sheet leaves.
  if (!/[^\s,;|"]/.test(text)) throw new UnreadableFile('file_empty', `This file is empty. ${nothingDone}`);
  const newline = lineEndOf(text);
  return {
    encoding,
    ...readRecords(newline === null ? text.replace(/\r\n?/g, '\n') : text, newline ?? '\n'),
  };
}

/** The one way in which all lines end; null where they end in several ways, and are to be made alike first. */
function lineEndOf(text: string): '\n' | '\r\n' | null {
  if (!text.includes('\r')) return '\n';
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (text[at - 1] !== '\r') return null;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n') return null;
  return '\r\n';
}

type Records = Pick<CsvTable, 'delimiter' | 'records' | 'hasSeparatorLine'>;

function readRecords(text: string, newline: string): Records {
  // The line end of the last record opens no further record.
  const body = text.endsWith(newline) ? text.slice(0, -newline.length) : text;
  const firstLine = body.split(newline, 1)[0] ?? '';
  const named = separatorLine.exec(firstLine)?.[1];
  if (named === undefined) {
    const delimiter = likeliestDelimiter(body, newline);
    return { delimiter, records: recordsOf(body, delimiter, newline, 1), hasSeparatorLine: false };
  }
  const delimiter = named === '\\t' ? '\t' : named;
  const first = { record: 1, line: 1, lineEnd: 1, cells: [firstLine], hasBrokenQuotes: false };
  const rest = body.length > firstLine.length ? body.slice(firstLine.length + newline.length) : null;
  const others = rest === null ? [] : recordsOf(rest, delimiter, newline, 2);
  return { delimiter, records: [first, ...others], hasSeparatorLine: true };
}

/** A record takes one line and one more for each line end inside its cells, which becomes LF. */
function recordsOf(text: string, delimiter: string, newline: string, firstNumber: number): CsvRecord[] {
  const parsed = Papa.parse<string[]>(text, {
    delimiter,
    newline: newline === '\n' ? '\n' : '\r\n',
    skipEmptyLines: false,
    preview: mostRows + 1,
  });
  if (parsed.data.length > mostRows) throw tooManyRows();
  const broken = new Set(parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
  // Without a quotation mark no cell can hold a line end.
  const mayHoldLines = text.includes('"');
  const records: CsvRecord[] = [];
  let line = firstNumber;
  const rows = text === '' ? [['']] : parsed.data;
  for (const [index, cells] of rows.entries()) {
    const lineEnd = line + trimCells(cells, mayHoldLines);
    records.push({
      record: firstNumber + index,
      line,
      lineEnd,
      cells,
      hasBrokenQuotes: broken.size > 0 && broken.has(index),
    });
    line = lineEnd + 1;
  }
  return records;
}

/** Trims the cells where they stand, since a copy of each row is most of the cost of a large file. Counts line ends. */
function trimCells(cells: string[], mayHoldLines: boolean): number {
  let lineEnds = 0;
  for (let column = 0; column < cells.length; column += 1) {
    let cell = cells[column] ?? '';
    if (mayHoldLines) {
      if (cell.includes('\r')) cell = cell.replaceAll('\r\n', '\n');
      for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lineEnds += 1;
    }
    cells[column] = cell.trim();
  }
  return lineEnds;
}

/**
 * The delimiter under which most of the first records have one and the same number of cells. Papaparse's own guess
 * looks at ten records and is led astray by title rows.
 */
function likeliestDelimiter(text: string, newline: string): string {
  // The library splits all of an unquoted text before it takes the first lines.
  const start = text.slice(0, text.indexOf(newline, charactersLookedAt) + 1 || undefined);
  const scored = delimiters.map((delimiter) => {
    const { data, errors } = Papa.parse<string[]>(start, {
      delimiter,
      newline: newline === '\n' ? '\n' : '\r\n',
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
