import { useEffect, useRef } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry, ExportColumn } from '../../../shared/contract/chronology.ts';
import { isTextField } from '../../app/keys.ts';
import { count, showNotice } from '../../ui/index.ts';
import { type Block, readBlock, writeBlock } from './clipboardTable.ts';
import { cellText, type Names } from './EntryCell.tsx';
import type { EntryChanges } from './entryFields.ts';
import { readPasted } from './pasteReading.ts';
import type { BulkChange } from './useBulkChange.ts';

interface Desk {
  readonly names: Names;
  readonly agencies: readonly Agency[];
  readonly columns: readonly ExportColumn[];
  readonly column: ExportColumn;
  readonly selectedIndex: number;
  readonly total: number;
  readonly entryAt: (index: number) => Entry | undefined;
  /** The entries marked, in order; empty where only one row is meant. */
  readonly marked: () => readonly Entry[];
  readonly change: BulkChange;
  /** Rows beyond the last one: shown in a dialog before they are added. */
  readonly onNewRows: (block: Block) => void;
}

/** Ctrl+C takes the marked rows, or the cell with the focus, as a spreadsheet does; Ctrl+V puts a block where the focus is. */
export function useClipboard(desk: Desk): void {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useEffect(() => {
    // On the document: the browser sends these to where a selection is, which need not be where the focus is.
    const copy = (event: ClipboardEvent) => {
      if (!isOnGrid() || window.getSelection()?.isCollapsed === false) return;
      const block = copied(latest.current);
      if (block.length === 0 || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', writeBlock(block));
      event.preventDefault();
      showNotice(block.length === 1 ? 'Copied' : `${count(block.length, 'row')} copied`);
    };
    const paste = (event: ClipboardEvent) => {
      if (!isOnGrid() || !event.clipboardData) return;
      const block = readBlock(event.clipboardData);
      if (block.length === 0) return;
      event.preventDefault();
      void pasteInto(latest.current, block);
    };
    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  }, []);
}

function isOnGrid(): boolean {
  const focused = document.activeElement;
  return focused !== null && focused.closest('[role="grid"]') !== null && !isTextField(focused);
}

/** One row: the cell. Several: every column of each, as the table shows them. */
function copied({ names, columns, column, selectedIndex, entryAt, marked }: Desk): string[][] {
  const rows = marked();
  if (rows.length > 0) return rows.map((entry) => columns.map((each) => cellText(each, entry, names)));
  const entry = entryAt(selectedIndex);
  return entry ? [[cellText(column, entry, names)]] : [];
}

async function pasteInto(desk: Desk, block: Block): Promise<void> {
  const marked = desk.marked();
  const isOne = block.length === 1;
  const rows = isOne && marked.length > 1 ? marked : below(desk, block.length);
  const fitting = isOne ? rows.map(() => block[0] ?? []) : block.slice(0, rows.length);
  const each: { entryId: Entry['id']; changes: EntryChanges }[] = [];
  let unread = 0;
  rows.forEach((entry, place) => {
    const read = readRow(desk, fitting[place] ?? []);
    unread += read.unread;
    if (Object.keys(read.changes).length > 0) each.push({ entryId: entry.id, changes: read.changes });
  });
  const left = unread === 0 ? '' : ` ${count(unread, 'cell')} could not be read and stayed as they were.`;
  if (each.length > 0)
    await desk.change.runEach(
      each,
      (changed) => `Pasted: ${count(changed, 'entry', 'entries')} changed.${left}`,
    );
  else if (unread > 0) showNotice(`Nothing was pasted.${left}`);
  if (!isOne && block.length > rows.length) desk.onNewRows(block.slice(rows.length));
}

/** Entries from the one with the focus downwards, as many as there are rows to paste. */
function below({ selectedIndex, total, entryAt }: Desk, rows: number): Entry[] {
  const found: Entry[] = [];
  for (let index = selectedIndex; index < Math.min(total, selectedIndex + rows); index += 1) {
    const entry = entryAt(index);
    if (!entry) break;
    found.push(entry);
  }
  return found;
}

function readRow(
  { columns, column, agencies }: Desk,
  cells: readonly string[],
): { changes: EntryChanges; unread: number } {
  const begins = columns.indexOf(column);
  let changes: EntryChanges = {};
  let unread = 0;
  cells.forEach((text, place) => {
    const into = columns[begins + place];
    if (into === undefined) return;
    const read = readPasted(into, text, agencies);
    if (read) changes = { ...changes, ...read };
    else unread += 1;
  });
  return { changes, unread };
}
