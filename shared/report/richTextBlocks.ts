import type { RichBlock, RichInline, RichLink, RichQuotation, RichText } from '../domain/richText.ts';
import {
  crossReference,
  heading,
  text,
  type HeadingLevel,
  type ReportBlock,
  type ReportInline,
  type ReportParagraph,
} from './document.ts';
import { capitalised, entryTarget } from './reportWords.ts';
import { richTables } from './richTable.ts';

export interface RichTextContext {
  /** Begins the ids of headings within this text; unique in the document. */
  readonly idPrefix: string;
  /** Level of the heading this text stands under. Its own headings follow without a gap. */
  readonly underLevel: HeadingLevel;
  /** What citations show, by entry. */
  readonly entryNumbers: ReadonlyMap<string, number>;
  /**
   * Whether citations lead to the entry printed in the document (which is usual), are words only because it is not
   * printed, or are left out because its readers have no chronology.
   */
  readonly citations?: 'linked' | 'words' | 'none';
}

/** What a reviewer wrote, as blocks of the report. Citations become cross-references into the chronology. */
export function richTextBlocks(document: RichText, context: RichTextContext): ReportBlock[] {
  let level: number = context.underLevel;
  // The editor's highest heading is 3; under a deeper one, everything moves down by the difference.
  const shift = context.underLevel - 2;
  return document.content.flatMap((block, index): ReportBlock[] => {
    if (block.type !== 'heading') return richBlocks(block, context);
    const title = plainInline(block.content, context).trim();
    if (!title) return [];
    level = Math.min(block.attrs.level + shift, level + 1, 4);
    return [heading(headingLevel(level), `${context.idPrefix}-${index}`, '', title)];
  });
}

function headingLevel(level: number): HeadingLevel {
  const levels = [1, 2, 3, 4] as const;
  return levels[level - 1] ?? 4;
}

function richBlocks(block: RichBlock, context: RichTextContext): ReportBlock[] {
  switch (block.type) {
    case 'paragraph': {
      const content = inlines(block.content ?? [], context);
      return content.some((part) => part.type !== 'lineBreak') ? [{ type: 'paragraph', content }] : [];
    }
    case 'heading':
      // Within a list or a quotation a heading is no landmark of the document: it is printed as a bold line.
      return boldLine(plainInline(block.content, context));
    case 'bulletList':
    case 'orderedList':
      return [
        {
          type: 'list',
          isOrdered: block.type === 'orderedList',
          start: block.type === 'orderedList' ? (block.attrs?.start ?? 1) : 1,
          items: block.content.map((item) =>
            nonEmpty(item.content.flatMap((part) => richBlocks(part, context))),
          ),
        },
      ];
    case 'blockquote':
      return quotation(block, context);
    case 'table':
      return richTables(block, (cell) => cell.content.flatMap((part) => richBlocks(part, context)));
  }
}

function quotation({ content }: RichQuotation, context: RichTextContext): ReportBlock[] {
  const blocks = content.flatMap((part) =>
    part.type === 'quotationSource' ? [] : richBlocks(part, context),
  );
  const source = content.flatMap((part) =>
    part.type === 'quotationSource' ? inlines(part.content ?? [], context) : [],
  );
  if (blocks.length === 0) return source.length > 0 ? [{ type: 'paragraph', content: source }] : [];
  if (source.length === 0) return [{ type: 'quotation', blocks }];
  const [first] = source;
  const hasDash = first?.type === 'text' && /^\s*[-–—]/u.test(first.text);
  return [{ type: 'quotation', blocks, source: hasDash ? source : [text('— '), ...source] }];
}

function nonEmpty(blocks: ReportBlock[]): ReportBlock[] {
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', content: [] }];
}

function boldLine(value: string): ReportParagraph[] {
  return value.trim()
    ? [{ type: 'paragraph', content: [{ type: 'text', text: value.trim(), isBold: true }] }]
    : [];
}

function inlines(written: readonly RichInline[], context: RichTextContext): ReportInline[] {
  const content = context.citations === 'none' ? withoutCitations(written) : written;
  return content.flatMap((inline, index): ReportInline[] => {
    switch (inline.type) {
      case 'hardBreak':
        return [{ type: 'lineBreak' }];
      case 'citation':
        return citation(inline.attrs.entryId, content[index - 1], context);
      case 'text':
        return [run(inline)];
    }
  });
}

/** A citation stands apart from the word before it; without the one, the other's space goes too. */
function withoutCitations(content: readonly RichInline[]): RichInline[] {
  return content.flatMap((inline, index) => {
    if (inline.type === 'citation') return [];
    const isBeforeOne = inline.type === 'text' && content[index + 1]?.type === 'citation';
    return [isBeforeOne ? { ...inline, text: inline.text.trimEnd() } : inline];
  });
}

function run({ text, marks = [] }: Extract<RichInline, { type: 'text' }>): ReportInline {
  const link = marks.find((mark): mark is RichLink => mark.type === 'link');
  return {
    ...(link ? { type: 'link', address: link.attrs.href, text } : { type: 'text', text }),
    ...(marks.some((mark) => mark.type === 'bold') ? { isBold: true } : {}),
    ...(marks.some((mark) => mark.type === 'italic') ? { isItalic: true } : {}),
  };
}

/** Where a citation is part of the sentence: after an opening bracket, or `see`, `in` … and the like. */
const leadsIntoCitation =
  /[([–—]\s*$|\b(see|in|of|to|by|and|or|from|at|with|as|than|under|after|before|between|compare|also)\s+$/iu;

/**
 * On screen a citation is a mark of its own beside the words; on paper, `left blank entry 6` would read as part of
 * them, so it is set in brackets unless the sentence leads into it.
 */
function citation(entryId: string, before: RichInline | undefined, context: RichTextContext): ReportInline[] {
  const number = context.entryNumbers.get(entryId);
  if (number === undefined) return [text('[an entry no longer in the chronology]')];
  const shown = `entry ${number}`;
  const refer = (words: string) =>
    context.citations === 'words' ? text(words) : crossReference(entryTarget(entryId), words);
  if (!before || before.type === 'hardBreak') return [refer(capitalised(shown))];
  const reference = refer(shown);
  if (before.type === 'text' && leadsIntoCitation.test(before.text)) return [reference];
  const isApart = before.type === 'text' && /\s$/u.test(before.text);
  return [text(isApart ? '(' : ' ('), reference, text(')')];
}

function plainInline(content: readonly RichInline[] | undefined, context: RichTextContext): string {
  return inlines(content ?? [], context)
    .map((part) => (part.type === 'lineBreak' ? ' ' : part.text))
    .join('');
}
