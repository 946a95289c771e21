import { type Editor, Node } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { liftTarget } from '@tiptap/pm/transform';

/** Words that are not the review's own, with a line below that says whose they are. */
export const quotation = Node.create({
  name: 'blockquote',
  group: 'block',
  // In this order: Enter makes what the last alternative allows first, which must be a paragraph, not a source.
  content: '(block+ quotationSource) | block+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});

/** Who says it, and when. Enter goes on below the quotation; emptied, it goes with Backspace. */
export const quotationSource = Node.create({
  name: 'quotationSource',
  // Before what Enter does in any paragraph.
  priority: 200,
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-quotation-source]', context: 'blockquote/', priority: 60 }],
  renderHTML: () => ['p', { 'data-quotation-source': '' }, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => goOnBelow(this.editor) || goToSource(this.editor),
      Backspace: () => removeEmptySource(this.editor),
    };
  },
});

interface Place {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Where the innermost quotation around the caret stands; null outside one. */
export function quotationAround({ state }: Editor): Place | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'blockquote')
      return { from: $from.before(depth), to: $from.after(depth), depth };
  return null;
}

/** Makes a quotation of the paragraphs chosen, with a line for its source; or makes them the review's own again. */
export function toggleQuotation(editor: Editor): void {
  if (quotationAround(editor)) {
    unwrap(editor);
    return;
  }
  if (editor.chain().focus().wrapIn('blockquote').run()) addSource(editor);
}

/** Puts the caret into the source line of the quotation around it, which it makes where there is none. */
export function writeSource(editor: Editor): void {
  addSource(editor);
  const place = quotationAround(editor);
  if (!place) return;
  editor
    .chain()
    .focus()
    .setTextSelection(place.to - 2)
    .run();
}

function addSource(editor: Editor): void {
  const place = quotationAround(editor);
  if (!place) return;
  const { state, view } = editor;
  const source = state.schema.nodes['quotationSource']?.create();
  if (source && state.doc.nodeAt(place.from)?.lastChild?.type !== source.type)
    view.dispatch(state.tr.insert(place.to - 1, source));
}

function unwrap(editor: Editor): void {
  const place = quotationAround(editor);
  const { state, view } = editor;
  const node = place && state.doc.nodeAt(place.from);
  const paragraph = state.schema.nodes['paragraph'];
  if (!place || !node || !paragraph) return;
  const { tr } = state;
  const source = node.lastChild;
  let { to } = place;
  if (source?.type.name === 'quotationSource') {
    const start = to - 1 - source.nodeSize;
    if (source.content.size > 0) tr.setNodeMarkup(start, paragraph);
    else {
      tr.delete(start, to - 1);
      to -= source.nodeSize;
    }
  }
  const range = tr.doc.resolve(place.from + 1).blockRange(tr.doc.resolve(to - 1));
  const target = range && liftTarget(range);
  if (range && typeof target === 'number') view.dispatch(tr.lift(range, target).scrollIntoView());
  view.focus();
}

function goOnBelow(editor: Editor): boolean {
  const { state, view } = editor;
  const { $from, empty } = state.selection;
  const place = quotationAround(editor);
  const paragraph = state.schema.nodes['paragraph'];
  if (!place || !paragraph || !empty || $from.parent.type.name !== 'quotationSource') return false;
  const { tr } = state;
  const after = state.doc.nodeAt(place.to);
  if (after?.type !== paragraph || after.content.size > 0) tr.insert(place.to, paragraph.create());
  tr.setSelection(TextSelection.create(tr.doc, place.to + 1));
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** From an empty last paragraph of a quotation, which is then not wanted, into the source below. */
function goToSource({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  const parent = $from.parent;
  const quoted = $from.depth > 0 ? $from.node(-1) : null;
  if (!empty || parent.content.size > 0 || quoted?.type.name !== 'blockquote' || quoted.childCount < 3)
    return false;
  const index = $from.index(-1);
  if (index !== quoted.childCount - 2 || quoted.lastChild?.type.name !== 'quotationSource') return false;
  const start = $from.before();
  const tr = state.tr.delete(start, $from.after());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, start + 1)).scrollIntoView());
  return true;
}

function removeEmptySource({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'quotationSource' || $from.parent.content.size > 0) return false;
  const start = $from.before();
  const tr = state.tr.delete(start, $from.after());
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(start), -1)).scrollIntoView());
  return true;
}
