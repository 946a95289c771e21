import { UnreadableFile } from './sourceTable.ts';
import { nothingDone } from './zipGuard.ts';

/** The most rows one return may hold, over all its sheets. The longest known is a tenth of this. */
export const mostRows = 200_000;
/** The most cells, filled or formatted. Keeps a workbook of tiny cells within memory. */
const mostCells = 4_000_000;

export function tooManyRows(): UnreadableFile {
  return new UnreadableFile(
    'too_many_rows',
    `This file has more than ${mostRows.toLocaleString('en-GB')} rows, far more than a return holds. ${nothingDone} Ask the agency for the rows of this review only, or bring it in in parts.`,
  );
}

/** Counts rows and cells in the bytes of the sheets, before any of them is read. Throws UnreadableFile. */
export function checkSheetBounds(sheets: Iterable<Buffer>): void {
  let rows = 0;
  let cells = 0;
  for (const sheet of sheets) {
    rows += occurrences(sheet, '</row>', mostRows);
    rows += occurrences(sheet, ':row>', mostRows);
    if (rows > mostRows) throw tooManyRows();
    // Only a large sheet can hold so many, and counting takes time.
    if (sheet.length > mostCells * 4)
      cells += occurrences(sheet, '<c ', mostCells) + occurrences(sheet, '<c>', mostCells);
    if (cells > mostCells) throw tooManyRows();
  }
}

function occurrences(bytes: Buffer, text: string, most: number): number {
  const wanted = Buffer.from(text);
  let count = 0;
  for (
    let at = bytes.indexOf(wanted);
    at >= 0 && count <= most;
    at = bytes.indexOf(wanted, at + wanted.length)
  )
    count += 1;
  return count;
}

interface HiddenParts {
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

const tags =
  /<(table:table-row|table:table-column|table:table-cell|table:table|\/table:table-row)\b([^>]*)>/g;

/**
 * Walks an OpenDocument sheet before it is read: which rows and columns are hidden, by sheet, and whether cells that
 * are repeated stay within bounds. A hundred bytes can ask for a million filled rows there. Throws UnreadableFile.
 */
export function checkOpenDocument(content: string): HiddenParts[] {
  const sheets: HiddenParts[] = [];
  let at = { row: 0, column: 0, repeats: 1, cells: 0 };
  let [rows, cells] = [0, 0];
  for (const [, tag, attributes = ''] of content.matchAll(tags)) {
    const hidden = sheets.at(-1);
    const isHidden = /table:visibility="(?:collapse|filter)"/.test(attributes);
    const repeats = Number(/table:number-(?:rows|columns)-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
    if (tag === 'table:table') {
      sheets.push({ rows: new Set(), columns: new Set() });
      at = { row: 0, column: 0, repeats: 1, cells: 0 };
    } else if (tag === 'table:table-column') {
      for (let index = 0; isHidden && index < Math.min(repeats, 1000); index += 1)
        hidden?.columns.add(at.column + index);
      at.column += repeats;
    } else if (tag === 'table:table-row') {
      at = { ...at, repeats, cells: 0 };
      for (let index = 0; isHidden && index < Math.min(repeats, mostRows); index += 1)
        hidden?.rows.add(at.row + index);
      if (attributes.endsWith('/')) at.row += repeats;
    } else if (tag === 'table:table-cell') {
      if (!attributes.endsWith('/')) at.cells += repeats;
    } else {
      at.row += at.repeats;
      if (at.cells > 0) rows += at.repeats;
      cells += at.cells * at.repeats;
      if (rows > mostRows || cells > mostCells) throw tooManyRows();
    }
  }
  return sheets;
}
