/**
 * Text with structure, as a tree of plain data. The shape is the editor's own (ProseMirror), restricted to what
 * the report can print; `contract/richText.ts` checks it. Citations hold an entry's permanent id, never its number.
 */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly RichBlock[];
}

export type RichBlock =
  | { readonly type: 'paragraph'; readonly content?: readonly RichInline[] | undefined }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 3 | 4 };
      readonly content?: readonly RichInline[] | undefined;
    }
  | { readonly type: 'bulletList'; readonly content: readonly RichListItem[] }
  | {
      readonly type: 'orderedList';
      readonly attrs?: { readonly start: number } | undefined;
      readonly content: readonly RichListItem[];
    }
  | RichQuotation
  | RichTable;

export interface RichListItem {
  readonly type: 'listItem';
  readonly content: readonly RichBlock[];
}

/** Words that are not the review's own. Who says them, and when, is its last part, where that is written. */
export interface RichQuotation {
  readonly type: 'blockquote';
  readonly content: readonly (RichBlock | RichQuotationSource)[];
}

export interface RichQuotationSource {
  readonly type: 'quotationSource';
  readonly content?: readonly RichInline[] | undefined;
}

/** Every row has as many cells as the first. Only the first row can be the header; no cell spans another. */
export interface RichTable {
  readonly type: 'table';
  readonly content: readonly RichTableRow[];
}

export interface RichTableRow {
  readonly type: 'tableRow';
  readonly content: readonly RichTableCell[];
}

export interface RichTableCell {
  readonly type: 'tableCell' | 'tableHeader';
  /** Paragraphs and lists. */
  readonly content: readonly RichBlock[];
}

export type RichInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly RichMark[] | undefined }
  | { readonly type: 'hardBreak' }
  | { readonly type: 'citation'; readonly attrs: { readonly entryId: string } };

export type RichMark = { readonly type: 'bold' | 'italic' } | RichLink;

export interface RichLink {
  readonly type: 'link';
  /** As `linkAddress` of `domain/linkAddress.ts` gives it. */
  readonly attrs: { readonly href: string };
}

/** The most of a table that is kept as one: more would not fit a page. */
export const mostColumns = 20;
export const mostRows = 1_000;

export const emptyRichText: RichText = { type: 'doc', content: [] };

/** Every entry cited, in reading order, each once. */
export function citedEntryIds(document: RichText): string[] {
  const found = new Set<string>();
  visitInlines(document.content, (inline) => {
    if (inline.type === 'citation') found.add(inline.attrs.entryId);
  });
  return [...found];
}

/** The words alone, paragraphs and rows parted by a line feed, cells by a tab; for lists, search and word counts. */
export function plainText(document: RichText): string {
  return linesOf(document.content, wordsOf);
}

/** As `plainText`, and where its links lead, so that a change of either can be read in the history. */
export function recordedText(document: RichText): string {
  return linesOf(document.content, wordsAndAddresses);
}

/** How many words there are. A dash on its own is none. */
export function wordCount(document: RichText): number {
  return plainText(document)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

type RichPart = RichBlock | RichQuotationSource;

function visitInlines(parts: readonly RichPart[], visit: (inline: RichInline) => void): void {
  for (const part of parts) {
    switch (part.type) {
      case 'paragraph':
      case 'heading':
      case 'quotationSource':
        part.content?.forEach(visit);
        break;
      case 'bulletList':
      case 'orderedList':
        for (const item of part.content) visitInlines(item.content, visit);
        break;
      case 'blockquote':
        visitInlines(part.content, visit);
        break;
      case 'table':
        for (const row of part.content) for (const cell of row.content) visitInlines(cell.content, visit);
        break;
    }
  }
}

type Wording = (content: readonly RichInline[]) => string;

function linesOf(parts: readonly RichPart[], wording: Wording): string {
  return parts
    .map((part) => lineOf(part, wording))
    .filter(Boolean)
    .join('\n');
}

function lineOf(part: RichPart, wording: Wording): string {
  switch (part.type) {
    case 'paragraph':
    case 'heading':
    case 'quotationSource':
      return wording(part.content ?? []);
    case 'bulletList':
    case 'orderedList':
      return part.content
        .map((item) => linesOf(item.content, wording))
        .filter(Boolean)
        .join('\n');
    case 'blockquote':
      return linesOf(part.content, wording);
    case 'table':
      return part.content
        .map((row) => row.content.map((cell) => linesOf(cell.content, wording)).join('\t'))
        .filter((row) => row.trim() !== '')
        .join('\n');
  }
}

function wordsOf(content: readonly RichInline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'hardBreak' ? '\n' : '';
    })
    .join('');
}

function wordsAndAddresses(content: readonly RichInline[]): string {
  return content
    .map((inline) => {
      const link = inline.type === 'text' ? inline.marks?.find((mark) => mark.type === 'link') : undefined;
      return link ? `${wordsOf([inline])} <${link.attrs.href}>` : wordsOf([inline]);
    })
    .join('');
}
