import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/**
 * Out of a table or a quotation that begins or ends the text, into a paragraph made there: without one there would be
 * no place to go on writing.
 */
export function leaveAtEdge({ state, view }: Editor, direction: 'up' | 'down'): boolean {
  const { $head, empty } = state.selection;
  const isUp = direction === 'up';
  const index = $head.index(0);
  const outermost = $head.depth > 0 ? $head.node(1) : null;
  const paragraph = state.schema.nodes['paragraph'];
  if (!empty || !paragraph || !outermost || !['table', 'blockquote'].includes(outermost.type.name))
    return false;
  if (index !== (isUp ? 0 : state.doc.childCount - 1) || !isAtEdge() || !view.endOfTextblock(direction))
    return false;
  const at = isUp ? 0 : state.doc.content.size;
  const tr = state.tr.insert(at, paragraph.create());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
  return true;

  /** Whether no row and no block stands beyond the caret; the cells of a row stand side by side. */
  function isAtEdge(): boolean {
    for (let depth = 1; depth < $head.depth; depth += 1) {
      const node = $head.node(depth);
      if (node.type.name === 'tableRow') continue;
      if ($head.index(depth) !== (isUp ? 0 : node.childCount - 1)) return false;
    }
    return true;
  }
}
