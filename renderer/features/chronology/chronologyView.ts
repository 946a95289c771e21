import { uuidv7 } from 'uuidv7';
import { create } from 'zustand';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import { type EntryFilter, entryFilter } from '../../../shared/contract/entryFilter.ts';
import { type CaseId, type EntryId, entryId, type ViewId } from '../../../shared/contract/values.ts';
import { whenDiscarded } from '../../data/autosave/autosaveDesk.ts';
import { dismissNotice } from '../../ui/index.ts';
import type { EntryFields } from './entryFields.ts';

export type Direction = 'oldest-first' | 'newest-first';

/** An entry that is being written. Its id is made here, so that a repeated request adds nothing twice. */
export interface NewEntry {
  readonly id: EntryId;
  /** Whether the core has it. */
  readonly isCreated: boolean;
  /** The entry it stands below, of the same day; null for one that goes where its date puts it. */
  readonly after: EntryId | null;
  /** Whether the focus is in it. An unfinished one stays on screen without it. */
  readonly isActive: boolean;
  /** Words to begin with, where an entry that was put away is taken up again or one is added below another. */
  readonly words: Partial<EntryFields> | null;
}

/** The rows an act is for, where it is more than the one with the focus. */
export interface Marked {
  readonly ids: ReadonlySet<EntryId>;
  /** Everything the filter lets through, read or not. */
  readonly isAll: boolean;
  /** Where a stretch of rows began. */
  readonly anchor: number | null;
}

export interface ChronologyView {
  readonly filter: EntryFilter;
  readonly direction: Direction;
  /** The saved view that was chosen; what is shown may have been changed since. */
  readonly viewId: ViewId | null;
  readonly selected: { readonly id: EntryId | null; readonly index: number };
  /** The column of the cell that has the focus. */
  readonly column: ExportColumn;
  readonly marked: Marked;
  readonly editing: { readonly id: EntryId; readonly column: ExportColumn } | null;
  readonly newEntry: NewEntry | null;
  /** An entry whose place in the list is to be found, then selected. */
  readonly sought: EntryId | null;
  readonly isBringingIn: boolean;
  /** A table of pages in place of the grid. */
  readonly isPlain: boolean;
}

export const everything: EntryFilter = entryFilter.parse({});
export const nothingMarked: Marked = { ids: new Set(), isAll: false, anchor: null };

const initialView: ChronologyView = {
  filter: everything,
  direction: 'oldest-first',
  viewId: null,
  selected: { id: null, index: 0 },
  column: 'whatHappened',
  marked: nothingMarked,
  editing: null,
  newEntry: null,
  sought: null,
  isBringingIn: false,
  isPlain: false,
};

/** By case, so that each is found again as it was left. What is typed is kept by the autosave desk. */
export const useChronologyViews = create<Readonly<Record<string, ChronologyView>>>(() => ({}));
// Filters and begun rows hold words of the case; a locked workspace keeps none of them.
whenDiscarded(() => useChronologyViews.setState({}, true));

export function useChronologyView(caseId: CaseId): ChronologyView {
  return useChronologyViews((views) => views[caseId] ?? initialView);
}

/** One part of it, for what must not be drawn anew with every move of the selection. */
export function useChronologyPart<Part extends keyof ChronologyView>(
  caseId: CaseId,
  part: Part,
): ChronologyView[Part] {
  return useChronologyViews((views) => (views[caseId] ?? initialView)[part]);
}

export function chronologyViewOf(caseId: CaseId): ChronologyView {
  return useChronologyViews.getState()[caseId] ?? initialView;
}

export function changeView(caseId: CaseId, change: Partial<ChronologyView>): void {
  useChronologyViews.setState({ [caseId]: { ...chronologyViewOf(caseId), ...change } });
}

const fromTheTop = { selected: { id: null, index: 0 }, sought: null, marked: nothingMarked } as const;

/** A new filter starts at its first entry. */
export function changeFilter(caseId: CaseId, change: Partial<EntryFilter>): void {
  const { filter } = chronologyViewOf(caseId);
  changeView(caseId, { filter: { ...filter, ...change }, ...fromTheTop });
}

export function changeDirection(caseId: CaseId, direction: Direction): void {
  changeView(caseId, { direction, ...fromTheTop });
}

/** Another saved view, or for null the whole chronology. */
export function openView(
  caseId: CaseId,
  view: { id: ViewId; filter: EntryFilter; direction: Direction } | null,
): void {
  changeView(caseId, {
    viewId: view?.id ?? null,
    filter: view?.filter ?? everything,
    direction: view?.direction ?? 'oldest-first',
    editing: null,
    ...fromTheTop,
  });
}

/** What a link from elsewhere asks to see: the whole chronology but for what it names. */
export function followFilter(caseId: CaseId, filter: EntryFilter): void {
  changeView(caseId, { viewId: null, filter, editing: null, isBringingIn: false, ...fromTheTop });
}

export function isFiltered(filter: EntryFilter): boolean {
  return !isSameFilter(filter, everything);
}

/** Words are compared as the core reads them; the order in which choices were made plays no part. */
export function isSameFilter(one: EntryFilter, other: EntryFilter): boolean {
  const plain = (filter: EntryFilter) =>
    JSON.stringify(
      entryFilterNames.map((name) => {
        const value = filter[name];
        return Array.isArray(value) ? [...value].sort() : typeof value === 'string' ? value.trim() : value;
      }),
    );
  return plain(one) === plain(other);
}
const entryFilterNames = Object.keys(entryFilter.shape) as (keyof EntryFilter)[];

export function beginNewEntry(
  caseId: CaseId,
  begin: { words?: Partial<EntryFields>; after?: EntryId } = {},
): void {
  const { newEntry } = chronologyViewOf(caseId);
  // An offer to bring back an earlier one ends here: it would put that one in the place of this.
  dismissNotice();
  // One at a time: an unfinished one is taken up again.
  const next: NewEntry =
    newEntry && begin.words === undefined
      ? { ...newEntry, isActive: true }
      : {
          id: entryId.parse(uuidv7()),
          isCreated: false,
          after: begin.after ?? null,
          isActive: true,
          words: begin.words ?? null,
        };
  changeView(caseId, { newEntry: next, editing: null, isBringingIn: false, isPlain: false });
}

/** Whether what is listed must hold still, because a row of it is being written. */
export function isHeld({ editing, newEntry }: Pick<ChronologyView, 'editing' | 'newEntry'>): boolean {
  return editing !== null || newEntry?.isActive === true;
}

/** Selects an entry wherever it stands in the case. */
export function showEntry(caseId: CaseId, id: EntryId): void {
  changeView(caseId, {
    filter: everything,
    viewId: null,
    sought: id,
    marked: nothingMarked,
    editing: null,
    isBringingIn: false,
    isPlain: false,
  });
}
