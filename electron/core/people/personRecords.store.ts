import { uuidv7 } from 'uuidv7';
import type { PersonStatus, Pseudonym } from '../../../shared/contract/personRecords.ts';
import {
  type CaseId,
  type PersonId,
  type PersonStatusId,
  personStatusId as personStatusIdSchema,
  type PseudonymId,
  pseudonymId as pseudonymIdSchema,
} from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface PseudonymRow {
  id: PseudonymId;
  case_id: CaseId;
  person_id: PersonId;
  label: string;
  scope: Pseudonym['scope'];
  from_day: string | null;
  chosen_by: string;
  retired_on: string | null;
  retired_because: string;
}

interface StatusRow {
  id: PersonStatusId;
  case_id: CaseId;
  person_id: PersonId;
  kind: PersonStatus['kind'];
  starts: string;
  ends: string;
  note: string;
}

/** A record that hangs from a person, with the person and the case it belongs to. */
export interface OfPerson<Fields> {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly fields: Fields;
}

/** What people are or were called, first to last: of every person of a case, or of one. */
export function listPseudonyms(read: ReadHandle, of: PeopleWanted): OfPerson<Pseudonym>[] {
  return read
    .all<PseudonymRow>(
      `SELECT * FROM pseudonym WHERE ${where(of)} ORDER BY coalesce(from_day, ''), created_at, id`,
      of,
    )
    .map(toPseudonym);
}

/** Standings with services in the order of their days, those without a day last. */
export function listStatuses(read: ReadHandle, of: PeopleWanted): OfPerson<PersonStatus>[] {
  const day = ({ fields }: OfPerson<PersonStatus>) => fields.starts?.earliest ?? '9999';
  return read
    .all<StatusRow>(`SELECT * FROM person_status WHERE ${where(of)} ORDER BY created_at, id`, of)
    .map(toStatus)
    .toSorted((one, other) => day(one).localeCompare(day(other)));
}

export type PeopleWanted = { readonly caseId: CaseId } | { readonly personId: PersonId };

function where(of: PeopleWanted): string {
  return 'caseId' in of ? 'case_id = :caseId' : 'person_id = :personId';
}

export function getPseudonym(read: ReadHandle, id: PseudonymId): OfPerson<Pseudonym> {
  const row = read.get<PseudonymRow>('SELECT * FROM pseudonym WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toPseudonym(row);
}

export function getStatus(read: ReadHandle, id: PersonStatusId): OfPerson<PersonStatus> {
  const row = read.get<StatusRow>('SELECT * FROM person_status WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toStatus(row);
}

interface Person {
  readonly id: PersonId;
  readonly caseId: CaseId;
}

export function insertPseudonym(
  write: WriteHandle,
  person: Person,
  fields: Omit<Pseudonym, 'id'>,
  now: Date,
): PseudonymId {
  const id = pseudonymIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO pseudonym (id, case_id, person_id, label, scope, from_day, chosen_by, retired_on, retired_because, created_at, updated_at)
     VALUES (:id, :caseId, :personId, :label, :scope, :fromDay, :chosenBy, :retiredOn, :retiredBecause, :now, :now)`,
    { ...fields, id, caseId: person.caseId, personId: person.id, now: now.toISOString() },
  );
  return id;
}

const pseudonymColumns = {
  label: 'label',
  scope: 'scope',
  fromDay: 'from_day',
  chosenBy: 'chosen_by',
  retiredOn: 'retired_on',
  retiredBecause: 'retired_because',
} as const;

export function updatePseudonym(
  write: WriteHandle,
  id: PseudonymId,
  changes: Partial<Record<keyof typeof pseudonymColumns, string | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(pseudonymColumns, changes);
  write.run(`UPDATE pseudonym SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function deletePseudonym(write: WriteHandle, id: PseudonymId): void {
  write.run('DELETE FROM pseudonym WHERE id = ?', [id]);
}

type StatusFields = Pick<StatusRow, 'kind' | 'starts' | 'ends' | 'note'>;

export function insertStatus(
  write: WriteHandle,
  person: Person,
  fields: StatusFields,
  now: Date,
): PersonStatusId {
  const id = personStatusIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO person_status (id, case_id, person_id, kind, starts, ends, note, created_at, updated_at)
     VALUES (:id, :caseId, :personId, :kind, :starts, :ends, :note, :now, :now)`,
    { ...fields, id, caseId: person.caseId, personId: person.id, now: now.toISOString() },
  );
  return id;
}

const statusColumns = { kind: 'kind', starts: 'starts', ends: 'ends', note: 'note' } as const;

export function updateStatus(
  write: WriteHandle,
  id: PersonStatusId,
  changes: Partial<Record<keyof typeof statusColumns, string | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(statusColumns, changes);
  write.run(`UPDATE person_status SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function deleteStatus(write: WriteHandle, id: PersonStatusId): void {
  write.run('DELETE FROM person_status WHERE id = ?', [id]);
}

function toPseudonym(row: PseudonymRow): OfPerson<Pseudonym> {
  return {
    caseId: row.case_id,
    personId: row.person_id,
    fields: {
      id: row.id,
      label: row.label,
      scope: row.scope,
      fromDay: row.from_day,
      chosenBy: row.chosen_by,
      retiredOn: row.retired_on,
      retiredBecause: row.retired_because,
    },
  };
}

function toStatus(row: StatusRow): OfPerson<PersonStatus> {
  return {
    caseId: row.case_id,
    personId: row.person_id,
    fields: {
      id: row.id,
      kind: row.kind,
      starts: row.starts === '' ? null : parseEventDate(row.starts),
      ends: row.ends === '' ? null : parseEventDate(row.ends),
      note: row.note,
    },
  };
}
