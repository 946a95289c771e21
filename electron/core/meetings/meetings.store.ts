import { uuidv7 } from 'uuidv7';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import {
  type CaseId,
  type ExerciseId,
  type MeetingId,
  meetingId as meetingIdSchema,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { attendanceOf } from './attendance.store.ts';

interface MeetingRow {
  id: MeetingId;
  case_id: CaseId;
  exercise_id: ExerciseId;
  title: string;
  held_on: string | null;
  time: string;
  place: string;
  chair: string;
  notes: string;
  removed_at: string | null;
}

/** The meetings of an exercise by day, those without one last, each with its attendance. */
export function listMeetings(
  read: ReadHandle,
  exerciseId: ExerciseId,
  show: 'current' | 'removed' = 'current',
): Meeting[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return complete(
    read,
    read.all<MeetingRow>(
      `SELECT * FROM meeting WHERE exercise_id = ? AND ${where} ORDER BY held_on IS NULL, held_on, id`,
      [exerciseId],
    ),
  );
}

export function getMeeting(read: ReadHandle, id: MeetingId): Meeting {
  const row = read.get<MeetingRow>('SELECT * FROM meeting WHERE id = ?', [id]);
  const found = row && complete(read, [row])[0];
  if (!found) throw new Refusal('record/not-found');
  return found;
}

type MeetingFields = Pick<Meeting, 'title' | 'heldOn' | 'time' | 'place' | 'chair' | 'notes'>;

export function insertMeeting(
  write: WriteHandle,
  {
    title,
    heldOn,
    time,
    place,
    chair,
    notes,
    caseId,
    exerciseId,
  }: MeetingFields & Pick<Meeting, 'caseId' | 'exerciseId'>,
  now: Date,
): MeetingId {
  const id = meetingIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO meeting (id, case_id, exercise_id, title, held_on, time, place, chair, notes, created_at, updated_at)
     VALUES (:id, :caseId, :exerciseId, :title, :heldOn, :time, :place, :chair, :notes, :now, :now)`,
    { id, caseId, exerciseId, title, heldOn, time, place, chair, notes, now: now.toISOString() },
  );
  return id;
}

const columns = {
  title: 'title',
  heldOn: 'held_on',
  time: 'time',
  place: 'place',
  chair: 'chair',
  notes: 'notes',
  removedAt: 'removed_at',
} as const satisfies Record<keyof MeetingFields | 'removedAt', string>;

export function updateMeeting(
  write: WriteHandle,
  id: MeetingId,
  changes: Partial<Record<keyof typeof columns, string | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE meeting SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

function complete(read: ReadHandle, rows: readonly MeetingRow[]): Meeting[] {
  const attendance = attendanceOf(
    read,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    exerciseId: row.exercise_id,
    title: row.title,
    heldOn: row.held_on,
    time: row.time,
    place: row.place,
    chair: row.chair,
    notes: row.notes,
    attendance: attendance.get(row.id) ?? [],
    removedAt: row.removed_at,
  }));
}
