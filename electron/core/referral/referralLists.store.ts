import { uuidv7 } from 'uuidv7';
import type { Referral } from '../../../shared/contract/referral.ts';
import type { CaseId, PersonId } from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

type Area = Referral['areas'][number];

export function listAreas(read: ReadHandle, caseId: CaseId): Area[] {
  return read.all<Area>('SELECT name, part FROM referral_area WHERE case_id = ? ORDER BY position', [caseId]);
}

/** Puts the areas in place of those that stand there; only rows that differ are written, so that its history stays readable. */
export function setAreas(write: WriteHandle, caseId: CaseId, areas: readonly Area[]): void {
  const standing = write.all<Area & { id: string }>(
    'SELECT id, name, part FROM referral_area WHERE case_id = ? ORDER BY position',
    [caseId],
  );
  areas.forEach(({ name, part }, position) => {
    const present = standing[position];
    if (!present)
      write.run('INSERT INTO referral_area (id, case_id, name, part, position) VALUES (?, ?, ?, ?, ?)', [
        uuidv7(),
        caseId,
        name,
        part,
        position,
      ]);
    else if (present.name !== name || present.part !== part)
      write.run('UPDATE referral_area SET name = ?, part = ? WHERE id = ?', [name, part, present.id]);
  });
  for (const { id } of standing.slice(areas.length))
    write.run('DELETE FROM referral_area WHERE id = ?', [id]);
}

export function listChildIds(read: ReadHandle, caseId: CaseId): PersonId[] {
  return read
    .all<{ person_id: PersonId }>(
      `SELECT person_id FROM referral_child JOIN person ON person.id = person_id
       WHERE referral_child.case_id = ? AND person.removed_at IS NULL ORDER BY position`,
      [caseId],
    )
    .map(({ person_id }) => person_id);
}

/** Refuses a person of another case or one taken off the list. */
export function assertChildren(read: ReadHandle, caseId: CaseId, ids: readonly PersonId[]): void {
  const known = new Set(
    read
      .all<{ id: PersonId }>('SELECT id FROM person WHERE case_id = ? AND removed_at IS NULL', [caseId])
      .map(({ id }) => id),
  );
  if (ids.every((id) => known.has(id))) return;
  throw new Refusal('record/not-found', {
    fields: [{ path: 'childIds', message: 'Choose people of this case' }],
  });
}

export function setChildren(write: WriteHandle, caseId: CaseId, ids: readonly PersonId[]): void {
  const wanted = [...new Set(ids)];
  write.run(
    'DELETE FROM referral_child WHERE case_id = ? AND person_id NOT IN (SELECT value FROM json_each(?))',
    [caseId, JSON.stringify(wanted)],
  );
  wanted.forEach((personId, position) => {
    write.run(
      `INSERT INTO referral_child (id, case_id, person_id, position) VALUES (?, ?, ?, ?)
       ON CONFLICT (case_id, person_id) DO UPDATE SET position = excluded.position`,
      [uuidv7(), caseId, personId, position],
    );
  });
}
