import { uuidv7 } from 'uuidv7';
import type { Relationship } from '../../../shared/contract/family.ts';
import {
  type CaseId,
  type PersonId,
  type RelationshipId,
  relationshipId as relationshipIdSchema,
} from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import type { StandIn } from '../../../shared/domain/personNames.ts';
import { relationshipTypes } from '../../../shared/domain/relationshipTerms.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface RelationshipRow {
  id: RelationshipId;
  case_id: CaseId;
  person_a: PersonId;
  person_b: PersonId;
  type: Relationship['type'];
  type_other: string;
  starts: string;
  ends: string;
  is_uncertain: number;
  uncertain_because: string;
  note: string;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
}

/** The relationships of a case in the order in which they were added. */
export function listRelationships(
  read: ReadHandle,
  caseId: CaseId,
  show: 'current' | 'removed' = 'current',
): Relationship[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return read
    .all<RelationshipRow>(`SELECT * FROM relationship WHERE case_id = ? AND ${where} ORDER BY id`, [caseId])
    .map(toRelationship);
}

export function getRelationship(read: ReadHandle, id: RelationshipId): Relationship {
  const row = read.get<RelationshipRow>('SELECT * FROM relationship WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toRelationship(row);
}

/** How many current relationships name the person: a person who is in one stays. */
export function countRelationshipsOf(read: ReadHandle, id: PersonId): number {
  const row = read.get<{ total: number }>(
    'SELECT count(*) AS total FROM relationship WHERE (person_a = :id OR person_b = :id) AND removed_at IS NULL',
    { id },
  );
  return row?.total ?? 0;
}

/** Who in a case stands for one of several people, where a record does not say which. */
export function listStandIns(read: ReadHandle, caseId: CaseId): StandIn[] {
  const rows = read.all<{ person_a: PersonId; person_b: PersonId }>(
    `SELECT relationship.person_a, relationship.person_b FROM relationship
     JOIN person ON person.id = relationship.person_a
     WHERE relationship.case_id = ? AND relationship.type = 'one-of' AND relationship.removed_at IS NULL
       AND person.removed_at IS NULL ORDER BY relationship.id`,
    [caseId],
  );
  return standInsOf(rows);
}

/** Who stands, or stood until they were taken off, for one of several of whom this is one; each with all of them. */
export function standInsFor(read: ReadHandle, id: PersonId): StandInOfCase[] {
  const rows = read.all<{ person_a: PersonId; person_b: PersonId }>(
    `SELECT DISTINCT person_a, person_b FROM relationship WHERE type = 'one-of'
       AND person_a IN (SELECT person_a FROM relationship WHERE type = 'one-of' AND person_b = ?)`,
    [id],
  );
  return standInsOf(rows);
}

interface StandInOfCase extends StandIn {
  readonly id: PersonId;
  readonly of: readonly PersonId[];
}

function standInsOf(rows: readonly { person_a: PersonId; person_b: PersonId }[]): StandInOfCase[] {
  return [...Map.groupBy(rows, ({ person_a }) => person_a)].map(([id, own]) => ({
    id,
    of: own.map(({ person_b }) => person_b),
  }));
}

export interface RelationshipFields {
  readonly personA: PersonId;
  readonly personB: PersonId;
  readonly type: Relationship['type'];
  readonly typeOther: string;
  readonly from: string;
  readonly to: string;
  readonly isUncertain: boolean;
  readonly uncertainBecause: string;
  readonly note: string;
}

/**
 * Refuses the same thing said twice of the same two people for the same time; where it means the same either way
 * round, in either order. Partners who parted and came back are two relationships with two times.
 */
export function assertRelationshipIsNew(
  read: ReadHandle,
  caseId: CaseId,
  fields: RelationshipFields,
  except: RelationshipId | null,
): void {
  const { personA, personB, type, typeOther, from, to } = fields;
  const same = read.get(
    `SELECT 1 FROM relationship
     WHERE case_id = :caseId AND removed_at IS NULL AND id IS NOT :except AND type = :type
       AND type_other = :typeOther COLLATE NOCASE AND starts = :from AND ends = :to
       AND ((person_a = :personA AND person_b = :personB) OR (:isMutual AND person_a = :personB AND person_b = :personA))`,
    {
      caseId,
      except,
      personA,
      personB,
      type,
      typeOther,
      from,
      to,
      isMutual: relationshipTypes[type].isMutual ? 1 : 0,
    },
  );
  if (same)
    throw new Refusal('record/duplicate', {
      sentence: 'That relationship is recorded already, for the same time. Nothing was changed.',
    });
}

export function insertRelationship(
  write: WriteHandle,
  caseId: CaseId,
  fields: RelationshipFields,
  now: Date,
): RelationshipId {
  const id = relationshipIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO relationship (id, case_id, person_a, person_b, type, type_other, starts, ends, is_uncertain, uncertain_because, note, created_at, updated_at)
     VALUES (:id, :caseId, :personA, :personB, :type, :typeOther, :from, :to, :isUncertain, :uncertainBecause, :note, :now, :now)`,
    { ...fields, isUncertain: fields.isUncertain ? 1 : 0, id, caseId, now: now.toISOString() },
  );
  return id;
}

const columns = {
  personA: 'person_a',
  personB: 'person_b',
  type: 'type',
  typeOther: 'type_other',
  from: 'starts',
  to: 'ends',
  isUncertain: 'is_uncertain',
  uncertainBecause: 'uncertain_because',
  note: 'note',
} as const;

export function updateRelationship(
  write: WriteHandle,
  id: RelationshipId,
  {
    isUncertain,
    ...changes
  }: { [Field in keyof RelationshipFields]?: RelationshipFields[Field] | undefined },
  now: Date,
): void {
  const uncertain = isUncertain === undefined ? undefined : Number(isUncertain);
  const { sql, values } = assignments(columns, { ...changes, isUncertain: uncertain });
  write.run(`UPDATE relationship SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setRelationshipRemoved(
  write: WriteHandle,
  id: RelationshipId,
  removedAt: string | null,
  now: Date,
): void {
  write.run('UPDATE relationship SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

function toRelationship(row: RelationshipRow): Relationship {
  return {
    id: row.id,
    caseId: row.case_id,
    personA: row.person_a,
    personB: row.person_b,
    type: row.type,
    typeOther: row.type_other,
    from: row.starts === '' ? null : parseEventDate(row.starts),
    to: row.ends === '' ? null : parseEventDate(row.ends),
    isUncertain: row.is_uncertain === 1,
    uncertainBecause: row.uncertain_because,
    note: row.note,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  };
}
