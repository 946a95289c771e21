import type { Mark, Node } from '@tiptap/pm/model';
import type {
  RichBlock,
  RichInline,
  RichListItem,
  RichMark,
  RichQuotation,
  RichTableRow,
  RichText,
} from '../../../shared/domain/richText.ts';
import { emptyRichText } from '../../../shared/domain/richText.ts';
import { linkAddress } from '../../../shared/domain/linkAddress.ts';
import { withoutControlCharacters } from '../../../shared/contract/values.ts';

/**
 * What the editor holds as the contract's rich text: only the attributes and marks it names, in the order in which it
 * writes them, because what is typed and what is saved are compared as JSON. A field with nothing in it is empty.
 */
export function toRichText(document: Node): RichText {
  const content = blocksOf(document);
  const [only, ...others] = content;
  const isEmpty = only?.type === 'paragraph' && only.content === undefined && others.length === 0;
  return isEmpty ? emptyRichText : { type: 'doc', content };
}

function blocksOf(parent: Node): RichBlock[] {
  return parent.children.map(blockOf);
}

function blockOf(node: Node): RichBlock {
  switch (node.type.name) {
    case 'heading':
      return { type: 'heading', attrs: { level: node.attrs['level'] === 4 ? 4 : 3 }, ...inlinesOf(node) };
    case 'bulletList':
      return { type: 'bulletList', content: itemsOf(node) };
    case 'orderedList':
      return { type: 'orderedList', ...startOf(node.attrs['start']), content: itemsOf(node) };
    case 'blockquote':
      return { type: 'blockquote', content: quotationParts(node) };
    case 'table':
      return { type: 'table', content: node.children.map(rowOf) };
    default:
      return { type: 'paragraph', ...inlinesOf(node) };
  }
}

function rowOf(row: Node): RichTableRow {
  return {
    type: 'tableRow',
    content: row.children.map((cell) => ({
      type: cell.type.name === 'tableHeader' ? 'tableHeader' : 'tableCell',
      content: blocksOf(cell),
    })),
  };
}

/** A source line that nobody has written is none. */
function quotationParts(node: Node): RichQuotation['content'] {
  return node.children.flatMap((child): RichQuotation['content'] => {
    if (child.type.name !== 'quotationSource') return [blockOf(child)];
    return child.content.size > 0 ? [{ type: 'quotationSource', ...inlinesOf(child) }] : [];
  });
}

function itemsOf(list: Node): RichListItem[] {
  return list.children.map((item) => ({ type: 'listItem', content: blocksOf(item) }));
}

/** A number a list can begin at; from 1 it needs no saying. */
function startOf(start: unknown): { attrs?: { start: number } } {
  const isUsable = typeof start === 'number' && Number.isInteger(start) && start > 1 && start <= 9_999;
  return isUsable ? { attrs: { start } } : {};
}

function inlinesOf(block: Node): { content?: RichInline[] } {
  const content = block.children.flatMap(inlineOf);
  return content.length > 0 ? { content } : {};
}

function inlineOf(node: Node): RichInline[] {
  if (node.type.name === 'citation')
    return [{ type: 'citation', attrs: { entryId: String(node.attrs['entryId']) } }];
  if (node.type.name === 'hardBreak') return [{ type: 'hardBreak' }];
  const text = withoutControlCharacters(node.text ?? '');
  const marks = node.marks.flatMap(markOf);
  return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }];
}

function markOf({ type: { name }, attrs }: Mark): RichMark[] {
  if (name === 'bold' || name === 'italic') return [{ type: name }];
  const href = name === 'link' ? linkAddress(String(attrs['href'])) : null;
  return href === null ? [] : [{ type: 'link', attrs: { href } }];
}
