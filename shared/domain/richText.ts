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
  | { readonly type: 'blockquote'; readonly content: readonly RichBlock[] };

export interface RichListItem {
  readonly type: 'listItem';
  readonly content: readonly RichBlock[];
}

export type RichInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly RichMark[] | undefined }
  | { readonly type: 'hardBreak' }
  | { readonly type: 'citation'; readonly attrs: { readonly entryId: string } };

export interface RichMark {
  readonly type: 'bold' | 'italic';
}

export const emptyRichText: RichText = { type: 'doc', content: [] };

/** Every entry cited, in reading order, each once. */
export function citedEntryIds(document: RichText): string[] {
  const found = new Set<string>();
  visitInlines(document.content, (inline) => {
    if (inline.type === 'citation') found.add(inline.attrs.entryId);
  });
  return [...found];
}

/** The words alone, paragraphs parted by a line feed; used for lists, search and word counts. */
export function plainText(document: RichText): string {
  return document.content.map(blockText).filter(Boolean).join('\n');
}

function visitInlines(blocks: readonly RichBlock[], visit: (inline: RichInline) => void): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        block.content?.forEach(visit);
        break;
      case 'bulletList':
      case 'orderedList':
        for (const item of block.content) visitInlines(item.content, visit);
        break;
      case 'blockquote':
        visitInlines(block.content, visit);
        break;
    }
  }
}

function blockText(block: RichBlock): string {
  const parts: string[] = [];
  visitInlines([block], (inline) => {
    if (inline.type === 'text') parts.push(inline.text);
    if (inline.type === 'hardBreak') parts.push('\n');
  });
  return parts.join('');
}
