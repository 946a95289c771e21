import type { Attendance, Meeting } from '../../../shared/contract/meetings.ts';
import type { AgencyId, AttendanceId, CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { count, rememberNeighbour, showNotice } from '../../ui/index.ts';
import { openMeeting } from './meetingsView.ts';
import { nameOf } from './meetingWords.ts';

export interface MeetingActs {
  /** Adds a meeting with a line of attendance for every agency given. */
  readonly add: (agencyIds: readonly AgencyId[]) => Promise<Meeting | undefined>;
  readonly remove: (meeting: Meeting) => Promise<void>;
  readonly restore: (meeting: Meeting) => Promise<void>;
  readonly addAgencies: (meeting: Meeting, agencyIds: AgencyId[]) => Promise<void>;
  readonly addSomebody: (meeting: Meeting) => Promise<AttendanceId | undefined>;
  readonly takeOut: (attendance: Attendance, spoken: string) => Promise<void>;
  /** Why the last act was refused. */
  readonly error: CallError | null;
}

/** What can be done with whole meetings and lines of their attendance. */
export function useMeetingActs(
  caseId: CaseId,
  exerciseId: ExerciseId,
  meetings: readonly Meeting[],
): MeetingActs {
  const create = useWrite('meetings.create');
  const remove = useWrite('meetings.remove');
  const restore = useWrite('meetings.restore');
  const link = useWrite('meetings.link');
  const createAttendance = useWrite('meetings.createAttendance');
  const removeAttendance = useWrite('meetings.removeAttendance');
  const restoreAttendance = useWrite('meetings.restoreAttendance');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  const writes = [create, remove, restore, link, createAttendance, removeAttendance, restoreAttendance];
  const putBack = async (meeting: Meeting) => {
    const restored = await restore.run({ meetingId: meeting.id });
    if (restored) openMeeting(caseId, meeting.id);
    return restored;
  };
  return {
    add: async (agencyIds) => {
      // What is still being typed belongs before this act, in the history too.
      await desk.flushAll();
      const added = await create.run({ exerciseId, attendance: agencyIds.map((agencyId) => ({ agencyId })) });
      if (added) openMeeting(caseId, added.id);
      return added;
    },
    remove: async (meeting) => {
      const index = meetings.findIndex(({ id }) => id === meeting.id);
      const next = meetings[index + 1] ?? meetings[index - 1];
      if (!(await remove.run({ meetingId: meeting.id }))) return;
      if (next) openMeeting(caseId, next.id);
      document.querySelector<HTMLElement>('main h1')?.focus();
      showNotice(`${nameOf(meeting)} removed, with its attendance`, () => putBack(meeting));
    },
    restore: async (meeting) => {
      if (await putBack(meeting)) showNotice(`${nameOf(meeting)} put back`);
    },
    addAgencies: async ({ id }, agencyIds) => {
      await desk.flushAll();
      if (await link.run({ meetingId: id, agencyIds }))
        await announce(`${count(agencyIds.length, 'agency', 'agencies')} added to the attendance`);
    },
    addSomebody: async ({ id }) => {
      await desk.flushAll();
      return (await createAttendance.run({ meetingId: id }))?.id;
    },
    takeOut: async ({ id }, spoken) => {
      const focusNeighbour = rememberNeighbour(document.activeElement);
      await desk.flushAll();
      if (!(await removeAttendance.run({ attendanceId: id }))) return;
      focusNeighbour();
      showNotice(`${spoken} taken out of the attendance`, () => restoreAttendance.run({ attendanceId: id }));
    },
    error: writes.find(({ error }) => error !== null)?.error ?? null,
  };
}
