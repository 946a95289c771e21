import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Attendance, Meeting } from '../../../shared/contract/meetings.ts';
import { dayInWords } from '../../../shared/domain/formatEventDate.ts';
import { type AttendanceState, attendanceStateNames } from '../../../shared/domain/meetingTerms.ts';

/** What a meeting is called: its title, or what it is by itself. */
export function nameOf({ title }: Pick<Meeting, 'title'>): string {
  return title || 'Rapid review meeting';
}

/** `Fri 12 Jun 2026`; says so where no day is set. */
export function dayOf({ heldOn }: Pick<Meeting, 'heldOn'>): string {
  return heldOn === null ? 'No day set' : dayInWords(heldOn, 'short', true);
}

const counted: Readonly<Record<AttendanceState, string>> = {
  attended: 'attended',
  'sent-somebody': 'sent somebody else',
  apologies: 'sent apologies',
  'did-not-attend': 'did not attend',
  'not-invited': 'not invited',
  'not-recorded': 'not recorded',
};

/** `5 attended, 1 sent apologies, 2 not recorded`; nothing is said of what nobody was. */
export function attendanceInWords(attendance: readonly Attendance[]): string {
  const order = [
    ...attendanceStateNames.filter((state) => state !== 'not-recorded'),
    'not-recorded' as const,
  ];
  const parts = order.flatMap((wanted) => {
    const number = attendance.filter(({ state }) => state === wanted).length;
    return number === 0 ? [] : `${number} ${counted[wanted]}`;
  });
  return parts.join(', ') || 'Nobody noted yet';
}

/** Agencies of the case of which the attendance says nothing. */
export function agenciesNotListed(meeting: Meeting, agencies: readonly Agency[]): Agency[] {
  const listed = new Set(meeting.attendance.map(({ agencyId }) => agencyId));
  return agencies.filter(({ id }) => !listed.has(id));
}
