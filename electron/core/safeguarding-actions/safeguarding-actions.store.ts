import { uuidv7 } from 'uuidv7';
import type { SafeguardingAction } from '../../../shared/contract/safeguardingActions.ts';
import {
  type AgencyId,
  type CaseId,
  type ExerciseId,
  type SafeguardingActionId,
  safeguardingActionId as safeguardingActionIdSchema,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { nextPlaceInExercise } from '../workspace/ordering.ts';

interface ActionRow {
  id: SafeguardingActionId;
  case_id: CaseId;
  exercise_id: ExerciseId;
  what: string;
  for_whom: string;
  owner_agency_id: AgencyId | null;
  owner_name: string;
  due_on: string | null;
  done_on: string | null;
  done_note: string;
  position: number;
  removed_at: string | null;
}

/** The immediate safeguarding actions of an exercise in their order. */
export function listActions(
  read: ReadHandle,
  exerciseId: ExerciseId,
  show: 'current' | 'removed' = 'current',
): SafeguardingAction[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return read
    .all<ActionRow>(
      `SELECT * FROM safeguarding_action WHERE exercise_id = ? AND ${where} ORDER BY position, id`,
      [exerciseId],
    )
    .map(toAction);
}

export function getAction(read: ReadHandle, id: SafeguardingActionId): SafeguardingAction {
  const row = read.get<ActionRow>('SELECT * FROM safeguarding_action WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toAction(row);
}

type ActionFields = Omit<SafeguardingAction, 'id' | 'caseId' | 'exerciseId' | 'position' | 'removedAt'>;

/** Adds an action at the end of those of its exercise. */
export function insertAction(
  write: WriteHandle,
  action: ActionFields & Pick<SafeguardingAction, 'caseId' | 'exerciseId'>,
  now: Date,
): SafeguardingActionId {
  const id = safeguardingActionIdSchema.parse(uuidv7());
  const position = nextPlaceInExercise(write, 'safeguarding_action', action.exerciseId);
  write.run(
    `INSERT INTO safeguarding_action (id, case_id, exercise_id, what, for_whom, owner_agency_id, owner_name, due_on,
       done_on, done_note, position, created_at, updated_at)
     VALUES (:id, :caseId, :exerciseId, :what, :forWhom, :ownerAgencyId, :ownerName, :dueOn,
       :doneOn, :doneNote, :position, :now, :now)`,
    { ...action, id, position, now: now.toISOString() },
  );
  return id;
}

const columns = {
  what: 'what',
  forWhom: 'for_whom',
  ownerAgencyId: 'owner_agency_id',
  ownerName: 'owner_name',
  dueOn: 'due_on',
  doneOn: 'done_on',
  doneNote: 'done_note',
  removedAt: 'removed_at',
} as const satisfies Record<keyof ActionFields | 'removedAt', string>;

export function updateAction(
  write: WriteHandle,
  id: SafeguardingActionId,
  changes: Partial<Record<keyof typeof columns, string | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE safeguarding_action SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

function toAction(row: ActionRow): SafeguardingAction {
  return {
    id: row.id,
    caseId: row.case_id,
    exerciseId: row.exercise_id,
    what: row.what,
    forWhom: row.for_whom,
    ownerAgencyId: row.owner_agency_id,
    ownerName: row.owner_name,
    dueOn: row.due_on,
    doneOn: row.done_on,
    doneNote: row.done_note,
    position: row.position,
    removedAt: row.removed_at,
  };
}
