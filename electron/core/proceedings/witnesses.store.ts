import { uuidv7 } from 'uuidv7';
import type { ProceedingWitness } from '../../../shared/contract/proceedings.ts';
import type { CaseId, PersonId, ProceedingId, ProceedingWitnessId } from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface WitnessRow {
  id: ProceedingWitnessId;
  proceeding_id: ProceedingId;
  person_id: PersonId | null;
  name: string;
  role: string;
  note: string;
}

/** Those who may be witnesses, by proceedings, in the order in which they were noted. */
export function witnessesOf(
  read: ReadHandle,
  ids: readonly ProceedingId[],
): ReadonlyMap<ProceedingId, ProceedingWitness[]> {
  const rows = read.all<WitnessRow>(
    `SELECT proceeding_witness.* FROM json_each(?) AS wanted
       JOIN proceeding_witness ON proceeding_id = wanted.value
     ORDER BY proceeding_witness.created_at, proceeding_witness.id`,
    [JSON.stringify(ids)],
  );
  const byProceeding = new Map<ProceedingId, ProceedingWitness[]>();
  for (const { id, proceeding_id, person_id, name, role, note } of rows) {
    const known = byProceeding.get(proceeding_id) ?? [];
    known.push({ id, personId: person_id, name, role, note });
    byProceeding.set(proceeding_id, known);
  }
  return byProceeding;
}

/** The proceedings that somebody may be a witness in. */
export function proceedingOfWitness(read: ReadHandle, id: ProceedingWitnessId): ProceedingId {
  const row = read.get<{ proceeding_id: ProceedingId }>(
    'SELECT proceeding_id FROM proceeding_witness WHERE id = ?',
    [id],
  );
  if (!row) throw new Refusal('record/not-found');
  return row.proceeding_id;
}

/** In how many current proceedings a person may be a witness. */
export function countProceedingsWitnessedBy(read: ReadHandle, personId: PersonId): number {
  const row = read.get<{ total: number }>(
    `SELECT count(*) AS total FROM proceeding_witness JOIN proceeding ON proceeding.id = proceeding_id
     WHERE person_id = ? AND proceeding.removed_at IS NULL`,
    [personId],
  );
  return row?.total ?? 0;
}

type WitnessFields = Omit<ProceedingWitness, 'id'>;

export function insertWitness(
  write: WriteHandle,
  proceeding: { readonly id: ProceedingId; readonly caseId: CaseId },
  fields: WitnessFields,
  now: Date,
): void {
  write.run(
    `INSERT INTO proceeding_witness (id, case_id, proceeding_id, person_id, name, role, note, created_at, updated_at)
     VALUES (:id, :caseId, :proceedingId, :personId, :name, :role, :note, :now, :now)`,
    {
      ...fields,
      id: uuidv7(),
      caseId: proceeding.caseId,
      proceedingId: proceeding.id,
      now: now.toISOString(),
    },
  );
}

const columns = { name: 'name', role: 'role', note: 'note' } as const;

export function updateWitness(
  write: WriteHandle,
  id: ProceedingWitnessId,
  changes: Partial<Record<keyof typeof columns, string | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE proceeding_witness SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function deleteWitness(write: WriteHandle, id: ProceedingWitnessId): void {
  write.run('DELETE FROM proceeding_witness WHERE id = ?', [id]);
}
