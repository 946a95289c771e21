import type { Editor } from '@tiptap/core';
import { Check, Table2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { cx, Menu, MenuItem, MenuSeparator, Tooltip } from '../../../ui/index.ts';
import styles from '../RichTextEditor.module.css';
import { insertTable, type TableState } from './table.ts';

/** Makes a table; within one, what can be done to its rows and columns. */
export function TableTools({ editor, table }: { editor: Editor; table: TableState | null }) {
  if (!table)
    return (
      <Tooltip text="Table">
        <Button aria-label="Table" className={cx(styles.tool)} onPress={() => insertTable(editor)}>
          <Table2 size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </Tooltip>
    );
  return <TableMenu editor={editor} table={table} />;
}

function TableMenu({ editor, table }: { editor: Editor; table: TableState }) {
  const act = () => editor.chain().focus();
  return (
    <Menu
      label="Table"
      trigger={
        <Button aria-label="Rows and columns of the table" className={cx(styles.tool, styles.inTable)}>
          <Table2 size={16} strokeWidth={1.75} aria-hidden /> Table
        </Button>
      }
    >
      <MenuItem isDisabled={!table.canAddAbove} onAction={() => act().addRowBefore().run()}>
        Row above
      </MenuItem>
      <MenuItem isDisabled={!table.canAddRow} onAction={() => act().addRowAfter().run()}>
        Row below
      </MenuItem>
      <MenuItem isDisabled={!table.canAddColumn} onAction={() => act().addColumnBefore().run()}>
        Column before
      </MenuItem>
      <MenuItem isDisabled={!table.canAddColumn} onAction={() => act().addColumnAfter().run()}>
        Column after
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={table.hasHeader && <Check size={16} strokeWidth={1.5} aria-hidden />}
        onAction={() => act().toggleHeaderRow().run()}
      >
        {table.hasHeader ? 'First row is the header' : 'Make the first row the header'}
      </MenuItem>
      <MenuSeparator />
      <MenuItem onAction={() => act().deleteRow().run()}>Remove the row</MenuItem>
      <MenuItem onAction={() => act().deleteColumn().run()}>Remove the column</MenuItem>
      <MenuItem isDangerous onAction={() => act().deleteTable().run()}>
        Remove the table
      </MenuItem>
    </Menu>
  );
}
