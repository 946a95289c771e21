import { create } from 'zustand';
import type { CaseId } from '../../../shared/contract/values.ts';
import type { RequestStateName } from '../../../shared/domain/requestState.ts';

/** What the desk is narrowed to: requests that stand so, agencies of the case not asked, or services only named. */
export type DeskFilter = RequestStateName | 'named';

interface RequestsView {
  /** The row selected in each case, by its key. */
  readonly selected: Readonly<Record<CaseId, string>>;
  readonly filter: Readonly<Record<CaseId, DeskFilter>>;
}

export const useRequestsView = create<RequestsView>(() => ({ selected: {}, filter: {} }));

export function selectRow(caseId: CaseId, key: string): void {
  useRequestsView.setState(({ selected }) => ({ selected: { ...selected, [caseId]: key } }));
}

export function filterDesk(caseId: CaseId, chosen: DeskFilter | null): void {
  useRequestsView.setState(({ filter }) => {
    const { [caseId]: _before, ...others } = filter;
    return { filter: chosen === null ? others : { ...others, [caseId]: chosen } };
  });
}
