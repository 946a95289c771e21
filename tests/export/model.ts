import type { ReportBlock, ReportDocument, ReportInline, ReportTable } from '../../shared/report/document.ts';

/** Every block of a document at any depth, in reading order. */
export function everyBlock(document: ReportDocument): ReportBlock[] {
  return document.sections.flatMap((section) => section.blocks.flatMap(withInner));
}

function withInner(block: ReportBlock): ReportBlock[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'picture':
      return [block];
    case 'list':
      return [block, ...block.items.flat().flatMap(withInner)];
    case 'table':
      return [block, ...block.rows.flatMap((row) => row.cells.flat()).flatMap(withInner)];
    case 'callout':
    case 'quotation':
      return [block, ...block.blocks.flatMap(withInner)];
  }
}

export function everyInline(document: ReportDocument): ReportInline[] {
  return everyBlock(document).flatMap((block) => (block.type === 'paragraph' ? block.content : []));
}

export function tablesOf(document: ReportDocument): ReportTable[] {
  return everyBlock(document).filter((block) => block.type === 'table');
}

export function listItemCount(document: ReportDocument): number {
  return everyBlock(document).reduce(
    (sum, block) => sum + (block.type === 'list' ? block.items.length : 0),
    0,
  );
}
