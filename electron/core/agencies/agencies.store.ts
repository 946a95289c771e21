import { uuidv7 } from 'uuidv7';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { type AgencyId, agencyId as agencyIdSchema, type CaseId } from '../../../shared/contract/values.ts';
import { plainName } from '../../../shared/domain/agencyNames.ts';
import { Refusal } from '../refusal.ts';
import { namesOfAgencies, type NamesOfAgency } from './agencyNames.store.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface AgencyRow {
  id: AgencyId;
  case_id: CaseId;
  name: string;
  code: string;
  kind: Agency['kind'];
  removed_at: string | null;
  entry_count: number;
  recommendation_count: number;
}

const selectAgencies = `
  SELECT agency.id, agency.case_id, agency.name, agency.code, agency.kind, agency.removed_at,
    (SELECT count(*) FROM chronology_entry WHERE agency_id = agency.id AND removed_at IS NULL) AS entry_count,
    (SELECT count(*) FROM recommendation_addressee JOIN recommendation ON recommendation.id = recommendation_id
      WHERE agency_id = agency.id AND recommendation.removed_at IS NULL) AS recommendation_count
  FROM agency`;

export function listAgencies(read: ReadHandle, caseId: CaseId): Agency[] {
  const rows = read.all<AgencyRow>(
    `${selectAgencies} WHERE case_id = ? AND removed_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    [caseId],
  );
  return complete(read, rows);
}

export function getAgency(read: ReadHandle, id: AgencyId): Agency {
  const row = read.get<AgencyRow>(`${selectAgencies} WHERE id = ?`, [id]);
  const agency = row && complete(read, [row])[0];
  if (!agency) throw new Refusal('record/not-found');
  return agency;
}

/** Refuses an agency of another case, so that no record can ever reach across cases. */
export function assertAgencyOfCase(read: ReadHandle, id: AgencyId, caseId: CaseId): void {
  if (!read.get('SELECT 1 FROM agency WHERE id = ? AND case_id = ? AND removed_at IS NULL', [id, caseId])) {
    throw new Refusal('record/not-found', {
      fields: [{ path: 'agencyId', message: 'Choose an agency of this case' }],
    });
  }
}

/** Refuses to put a record back that hangs from an agency which is no longer in the case. */
export function assertAgencyIsThere(read: ReadHandle, id: AgencyId, sentence: string): void {
  if (!read.get('SELECT 1 FROM agency WHERE id = ? AND removed_at IS NULL', [id]))
    throw new Refusal('record/in-use', { sentence });
}

/** The current agency of a case that goes by the words, by its name, a former one or an alias. */
export function holderOfName(read: ReadHandle, caseId: CaseId, words: string): Agency | undefined {
  const wanted = plainName(words);
  return listAgencies(read, caseId).find(({ name, formerNames, aliases }) =>
    [name, ...formerNames.map((former) => former.name), ...aliases.map(({ alias }) => alias)].some(
      (known) => plainName(known) === wanted,
    ),
  );
}

/** Refuses a name that another agency of the case goes by: one word must mean one agency, or returns go astray. */
export function assertNameIsFree(
  read: ReadHandle,
  caseId: CaseId,
  name: string,
  except: AgencyId | null,
): void {
  const holder = holderOfName(read, caseId, name);
  if (!holder || holder.id === except) return;
  const sentence =
    holder.name.toLowerCase() === name.toLowerCase()
      ? 'There is already an agency of that name in this case.'
      : 'Another agency of this case goes by that name already. Look through the former names and aliases.';
  throw new Refusal('record/duplicate', {
    sentence,
    fields: [{ path: 'name', message: sentence.replace(/\.$/, '') }],
  });
}

export function insertAgency(
  write: WriteHandle,
  fields: { caseId: CaseId; name: string; code: string; kind: Agency['kind'] },
  now: Date,
): AgencyId {
  const id = agencyIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO agency (id, case_id, name, code, kind, created_at, updated_at) VALUES (:id, :caseId, :name, :code, :kind, :now, :now)`,
    { ...fields, id, now: now.toISOString() },
  );
  return id;
}

const columns = { name: 'name', code: 'code', kind: 'kind' } as const;

export function updateAgency(
  write: WriteHandle,
  id: AgencyId,
  changes: Partial<Record<keyof typeof columns, string | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE agency SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setAgencyRemoved(
  write: WriteHandle,
  id: AgencyId,
  removedAt: string | null,
  now: Date,
): void {
  write.run('UPDATE agency SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

function complete(read: ReadHandle, rows: readonly AgencyRow[]): Agency[] {
  const namesOf = namesOfAgencies(
    read,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toAgency(row, namesOf(row.id)));
}

function toAgency(row: AgencyRow, names: NamesOfAgency): Agency {
  return {
    id: row.id,
    caseId: row.case_id,
    name: row.name,
    code: row.code,
    kind: row.kind,
    ...names,
    entryCount: row.entry_count,
    recommendationCount: row.recommendation_count,
    removedAt: row.removed_at,
  };
}
