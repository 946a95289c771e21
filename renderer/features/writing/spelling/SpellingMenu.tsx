import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { cx } from '../../../ui/index.ts';
import type { Spelling } from './spelling.ts';
import styles from './Spelling.module.css';
import { type MarkedWord, markedWordAt } from './spellingPlugin.ts';

interface Opened {
  readonly word: MarkedWord;
  readonly suggestions: readonly string[];
}

/**
 * Suggestions for a marked word: by right click, by the menu key, or by Alt+Enter with the caret on it. Nothing
 * changes until one is chosen. Elsewhere the computer's own menu opens.
 */
export function SpellingMenu({ editor, spelling }: { editor: Editor; spelling: Spelling }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const anchor = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const page = editor.view.dom;
    const open = (event: Event, position: number) => {
      const word = markedWordAt(editor.state, position);
      if (!word) return;
      event.preventDefault();
      anchor.current = elementAt(editor, word.from);
      void spelling.suggest(word.text).then((suggestions) => setOpened({ word, suggestions }));
    };
    const onMenu = (event: MouseEvent) => open(event, positionOf(editor, event));
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey && event.key === 'Enter') open(event, editor.state.selection.head);
    };
    page.addEventListener('contextmenu', onMenu);
    page.addEventListener('keydown', onKey);
    return () => {
      page.removeEventListener('contextmenu', onMenu);
      page.removeEventListener('keydown', onKey);
    };
  }, [editor, spelling]);

  const close = () => {
    setOpened(null);
    editor.commands.focus();
  };
  const replace = ({ from, to, text }: MarkedWord, suggestion: string) => {
    // The text may have changed under the menu, as by an undo.
    if (editor.state.doc.textBetween(from, to) === text)
      editor.chain().insertContentAt({ from, to }, { type: 'text', text: suggestion }).run();
  };
  return (
    <Popover
      triggerRef={anchor}
      isOpen={opened !== null}
      onOpenChange={close}
      placement="bottom start"
      className={cx(styles.popover)}
    >
      {opened && (
        <>
          {opened.suggestions.length === 0 && (
            <p className={styles.none}>No suggestion for “{opened.word.text}”</p>
          )}
          <Menu
            aria-label={`Spelling of “${opened.word.text}”`}
            autoFocus="first"
            onClose={close}
            className={cx(styles.list)}
          >
            {opened.suggestions.map((suggestion) => (
              <Item key={suggestion} isSuggestion onAction={() => replace(opened.word, suggestion)}>
                {suggestion}
              </Item>
            ))}
            {opened.suggestions.length > 0 && <Separator className={cx(styles.separator)} />}
            <Item onAction={() => spelling.ignore(opened.word.text)}>Ignore until Candour closes</Item>
          </Menu>
        </>
      )}
    </Popover>
  );
}

function Item({
  children,
  onAction,
  isSuggestion = false,
}: {
  children: string;
  onAction: () => void;
  isSuggestion?: boolean;
}): ReactNode {
  return (
    <MenuItem
      onAction={onAction}
      textValue={children}
      className={cx(styles.item, isSuggestion && styles.suggestion)}
    >
      {children}
    </MenuItem>
  );
}

/** The marked word under the pointer; for the menu key, which has no pointer, where the caret is. */
function positionOf({ view, state }: Editor, { target }: MouseEvent): number {
  const isOnWord = target instanceof Element && target.classList.contains(styles.misspelt ?? '');
  return isOnWord ? view.posAtDOM(target, 0) : state.selection.head;
}

function elementAt(editor: Editor, position: number): HTMLElement {
  const { node } = editor.view.domAtPos(position + 1);
  return node instanceof HTMLElement ? node : (node.parentElement ?? editor.view.dom);
}
