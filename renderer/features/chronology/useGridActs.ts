import { useState } from 'react';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { sortDay } from '../../../shared/domain/eventDate.ts';
import { count, showNotice } from '../../ui/index.ts';
import { beginNewEntry, changeView, chronologyViewOf } from './chronologyView.ts';
import { columns as known } from './columns.ts';
import type { GridActs } from './EntryGrid.tsx';
import { changesOf, fieldsOf } from './entryFields.ts';
import type { Move } from './MoveDialog.tsx';
import type { BulkChange } from './useBulkChange.ts';
import type { EntryPages } from './useEntryPages.ts';
import type { Marking } from './useMarked.ts';

interface Place {
  readonly caseId: CaseId;
  readonly pages: EntryPages;
  readonly columns: readonly ExportColumn[];
  readonly marking: Marking;
  readonly change: BulkChange;
  /** Cells that are tagged and not typed into. */
  readonly onTag: (kind: 'themes' | 'people') => void;
}

interface GridWork {
  readonly acts: GridActs;
  readonly move: Move | null;
  readonly endMove: () => void;
  /** Goes up each time the focus should come to the selected cell. */
  readonly focusRequest: number;
  /** To a place in the list, with the focus. */
  readonly jump: (index: number) => void;
  /** The row goes back to its place in the list; the place may be another one now. */
  readonly close: (entryId: EntryId | null, isStaying: boolean) => void;
  /** From the end of one row into the next, still typing. */
  readonly editNext: (from: EntryId, by: -1 | 1) => void;
}

/** What the keys and clicks of the grid do. */
export function useGridActs({ caseId, pages, columns, marking, change, onTag }: Place): GridWork {
  const [move, setMove] = useState<Move | null>(null);
  const [focusRequest, setFocusRequest] = useState(0);
  const askForFocus = () => setFocusRequest((before) => before + 1);
  const here = () => {
    const { selected } = chronologyViewOf(caseId);
    const entry = pages.entryAt(selected.index);
    return { index: selected.index, entry: entry?.removedAt === null ? entry : undefined };
  };
  const select = (index: number) =>
    changeView(caseId, { selected: { id: pages.entryAt(index)?.id ?? null, index }, sought: null });

  const edit = (column: ExportColumn) => {
    const { entry } = here();
    if (!entry) return;
    if (column === 'themes' || column === 'people') return onTag(column);
    if (column === 'agencyWords' || column === 'dateAsWritten') {
      showNotice('The agency’s own words are locked. Your version stands under What happened and Date.');
      return;
    }
    changeView(caseId, { editing: { id: entry.id, column }, column });
  };

  const fillDown = () => {
    const { column } = chronologyViewOf(caseId);
    const { field } = known[column];
    if (field === null) return showNotice(`${known[column].title} cannot be filled down.`);
    const marked = markedInOrder(marking, pages);
    const { index, entry } = here();
    const [from, to] =
      marked.length > 1 ? [marked[0], marked.slice(1)] : [pages.entryAt(index - 1), entry ? [entry] : []];
    if (!from || to.length === 0 || from.removedAt !== null) return;
    const value = changesOf({ [field]: fieldsOf(from)[field] });
    void change.runEach(
      to.map(({ id }) => ({ entryId: id, changes: value })),
      (changed) => `${known[column].title} filled down: ${count(changed, 'entry', 'entries')} changed`,
    );
  };

  const insert = () => {
    const { entry } = here();
    if (entry) beginNewEntry(caseId, { words: { date: entry.date.text }, after: entry.id });
  };

  const shift = (by: -1 | 1) => {
    const { index, entry } = here();
    if (!entry) return;
    const way = chronologyViewOf(caseId).direction === 'oldest-first' ? by : -by;
    const dayOf = (place: number) => {
      const other = pages.entryAt(place);
      return other && sortDay(other.date) === sortDay(entry.date) ? other : undefined;
    };
    const neighbour = dayOf(index + by);
    if (!neighbour) {
      showNotice('It stands at the end of its day already. Only entries of the same day can change places.');
      return;
    }
    // The core's order is oldest first: to come after the neighbour, or after the one before the neighbour.
    const after = way === 1 ? neighbour : (dayOf(index + 2 * by) ?? null);
    const where = `${way === 1 ? 'after' : 'before'} entry ${neighbour.number}`;
    setMove({ entry, after: after?.id ?? null, where });
  };

  return {
    acts: {
      go: (index, column) => {
        marking.clear();
        select(index);
        changeView(caseId, { column });
      },
      extendTo: (index) => void marking.extendTo(index),
      toggle: (index) => void marking.toggle(index),
      edit,
      insert,
      fillDown,
      selectAll: marking.markAll,
      clear: () => {
        const had = marking.count > 0;
        marking.clear();
        return had;
      },
      shift,
    },
    move,
    endMove: () => {
      setMove(null);
      askForFocus();
    },
    focusRequest,
    jump: (index) => {
      marking.clear();
      select(index);
      takeFocus(askForFocus);
    },
    close: (entryId, isStaying) => {
      const now = chronologyViewOf(caseId);
      const isSelected = entryId !== null && (isStaying || now.selected.id === entryId);
      // It may close after another row was opened: saving took its time.
      const stillEditing = now.editing?.id === entryId ? null : now.editing;
      changeView(caseId, { editing: stillEditing, ...(isSelected ? { sought: entryId } : {}) });
      if (isStaying) askForFocus();
    },
    editNext: (from, by) => {
      const index = pages.indexOf(from) + by;
      const next = pages.entryAt(index);
      if (!next || next.removedAt !== null) {
        changeView(caseId, { editing: null });
        return askForFocus();
      }
      const typed = columns.filter((column) => known[column].field !== null);
      const column = (by === 1 ? typed[0] : typed.at(-1)) ?? 'date';
      changeView(caseId, { selected: { id: next.id, index }, column, editing: { id: next.id, column } });
    },
  };
}

/** From wherever it is. A palette that closes gives the focus back in the next frame: only then it is taken. */
function takeFocus(ask: () => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      ask();
    }),
  );
}

/** The marked entries that have been read, in the order of the table. */
export function markedInOrder(marking: Marking, pages: EntryPages) {
  if (marking.count === 0) return [];
  const entries = marking.target()?.entries ?? [];
  return entries.toSorted((one, other) => pages.indexOf(one.id) - pages.indexOf(other.id));
}
