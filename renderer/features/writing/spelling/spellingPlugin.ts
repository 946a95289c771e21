import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { findWords } from './findWords.ts';
import type { Spelling } from './spelling.ts';
import styles from './Spelling.module.css';

/** How long typing must rest before words are looked up. */
const restMs = 400;

export interface MarkedWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const spellingKey = new PluginKey<DecorationSet>('spelling');

/** Marks misspelt words of the blocks in view. Marks are drawn over the text and are never part of it. */
export function spellingPlugin(spelling: Spelling): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: spellingKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, marks) => {
        const found: unknown = transaction.getMeta(spellingKey);
        return found instanceof DecorationSet ? found : marks.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => spellingKey.getState(state) },
    view: (view) => watch(view, spelling),
  });
}

function watch(view: EditorView, spelling: Spelling) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void markMisspelt(view, spelling), restMs);
  };
  look();
  const stop = spelling.onChange(look);
  // Scrolling does not bubble; caught on its way down it is seen for every pane.
  document.addEventListener('scroll', look, { capture: true, passive: true });
  return {
    update: (_view: EditorView, before: EditorState) => {
      if (!before.doc.eq(view.state.doc) || !before.selection.eq(view.state.selection)) look();
    },
    destroy: () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener('scroll', look, { capture: true });
    },
  };
}

async function markMisspelt(view: EditorView, spelling: Spelling): Promise<void> {
  const { doc } = view.state;
  const words = wordsInView(view);
  const misspelt = await spelling.check(words.map(({ text }) => text));
  // The text may have moved on while the words were looked up; the next rest looks again.
  if (view.isDestroyed || view.state.doc !== doc) return;
  const wrong = words.filter((word) => misspelt.has(word.text) && !isBeingTyped(view, word));
  const marks = wrong.map(({ from, to }) => Decoration.inline(from, to, { class: styles.misspelt ?? '' }));
  const before = spellingKey.getState(view.state)?.find() ?? [];
  if (
    before.length === marks.length &&
    before.every(({ from, to }, index) => from === wrong[index]?.from && to === wrong[index]?.to)
  )
    return;
  view.dispatch(
    view.state.tr.setMeta(spellingKey, DecorationSet.create(doc, marks)).setMeta('addToHistory', false),
  );
}

function wordsInView(view: EditorView): MarkedWord[] {
  const words: MarkedWord[] = [];
  view.state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    if (isInView(view.nodeDOM(position))) {
      for (const { text, start, end } of findWords(textOf(node)))
        words.push({ text, from: position + 1 + start, to: position + 1 + end });
    }
    return false;
  });
  return words;
}

/** One character for each place in the block, so that places in the text are places in the document. */
function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, '\ufffc');
}

function isInView(block: globalThis.Node | null): boolean {
  if (!(block instanceof HTMLElement)) return false;
  const { top, bottom } = block.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}

/** A word is not wrong while it is still being written. */
function isBeingTyped(view: EditorView, { to }: MarkedWord): boolean {
  const { selection } = view.state;
  return view.hasFocus() && selection.empty && selection.head === to;
}

/** The marked word at a place in the document. */
export function markedWordAt(state: EditorState, position: number): MarkedWord | null {
  const [mark] = spellingKey.getState(state)?.find(position, position) ?? [];
  return mark ? { from: mark.from, to: mark.to, text: state.doc.textBetween(mark.from, mark.to) } : null;
}
