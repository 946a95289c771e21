import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Bold,
  Globe,
  IndentDecrease,
  IndentIncrease,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
} from 'lucide-react';
import { Button, Separator, ToggleButton, Toolbar as AriaToolbar } from 'react-aria-components';
import { cx, type Option, Select, Tooltip } from '../../ui/index.ts';
import { toggleQuotation, writeSource } from './quotations/quotation.ts';
import styles from './RichTextEditor.module.css';
import { tableAround } from './tables/table.ts';
import { TableTools } from './tables/TableTools.tsx';

type Style = 'paragraph' | 'heading' | 'small-heading';

const styleOptions: readonly Option<Style>[] = [
  { value: 'paragraph', label: 'Body text' },
  { value: 'heading', label: 'Heading' },
  { value: 'small-heading', label: 'Small heading' },
];

interface ToolbarProps {
  editor: Editor;
  label: string;
  onCite: () => void;
  onLink: () => void;
}

/** One stop of Tab; arrow keys move within it. Every act goes back to the text. */
export function Toolbar({ editor, label, onCite, onLink }: ToolbarProps) {
  const state = useEditorState({ editor, selector: (snapshot) => readState(snapshot.editor) });
  const act = () => editor.chain().focus();
  return (
    <AriaToolbar aria-label={label} className={cx(styles.toolbar)}>
      <div className={styles.style}>
        <Select
          label="Style of the paragraph"
          isLabelHidden
          options={styleOptions}
          value={state.style}
          onChange={(style) => setStyle(editor, style)}
        />
      </div>
      <Separator orientation="vertical" className={cx(styles.separator)} />
      <Toggle
        label="Bold"
        keys="Ctrl+B"
        icon={Bold}
        isSelected={state.isBold}
        onChange={() => act().toggleBold().run()}
      />
      <Toggle
        label="Italic"
        keys="Ctrl+I"
        icon={Italic}
        isSelected={state.isItalic}
        onChange={() => act().toggleItalic().run()}
      />
      <Separator orientation="vertical" className={cx(styles.separator)} />
      <Toggle
        label="Bulleted list"
        icon={List}
        isSelected={state.isBulleted}
        onChange={() => act().toggleBulletList().run()}
      />
      <Toggle
        label="Numbered list"
        icon={ListOrdered}
        isSelected={state.isNumbered}
        onChange={() => act().toggleOrderedList().run()}
      />
      {(state.isBulleted || state.isNumbered) && (
        <>
          <Act
            label="Indent"
            keys="Tab"
            icon={IndentIncrease}
            onPress={() => act().sinkListItem('listItem').run()}
          />
          <Act
            label="Outdent"
            keys="Shift+Tab"
            icon={IndentDecrease}
            onPress={() => act().liftListItem('listItem').run()}
          />
        </>
      )}
      <Toggle
        label="Quotation"
        keys="Ctrl+Shift+B"
        icon={Quote}
        isSelected={state.isQuoted}
        onChange={() => toggleQuotation(editor)}
      />
      {state.isQuoted && (
        <Tooltip text="Who says it, and when">
          <Button className={cx(styles.tool)} onPress={() => writeSource(editor)}>
            Source
          </Button>
        </Tooltip>
      )}
      <TableTools editor={editor} table={state.table} />
      <Toggle label="Link" keys="Ctrl+Shift+K" icon={Globe} isSelected={state.isLink} onChange={onLink} />
      <Separator orientation="vertical" className={cx(styles.separator)} />
      <Tooltip text="Cite an entry (Ctrl+E)">
        <Button className={cx(styles.tool)} onPress={onCite}>
          <Link2 size={16} strokeWidth={1.5} aria-hidden /> Cite
        </Button>
      </Tooltip>
    </AriaToolbar>
  );
}

interface ToolProps {
  label: string;
  keys?: string;
  icon: LucideIcon;
}

function Toggle({
  label,
  keys,
  icon: Icon,
  isSelected,
  onChange,
}: ToolProps & { isSelected: boolean; onChange: () => void }) {
  return (
    <Tooltip text={keys ? `${label} (${keys})` : label}>
      <ToggleButton
        aria-label={label}
        isSelected={isSelected}
        onChange={onChange}
        className={cx(styles.tool)}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </ToggleButton>
    </Tooltip>
  );
}

function Act({ label, keys, icon: Icon, onPress }: ToolProps & { onPress: () => void }) {
  return (
    <Tooltip text={keys ? `${label} (${keys})` : label}>
      <Button aria-label={label} onPress={onPress} className={cx(styles.tool)}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </Button>
    </Tooltip>
  );
}

function readState(editor: Editor) {
  return {
    style: styleOf(editor),
    isBold: editor.isActive('bold'),
    isItalic: editor.isActive('italic'),
    isBulleted: editor.isActive('bulletList'),
    isNumbered: editor.isActive('orderedList'),
    isQuoted: editor.isActive('blockquote'),
    isLink: editor.isActive('link'),
    table: tableAround(editor),
  };
}

function styleOf(editor: Editor): Style {
  if (editor.isActive('heading', { level: 3 })) return 'heading';
  return editor.isActive('heading', { level: 4 }) ? 'small-heading' : 'paragraph';
}

function setStyle(editor: Editor, style: Style): void {
  const chain = editor.chain().focus();
  switch (style) {
    case 'paragraph':
      chain.setParagraph().run();
      return;
    case 'heading':
      chain.setHeading({ level: 3 }).run();
      return;
    case 'small-heading':
      chain.setHeading({ level: 4 }).run();
      return;
  }
}
