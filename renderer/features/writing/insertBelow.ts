import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { RichBlock } from '../../../shared/domain/richText.ts';

/**
 * Puts a block of its own below the one the caret is in, in its stead where that is empty; at the end where nobody has
 * been in the text. `caret` goes into it, or into a paragraph below, which is made where there is none.
 */
export function insertBelow(
  editor: Editor,
  block: RichBlock,
  hasCaret: boolean,
  caret: 'inside' | 'below',
): void {
  const { state, view } = editor;
  const node = state.schema.nodeFromJSON(block);
  const place = placeBelow(state.doc, hasCaret ? state.selection.$to.pos : state.doc.content.size);
  const { tr } = state;
  tr.replaceWith(place.from, place.to, node);
  const end = place.from + node.nodeSize;
  const paragraph = state.schema.nodes['paragraph'];
  if (caret === 'below' && paragraph) {
    if (tr.doc.nodeAt(end)?.type !== paragraph) tr.insert(end, paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, end + 1));
  } else tr.setSelection(TextSelection.near(tr.doc.resolve(place.from + 1)));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

function placeBelow(doc: Node, at: number): { from: number; to: number } {
  // A text in which nothing was ever written holds not even a paragraph.
  if (doc.childCount === 0) return { from: 0, to: 0 };
  const index = Math.min(doc.resolve(at).index(0), doc.childCount - 1);
  const block = doc.child(index);
  const from = doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const to = from + block.nodeSize;
  const isEmpty = block.type.name === 'paragraph' && block.content.size === 0;
  return isEmpty ? { from, to } : { from: to, to };
}
