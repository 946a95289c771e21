import { uuidv7 } from 'uuidv7';
import type { Person } from '../../../shared/contract/people.ts';
import { type CaseId, type PersonId, personId as personIdSchema } from '../../../shared/contract/values.ts';
import { personKindNames } from '../../../shared/domain/caseTerms.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface PersonRow {
  id: PersonId;
  case_id: CaseId;
  label: string;
  kind: Person['kind'];
  also_known_as: string;
  birth: string;
  due: string;
  removed_at: string | null;
  entry_count: number;
}

const selectPeople = `
  SELECT person.id, person.case_id, person.label, person.kind, person.also_known_as, person.birth, person.due, person.removed_at,
    (SELECT count(*) FROM entry_person JOIN chronology_entry ON chronology_entry.id = entry_person.entry_id
      WHERE entry_person.person_id = person.id AND chronology_entry.removed_at IS NULL) AS entry_count
  FROM person`;

/** The people of a case: the children it is about, other children, family, professionals; within a kind by name. */
export function listPeople(
  read: ReadHandle,
  caseId: CaseId,
  show: 'current' | 'removed' = 'current',
): Person[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  const rows = read.all<PersonRow>(
    `${selectPeople} WHERE case_id = ? AND ${where} ORDER BY label COLLATE NOCASE, id`,
    [caseId],
  );
  const rank = (kind: Person['kind']) => personKindNames.indexOf(kind);
  return rows.map(toPerson).toSorted((one, other) => rank(one.kind) - rank(other.kind));
}

export function getPerson(read: ReadHandle, id: PersonId): Person {
  const row = read.get<PersonRow>(`${selectPeople} WHERE id = ?`, [id]);
  if (!row) throw new Refusal('record/not-found');
  return toPerson(row);
}

/** Refuses a person of another case, so that no record can ever reach across cases. */
export function assertPersonOfCase(read: ReadHandle, id: PersonId, caseId: CaseId): void {
  if (!read.get('SELECT 1 FROM person WHERE id = ? AND case_id = ? AND removed_at IS NULL', [id, caseId])) {
    throw new Refusal('record/not-found', {
      fields: [{ path: 'personId', message: 'Choose a person of this case' }],
    });
  }
}

/** How many periods and key dates on the timeline concern the person. */
export function countPeriodsOf(read: ReadHandle, id: PersonId): number {
  const row = read.get<{ total: number }>(
    'SELECT count(*) AS total FROM period WHERE person_id = ? AND removed_at IS NULL',
    [id],
  );
  return row?.total ?? 0;
}

/** Refuses a second person shown by the same words in one case: nobody could tell the two apart. */
export function assertLabelIsFree(
  read: ReadHandle,
  caseId: CaseId,
  label: string,
  except: PersonId | null,
): void {
  const taken = read.get(
    'SELECT 1 FROM person WHERE case_id = ? AND label = ? COLLATE NOCASE AND removed_at IS NULL AND id IS NOT ?',
    [caseId, label, except],
  );
  if (taken) {
    throw new Refusal('record/duplicate', {
      sentence: 'There is already a person shown by that name in this case.',
      fields: [{ path: 'label', message: 'There is already a person shown by that name in this case' }],
    });
  }
}

export interface PersonFields {
  readonly label: string;
  readonly kind: Person['kind'];
  readonly alsoKnownAs: string;
  readonly birth: string;
  readonly due: string;
}

export function insertPerson(write: WriteHandle, caseId: CaseId, fields: PersonFields, now: Date): PersonId {
  const id = personIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO person (id, case_id, label, kind, also_known_as, birth, due, created_at, updated_at)
     VALUES (:id, :caseId, :label, :kind, :alsoKnownAs, :birth, :due, :now, :now)`,
    { ...fields, id, caseId, now: now.toISOString() },
  );
  return id;
}

const columns = {
  label: 'label',
  kind: 'kind',
  alsoKnownAs: 'also_known_as',
  birth: 'birth',
  due: 'due',
} as const;

export function updatePerson(
  write: WriteHandle,
  id: PersonId,
  changes: Partial<Record<keyof typeof columns, string | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE person SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setPersonRemoved(
  write: WriteHandle,
  id: PersonId,
  removedAt: string | null,
  now: Date,
): void {
  write.run('UPDATE person SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    caseId: row.case_id,
    label: row.label,
    kind: row.kind,
    alsoKnownAs: row.also_known_as,
    birth: row.birth === '' ? null : parseEventDate(row.birth),
    due: row.due === '' ? null : parseEventDate(row.due),
    entryCount: row.entry_count,
    removedAt: row.removed_at,
  };
}
