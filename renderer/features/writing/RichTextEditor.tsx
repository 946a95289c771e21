import type { Editor, JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { CircleAlert } from 'lucide-react';
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import type { RichText } from '../../../shared/domain/richText.ts';
import { cx, VisuallyHidden } from '../../ui/index.ts';
import { CitePicker } from './citations/CitePicker.tsx';
import { editorExtensions } from './extensions.ts';
import { LinkDialog } from './links/LinkDialog.tsx';
import styles from './RichTextEditor.module.css';
import { showDocument } from './showDocument.ts';
import type { Spelling } from './spelling/spelling.ts';
import { SpellingMenu } from './spelling/SpellingMenu.tsx';
import { workerSpelling } from './spelling/workerSpelling.ts';
import { Toolbar } from './Toolbar.tsx';
import { toRichText } from './toRichText.ts';
import { insertQuotation, type WritingHandle } from './writingHandle.ts';

interface RichTextEditorProps {
  label: string;
  value: RichText;
  onChange: (value: RichText) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  error?: string | undefined;
  /** The case whose entries can be cited. */
  caseId: CaseId;
  /** The review's own words are set in serif. */
  isSerif?: boolean;
  /** What else a screen does to the text: `handle.current?.insertQuotation(…)`. */
  handle?: Ref<WritingHandle>;
  /** Only a test has a checker of its own. */
  spelling?: Spelling;
}

/**
 * Text with structure: `<RichTextEditor label="What we found" caseId={caseId} {...details.field('body')} />`.
 * While it has the focus, Ctrl+Z takes back its own typing. A change from elsewhere is shown as it comes.
 */
export function RichTextEditor(props: RichTextEditorProps) {
  const { label, value, error, caseId, isSerif = false, spelling = workerSpelling() } = props;
  const [isCiting, setIsCiting] = useState(false);
  const [isLinking, setIsLinking] = useState(false);
  const [labelId, helpId, errorId] = [useId(), useId(), useId()];
  const latest = useRef(props);
  // Before anyone has been in the text its caret stands at the start, where nothing is meant to go.
  const hasCaret = useRef(false);
  useEffect(() => {
    latest.current = props;
  });

  const editor = useEditor({
    extensions: editorExtensions({
      onCite: () => setIsCiting(true),
      onLink: () => setIsLinking(true),
      spelling,
    }),
    content: copyOf(value),
    injectCSS: false,
    enableInputRules: ['bulletList', 'orderedList'],
    enablePasteRules: false,
    onUpdate: ({ editor: { state } }) => latest.current.onChange(toRichText(state.doc)),
    onFocus: () => {
      hasCaret.current = true;
      latest.current.onFocus?.();
    },
    onBlur: () => latest.current.onBlur?.(),
    editorProps: {
      scrollThreshold: belowToolbar,
      scrollMargin: belowToolbar,
      attributes: {
        class: cx(styles.prose, isSerif && styles.serif),
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelId,
        'aria-describedby': `${errorId} ${helpId}`,
        lang: 'en-GB',
        spellcheck: 'false',
      },
    },
  });
  // A citation drawn anew makes React draw at once, which it will not do while it is still at work here.
  useEffect(() => queueMicrotask(() => showDocument(editor, value)), [editor, value]);

  useImperativeHandle(
    props.handle,
    () => ({
      insertQuotation: (quotation) => insertQuotation(editor, quotation, hasCaret.current),
      focus: () => editor.commands.focus(),
    }),
    [editor],
  );

  return (
    <div data-writing="" className={cx(styles.editor, value.content.length === 0 && styles.empty)}>
      <div className={styles.head}>
        <h2 id={labelId} className={styles.label}>
          {label}
        </h2>
        <Toolbar
          editor={editor}
          label={`${label}: style`}
          onCite={() => setIsCiting(true)}
          onLink={() => setIsLinking(true)}
        />
      </div>
      <p id={errorId} className={styles.error} hidden={!error}>
        <CircleAlert size={16} strokeWidth={1.5} aria-hidden /> {error}
      </p>
      <EditorContent editor={editor} />
      <span id={helpId}>
        <VisuallyHidden>
          Ctrl E cites an entry. Tab indents within a list and goes to the next cell of a table; press Esc
          first to go on to the next field. Alt F10 goes to the style bar. Alt Enter on a marked word offers
          spellings.
        </VisuallyHidden>
      </span>
      {isLinking && <LinkDialog editor={editor} onClose={() => setIsLinking(false)} />}
      <SpellingMenu editor={editor} spelling={spelling} />
      <CitePicker
        caseId={caseId}
        isOpen={isCiting}
        onOpenChange={setIsCiting}
        onChoose={(entryId) => insertCitation(editor, entryId)}
      />
    </div>
  );
}

function copyOf(value: RichText): JSONContent {
  return JSON.parse(JSON.stringify(value));
}

/** The toolbar stays above the text while it scrolls; the caret must not go behind it. */
const belowToolbar = { top: 64, bottom: 24, left: 0, right: 0 };

/** At the caret, held to the word before it so that the two are never parted at the end of a line. */
function insertCitation(editor: Editor, entryId: EntryId): void {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(
    Math.max(0, $from.parentOffset - 1),
    $from.parentOffset,
    undefined,
    '\ufffc',
  );
  const space = /[\p{L}\p{N}]$/u.test(before) ? [{ type: 'text', text: '\u00a0' }] : [];
  editor
    .chain()
    .focus()
    .insertContent([...space, { type: 'citation', attrs: { entryId } }])
    .run();
}
