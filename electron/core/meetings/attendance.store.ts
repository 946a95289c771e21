import { uuidv7 } from 'uuidv7';
import type { Attendance } from '../../../shared/contract/meetings.ts';
import {
  type AgencyId,
  type AttendanceId,
  attendanceId as attendanceIdSchema,
  type CaseId,
  type MeetingId,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface AttendanceRow {
  id: AttendanceId;
  case_id: CaseId;
  meeting_id: MeetingId;
  agency_id: AgencyId | null;
  name: string;
  role: string;
  state: Attendance['state'];
  note: string;
}

/** Who was at these meetings: by the name of the agency, those of no agency last; within one in the order noted. */
export function attendanceOf(read: ReadHandle, ids: readonly MeetingId[]): Map<MeetingId, Attendance[]> {
  const rows = read.all<AttendanceRow>(
    `SELECT attendance.* FROM json_each(?) AS wanted
     JOIN attendance ON attendance.meeting_id = wanted.value
     LEFT JOIN agency ON agency.id = attendance.agency_id
     WHERE attendance.removed_at IS NULL
     ORDER BY agency.name IS NULL, agency.name COLLATE NOCASE, agency.id, attendance.id`,
    [JSON.stringify(ids)],
  );
  const lists = new Map<MeetingId, Attendance[]>();
  for (const row of rows)
    lists.set(row.meeting_id, [...(lists.get(row.meeting_id) ?? []), toAttendance(row)]);
  return lists;
}

/** One line, removed ones too, with the meeting and the case it belongs to. */
export function getAttendance(
  read: ReadHandle,
  id: AttendanceId,
): { attendance: Attendance; meetingId: MeetingId; caseId: CaseId } {
  const row = read.get<AttendanceRow>('SELECT * FROM attendance WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return { attendance: toAttendance(row), meetingId: row.meeting_id, caseId: row.case_id };
}

type AttendanceFields = Omit<Attendance, 'id'>;

export function insertAttendance(
  write: WriteHandle,
  owner: { readonly caseId: CaseId; readonly meetingId: MeetingId },
  { agencyId, name, role, state, note }: AttendanceFields,
  now: Date,
): AttendanceId {
  const id = attendanceIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO attendance (id, case_id, meeting_id, agency_id, name, role, state, note, created_at, updated_at)
     VALUES (:id, :caseId, :meetingId, :agencyId, :name, :role, :state, :note, :now, :now)`,
    {
      id,
      caseId: owner.caseId,
      meetingId: owner.meetingId,
      agencyId,
      name,
      role,
      state,
      note,
      now: now.toISOString(),
    },
  );
  return id;
}

const columns = {
  agencyId: 'agency_id',
  name: 'name',
  role: 'role',
  state: 'state',
  note: 'note',
  removedAt: 'removed_at',
} as const satisfies Record<keyof AttendanceFields | 'removedAt', string>;

export function updateAttendance(
  write: WriteHandle,
  id: AttendanceId,
  changes: Partial<Record<keyof typeof columns, string | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE attendance SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

function toAttendance({ id, agency_id, name, role, state, note }: AttendanceRow): Attendance {
  return { id, agencyId: agency_id, name, role, state, note };
}
