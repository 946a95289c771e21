import { create } from 'zustand';
import type { BriefEntryId, CaseId } from '../../../shared/contract/values.ts';

/** Which entry is selected in each case, so that coming back comes back to it. View state only. */
export const useBriefChronologyView = create<{ readonly selected: Readonly<Record<CaseId, BriefEntryId>> }>(
  () => ({ selected: {} }),
);

export function selectBriefEntry(caseId: CaseId, id: BriefEntryId): void {
  useBriefChronologyView.setState(({ selected }) => ({ selected: { ...selected, [caseId]: id } }));
}
