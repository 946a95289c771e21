import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import type {
  ReportBlock,
  ReportCallout,
  ReportInline,
  ReportList,
  ReportMeta,
  ReportParagraph,
  ReportQuotation,
} from '../../../../shared/report/document.ts';
import { headingLine, staysWhole } from '../../../../shared/report/documentText.ts';
import type { BlockWriter, Setting } from './blockSetting.ts';
import {
  bulletReference,
  bullets,
  deepestLevel,
  listIndent,
  type NumberingDefinition,
  orderedNumbering,
} from './numbering.ts';
import { drawPicture } from './pictures.ts';
import { drawTable } from './tables.ts';

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/**
 * Draws blocks with Word's own structures. `bookmarks` names the target of every cross-reference; in a document that
 * opens plainly, or whose parts run on, a main part begins no page of its own.
 */
export function createBlockWriter(
  bookmarks: ReadonlyMap<string, string>,
  { opening = 'report', parts = 'new-page' }: Pick<ReportMeta, 'opening' | 'parts'> = {},
): BlockWriter {
  const numbering: NumberingDefinition[] = [bullets];
  const mainPart = parts === 'run-on' ? { spacing: { before: 560, after: 280 } } : { pageBreakBefore: true };
  const writer: BlockWriter = { blocks, anchoredBlocks, numbering };
  return writer;

  function blocks(items: readonly ReportBlock[], setting: Setting): (Paragraph | Table)[] {
    return items.flatMap((item) => block(item, setting));
  }

  function anchoredBlocks(items: readonly ReportBlock[], targetId: string | undefined, setting: Setting) {
    const [first, ...rest] = items;
    if (first?.type !== 'paragraph') return blocks(items, setting);
    return [drawParagraph(first, setting, {}, targetId), ...blocks(rest, setting)];
  }

  function block(item: ReportBlock, setting: Setting): (Paragraph | Table)[] {
    switch (item.type) {
      case 'heading':
        return [
          new Paragraph({
            heading: headingLevels[item.level - 1] ?? HeadingLevel.HEADING_4,
            ...(item.level === 1 && opening === 'report' ? mainPart : {}),
            children: anchored(item.id, [new TextRun(headingLine(item))]),
          }),
        ];
      case 'paragraph':
        return [drawParagraph(item, setting)];
      case 'list':
        return drawList(item, setting);
      case 'table':
        return drawTable(item, setting, writer);
      case 'callout':
        return drawCallout(item, setting);
      case 'quotation':
        return drawQuotation(item, setting);
      case 'picture':
        return [drawPicture(item, setting)];
    }
  }

  function drawParagraph(
    { content }: ReportParagraph,
    setting: Setting,
    changes: Pick<IParagraphOptions, 'numbering'> = {},
    targetId?: string,
  ): Paragraph {
    const isContinued = setting.listDepth >= 0 && !changes.numbering;
    return new Paragraph({
      style: setting.style,
      ...(isContinued ? { indent: { left: listIndent(setting.listDepth) } } : {}),
      ...(setting.keepNext ? { keepNext: true, keepLines: true } : {}),
      ...changes,
      children: anchored(targetId, content.map(drawInline)),
    });
  }

  function drawList(list: ReportList, setting: Setting): (Paragraph | Table)[] {
    const depth = Math.min(setting.listDepth + 1, deepestLevel);
    const reference = list.isOrdered ? `list-${numbering.length}` : bulletReference;
    if (list.isOrdered) numbering.push(orderedNumbering(reference, depth, list.start, setting.orderedDepth));
    const orderedDepth = setting.orderedDepth + (list.isOrdered ? 1 : 0);
    const inside: Setting = {
      ...setting,
      listDepth: depth,
      orderedDepth,
      style: setting.style === 'BodyText' ? 'ListText' : setting.style,
    };
    return list.items.flatMap((item) => {
      const [first, ...rest] = item;
      const numbered = { numbering: { reference, level: depth } };
      if (first?.type === 'paragraph')
        return [drawParagraph(first, inside, numbered), ...blocks(rest, inside)];
      return [drawParagraph({ type: 'paragraph', content: [] }, inside, numbered), ...blocks(item, inside)];
    });
  }

  function drawCallout(callout: ReportCallout, setting: Setting): (Paragraph | Table)[] {
    const isKept = staysWhole(callout.blocks);
    const inside: Setting = { ...setting, style: callout.heading ? 'CalloutText' : 'CalloutNote' };
    const head = callout.heading
      ? [
          new Paragraph({
            style: 'CalloutHeading',
            children: anchored(callout.id, [new TextRun(callout.heading)]),
          }),
        ]
      : [];
    const kept = callout.blocks.slice(0, -1);
    const last = callout.blocks.slice(-1);
    // A line of its own after each, or two callouts in a row would run together into one panel.
    const end = new Paragraph({ style: 'CalloutEnd' });
    return [...head, ...blocks(kept, { ...inside, keepNext: isKept }), ...blocks(last, inside), end];
  }

  /** The line that says whose words they are is never parted from the last of them. */
  function drawQuotation(
    { blocks: quoted, source }: ReportQuotation,
    setting: Setting,
  ): (Paragraph | Table)[] {
    const inside: Setting = { ...setting, style: 'Quote' };
    if (!source) return blocks(quoted, inside);
    return [
      ...blocks(quoted.slice(0, -1), inside),
      ...blocks(quoted.slice(-1), { ...inside, keepNext: true }),
      drawParagraph({ type: 'paragraph', content: source }, { ...setting, style: 'QuoteSource' }),
    ];
  }

  function drawInline(inline: ReportInline): ParagraphChild {
    switch (inline.type) {
      case 'lineBreak':
        return new TextRun({ break: 1 });
      case 'text':
        return new TextRun({
          text: inline.text,
          ...(inline.isBold ? { bold: true } : {}),
          ...(inline.isItalic ? { italics: true } : {}),
          ...(inline.isStruck ? { strike: true } : {}),
        });
      case 'link':
        return new ExternalHyperlink({
          link: inline.address,
          children: [
            new TextRun({
              text: inline.text,
              style: 'Hyperlink',
              ...(inline.isBold ? { bold: true } : {}),
              ...(inline.isItalic ? { italics: true } : {}),
            }),
          ],
        });
      case 'crossReference':
        return new InternalHyperlink({
          anchor: bookmarks.get(inline.targetId) ?? '',
          children: [new TextRun({ text: inline.text, style: 'Hyperlink' })],
        });
    }
  }

  function anchored(targetId: string | undefined, children: ParagraphChild[]): ParagraphChild[] {
    const bookmark = targetId === undefined ? undefined : bookmarks.get(targetId);
    return bookmark ? [new Bookmark({ id: bookmark, children })] : children;
  }
}
