import { paragraph, paragraphsOf, type ReportBlock, type ReportTable, type TableSize } from './document.ts';

type Cell = string | readonly ReportBlock[];

/** A table of texts: `columns` are headings with their share of the width, which add up to 1. */
export function simpleTable(
  caption: string,
  columns: readonly (readonly [heading: string, width: number])[],
  rows: readonly (readonly Cell[])[],
  size?: TableSize,
): ReportTable {
  return {
    type: 'table',
    caption,
    columns: columns.map(([heading, width]) => ({ heading, width })),
    rows: rows.map((cells) => ({ cells: cells.map(blocksOfCell) })),
    ...(size ? { size } : {}),
  };
}

function blocksOfCell(cell: Cell): readonly ReportBlock[] {
  if (typeof cell !== 'string') return cell;
  const blocks = paragraphsOf(cell);
  return blocks.length > 0 ? blocks : [paragraph('–')];
}
