import type { RichBlock, RichInline, RichListItem, RichText } from '../../../../shared/domain/richText.ts';

/**
 * Structured text as a person can write it in a source file. Within a line, `{key}` cites an entry, `**…**` is bold
 * and `*…*` italic. Only for the practice case: users have the editor.
 */
export type Passage =
  | string
  | { readonly bullets: readonly Item[] }
  | { readonly numbered: readonly Item[] }
  | { readonly quotation: readonly string[] };

/** A list item: its own words, then whatever is nested under them. */
type Item = string | readonly [string, ...Passage[]];

export function richTextOf(passages: readonly Passage[], cite: (key: string) => string): RichText {
  return { type: 'doc', content: passages.map((passage) => blockOf(passage, cite)) };
}

function blockOf(passage: Passage, cite: (key: string) => string): RichBlock {
  if (typeof passage === 'string') return { type: 'paragraph', content: inlinesOf(passage, cite) };
  if ('bullets' in passage)
    return { type: 'bulletList', content: passage.bullets.map((item) => itemOf(item, cite)) };
  if ('numbered' in passage)
    return { type: 'orderedList', content: passage.numbered.map((item) => itemOf(item, cite)) };
  return { type: 'blockquote', content: passage.quotation.map((line) => blockOf(line, cite)) };
}

function itemOf(item: Item, cite: (key: string) => string): RichListItem {
  const passages = typeof item === 'string' ? [item] : item;
  return { type: 'listItem', content: passages.map((passage) => blockOf(passage, cite)) };
}

function inlinesOf(line: string, cite: (key: string) => string): RichInline[] {
  const pieces = line.split(/(\{[^}]+\}|\*\*[^*]+\*\*|\*[^*]+\*)/).filter(Boolean);
  return pieces.map((piece): RichInline => {
    if (piece.startsWith('{')) return { type: 'citation', attrs: { entryId: cite(piece.slice(1, -1)) } };
    if (piece.startsWith('**')) return { type: 'text', text: piece.slice(2, -2), marks: [{ type: 'bold' }] };
    if (piece.startsWith('*')) return { type: 'text', text: piece.slice(1, -1), marks: [{ type: 'italic' }] };
    return { type: 'text', text: piece };
  });
}
