import { create } from 'zustand';
import type { CaseId, SameEventId } from '../../../shared/contract/values.ts';

/** Suggested by Candour, kept as one event, said not to be one, kept once and removed since. */
export type Shelf = 'suggested' | 'kept' | 'rejected' | 'removed';

interface Place {
  readonly shelf: Shelf;
  /** The row of each list that was last looked at. */
  readonly keys: Partial<Readonly<Record<Shelf, string>>>;
  /** An event that was just kept: shown to be read, while the list of suggestions stays where it was. */
  readonly justKept: SameEventId | null;
}

const atFirst: Place = { shelf: 'suggested', keys: {}, justKept: null };

/** Where each case was left, so that coming back comes back to it. View state only. */
const useSameEventsView = create<{ readonly places: Readonly<Record<CaseId, Place>> }>(() => ({
  places: {},
}));

export function usePlace(caseId: CaseId): Place {
  return useSameEventsView(({ places }) => places[caseId] ?? atFirst);
}

function setPlace(caseId: CaseId, change: (place: Place) => Partial<Place>): void {
  useSameEventsView.setState(({ places }) => {
    const place = places[caseId] ?? atFirst;
    return { places: { ...places, [caseId]: { ...place, ...change(place) } } };
  });
}

export function openShelf(caseId: CaseId, shelf: Shelf): void {
  setPlace(caseId, () => ({ shelf, justKept: null }));
}

export function openRow(caseId: CaseId, shelf: Shelf, key: string): void {
  setPlace(caseId, ({ keys }) => ({ shelf, keys: { ...keys, [shelf]: key }, justKept: null }));
}

/** The row that comes next is remembered, so that the list goes on from there. */
export function showKept(caseId: CaseId, kept: SameEventId, nextKey: string | undefined): void {
  setPlace(caseId, ({ shelf, keys }) => ({
    justKept: kept,
    keys: nextKey === undefined ? keys : { ...keys, [shelf]: nextKey },
  }));
}
