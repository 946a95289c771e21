import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { withoutControlCharacters } from '../../../shared/contract/values.ts';
import { citation } from './citations/citation.ts';
import { cleanPastedHtml } from './paste/cleanPaste.ts';
import type { Spelling } from './spelling/spelling.ts';
import { spellingPlugin } from './spelling/spellingPlugin.ts';

interface EditorHooks {
  readonly onCite: () => void;
  readonly spelling: Spelling;
}

/** What the report can print, and nothing else: a block or mark that is not here cannot be typed or pasted. */
export function editorExtensions({ onCite, spelling }: EditorHooks) {
  return [
    StarterKit.configure({
      heading: { levels: [3, 4] },
      code: false,
      codeBlock: false,
      dropcursor: false,
      gapcursor: false,
      horizontalRule: false,
      link: false,
      strike: false,
      trailingNode: false,
      underline: false,
    }),
    citation,
    Extension.create({
      name: 'candour',
      // Before the lists, which take Tab.
      priority: 1_000,
      addKeyboardShortcuts: () => ({
        'Mod-e': () => {
          onCite();
          return true;
        },
      }),
      addProseMirrorPlugins: () => [pastePlugin(), leavingPlugin(), spellingPlugin(spelling)],
    }),
  ];
}

function pastePlugin(): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: cleanPastedHtml,
      transformPastedText: withoutControlCharacters,
    },
  });
}

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
