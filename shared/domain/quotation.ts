import type { RichInline, RichQuotation } from './richText.ts';

/** Somebody else's words, as they are put into a text. */
export interface Quotation {
  /** Word for word. A blank line begins a paragraph, a line feed stays a line break. */
  readonly text: string;
  /** Who says it and when, in words: “GP record, 14 April 2026”. May be empty. */
  readonly source: string;
  /** The entry it is taken from, cited behind the source. */
  readonly entryId?: string | null;
}

/** The quotation as a block, its source and citation on a line of their own; null where no words are quoted. */
export function quotationBlock({ text, source, entryId }: Quotation): RichQuotation | null {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (paragraphs.length === 0) return null;
  const said = source.replace(/\s+/g, ' ').trim();
  const line: RichInline[] = said === '' ? [] : [{ type: 'text', text: entryId ? `${said}\u00a0` : said }];
  if (entryId) line.push({ type: 'citation', attrs: { entryId } });
  return {
    type: 'blockquote',
    content: [
      ...paragraphs.map((part) => ({ type: 'paragraph', content: withBreaks(part) }) as const),
      ...(line.length > 0 ? [{ type: 'quotationSource', content: line } as const] : []),
    ],
  };
}

function withBreaks(part: string): RichInline[] {
  return part
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line, index): RichInline[] =>
      index === 0 ? [{ type: 'text', text: line }] : [{ type: 'hardBreak' }, { type: 'text', text: line }],
    );
}
