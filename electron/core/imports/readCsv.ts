import Papa from 'papaparse';
import { decodeText, type TextEncoding } from './decodeText.ts';
import { mostRows, tooManyRows } from './sheetBounds.ts';
import { type SourceRow, UnreadableFile } from './sourceTable.ts';
import { nothingDone } from './zipGuard.ts';

export interface CsvTable {
  readonly encoding: TextEncoding;
  readonly delimiter: string;
  /** Every record of the file, titles, headings and blank ones too; Excel's own `sep=;` is marked as no part of the table. */
  readonly rows: readonly SourceRow[];
  readonly columnCount: number;
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

type Records = Pick<CsvTable, 'delimiter' | 'rows' | 'columnCount'>;

function readRecords(text: string, newline: string): Records {
  // The line end of the last record opens no further record.
  const body = text.endsWith(newline) ? text.slice(0, -newline.length) : text;
  const firstLine = body.split(newline, 1)[0] ?? '';
  const named = separatorLine.exec(firstLine)?.[1];
  if (named === undefined) {
    const delimiter = likeliestDelimiter(body, newline);
    return { delimiter, ...recordsOf(body, delimiter, newline, []) };
  }
  const delimiter = named === '\\t' ? '\t' : named;
  const first: SourceRow = {
    number: 1,
    place: { record: 1, line: 1, line_end: 1 },
    cells: [firstLine],
    noPart: 'Tells Excel which separator is used',
  };
  const rest = body.length > firstLine.length ? body.slice(firstLine.length + newline.length) : null;
  return rest === null
    ? { delimiter, rows: [first], columnCount: 1 }
    : { delimiter, ...recordsOf(rest, delimiter, newline, [first]) };
}

/** A record takes one line and one more for each line end inside its cells, which becomes LF. */
function recordsOf(
  text: string,
  delimiter: string,
  newline: string,
  before: readonly SourceRow[],
): Omit<Records, 'delimiter'> {
  const parsed = Papa.parse<string[]>(text, {
    delimiter,
    newline: newline === '\n' ? '\n' : '\r\n',
    skipEmptyLines: false,
    preview: mostRows + 1,
  });
  if (parsed.data.length > mostRows) throw tooManyRows();
  const broken = new Set(parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
  const records = text === '' ? [['']] : parsed.data;
  const mayHoldLines = lineEndsIn(text) >= records.length;
  const rows = [...before];
  let columnCount = before.length;
  let number = before.length + 1;
  let line = number;
  for (const cells of records) {
    const lineEnd = line + (mayHoldLines ? plainLineEnds(cells) : 0);
    trimCells(cells);
    if (cells.length > columnCount) columnCount = cells.length;
    const row = { number, place: { record: number, line, line_end: lineEnd }, cells };
    const isBroken = broken.size > 0 && broken.has(number - 1 - before.length);
    rows.push(isBroken ? { ...row, hasBrokenQuotes: true } : row);
    line = lineEnd + 1;
    number += 1;
  }
  return { rows, columnCount };
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Turns the line ends inside cells into LF and counts them. */
function plainLineEnds(cells: string[]): number {
  let count = 0;
  for (const [column, cell] of cells.entries()) {
    if (!cell.includes('\n')) continue;
    const plain = cell.replaceAll('\r\n', '\n');
    cells[column] = plain;
    count += lineEndsIn(plain);
  }
  return count;
}

/** Trims the cells where they stand, since a copy of each row is most of the cost of a large file. */
function trimCells(cells: string[]): void {
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column] ?? '';
    if (cell !== '' && !(isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1))))
      cells[column] = cell.trim();
  }
}

/** Surely no white space, which nearly every cell neither begins nor ends with. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f;
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
