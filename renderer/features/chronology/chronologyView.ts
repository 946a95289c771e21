import { create } from 'zustand';
import type { AgencyId, CaseId, EntryId } from '../../../shared/contract/values.ts';
import { whenDiscarded } from '../../data/autosave/autosaveDesk.ts';
import { dismissNotice } from '../../ui/index.ts';
import type { ChildSeen } from '../../../shared/domain/caseTerms.ts';
import type { EntryFields } from './entryFields.ts';

/** What the list shows, as `chronology.list` wants it. */
export interface EntryFilter {
  readonly agencyIds: AgencyId[];
  readonly words: string;
  readonly childSeen: ChildSeen[];
  readonly show: 'current' | 'undated' | 'removed';
  readonly direction: 'oldest-first' | 'newest-first';
}

/** An entry that is being written. It has no id until it has an agency and a date. */
export interface NewEntry {
  readonly id: string;
  readonly entryId: EntryId | null;
  /** Whether the focus is in it. An unfinished one stays on screen without it. */
  readonly isActive: boolean;
  /** Words to begin with, where an entry that was put away is taken up again. */
  readonly words: EntryFields | null;
}

export interface ChronologyView {
  readonly filter: EntryFilter;
  readonly selected: { readonly id: EntryId | null; readonly index: number };
  readonly editing: EntryId | null;
  readonly newEntry: NewEntry | null;
  /** An entry whose place in the list is to be found, then selected. */
  readonly sought: EntryId | null;
  readonly isBringingIn: boolean;
}

export const everything: EntryFilter = {
  agencyIds: [],
  words: '',
  childSeen: [],
  show: 'current',
  direction: 'oldest-first',
};

const initialView: ChronologyView = {
  filter: everything,
  selected: { id: null, index: 0 },
  editing: null,
  newEntry: null,
  sought: null,
  isBringingIn: false,
};

/** By case, so that each is found again as it was left. What is typed is kept by the autosave desk. */
export const useChronologyViews = create<Readonly<Record<string, ChronologyView>>>(() => ({}));
// Filters and begun rows hold words of the case; a locked workspace keeps none of them.
whenDiscarded(() => useChronologyViews.setState({}, true));

export function useChronologyView(caseId: CaseId): ChronologyView {
  return useChronologyViews((views) => views[caseId] ?? initialView);
}

export function chronologyViewOf(caseId: CaseId): ChronologyView {
  return useChronologyViews.getState()[caseId] ?? initialView;
}

export function changeView(caseId: CaseId, change: Partial<ChronologyView>): void {
  useChronologyViews.setState({ [caseId]: { ...chronologyViewOf(caseId), ...change } });
}

/** A new filter starts at its first entry. */
export function changeFilter(caseId: CaseId, change: Partial<EntryFilter>): void {
  const { filter } = chronologyViewOf(caseId);
  changeView(caseId, { filter: { ...filter, ...change }, selected: { id: null, index: 0 }, sought: null });
}

export function isFiltered({ agencyIds, words, childSeen, show }: EntryFilter): boolean {
  return agencyIds.length > 0 || childSeen.length > 0 || words.trim() !== '' || show !== 'current';
}

export function beginNewEntry(caseId: CaseId, words: EntryFields | null = null): void {
  const { newEntry } = chronologyViewOf(caseId);
  // An offer to bring back an earlier one ends here: it would put that one in the place of this.
  dismissNotice();
  // One at a time: an unfinished one is taken up again.
  const next =
    newEntry && words === null
      ? { ...newEntry, isActive: true }
      : { id: crypto.randomUUID(), entryId: null, isActive: true, words };
  changeView(caseId, { newEntry: next, editing: null, isBringingIn: false });
}

/** Selects an entry wherever it stands in the case. */
export function showEntry(caseId: CaseId, entryId: EntryId): void {
  changeView(caseId, { filter: everything, sought: entryId, editing: null, isBringingIn: false });
}
