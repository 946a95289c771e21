import { mostColumns, mostRows } from '../../../../shared/domain/richText.ts';
import type { LeftOut } from './leftOut.ts';
import { rename, unwrap, wrapInside } from './reshape.ts';

/**
 * Makes each table one of rows and single cells with at most one header row, as a text can hold it. Tables that only lay
 * a page out, and those too large for one, become paragraphs. `isOurs` is what this editor copied.
 */
export function mendTables(body: HTMLElement, leftOut: LeftOut, isOurs: boolean): void {
  for (const table of body.querySelectorAll('table')) {
    if (isLayout(table)) toParagraphs(table);
    else mendTable(table, leftOut, isOurs);
  }
}

function isLayout(table: HTMLTableElement): boolean {
  const cells = [...table.rows].flatMap((row) => [...row.cells]);
  return (
    cells.length < 2 || table.getAttribute('role') === 'presentation' || table.querySelector('table') !== null
  );
}

function toParagraphs(table: HTMLTableElement): void {
  const cells = [...table.rows].flatMap((row) => [...row.cells]);
  table.replaceWith(...captionOf(table), ...cells.map((cell) => rename(cell, 'div')));
}

function mendTable(table: HTMLTableElement, leftOut: LeftOut, isOurs: boolean): void {
  const rows = [...table.rows];
  const grid = singleCells(rows);
  const width = Math.max(...grid.map(({ length }) => length));
  if (width > mostColumns || rows.length > mostRows) {
    toParagraphs(table);
    return;
  }
  const [first] = rows;
  const hasHeader = first !== undefined && isHeader(first, rows.length, isOurs);
  leftOut.mergedCells += rows
    .flatMap((row) => [...row.cells])
    .filter(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1).length;
  const page = table.ownerDocument;
  const tbody = page.createElement('tbody');
  for (const [index, cells] of grid.entries()) {
    const row = page.createElement('tr');
    for (let column = 0; column < width; column += 1)
      row.append(mendedCell(cells[column] ?? page.createElement('td'), hasHeader && index === 0));
    tbody.append(row);
  }
  table.before(...captionOf(table));
  table.replaceChildren(tbody);
}

/** Rows as lists of cells, with an empty one for each place that a merged cell spans. */
function singleCells(rows: readonly HTMLTableRowElement[]): (HTMLTableCellElement | null)[][] {
  const grid = rows.map((): (HTMLTableCellElement | null)[] => []);
  for (const [index, row] of rows.entries()) {
    const line = grid[index] ?? [];
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column += 1;
      const deep = cell.rowSpan === 0 ? rows.length : cell.rowSpan;
      // A page may say a thousand; beyond the widest table there is nothing to keep.
      const broad = Math.min(cell.colSpan, mostColumns + 1);
      for (let down = 0; down < deep && index + down < rows.length; down += 1)
        for (let across = 0; across < broad; across += 1)
          (grid[index + down] ?? [])[column + across] = down === 0 && across === 0 ? cell : null;
      column += broad;
    }
  }
  return grid;
}

/** Word knows no header but a row that is repeated; most people write one in bold. */
function isHeader(row: HTMLTableRowElement, rowCount: number, isOurs: boolean): boolean {
  const cells = [...row.cells];
  if (cells.every(({ tagName }) => tagName === 'TH') || row.parentElement?.tagName === 'THEAD') return true;
  const worded = cells.filter((cell) => cell.textContent.trim() !== '');
  return !isOurs && rowCount > 1 && worded.length > 0 && worded.every(isBold);
}

function isBold(cell: HTMLTableCellElement): boolean {
  const words = [...cell.querySelectorAll('b, strong')]
    .filter((element) => element.parentElement?.closest('b, strong') === null)
    .map((element) => element.textContent);
  return words.join('').replace(/\s/g, '') === cell.textContent.replace(/\s/g, '');
}

/** What a cell cannot hold stands in it as a paragraph. */
function mendedCell(cell: HTMLElement, isHeader: boolean): HTMLElement {
  const wasHeading = cell.tagName === 'TH';
  const mended = rename(cell, isHeader ? 'th' : 'td');
  for (const quotation of mended.querySelectorAll('blockquote')) unwrap(quotation);
  for (const heading of mended.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    wrapInside(rename(heading, 'p'), 'strong');
  if (isHeader) for (const element of mended.querySelectorAll('b, strong')) unwrap(element);
  else if (
    wasHeading &&
    mended.querySelector('p, div, ul, ol, b, strong') === null &&
    mended.textContent.trim()
  )
    wrapInside(mended, 'strong');
  return mended;
}

function captionOf(table: HTMLTableElement): HTMLElement[] {
  const { caption } = table;
  if (!caption || caption.textContent.trim() === '') return [];
  const words = table.ownerDocument.createElement('p');
  words.append(...caption.childNodes);
  return [words];
}
