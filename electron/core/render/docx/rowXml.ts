import type { ReportBlock, ReportInline, ReportRow } from '../../../../shared/report/document.ts';
import { rowStaysWhole } from '../../../../shared/report/documentText.ts';
import { printable } from '../preparedDocument.ts';
import type { rowGeometry } from './tables.ts';

/**
 * A row as Word's XML, the same that `bodyRow` draws with the library, for a table too long to be held as the library's
 * objects: they take 70 kB a row. Only for rows of plain paragraphs that nothing points at.
 */
export function rowXml(row: ReportRow, { widths, style }: ReturnType<typeof rowGeometry>): string {
  if (row.id !== undefined) throw new Error('A row that something points at cannot be written as plain XML');
  const cells = row.cells.map((cell, index) => {
    const paragraphs = cell.length > 0 ? cell.map((block) => paragraphXml(block, style)) : [bare(style, '')];
    return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[index] ?? 0}"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
  });
  // A row that no page can hold must be let break, or its end is never printed.
  const rule = rowStaysWhole(row) ? '<w:cantSplit/>' : '<w:cantSplit w:val="off"/>';
  return `<w:tr><w:trPr>${rule}</w:trPr>${cells.join('')}</w:tr>`;
}

function paragraphXml(block: ReportBlock, style: string): string {
  if (block.type !== 'paragraph') throw new Error(`A ${block.type} cannot be written as plain XML`);
  return bare(style, block.content.map(runXml).join(''));
}

function bare(style: string, runs: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

function runXml(inline: ReportInline): string {
  if (inline.type === 'lineBreak') return '<w:r><w:br/></w:r>';
  if (inline.type === 'crossReference' || inline.type === 'link')
    throw new Error(`A ${inline.type} cannot be written as plain XML`);
  const marks = [
    inline.isBold ? '<w:b/><w:bCs/>' : '',
    inline.isItalic ? '<w:i/><w:iCs/>' : '',
    inline.isStruck ? '<w:strike/>' : '',
  ].join('');
  const properties = marks === '' ? '' : `<w:rPr>${marks}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped(printable(inline.text))}</w:t></w:r>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
