import { Extension, Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { citation } from './citations/citation.ts';
import { goToToolbar } from './goToToolbar.ts';
import { link } from './links/link.ts';
import { pastePlugin } from './paste/pastePlugin.ts';
import { quotation, quotationSource, toggleQuotation } from './quotations/quotation.ts';
import type { Spelling } from './spelling/spelling.ts';
import { spellingPlugin } from './spelling/spellingPlugin.ts';
import { leaveAtEdge } from './tables/leaveTable.ts';
import { tableExtensions } from './tables/table.ts';

interface EditorHooks {
  readonly onCite: () => void;
  readonly onLink: () => void;
  readonly spelling: Spelling;
}

/** What the report can print, and nothing else: a block or mark that is not here cannot be typed or pasted. */
export function editorExtensions({ onCite, onLink, spelling }: EditorHooks) {
  return [
    StarterKit.configure({
      heading: { levels: [3, 4] },
      blockquote: false,
      code: false,
      codeBlock: false,
      document: false,
      dropcursor: false,
      gapcursor: false,
      horizontalRule: false,
      link: false,
      strike: false,
      trailingNode: false,
      underline: false,
    }),
    page,
    link,
    citation,
    quotation,
    quotationSource,
    ...tableExtensions,
    Extension.create({
      name: 'candour',
      // Before the lists, which take Tab.
      priority: 1_000,
      addKeyboardShortcuts() {
        const { editor } = this;
        return {
          'Mod-e': () => {
            onCite();
            return true;
          },
          'Mod-Shift-k': () => {
            onLink();
            return true;
          },
          'Mod-Shift-b': () => {
            toggleQuotation(editor);
            return true;
          },
          'Alt-F10': () => goToToolbar(editor),
          ArrowUp: () => leaveAtEdge(editor, 'up'),
          ArrowDown: () => leaveAtEdge(editor, 'down'),
        };
      },
      addProseMirrorPlugins() {
        return [pastePlugin(this.editor.schema), leavingPlugin(), spellingPlugin(spelling)];
      },
    }),
  ];
}

/** Tables stand on the page itself, never within a list or a quotation. */
const page = Node.create({ name: 'doc', topNode: true, content: '(block | table)+' });

/** Tab indents within a list. After Esc it moves to the next field there too (WCAG 2.1.2). */
function leavingPlugin(): Plugin {
  let isLeaving = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_view, event) => {
          const leaves = event.key === 'Tab' && isLeaving;
          isLeaving = event.key === 'Escape' || (isLeaving && ['Tab', 'Shift'].includes(event.key));
          return leaves;
        },
        focus: () => {
          isLeaving = false;
          return false;
        },
      },
    },
  });
}
