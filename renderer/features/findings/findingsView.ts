import { create } from 'zustand';
import type { CaseId, FindingId } from '../../../shared/contract/values.ts';

/** Which finding is open in each case, so that coming back comes back to it. View state only. */
export const useFindingsView = create<{ readonly opened: Readonly<Record<CaseId, FindingId>> }>(() => ({
  opened: {},
}));

export function openFinding(caseId: CaseId, findingId: FindingId): void {
  useFindingsView.setState(({ opened }) => ({ opened: { ...opened, [caseId]: findingId } }));
}
