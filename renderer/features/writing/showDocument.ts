import type { Editor } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import type { RichText } from '../../../shared/domain/richText.ts';
import { toRichText } from './toRichText.ts';

/**
 * Shows a text that came from elsewhere: another record, an undo, a change in another window. Only what differs is
 * replaced, so that the caret and the editor's own undo keep their place; what it typed itself is left alone.
 */
export function showDocument(editor: Editor, value: RichText): void {
  if (editor.isDestroyed) return;
  const { doc, schema, tr } = editor.state;
  if (JSON.stringify(toRichText(doc)) === JSON.stringify(value)) return;
  const next = schema.nodeFromJSON(
    value.content.length > 0 ? value : { type: 'doc', content: [{ type: 'paragraph' }] },
  );
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  // Where the same words stand before and after the change, the two ends can overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = next.slice(start, end.b + overlap);
  tr.replace(start, end.a + overlap, slice.size > 0 ? slice : Slice.empty);
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}
