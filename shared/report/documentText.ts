import type { ReportBlock, ReportDocument, ReportHeading, ReportInline, ReportRow } from './document.ts';

export interface OutlineItem {
  readonly level: 1 | 2 | 3 | 4;
  readonly number: string;
  readonly title: string;
}

/** Every heading, in reading order. */
export function reportOutline(document: ReportDocument): OutlineItem[] {
  return reportHeadings(document).map(({ level, number, title }) => ({ level, number, title }));
}

/** Headings stand on pages, never inside a list, a quotation or a table, so the top level is enough. */
export function reportHeadings(document: ReportDocument): ReportHeading[] {
  return document.sections.flatMap((section) => section.blocks.filter((block) => block.type === 'heading'));
}

/** A heading as one line: `1.2 Agencies involved`, `Finding 2: A bruise on a baby`. */
export function headingLine({ number, title }: OutlineItem): string {
  if (!number || !title) return number || title;
  return /^\d+(\.\d+)*$/.test(number) ? `${number} ${title}` : `${number.replace(/[.:]$/, '')}: ${title}`;
}

/** Words of the report itself. An appendix repeats the records and is not counted. */
export function wordCount(document: ReportDocument): number {
  const body = document.sections
    .filter((section) => section.part === 'body')
    .flatMap((section) => section.blocks);
  return body
    .map(blockText)
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** All that a block prints, in reading order, parted by spaces. */
export function blockText(block: ReportBlock): string {
  switch (block.type) {
    case 'heading':
      return headingLine(block);
    case 'paragraph':
      return block.content.map(inlineText).join('');
    case 'list':
      return block.items.map(blocksText).join(' ');
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.heading),
        ...block.rows.flatMap((row) => row.cells.map(blocksText)),
      ].join(' ');
    case 'callout':
      return `${block.heading} ${blocksText(block.blocks)}`;
    case 'quotation':
      return `${blocksText(block.blocks)} ${(block.source ?? []).map(inlineText).join('')}`.trim();
    case 'picture':
      return block.alternative;
  }
}

export function blocksText(blocks: readonly ReportBlock[]): string {
  return blocks.map(blockText).join(' ');
}

function inlineText(inline: ReportInline): string {
  return inline.type === 'lineBreak' ? ' ' : inline.text;
}

/** Everything a cross-reference can point at. One that points elsewhere is printed as its text alone. */
export function targetIds(document: ReportDocument): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (block: ReportBlock): void => {
    switch (block.type) {
      case 'heading':
        found.add(block.id);
        break;
      case 'table':
        for (const row of block.rows) if (row.id) found.add(row.id);
        break;
      case 'callout':
        if (block.id) found.add(block.id);
        block.blocks.forEach(visit);
        break;
      case 'list':
        for (const item of block.items) item.forEach(visit);
        break;
      case 'quotation':
        block.blocks.forEach(visit);
        break;
      case 'paragraph':
      case 'picture':
        break;
    }
  };
  for (const section of document.sections) section.blocks.forEach(visit);
  return found;
}

/** Whether a row is kept on one page. */
export function rowStaysWhole(row: ReportRow): boolean {
  return row.staysWhole ?? staysWhole(row.cells.flat());
}

/** About what half a page of a narrow column holds. Longer things are let break, for no page could hold them whole. */
export function staysWhole(blocks: readonly ReportBlock[]): boolean {
  return blocksText(blocks).length <= 1_200;
}
