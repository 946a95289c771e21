import { type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { withoutControlCharacters } from '../../../../shared/contract/values.ts';
import { showNotice } from '../../../ui/index.ts';
import { clipboardWriter } from '../links/clipboardWriter.ts';
import { cleanPastedHtml } from './cleanPaste.ts';
import { leftOutWords } from './leftOut.ts';

/** What comes in by the clipboard is cleaned, and whoever pasted is told what of it was left out. */
export function pastePlugin(schema: Schema): Plugin {
  let isOurs = false;
  return new Plugin({
    props: {
      clipboardSerializer: clipboardWriter(schema),
      transformPastedHTML: (pasted) => {
        const { html, leftOut } = cleanPastedHtml(pasted);
        isOurs = html.includes('data-pm-slice');
        const told = leftOutWords(leftOut);
        if (told !== '') showNotice(told);
        return html;
      },
      transformPastedText: withoutControlCharacters,
      transformPasted: (slice, view) => withWholeQuotations(slice, view, isOurs),
    },
  });
}

/**
 * A quotation is pasted as one. Left open, as pasted text is at both its ends, its last words and the review's own that
 * follow would become one paragraph, and somebody would be quoted with words never said.
 */
function withWholeQuotations(slice: Slice, { state }: EditorView, isOurs: boolean): Slice {
  const { content, openStart, openEnd } = slice;
  const { $from } = state.selection;
  const isWithinQuotation = Array.from({ length: $from.depth }, (_level, depth) => $from.node(depth)).some(
    ({ type }) => type.name === 'blockquote',
  );
  // A few words copied from one of our own are words, wherever they are put.
  const isFewWords = isOurs && content.childCount === 1 && content.firstChild?.childCount === 1;
  if (isWithinQuotation || isFewWords) return slice;
  const isQuotation = (at: number) => content.maybeChild(at)?.type.name === 'blockquote';
  return new Slice(
    content,
    isQuotation(0) ? 0 : openStart,
    isQuotation(content.childCount - 1) ? 0 : openEnd,
  );
}
