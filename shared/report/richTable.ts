import type { RichTable, RichTableCell } from '../domain/richText.ts';
import { type ColumnNeed, layOutColumns } from './columnLayout.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import { blocksText } from './documentText.ts';
import { emsOf, pageTextWidthMm } from './textWidth.ts';

/** A word longer than this is let break, so that one address does not take the room of the other columns. */
const longestWordEms = 9;
const leastColumnEms = 2.5;

/**
 * A table that somebody drew, set across a page of the report: each column as wide as what stands in it asks for. Where
 * its columns do not fit side by side it becomes several, each of which begins with the first column.
 */
export function richTables(
  table: RichTable,
  drawCell: (cell: RichTableCell) => readonly ReportBlock[],
): ReportTable[] {
  const cells = table.content.map((row) => row.content.map(drawCell));
  const hasHeader = table.content[0]?.content[0]?.type === 'tableHeader';
  const columnCount = cells[0]?.length ?? 0;
  const needs = Array.from({ length: columnCount }, (_column, index) =>
    needOf(cells.map((row) => blocksText(row[index] ?? []))),
  );
  const { size, tables } = layOutColumns(needs, [0], pageTextWidthMm('portrait', false));
  const headings = hasHeader ? cells[0] : undefined;
  const rows = hasHeader ? cells.slice(1) : cells;
  return tables.map(({ columns, shares }) => ({
    type: 'table',
    caption: '',
    size,
    isGrid: true,
    ...(headings ? {} : { hasNoHeadings: true }),
    columns: columns.map((column, index) => ({
      heading: blocksText(headings?.[column] ?? []).trim(),
      width: shares[index] ?? 0,
    })),
    rows: rows.map((row) => ({ cells: columns.map((column) => row[column] ?? []) })),
  }));
}

function needOf(texts: readonly string[]): ColumnNeed {
  const words = texts.flatMap((text) => text.split(/\s+/));
  const longest = words.reduce((most, word) => Math.max(most, emsOf(word)), 0);
  // By the root: a column of long sentences should not leave a column of dates one word wide.
  const ems = texts.reduce((most, text) => Math.max(most, emsOf(text)), 0);
  return {
    leastEms: Math.min(longestWordEms, Math.max(leastColumnEms, longest)),
    weight: Math.sqrt(Math.max(1, ems)),
  };
}
