import { uuidv7 } from 'uuidv7';
import type { Exercise, ExerciseStage } from '../../../shared/contract/exercises.ts';
import {
  type CaseId,
  type ExerciseId,
  type StageId,
  stageId as stageIdSchema,
} from '../../../shared/contract/values.ts';
import { stageTemplates } from '../../../shared/domain/exerciseStages.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface StageRow {
  id: StageId;
  case_id: CaseId;
  exercise_id: ExerciseId;
  name: string;
  position: number;
  state: ExerciseStage['state'];
  done_on: string | null;
  note: string;
  removed_at: string | null;
}

/** The stages of an exercise in their order, and those taken off, latest first. */
export function listStagesOf(
  read: ReadHandle,
  exerciseId: ExerciseId,
): Pick<Exercise, 'stages' | 'removedStages'> {
  const rows = read.all<StageRow>(
    'SELECT * FROM exercise_stage WHERE exercise_id = ? ORDER BY position, id',
    [exerciseId],
  );
  const removed = rows.filter(({ removed_at: at }) => at !== null);
  return {
    stages: rows.filter(({ removed_at: at }) => at === null).map(toStage),
    removedStages: removed
      .toSorted((one, other) => (other.removed_at ?? '').localeCompare(one.removed_at ?? ''))
      .map(toStage),
  };
}

export interface StandingStage extends ExerciseStage {
  readonly caseId: CaseId;
}

export function getStage(read: ReadHandle, id: StageId): StandingStage {
  const row = read.get<StageRow>('SELECT * FROM exercise_stage WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return { ...toStage(row), caseId: row.case_id };
}

interface Owner {
  readonly caseId: CaseId;
  readonly exerciseId: ExerciseId;
}

/** The stages an exercise of a kind begins with. */
export function insertStages(
  write: WriteHandle,
  { kind, ...owner }: Owner & { readonly kind: Exercise['kind'] },
  now: Date,
): void {
  for (const name of stageTemplates[kind]) insertStage(write, owner, name, now);
}

/** Adds a stage at the end. */
export function insertStage(write: WriteHandle, owner: Owner, name: string, now: Date): StageId {
  const id = stageIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO exercise_stage (id, case_id, exercise_id, name, position, updated_at)
     VALUES (:id, :caseId, :exerciseId, :name, :position, :now)`,
    { ...owner, id, name, position: nextPosition(write, owner.exerciseId), now: now.toISOString() },
  );
  return id;
}

export function nextPosition(read: ReadHandle, exerciseId: ExerciseId): number {
  const last = read.get<{ last: number | null }>(
    'SELECT max(position) AS last FROM exercise_stage WHERE exercise_id = ? AND removed_at IS NULL',
    [exerciseId],
  );
  return (last?.last ?? -1) + 1;
}

/** Puts the stages of another kind in place of those that stand there; all of these were as they came. */
export function replaceStages(
  write: WriteHandle,
  owner: Owner & { readonly kind: Exercise['kind'] },
  now: Date,
): void {
  write.run('DELETE FROM exercise_stage WHERE exercise_id = ?', [owner.exerciseId]);
  insertStages(write, owner, now);
}

const columns = {
  name: 'name',
  state: 'state',
  doneOn: 'done_on',
  note: 'note',
  position: 'position',
  removedAt: 'removed_at',
} as const;

export function updateStage(
  write: WriteHandle,
  id: StageId,
  changes: Partial<Record<keyof typeof columns, string | number | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE exercise_stage SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

/** Moves a stage to a place among those on show and numbers the places anew; only places that change are written. */
export function moveStage(write: WriteHandle, stage: ExerciseStage, position: number, now: Date): void {
  const { stages } = listStagesOf(write, stage.exerciseId);
  const order = stages.filter(({ id }) => id !== stage.id);
  order.splice(Math.min(position, order.length), 0, stage);
  order.forEach(({ id, position: present }, place) => {
    if (present !== place) updateStage(write, id, { position: place }, now);
  });
}

function toStage(row: StageRow): ExerciseStage {
  return {
    id: row.id,
    exerciseId: row.exercise_id,
    name: row.name,
    state: row.state,
    doneOn: row.done_on,
    note: row.note,
    position: row.position,
  };
}
