import type { ReportBlock, ReportDocument } from '../../../../shared/report/document.ts';
import { headingLine, staysWhole } from '../../../../shared/report/documentText.ts';

/** The document with what the template cannot work out: each heading as one line, and what may break across pages. */
export function withLayoutHints(document: ReportDocument): object {
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.map(hinted) }));
  return { ...document, sections };
}

function hinted(block: ReportBlock): object {
  switch (block.type) {
    case 'heading':
      return { ...block, line: headingLine(block) };
    case 'paragraph':
      return block;
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(hinted)) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          staysWhole: staysWhole(row.cells.flat()),
          cells: row.cells.map((cell) => cell.map(hinted)),
        })),
      };
    case 'callout':
      return { ...block, staysWhole: staysWhole(block.blocks), blocks: block.blocks.map(hinted) };
    case 'quotation':
      return { ...block, blocks: block.blocks.map(hinted) };
  }
}
