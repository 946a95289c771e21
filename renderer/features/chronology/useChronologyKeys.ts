import type { Entry, ExportColumn } from '../../../shared/contract/chronology.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { count, showNotice } from '../../ui/index.ts';
import type { DialogName } from './ChronologyDialogs.tsx';
import { beginNewEntry, changeFilter, changeView, everything } from './chronologyView.ts';
import { readBlock } from './clipboardTable.ts';
import { columnsOf } from './columnMemory.ts';
import type { BulkChange } from './useBulkChange.ts';
import { type ChronologyActs, useChronologyCommands } from './useChronologyCommands.ts';
import type { useGridActs } from './useGridActs.ts';
import type { Marking } from './useMarked.ts';
import type { Views } from './useViews.ts';

interface Desk {
  readonly caseId: CaseId;
  readonly entry: Entry | undefined;
  readonly work: ReturnType<typeof useGridActs>;
  readonly marking: Marking;
  readonly change: BulkChange;
  readonly views: Views;
  readonly column: ExportColumn;
  readonly isPlain: boolean;
  readonly open: (dialog: DialogName) => void;
  readonly findWords: () => void;
  /** The ways from gap to gap and from mark to mark. */
  readonly steps: ChronologyActs;
}

/** Every act of the screen as a command: in the palette, as a key, and in the list of keys. */
export function useChronologyKeys(desk: Desk): void {
  const { caseId, entry, work, marking, change, views, column, isPlain, open } = desk;
  const isThere = entry?.removedAt === null;
  const onFilter = (part: Parameters<typeof changeFilter>[1]) => changeFilter(caseId, part);

  const toggleReviewed = () => {
    const target = marking.target();
    if (!target) return;
    // Where only some are, all become so.
    const isReviewed = !(target.entries.length > 0 && target.entries.every((one) => one.isReviewed));
    void change.run(target, { changes: { isReviewed } }, (changed) => {
      const words = isReviewed ? 'marked as reviewed' : 'marked as not reviewed';
      const [only] = target.entries;
      return target.count === 1 && only
        ? `Entry ${only.number} ${words}`
        : `${count(changed, 'entry', 'entries')} ${words}`;
    });
  };
  const comment = () => {
    if (columnsOf(caseId).includes('comment') && !isPlain) work.acts.edit('comment');
    else document.querySelector<HTMLElement>('[data-comment]')?.focus();
  };

  const acts: ChronologyActs = {
    'chronology.create': () => beginNewEntry(caseId),
    'chronology.pasteNew': () => void pasteNew(open),
    'chronology.filter': desk.findWords,
    'views.previous': () => views.walk(-1),
    'views.next': () => views.walk(1),
    ...(isPlain ? {} : desk.steps),
    'chronology.plain': () => changeView(caseId, { isPlain: !isPlain, editing: null }),
    'chronology.export': () => open({ name: 'export', format: 'docx' }),
    'chronology.print': () => open({ name: 'export', format: 'pdf' }),
    'chronology.undated': () => onFilter({ show: 'undated' }),
    'chronology.removed': () => onFilter({ show: 'removed' }),
    'chronology.all': () => onFilter(everything),
    'imports.create': () => changeView(caseId, { isBringingIn: true, editing: null }),
    ...(isThere
      ? {
          'chronology.edit': () => work.acts.edit(column),
          'chronology.addBelow': work.acts.insert,
          'chronology.themes': () => open({ name: 'bulk', kind: 'themes' }),
          'chronology.people': () => open({ name: 'bulk', kind: 'people' }),
          'chronology.significance': () => open({ name: 'bulk', kind: 'significance' }),
          'chronology.practice': () => open({ name: 'bulk', kind: 'practice' }),
          'chronology.seen': () => open({ name: 'bulk', kind: 'seen' }),
          'chronology.agency': () => open({ name: 'bulk', kind: 'agency' }),
          'chronology.comment': comment,
          'chronology.reviewed': toggleReviewed,
        }
      : {}),
  };
  useChronologyCommands(acts, true);
}

/** What lies in the clipboard, shown before anything is added. */
async function pasteNew(open: (dialog: DialogName) => void): Promise<void> {
  try {
    const [html, plain] = await readClipboard();
    const block = readBlock({ getData: (type) => (type === 'text/html' ? html : plain) });
    if (block.length > 0) return open({ name: 'paste', block });
    showNotice('There is nothing in the clipboard to paste.');
  } catch {
    // Not every window may read the clipboard by itself; a paste by key is always handed to it.
    open({ name: 'paste', block: null });
  }
}

async function readClipboard(): Promise<[string, string]> {
  const [item] = await navigator.clipboard.read();
  const textOf = async (type: string) =>
    item?.types.includes(type) ? (await item.getType(type)).text() : '';
  return [await textOf('text/html'), await textOf('text/plain')];
}
