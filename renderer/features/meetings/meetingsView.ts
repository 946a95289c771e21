import { create } from 'zustand';
import type { CaseId, MeetingId } from '../../../shared/contract/values.ts';

/** Which meeting is open in each case, so that coming back comes back to it. View state only. */
export const useMeetingsView = create<{ readonly opened: Readonly<Record<CaseId, MeetingId>> }>(() => ({
  opened: {},
}));

export function openMeeting(caseId: CaseId, id: MeetingId): void {
  useMeetingsView.setState(({ opened }) => ({ opened: { ...opened, [caseId]: id } }));
}
