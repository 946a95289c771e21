import { type Editor, getMarkRange, Mark } from '@tiptap/core';
import { linkAddress } from '../../../../shared/domain/linkAddress.ts';

/**
 * Words that stand for an address. On screen they carry no `href`: a browser looks up the name of every host it sees,
 * and one that is clicked would be opened. Only what is copied carries one (`clipboardWriter.ts`).
 */
export const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'a',
      getAttrs: (element) => {
        const href = linkAddress(element.getAttribute('href') ?? element.getAttribute('data-href') ?? '');
        return href === null ? false : { href };
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { 'data-href': String(mark.attrs['href']), role: 'link' }, 0],
});

/** The address of the link the caret is in or the selection begins in; null where there is none. */
export function linkAround(editor: Editor): string | null {
  const href: unknown = editor.getAttributes('link')['href'];
  return typeof href === 'string' && href !== '' ? href : null;
}

/** Words that a new link would have: those selected, or those of the link the caret is in. */
export function linkedWords(editor: Editor): string {
  const { from, to } = linkRange(editor);
  return editor.state.doc.textBetween(from, to, ' ');
}

/** Gives the words selected that address, or those of the link around the caret; `words` are written where none are. */
export function setLink(editor: Editor, href: string, words: string): void {
  const range = linkRange(editor);
  const chain = editor.chain().focus();
  if (range.from < range.to)
    chain.setTextSelection(range).setMark('link', { href }).setTextSelection(range.to).run();
  else
    chain
      .insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] })
      .unsetMark('link')
      .run();
}

/** The words stay. */
export function removeLink(editor: Editor): void {
  const range = linkRange(editor);
  editor.chain().focus().setTextSelection(range).unsetMark('link').setTextSelection(range.to).run();
}

function linkRange({ state }: Editor): { from: number; to: number } {
  const { from, to, empty, $from } = state.selection;
  const type = state.schema.marks['link'];
  const around = empty && type ? getMarkRange($from, type) : undefined;
  return around ?? { from, to };
}
