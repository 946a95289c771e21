import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportRow, ReportTable } from '../../../../shared/report/document.ts';
import { staysWhole } from '../../../../shared/report/documentText.ts';
import type { BlockWriter } from './blockSetting.ts';
import { colours } from './docxStyles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;
const underHeading = { style: BorderStyle.SINGLE, size: 8, color: colours.ink } as const;
const overTable = { style: BorderStyle.SINGLE, size: 12, color: colours.ink } as const;

/** A table with a header row that repeats on every page, and its caption above it. */
export function drawTable(table: ReportTable, width: number, writer: BlockWriter): (Paragraph | Table)[] {
  const widths = table.columns.map((column) => Math.round(column.width * width));
  const caption = table.caption
    ? [new Paragraph({ style: 'Caption', children: [new TextRun(table.caption)] })]
    : [];
  return [
    ...caption,
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 60, bottom: 30, left: 90, right: 90 },
      borders: {
        top: overTable,
        bottom: hairline,
        left: none,
        right: none,
        insideHorizontal: hairline,
        insideVertical: none,
      },
      rows: [headerRow(table, widths), ...table.rows.map((row) => bodyRow(row, widths, writer))],
    }),
    // Word joins a table to one that follows at once, and a file must not end a section with a table.
    new Paragraph({ style: 'TableText', children: [] }),
  ];
}

function headerRow(table: ReportTable, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { top: overTable, bottom: underHeading },
          children: [new Paragraph({ style: 'TableHeading', children: [new TextRun(column.heading)] })],
        }),
    ),
  });
}

function bodyRow(row: ReportRow, widths: readonly number[], writer: BlockWriter): TableRow {
  return new TableRow({
    // A row that no page can hold must be let break, or its end is never printed.
    cantSplit: staysWhole(row.cells.flat()),
    children: row.cells.map((cell, index) => {
      const width = widths[index] ?? 0;
      const setting = { style: 'TableText', listDepth: -1, orderedDepth: 0, width } as const;
      const drawn = index === 0 ? writer.anchoredBlocks(cell, row.id, setting) : writer.blocks(cell, setting);
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: drawn.length > 0 ? drawn : [new Paragraph({ style: 'TableText' })],
      });
    }),
  });
}
