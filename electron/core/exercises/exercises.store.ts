import { uuidv7 } from 'uuidv7';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import {
  type CaseId,
  type ExerciseId,
  exerciseId as exerciseIdSchema,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { insertStages, listStagesOf } from './stages.store.ts';

interface ExerciseRow {
  id: ExerciseId;
  case_id: CaseId;
  number: number;
  kind: Exercise['kind'];
  title: string;
  outcome: Exercise['outcome'];
  turned_from: ExerciseId | null;
  initiated_on: string | null;
  published_on: string | null;
  ended_on: string | null;
  ended_because: string;
  removed_at: string | null;
}

/** The exercises of a case in the order they began, each with its stages. */
export function listExercises(
  read: ReadHandle,
  caseId: CaseId,
  show: 'current' | 'removed' = 'current',
): Exercise[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return read
    .all<ExerciseRow>(`SELECT * FROM exercise WHERE case_id = ? AND ${where} ORDER BY number`, [caseId])
    .map((row) => toExercise(read, row));
}

export function getExercise(read: ReadHandle, id: ExerciseId): Exercise {
  const row = read.get<ExerciseRow>('SELECT * FROM exercise WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toExercise(read, row);
}

/** As `getExercise`, for what is written into it: refuses one that was taken off the list, where nobody would see it. */
export function getExerciseOnList(read: ReadHandle, id: ExerciseId): Exercise {
  const exercise = getExercise(read, id);
  if (exercise.removedAt !== null)
    throw new Refusal('record/not-found', {
      sentence: `Exercise ${exercise.number} was removed from the case. Nothing was changed. Put the exercise back first.`,
    });
  return exercise;
}

/** How many exercises a case has that were not taken off the list. */
export function countExercises(read: ReadHandle, caseId: CaseId): number {
  const row = read.get<{ total: number }>(
    'SELECT count(*) AS total FROM exercise WHERE case_id = ? AND removed_at IS NULL',
    [caseId],
  );
  return row?.total ?? 0;
}

/** Of what kind every exercise is, and when it was initiated: for what is worked out over all cases. */
export function listKindsOfExercises(
  read: ReadHandle,
): ReadonlyMap<ExerciseId, Pick<Exercise, 'kind' | 'initiatedOn'>> {
  const rows = read.all<Pick<ExerciseRow, 'id' | 'kind' | 'initiated_on'>>(
    'SELECT id, kind, initiated_on FROM exercise WHERE removed_at IS NULL',
  );
  return new Map(rows.map((row) => [row.id, { kind: row.kind, initiatedOn: row.initiated_on }]));
}

export interface NewExercise {
  readonly kind: Exercise['kind'];
  readonly title?: string;
  readonly outcome?: Exercise['outcome'];
  readonly initiatedOn?: string | null;
  readonly turnedFrom?: ExerciseId;
}

/** Begins an exercise with the stages of its kind and the next number that was never given. */
export function insertExercise(
  write: WriteHandle,
  caseId: CaseId,
  fields: NewExercise,
  now: Date,
): ExerciseId {
  const id = exerciseIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO exercise (id, case_id, number, kind, title, outcome, turned_from, initiated_on, created_at, updated_at)
     VALUES (:id, :caseId, :number, :kind, :title, :outcome, :turnedFrom, :initiatedOn, :now, :now)`,
    {
      id,
      caseId,
      number: nextNumber(write, caseId),
      kind: fields.kind,
      title: fields.title ?? '',
      outcome: fields.outcome ?? null,
      turnedFrom: fields.turnedFrom ?? null,
      initiatedOn: fields.initiatedOn ?? null,
      now: now.toISOString(),
    },
  );
  insertStages(write, { caseId, exerciseId: id, kind: fields.kind }, now);
  return id;
}

/** Counted, so that a number is never given twice, not even after an undo. */
function nextNumber(write: WriteHandle, caseId: CaseId): number {
  write.run('UPDATE case_counter SET last_exercise = last_exercise + 1 WHERE case_id = ?', [caseId]);
  const counter = write.get<{ last_exercise: number }>(
    'SELECT last_exercise FROM case_counter WHERE case_id = ?',
    [caseId],
  );
  if (!counter) throw new Error('the case has no counter');
  return counter.last_exercise;
}

const columns = {
  kind: 'kind',
  title: 'title',
  outcome: 'outcome',
  initiatedOn: 'initiated_on',
  publishedOn: 'published_on',
  endedOn: 'ended_on',
  endedBecause: 'ended_because',
  removedAt: 'removed_at',
} as const;

export function updateExercise(
  write: WriteHandle,
  id: ExerciseId,
  changes: Partial<Record<keyof typeof columns, string | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE exercise SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

function toExercise(read: ReadHandle, row: ExerciseRow): Exercise {
  return {
    id: row.id,
    caseId: row.case_id,
    number: row.number,
    kind: row.kind,
    title: row.title,
    outcome: row.outcome,
    initiatedOn: row.initiated_on,
    publishedOn: row.published_on,
    endedOn: row.ended_on,
    endedBecause: row.ended_because,
    turnedFrom: row.turned_from,
    ...listStagesOf(read, row.id),
    removedAt: row.removed_at,
  };
}
