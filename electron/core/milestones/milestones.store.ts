import { uuidv7 } from 'uuidv7';
import type { Milestone } from '../../../shared/contract/milestones.ts';
import {
  type CaseId,
  type ExerciseId,
  type MilestoneId,
  milestoneId as milestoneIdSchema,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

/** A milestone as it is stored: without the day it falls on, which follows from the clock. */
export type StoredMilestone = Omit<Milestone, 'dueOn' | 'state'>;

const select = `
  SELECT milestone.id, milestone.case_id AS caseId, exercise_id AS exerciseId, day_number AS dayNumber, what, who,
    done_on AS doneOn, note, milestone.removed_at AS removedAt
  FROM milestone`;

/** Those of an exercise in the order of their days. */
export function listMilestones(
  read: ReadHandle,
  exerciseId: ExerciseId,
  show: 'current' | 'removed' = 'current',
): StoredMilestone[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return read.all<StoredMilestone>(
    `${select} WHERE exercise_id = ? AND ${where} ORDER BY day_number, milestone.id`,
    [exerciseId],
  );
}

export function getMilestone(read: ReadHandle, id: MilestoneId): StoredMilestone {
  const found = read.get<StoredMilestone>(`${select} WHERE milestone.id = ?`, [id]);
  if (!found) throw new Refusal('record/not-found');
  return found;
}

/** All that are to do in exercises that go on, in cases on the list: one statement for the home screen. */
export function listMilestonesToDo(read: ReadHandle): StoredMilestone[] {
  return read.all<StoredMilestone>(
    `${select} JOIN exercise ON exercise.id = exercise_id JOIN case_file ON case_file.id = milestone.case_id
     WHERE milestone.removed_at IS NULL AND done_on IS NULL AND exercise.removed_at IS NULL
       AND exercise.ended_on IS NULL AND case_file.removed_at IS NULL
     ORDER BY day_number, milestone.id`,
  );
}

export interface NewMilestone {
  readonly caseId: CaseId;
  readonly exerciseId: ExerciseId;
  readonly dayNumber: number;
  readonly what: string;
  readonly who: string;
  readonly doneOn: string | null;
  readonly note: string;
}

export function insertMilestone(write: WriteHandle, milestone: NewMilestone, now: Date): MilestoneId {
  const id = milestoneIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO milestone (id, case_id, exercise_id, day_number, what, who, done_on, note, created_at, updated_at)
     VALUES (:id, :caseId, :exerciseId, :dayNumber, :what, :who, :doneOn, :note, :now, :now)`,
    { ...milestone, id, now: now.toISOString() },
  );
  return id;
}

const columns = {
  dayNumber: 'day_number',
  what: 'what',
  who: 'who',
  doneOn: 'done_on',
  note: 'note',
  removedAt: 'removed_at',
} as const;

export function updateMilestone(
  write: WriteHandle,
  id: MilestoneId,
  changes: Partial<Record<keyof typeof columns, string | number | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE milestone SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}
