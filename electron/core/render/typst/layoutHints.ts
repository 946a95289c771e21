import path from 'node:path';
import type {
  ReportBlock,
  ReportDocument,
  ReportInline,
  ReportPicture,
  ReportSection,
  ReportTable,
} from '../../../../shared/report/document.ts';
import { headingLine, rowStaysWhole, staysWhole } from '../../../../shared/report/documentText.ts';
import {
  cellInsetMm,
  emsOfColumn,
  pageTextWidthMm,
  sideMarginMm,
  tablePoints,
} from '../../../../shared/report/textWidth.ts';
import { breakableText } from './longWords.ts';

interface PictureFile {
  /** Where the template finds it; no such file is ever written. */
  readonly path: string;
  readonly content: Buffer;
}

/**
 * The document with what the template cannot work out: each heading as one line, what may break across pages, where a
 * word too long for its column may, and how large a picture is. Pictures are handed over beside it.
 */
export function withLayoutHints(document: ReportDocument): {
  report: object;
  pictures: readonly PictureFile[];
} {
  const pictures: PictureFile[] = [];
  const sections = document.sections.map((section) => {
    const side = section.isWide ? sideMarginMm.wide : sideMarginMm.usual;
    return { ...section, side, blocks: section.blocks.map((block) => hinted(block, section, pictures)) };
  });
  return { report: { ...document, sections }, pictures };
}

function hinted(block: ReportBlock, section: ReportSection, pictures: PictureFile[]): object {
  const inner = (blocks: readonly ReportBlock[]) => blocks.map((one) => hinted(one, section, pictures));
  switch (block.type) {
    case 'heading':
      return { ...block, line: headingLine(block) };
    case 'paragraph':
      return block;
    case 'list':
      return { ...block, items: block.items.map(inner) };
    case 'table':
      return hintedTable(block, section, inner);
    case 'callout':
      return { ...block, staysWhole: staysWhole(block.blocks), blocks: inner(block.blocks) };
    case 'quotation':
      return { ...block, staysWhole: staysWhole(block.blocks), blocks: inner(block.blocks) };
    case 'picture':
      return hintedPicture(block, section, pictures);
  }
}

function hintedTable(
  table: ReportTable,
  section: ReportSection,
  inner: (blocks: readonly ReportBlock[]) => object[],
): object {
  const size = table.size ?? 'usual';
  const widthMm = pageTextWidthMm(section.orientation, section.isWide === true);
  const capacities = table.columns.map(({ width }) => emsOfColumn(width, widthMm, size));
  return {
    ...table,
    points: tablePoints[size],
    inset: cellInsetMm[size],
    columns: table.columns.map((column, index) => ({
      ...column,
      heading: breakableText(column.heading, capacities[index] ?? 1),
    })),
    rows: table.rows.map((row) => ({
      ...row,
      staysWhole: rowStaysWhole(row),
      cells: row.cells.map((cell, index) => {
        const blocks = cell.map((block) => withBreaks(block, capacities[index] ?? 1));
        return plainLine(blocks) ?? inner(blocks);
      }),
    })),
  };
}

/** The text of a cell that holds nothing but one run of plain text; null for any other. */
function plainLine(blocks: readonly ReportBlock[]): string | null {
  const [only, ...others] = blocks;
  if (others.length > 0) return null;
  if (only === undefined) return '';
  if (only.type !== 'paragraph' || only.content.length !== 1) return null;
  const [run] = only.content;
  return run?.type === 'text' && !run.isBold && !run.isItalic && !run.isStruck ? run.text : null;
}

function withBreaks(block: ReportBlock, capacity: number): ReportBlock {
  const within = (inline: ReportInline): ReportInline =>
    inline.type === 'lineBreak' ? inline : { ...inline, text: breakableText(inline.text, capacity) };
  switch (block.type) {
    case 'paragraph':
      return { ...block, content: block.content.map(within) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => item.map((one) => withBreaks(one, capacity - 1.5))),
      };
    case 'callout':
    case 'quotation':
      return { ...block, blocks: block.blocks.map((one) => withBreaks(one, capacity - 3)) };
    case 'heading':
    case 'table':
    case 'picture':
      return block;
  }
}

/** A wide page holds a picture of 273 by 146 mm below its heading, a usual landscape one 243 by 128. */
function hintedPicture(picture: ReportPicture, section: ReportSection, pictures: PictureFile[]): object {
  const widthMm = pageTextWidthMm(section.orientation, section.isWide === true);
  const pageMm = section.orientation === 'landscape' ? 210 : 297;
  const heightMm = pageMm - (section.isWide ? 52 : 66) - 16;
  const scale = Math.min(widthMm / picture.widthPx, heightMm / picture.heightPx);
  const name = `picture-${pictures.length + 1}.png`;
  pictures.push({
    path: path.join(process.cwd(), name),
    content: Buffer.from(picture.contentBase64, 'base64'),
  });
  const { contentBase64: _handedOverBeside, ...rest } = picture;
  return { ...rest, path: name, width: picture.widthPx * scale, height: picture.heightPx * scale };
}
