import type { AgencyId, CaseId } from '../../../shared/contract/values.ts';
import { assertAgencyIsThere, assertAgencyOfCase } from '../agencies/agencies.store.ts';
import { getExercise, getExerciseOnList } from '../exercises/exercises.store.ts';
import type { HandlersOf } from '../handlers.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { getAttendance, insertAttendance, updateAttendance } from './attendance.store.ts';
import { getMeeting, insertMeeting, listMeetings, updateMeeting } from './meetings.store.ts';

export const meetingsHandlers: HandlersOf<'meetings'> = {
  'meetings.list': ({ exerciseId, show }, read) => {
    getExercise(read, exerciseId);
    return { meetings: listMeetings(read, exerciseId, show) };
  },

  'meetings.create': ({ attendance, ...fields }, { begin, read, now }) => {
    const { caseId } = getExerciseOnList(read, fields.exerciseId);
    for (const { agencyId } of attendance) assertAgency(read, agencyId, caseId);
    const write = begin({ label: 'Add a meeting', caseId });
    const meetingId = insertMeeting(write, { ...fields, caseId }, now);
    for (const line of attendance) insertAttendance(write, { caseId, meetingId }, line, now);
    return getMeeting(read, meetingId);
  },

  'meetings.update': ({ meetingId: id, changes }, { begin, read, now }) => {
    const { caseId } = getMeeting(read, id);
    updateMeeting(begin({ label: 'Change a meeting', caseId, typingIn: id }), id, changes, now);
    return getMeeting(read, id);
  },

  'meetings.remove': ({ meetingId: id }, { begin, read, now }) => {
    const { caseId } = getMeeting(read, id);
    updateMeeting(begin({ label: 'Remove a meeting', caseId }), id, { removedAt: now.toISOString() }, now);
    return {};
  },

  'meetings.restore': ({ meetingId: id }, { begin, read, now }) => {
    const { caseId, attendance } = getMeeting(read, id);
    for (const { agencyId } of attendance) assertIsThere(read, agencyId);
    updateMeeting(begin({ label: 'Put back a meeting', caseId }), id, { removedAt: null }, now);
    return getMeeting(read, id);
  },

  'meetings.link': ({ meetingId, agencyIds }, { begin, read, now }) => {
    const { caseId, attendance } = getMeeting(read, meetingId);
    for (const agencyId of agencyIds) assertAgencyOfCase(read, agencyId, caseId);
    const present = new Set(attendance.map(({ agencyId }) => agencyId));
    const missing = [...new Set(agencyIds)].filter((id) => !present.has(id));
    if (missing.length > 0) {
      const write = begin({ label: 'Add agencies to the attendance', caseId });
      for (const agencyId of missing)
        insertAttendance(
          write,
          { caseId, meetingId },
          { agencyId, name: '', role: '', state: 'not-recorded', note: '' },
          now,
        );
    }
    return getMeeting(read, meetingId);
  },

  'meetings.createAttendance': ({ meetingId, ...fields }, { begin, read, now }) => {
    const { caseId } = getMeeting(read, meetingId);
    assertAgency(read, fields.agencyId, caseId);
    const write = begin({ label: 'Add to the attendance', caseId });
    return getAttendance(read, insertAttendance(write, { caseId, meetingId }, fields, now)).attendance;
  },

  'meetings.updateAttendance': ({ attendanceId: id, changes }, { begin, read, now }) => {
    const { caseId } = getAttendance(read, id);
    assertAgency(read, changes.agencyId ?? null, caseId);
    updateAttendance(begin({ label: 'Change the attendance', caseId, typingIn: id }), id, changes, now);
    return getAttendance(read, id).attendance;
  },

  'meetings.removeAttendance': ({ attendanceId: id }, { begin, read, now }) => {
    const { caseId } = getAttendance(read, id);
    const write = begin({ label: 'Take out of the attendance', caseId });
    updateAttendance(write, id, { removedAt: now.toISOString() }, now);
    return {};
  },

  'meetings.restoreAttendance': ({ attendanceId: id }, { begin, read, now }) => {
    const { caseId, attendance } = getAttendance(read, id);
    assertIsThere(read, attendance.agencyId);
    updateAttendance(begin({ label: 'Put back into the attendance', caseId }), id, { removedAt: null }, now);
    return getAttendance(read, id).attendance;
  },
};

/** Somebody may have come from none of the agencies of the case. */
function assertAgency(read: ReadHandle, agencyId: AgencyId | null, caseId: CaseId): void {
  if (agencyId !== null) assertAgencyOfCase(read, agencyId, caseId);
}

/** What is put back does not name an agency that was taken out meanwhile. */
function assertIsThere(read: ReadHandle, agencyId: AgencyId | null): void {
  if (agencyId !== null)
    assertAgencyIsThere(
      read,
      agencyId,
      'An agency of the attendance was taken out of the case. Nothing was changed. Put the agency back first.',
    );
}
