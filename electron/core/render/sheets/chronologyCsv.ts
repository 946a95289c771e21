import Papa from 'papaparse';
import type { ChronologySource } from '../../../../shared/report/chronologySource.ts';
import type { StatementLine } from '../../../../shared/report/chronologyStatement.ts';
import { counted } from '../../../../shared/report/reportWords.ts';
import { sheetColumns } from './sheetColumns.ts';

const byteOrderMark = '\ufeff';

/** A number below zero, as people and ledgers write it: a spreadsheet reads it as the number it is. */
const negativeNumber = /^-\s?£?\d[\d,]*(?:\.\d+)?\s?%?$/;
/** What makes a spreadsheet take a cell for a formula. Full-width signs are turned into plain ones by some. */
const formulaLike = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whether a spreadsheet that opens this text would work it out instead of showing it. */
export function looksLikeFormula(text: string): boolean {
  return formulaLike.test(text) && !negativeNumber.test(text);
}

/**
 * The entries as comma-separated text: UTF-8 with a byte order mark, every field quoted, lines ended by CR LF (RFC 4180).
 * A cell that looks like a formula begins with an apostrophe (OWASP, CSV injection). Nothing but the headings and the
 * entries stands in it; the statement is handed back beside it.
 */
export function chronologyCsv(
  source: ChronologySource,
  statement: readonly StatementLine[],
): { bytes: Uint8Array; statement: StatementLine[] } {
  const columns = sheetColumns(source);
  let made = 0;
  const safe = (text: string): string => {
    if (!looksLikeFormula(text)) return text;
    made += 1;
    return `'${text}`;
  };
  const rows = source.entries.map((entry) => columns.map((column) => safe(column.text(entry))));
  const csv = Papa.unparse([columns.map(({ heading }) => heading), ...rows], {
    quotes: true,
    newline: '\r\n',
  });
  return {
    bytes: Buffer.from(`${byteOrderMark}${csv}\r\n`, 'utf8'),
    statement: [...statement, ...pictureLine(source), { label: 'Cells', text: cellsSentence(made) }],
  };
}

function pictureLine({ pictures }: ChronologySource): StatementLine[] {
  return pictures.length === 0
    ? []
    : [{ label: 'Pictures', text: 'A CSV file cannot hold pictures. The timeline is not in it.' }];
}

function cellsSentence(made: number): string {
  if (made === 0) return 'Every cell is as it is in the chronology. None looks like a formula.';
  const looks = made === 1 ? 'cell that looks' : 'cells that look';
  return `An apostrophe was put before ${counted(made, looks, looks)} like a formula, so that no program works it out. Negative numbers are untouched.`;
}
