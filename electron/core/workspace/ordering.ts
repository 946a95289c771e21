import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';

/** Tables whose records stand in an order that people choose. */
type OrderedTable = 'finding' | 'recommendation';
/** Tables whose records stand in an order within one exercise. */
type OrderedInExercise = 'safeguarding_action' | 'earlier_review';

/** The next whole number not yet shown as a label. Only a first suggestion: labels are text and may be changed. */
export function nextLabel(read: ReadHandle, table: OrderedTable, caseId: CaseId): string {
  const labels = read.all<{ label: string }>(
    `SELECT label FROM ${table} WHERE case_id = ? AND removed_at IS NULL`,
    [caseId],
  );
  const numbers = labels.map(({ label }) => Number.parseInt(label, 10)).filter(Number.isSafeInteger);
  return String(Math.max(0, ...numbers) + 1);
}

/** Moves one record to a place among those on show and numbers the places anew; only places that change are written. */
export function moveTo(
  write: WriteHandle,
  table: OrderedTable,
  caseId: CaseId,
  id: string,
  position: number,
  now: Date,
): void {
  const rows = write.all<Placed>(
    `SELECT id, position FROM ${table} WHERE case_id = ? AND removed_at IS NULL ORDER BY position, id`,
    [caseId],
  );
  moveAmong(write, table, rows, id, position, now);
}

/** Moves one record to a place among those of its exercise that are on show; only places that change are written. */
export function moveInExercise(
  write: WriteHandle,
  table: OrderedInExercise,
  exerciseId: ExerciseId,
  id: string,
  position: number,
  now: Date,
): void {
  const rows = write.all<Placed>(
    `SELECT id, position FROM ${table} WHERE exercise_id = ? AND removed_at IS NULL ORDER BY position, id`,
    [exerciseId],
  );
  moveAmong(write, table, rows, id, position, now);
}

/** The place after the last of an exercise, removed ones counted, so that one put back stands where it stood. */
export function nextPlaceInExercise(
  read: ReadHandle,
  table: OrderedInExercise,
  exerciseId: ExerciseId,
): number {
  const last = read.get<{ last: number | null }>(
    `SELECT max(position) AS last FROM ${table} WHERE exercise_id = ?`,
    [exerciseId],
  );
  return (last?.last ?? -1) + 1;
}

interface Placed {
  readonly id: string;
  readonly position: number;
}

function moveAmong(
  write: WriteHandle,
  table: OrderedTable | OrderedInExercise,
  rows: readonly Placed[],
  id: string,
  position: number,
  now: Date,
): void {
  const others = rows.filter((row) => row.id !== id);
  const moved = rows.find((row) => row.id === id);
  if (!moved) return;
  others.splice(Math.min(position, others.length), 0, moved);
  others.forEach((row, place) => {
    if (row.position !== place)
      write.run(`UPDATE ${table} SET position = ?, updated_at = ? WHERE id = ?`, [
        place,
        now.toISOString(),
        row.id,
      ]);
  });
}
