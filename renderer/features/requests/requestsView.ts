import { create } from 'zustand';
import type { CaseId } from '../../../shared/contract/values.ts';
import { whenDiscarded } from '../../data/autosave/autosaveDesk.ts';
import type { RequestStateName } from '../../../shared/domain/requestState.ts';

/** What the desk is narrowed to: requests that stand so, agencies of the case not asked, or services only named. */
export type DeskFilter = RequestStateName | 'named';

interface RequestsView {
  /** The row selected in each case, by its key. */
  readonly selected: Readonly<Record<CaseId, string>>;
  readonly filter: Readonly<Record<CaseId, DeskFilter>>;
  /** Words typed as a day that could not be read, by request and field, so that moving on loses nothing. */
  readonly unread: Readonly<Record<string, string>>;
}

export const useRequestsView = create<RequestsView>(() => ({ selected: {}, filter: {}, unread: {} }));

// Words typed are words of the case; a locked workspace keeps none of them.
whenDiscarded(() => useRequestsView.setState({ unread: {} }));

export function selectRow(caseId: CaseId, key: string): void {
  useRequestsView.setState(({ selected }) => ({ selected: { ...selected, [caseId]: key } }));
}

export function filterDesk(caseId: CaseId, chosen: DeskFilter | null): void {
  useRequestsView.setState(({ filter }) => {
    const { [caseId]: _before, ...others } = filter;
    return { filter: chosen === null ? others : { ...others, [caseId]: chosen } };
  });
}

export function keepUnread(key: string, words: string | null): void {
  useRequestsView.setState(({ unread }) => {
    const { [key]: _before, ...others } = unread;
    return { unread: words === null ? others : { ...others, [key]: words } };
  });
}
