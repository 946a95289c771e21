import { create } from 'zustand';
import type { CaseId, SafeguardingActionId } from '../../../shared/contract/values.ts';

/** Which action is selected in each case, so that coming back comes back to it. View state only. */
export const useActionsView = create<{ readonly selected: Readonly<Record<CaseId, SafeguardingActionId>> }>(
  () => ({ selected: {} }),
);

export function selectAction(caseId: CaseId, id: SafeguardingActionId): void {
  useActionsView.setState(({ selected }) => ({ selected: { ...selected, [caseId]: id } }));
}
