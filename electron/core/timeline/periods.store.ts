import { uuidv7 } from 'uuidv7';
import type { Period } from '../../../shared/contract/timeline.ts';
import {
  type CaseId,
  type PeriodId,
  type PersonId,
  periodId as periodIdSchema,
} from '../../../shared/contract/values.ts';
import { compareEventDates } from '../../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface PeriodRow {
  id: PeriodId;
  case_id: CaseId;
  name: string;
  kind: Period['kind'];
  starts: string;
  ends: string;
  person_id: PersonId | null;
  removed_at: string | null;
}

/** Oldest first; those whose beginning cannot be read come last. */
export function listPeriods(
  read: ReadHandle,
  caseId: CaseId,
  show: 'current' | 'removed' = 'current',
): Period[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return read
    .all<PeriodRow>(`SELECT * FROM period WHERE case_id = ? AND ${where} ORDER BY id`, [caseId])
    .map(toPeriod)
    .toSorted((one, other) => compareEventDates(one.starts, other.starts));
}

export function getPeriod(read: ReadHandle, id: PeriodId): Period {
  const row = read.get<PeriodRow>('SELECT * FROM period WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toPeriod(row);
}

export interface PeriodFields {
  readonly name: string;
  readonly kind: Period['kind'];
  readonly starts: string;
  readonly ends: string;
  readonly personId: PersonId | null;
}

export function insertPeriod(write: WriteHandle, caseId: CaseId, fields: PeriodFields, now: Date): PeriodId {
  const id = periodIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO period (id, case_id, name, kind, starts, ends, person_id, created_at, updated_at)
     VALUES (:id, :caseId, :name, :kind, :starts, :ends, :personId, :now, :now)`,
    { ...fields, id, caseId, now: now.toISOString() },
  );
  return id;
}

const columns = {
  name: 'name',
  kind: 'kind',
  starts: 'starts',
  ends: 'ends',
  personId: 'person_id',
} as const;

export function updatePeriod(
  write: WriteHandle,
  id: PeriodId,
  changes: Partial<Record<keyof typeof columns, string | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE period SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setPeriodRemoved(
  write: WriteHandle,
  id: PeriodId,
  removedAt: string | null,
  now: Date,
): void {
  write.run('UPDATE period SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

/** "Now" stands for an end that has not come: it is kept as written and has no last day. */
function toPeriod(row: PeriodRow): Period {
  return {
    id: row.id,
    caseId: row.case_id,
    name: row.name,
    kind: row.kind,
    starts: parseEventDate(row.starts),
    ends: row.ends === '' ? null : parseEventDate(row.ends),
    personId: row.person_id,
    removedAt: row.removed_at,
  };
}
