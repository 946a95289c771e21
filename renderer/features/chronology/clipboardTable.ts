import Papa from 'papaparse';

/** A block of cells as the clipboard holds it: rows of texts. */
export type Block = readonly (readonly string[])[];

/**
 * What was copied from a spreadsheet or a Word table, as rows and cells. The table of the HTML is taken where there is
 * one: in it a line break within a cell cannot be mistaken for a new row. Otherwise tab-separated text, with the
 * quotation marks spreadsheets put round cells of several lines. Empty where nothing was copied.
 */
export function readBlock(clipboard: Pick<DataTransfer, 'getData'>): Block {
  const html = clipboard.getData('text/html');
  const fromHtml = html === '' ? [] : readHtmlTable(html);
  if (fromHtml.length > 0) return fromHtml;
  const text = clipboard.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (text === '') return [];
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t', newline: '\n' });
  return data.map((cells) => cells.map(tidied));
}

/** Tab-separated, as spreadsheets read it; a cell with a line break, a tab or a quotation mark stands in quotation marks. */
export function writeBlock(block: Block): string {
  return Papa.unparse(
    block.map((cells) => [...cells]),
    { delimiter: '\t', newline: '\r\n' },
  );
}

/** Nothing in it is run or fetched: a parsed document that is not shown has no scripts and loads no pictures. */
function readHtmlTable(html: string): string[][] {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return [];
  const rows: string[][] = [];
  /** Cells that reach down from a row above: how many rows more, by column. */
  const reaching: number[] = [];
  for (const row of table.rows) {
    const cells: string[] = [];
    const skipReached = () => {
      while ((reaching[cells.length] ?? 0) > 0) {
        reaching[cells.length] = (reaching[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const cell of row.cells) {
      skipReached();
      for (let span = 0; span < Math.min(cell.colSpan, widest); span += 1) {
        if (cell.rowSpan > 1) reaching[cells.length] = cell.rowSpan - 1;
        cells.push(span === 0 ? textOf(cell) : '');
      }
    }
    skipReached();
    rows.push(cells);
  }
  return rows;
}

/** A span claimed by a broken table does not make a table of its own. */
const widest = 200;

function textOf(cell: Element): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  // White space in the markup is not white space of the text; line breaks and paragraphs are.
  for (const node of textNodesOf(copy)) node.data = node.data.replace(/\s+/g, ' ');
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  for (const block of copy.querySelectorAll('p, div, li')) block.append('\n');
  return tidied(copy.textContent ?? '');
}

function textNodesOf(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

function tidied(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
