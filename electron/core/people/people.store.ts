import { uuidv7 } from 'uuidv7';
import type { Person } from '../../../shared/contract/people.ts';
import { type CaseId, type PersonId, personId as personIdSchema } from '../../../shared/contract/values.ts';
import { personKindNames } from '../../../shared/domain/caseTerms.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { listPseudonyms, listStatuses, type PeopleWanted } from './personRecords.store.ts';

interface PersonRow {
  id: PersonId;
  case_id: CaseId;
  label: string;
  kind: Person['kind'];
  also_known_as: string;
  birth: string;
  due: string;
  died: string;
  sex: Person['sex'];
  is_unborn: 0 | 1;
  ethnicity: string;
  disability: string;
  languages: string;
  religion: string;
  has_real_name: 0 | 1;
  removed_at: string | null;
  entry_count: number;
}

const selectPeople = `
  SELECT person.id, person.case_id, person.label, person.kind, person.also_known_as, person.birth, person.due, person.died,
    person.sex, person.is_unborn, person.ethnicity, person.disability, person.languages, person.religion, person.removed_at,
    (person.real_name <> '') AS has_real_name,
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
  return withRecords(read, rows, { caseId }).toSorted((one, other) => rank(one.kind) - rank(other.kind));
}

export function getPerson(read: ReadHandle, id: PersonId): Person {
  const row = read.get<PersonRow>(`${selectPeople} WHERE id = ?`, [id]);
  if (!row) throw new Refusal('record/not-found');
  const [found] = withRecords(read, [row], { personId: id });
  if (!found) throw new Refusal('record/not-found');
  return found;
}

function withRecords(read: ReadHandle, rows: readonly PersonRow[], of: PeopleWanted): Person[] {
  const pseudonyms = Map.groupBy(listPseudonyms(read, of), ({ personId }) => personId);
  const statuses = Map.groupBy(listStatuses(read, of), ({ personId }) => personId);
  return rows.map((row) => ({
    ...toPerson(row),
    pseudonyms: (pseudonyms.get(row.id) ?? []).map(({ fields }) => fields),
    statuses: (statuses.get(row.id) ?? []).map(({ fields }) => fields),
  }));
}

/** Refuses a person of another case, so that no record can ever reach across cases. */
export function assertPersonOfCase(read: ReadHandle, id: PersonId, caseId: CaseId): void {
  if (!read.get('SELECT 1 FROM person WHERE id = ? AND case_id = ? AND removed_at IS NULL', [id, caseId])) {
    throw new Refusal('record/not-found', {
      fields: [{ path: 'personId', message: 'Choose a person of this case' }],
    });
  }
}

/** Refuses to put a record back that names somebody who is no longer in the case. */
export function assertPersonIsThere(read: ReadHandle, id: PersonId, sentence: string): void {
  if (!read.get('SELECT 1 FROM person WHERE id = ? AND removed_at IS NULL', [id]))
    throw new Refusal('record/in-use', { sentence });
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
  readonly died?: string;
  readonly sex?: Person['sex'];
  readonly isUnborn?: boolean;
  readonly ethnicity?: string;
  readonly disability?: string;
  readonly languages?: string;
  readonly religion?: string;
  readonly realName?: string;
  readonly otherRealNames?: string;
}

const nothingMore = {
  died: '',
  sex: 'not-known',
  ethnicity: '',
  disability: '',
  languages: '',
  religion: '',
  realName: '',
  otherRealNames: '',
} as const;

export function insertPerson(write: WriteHandle, caseId: CaseId, fields: PersonFields, now: Date): PersonId {
  const id = personIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO person (id, case_id, label, kind, also_known_as, birth, due, died, sex, is_unborn, ethnicity, disability,
       languages, religion, real_name, other_real_names, created_at, updated_at)
     VALUES (:id, :caseId, :label, :kind, :alsoKnownAs, :birth, :due, :died, :sex, :isUnborn, :ethnicity, :disability,
       :languages, :religion, :realName, :otherRealNames, :now, :now)`,
    {
      ...nothingMore,
      ...fields,
      isUnborn: fields.isUnborn === true ? 1 : 0,
      id,
      caseId,
      now: now.toISOString(),
    },
  );
  return id;
}

const columns = {
  label: 'label',
  kind: 'kind',
  alsoKnownAs: 'also_known_as',
  birth: 'birth',
  due: 'due',
  died: 'died',
  sex: 'sex',
  isUnborn: 'is_unborn',
  ethnicity: 'ethnicity',
  disability: 'disability',
  languages: 'languages',
  religion: 'religion',
  realName: 'real_name',
  otherRealNames: 'other_real_names',
} as const;

export type PersonChanges = Partial<Record<Exclude<keyof typeof columns, 'isUnborn'>, string | undefined>> & {
  readonly isUnborn?: boolean | undefined;
};

export function updatePerson(
  write: WriteHandle,
  id: PersonId,
  { isUnborn, ...changes }: PersonChanges,
  now: Date,
): void {
  const { sql, values } = assignments(columns, {
    ...changes,
    ...(isUnborn === undefined ? {} : { isUnborn: isUnborn ? 1 : 0 }),
  });
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

function toPerson(row: PersonRow): Omit<Person, 'pseudonyms' | 'statuses'> {
  return {
    id: row.id,
    caseId: row.case_id,
    label: row.label,
    kind: row.kind,
    alsoKnownAs: row.also_known_as,
    birth: row.birth === '' ? null : parseEventDate(row.birth),
    due: row.due === '' ? null : parseEventDate(row.due),
    died: row.died === '' ? null : parseEventDate(row.died),
    sex: row.sex,
    isUnborn: row.is_unborn === 1,
    ethnicity: row.ethnicity,
    disability: row.disability,
    languages: row.languages,
    religion: row.religion,
    hasRealName: row.has_real_name === 1,
    entryCount: row.entry_count,
    removedAt: row.removed_at,
  };
}
