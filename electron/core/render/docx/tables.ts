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
import type { ReportRow, ReportTable, TableSize } from '../../../../shared/report/document.ts';
import { rowStaysWhole } from '../../../../shared/report/documentText.ts';
import { cellInsetMm } from '../../../../shared/report/textWidth.ts';
import type { BlockWriter, Setting } from './blockSetting.ts';
import { colours } from './docxStyles.ts';
import { twips } from './pageGeometry.ts';

const styles = {
  usual: { text: 'TableText', heading: 'TableHeading' },
  small: { text: 'TableTextSmall', heading: 'TableHeadingSmall' },
  smallest: { text: 'TableTextSmallest', heading: 'TableHeadingSmallest' },
} as const satisfies Record<TableSize, { text: Setting['style']; heading: string }>;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;
const underHeading = { style: BorderStyle.SINGLE, size: 8, color: colours.ink } as const;
const overTable = { style: BorderStyle.SINGLE, size: 12, color: colours.ink } as const;

/** How wide the columns of a table are on `width`, in twentieths of a point, and the style of what stands in its rows. */
export function rowGeometry(
  { size = 'usual', columns }: ReportTable,
  width: number,
): { widths: number[]; style: (typeof styles)[TableSize]['text'] } {
  return { widths: columns.map((column) => Math.round(column.width * width)), style: styles[size].text };
}

/** A table with a header row that repeats on every page, and its caption above it. */
export function drawTable(table: ReportTable, around: Setting, writer: BlockWriter): (Paragraph | Table)[] {
  const { width } = around;
  const size = table.size ?? 'usual';
  const inset = twips(cellInsetMm[size]);
  const { widths, style } = rowGeometry(table, width);
  const caption = table.caption
    ? [new Paragraph({ style: 'Caption', children: [new TextRun(table.caption)] })]
    : [];
  return [
    ...caption,
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 60, bottom: 30, left: inset, right: inset },
      borders: {
        top: overTable,
        bottom: hairline,
        left: table.isGrid ? hairline : none,
        right: table.isGrid ? hairline : none,
        insideHorizontal: hairline,
        insideVertical: table.isGrid ? hairline : none,
      },
      rows: [
        ...(table.hasNoHeadings ? [] : [headerRow(table, widths, styles[size].heading)]),
        ...table.rows.map((row) => bodyRow(row, widths, { ...around, style }, writer)),
      ],
    }),
    // Word joins a table to one that follows at once, and a file must not end a section with a table.
    new Paragraph({ style: 'TableText', children: [] }),
  ];
}

function headerRow(table: ReportTable, widths: readonly number[], style: string): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { top: overTable, bottom: underHeading },
          children: [new Paragraph({ style, children: [new TextRun(column.heading)] })],
        }),
    ),
  });
}

function bodyRow(row: ReportRow, widths: readonly number[], around: Setting, writer: BlockWriter): TableRow {
  return new TableRow({
    // A row that no page can hold must be let break, or its end is never printed.
    cantSplit: rowStaysWhole(row),
    children: row.cells.map((cell, index) => {
      const width = widths[index] ?? 0;
      const setting: Setting = { ...around, listDepth: -1, orderedDepth: 0, width };
      const drawn = index === 0 ? writer.anchoredBlocks(cell, row.id, setting) : writer.blocks(cell, setting);
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: drawn.length > 0 ? drawn : [new Paragraph({ style: around.style })],
      });
    }),
  });
}
