/** What a copied table of Excel or Word leaves on the clipboard. */
interface Clipboard {
  readonly getData: (format: string) => string;
}

/**
 * A table on the clipboard as a CSV file; null where there is none. The cells are taken from the table itself where
 * the program gives it: in plain text a line break within a cell of Word looks like the end of a row.
 */
export function pastedTable(clipboard: Clipboard, number: number): File | null {
  const rows = tableRows(clipboard.getData('text/html')) ?? lineRows(clipboard.getData('text/plain'));
  if (rows === null) return null;
  // The mark says that it is UTF-8, so that nobody needs to guess.
  const text = `\uFEFF${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
  return new File([text], `Pasted table ${number}.csv`, { type: 'text/csv' });
}

function tableRows(html: string): string[][] | null {
  if (html === '') return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map(cellText),
  );
  return rows.some((cells) => cells.some((cell) => cell !== '')) ? rows : null;
}

function cellText(cell: Element): string {
  for (const end of cell.querySelectorAll('br')) end.replaceWith('\n');
  const blocks = [...cell.querySelectorAll('p, li, div')].filter(
    (block) => !block.querySelector('p, li, div'),
  );
  const parts = blocks.length > 0 ? blocks : [cell];
  return parts
    .map(({ textContent }) => (textContent ?? '').replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .trim();
}

/** Plain text is a table only where it has columns and rows. */
function lineRows(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  if (lines.length < 2 || !lines.some((line) => line.includes('\t'))) return null;
  return lines.map((line) => line.split('\t'));
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
