import type { Editor } from '@tiptap/core';
import { Table } from '@tiptap/extension-table';
import { TableCell } from '@tiptap/extension-table/cell';
import { TableHeader } from '@tiptap/extension-table/header';
import { TableRow } from '@tiptap/extension-table/row';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { mostColumns, mostRows, type RichTable } from '../../../../shared/domain/richText.ts';
import { insertBelow } from '../insertBelow.ts';

const cellContent = '(paragraph | bulletList | orderedList)+';
/** No cell spans another, whatever a page that was copied from says. */
const oneByOne = () => ({
  colspan: { default: 1, parseHTML: () => 1, rendered: false },
  rowspan: { default: 1, parseHTML: () => 1, rendered: false },
  colwidth: { default: null, parseHTML: () => null, rendered: false },
});

/** Tables of rows and columns with at most one header row. They stand on the page, in nothing else. */
export const tableExtensions = [
  // The library's own drawing sets widths as styles, which the content policy refuses.
  Table.extend({
    group: '',
    renderHTML: () => ['div', { 'data-table': '' }, ['table', ['tbody', 0]]],
    addProseMirrorPlugins() {
      return [...(this.parent?.() ?? []), evenHeaders()];
    },
  }).configure({ View: null }),
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableCell.extend({ content: cellContent, addAttributes: oneByOne }),
  TableHeader.extend({ content: cellContent, addAttributes: oneByOne }),
];

export interface TableState {
  readonly hasHeader: boolean;
  readonly canAddRow: boolean;
  /** Nothing stands above the header. */
  readonly canAddAbove: boolean;
  readonly canAddColumn: boolean;
}

/** The table the caret is in; null outside one. */
export function tableAround({ state }: Editor): TableState | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name !== 'table') continue;
    const hasHeader = node.firstChild?.firstChild?.type.name === 'tableHeader';
    const canAddRow = node.childCount < mostRows;
    return {
      hasHeader,
      canAddRow,
      canAddAbove: canAddRow && !(hasHeader && $from.index(depth) === 0),
      canAddColumn: (node.firstChild?.childCount ?? 0) < mostColumns,
    };
  }
  return null;
}

/** Three columns and a header, below the paragraph the caret is in, with the caret in its first cell. */
export function insertTable(editor: Editor): void {
  insertBelow(editor, emptyTable(3, 3), true, 'inside');
}

function emptyTable(rows: number, columns: number): RichTable {
  return {
    type: 'table',
    content: Array.from({ length: rows }, (_row, index) => ({
      type: 'tableRow',
      content: Array.from({ length: columns }, () => ({
        type: index === 0 ? 'tableHeader' : 'tableCell',
        content: [{ type: 'paragraph' }],
      })),
    })),
  };
}

/** A header is a whole first row: pasted rows and removed ones would leave single header cells about. */
function evenHeaders(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) =>
      transactions.some(({ docChanged }) => docChanged) ? evened(state) : null,
  });
}

function evened(state: EditorState): Transaction | null {
  const { tr } = state;
  state.doc.forEach((table, offset) => {
    if (table.type.name === 'table') evenTable(table, offset + 1, tr);
  });
  return tr.docChanged ? tr : null;
}

function evenTable(table: Node, start: number, tr: Transaction): void {
  table.forEach((row, rowOffset, index) => {
    const wanted = index === 0 ? row.firstChild?.type : row.type.schema.nodes['tableCell'];
    row.forEach((cell, cellOffset) => {
      if (wanted && cell.type !== wanted) tr.setNodeMarkup(start + rowOffset + 1 + cellOffset, wanted);
    });
  });
}
