import { uuidv7 } from 'uuidv7';
import type { Exchange } from '../../../shared/contract/panel.ts';
import {
  type ExchangeId,
  type ExerciseId,
  exchangeId as exchangeIdSchema,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

const columns = {
  direction: 'way',
  onDay: 'on_day',
  what: 'what',
  summary: 'summary',
  answerDueOn: 'answer_due_on',
  answeredBy: 'answered_by',
} as const;

const selected = `SELECT id, case_id AS caseId, exercise_id AS exerciseId, way AS direction, on_day AS onDay, what, summary,
  answer_due_on AS answerDueOn, answered_by AS answeredBy FROM panel_exchange`;

/** What went between the partnership and the Panel, by day; without a day last. */
export function listExchanges(read: ReadHandle, exerciseId: ExerciseId): Exchange[] {
  return read.all<Exchange>(`${selected} WHERE exercise_id = ? ORDER BY on_day IS NULL, on_day, id`, [
    exerciseId,
  ]);
}

export function getExchange(read: ReadHandle, id: ExchangeId): Exchange {
  const exchange = read.get<Exchange>(`${selected} WHERE id = ?`, [id]);
  if (!exchange) throw new Refusal('record/not-found');
  return exchange;
}

export function insertExchange(
  write: WriteHandle,
  fields: Omit<Exchange, 'id' | 'answeredBy'>,
  now: Date,
): ExchangeId {
  const id = exchangeIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO panel_exchange (id, case_id, exercise_id, way, on_day, what, summary, answer_due_on, created_at, updated_at)
     VALUES (:id, :caseId, :exerciseId, :direction, :onDay, :what, :summary, :answerDueOn, :now, :now)`,
    { ...fields, id, now: now.toISOString() },
  );
  return id;
}

export function updateExchange(
  write: WriteHandle,
  id: ExchangeId,
  changes: Partial<Record<keyof typeof columns, string | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE panel_exchange SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

/** Takes it off; what it answered waits again. */
export function deleteExchange(write: WriteHandle, id: ExchangeId, now: Date): void {
  write.run('UPDATE panel_exchange SET answered_by = NULL, updated_at = ? WHERE answered_by = ?', [
    now.toISOString(),
    id,
  ]);
  write.run('DELETE FROM panel_exchange WHERE id = ?', [id]);
}
