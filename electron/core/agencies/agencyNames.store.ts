import { uuidv7 } from 'uuidv7';
import type { AgencyAlias, AgencyDetails, FormerName } from '../../../shared/contract/agencyNames.ts';
import {
  type AgencyAliasId,
  type AgencyId,
  type AgencyNameId,
  agencyAliasId,
  agencyNameId,
  type CaseId,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

/** What is known of an agency beside what it is called now. */
export interface NamesOfAgency {
  readonly formerNames: FormerName[];
  readonly aliases: AgencyAlias[];
  readonly details: AgencyDetails;
}

interface NameRow {
  id: AgencyNameId;
  case_id: CaseId;
  agency_id: AgencyId;
  name: string;
  from_day: string | null;
  to_day: string | null;
}

interface AliasRow {
  id: AgencyAliasId;
  case_id: CaseId;
  agency_id: AgencyId;
  alias: string;
}

const noDetails: AgencyDetails = { sector: 'not-recorded', contact: '', role: '', email: '', telephone: '' };

/** Answers, for each of the agencies, its former names oldest first, its other names and its details. */
export function namesOfAgencies(
  read: ReadHandle,
  agencyIds: readonly AgencyId[],
): (id: AgencyId) => NamesOfAgency {
  const ids = [JSON.stringify(agencyIds)];
  const names = Map.groupBy(
    read.all<NameRow>(
      `SELECT agency_name.* FROM json_each(?) AS wanted JOIN agency_name ON agency_id = wanted.value
       ORDER BY coalesce(from_day, to_day), agency_name.id`,
      ids,
    ),
    (row) => row.agency_id,
  );
  const aliases = Map.groupBy(
    read.all<AliasRow>(
      `SELECT agency_alias.* FROM json_each(?) AS wanted JOIN agency_alias ON agency_id = wanted.value
       ORDER BY alias COLLATE NOCASE, agency_alias.id`,
      ids,
    ),
    (row) => row.agency_id,
  );
  const details = new Map(
    read
      .all<AgencyDetails & { agency_id: AgencyId }>(
        `SELECT agency_id, sector, contact, role, email, telephone
         FROM json_each(?) AS wanted JOIN agency_details ON agency_id = wanted.value`,
        ids,
      )
      .map(({ agency_id: id, ...fields }) => [id, fields]),
  );
  return (id) => ({
    formerNames: (names.get(id) ?? []).map(toFormerName),
    aliases: (aliases.get(id) ?? []).map((row) => ({ id: row.id, alias: row.alias })),
    details: details.get(id) ?? noDetails,
  });
}

/** A former name with whose it is. */
export function getFormerName(
  read: ReadHandle,
  id: AgencyNameId,
): { agencyId: AgencyId; caseId: CaseId; name: FormerName } {
  const row = read.get<NameRow>('SELECT * FROM agency_name WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return { agencyId: row.agency_id, caseId: row.case_id, name: toFormerName(row) };
}

type NameFields = Omit<FormerName, 'id'>;

export function insertFormerName(
  write: WriteHandle,
  agency: { id: AgencyId; caseId: CaseId },
  fields: NameFields,
  now: Date,
): AgencyNameId {
  const id = agencyNameId.parse(uuidv7());
  write.run(
    `INSERT INTO agency_name (id, case_id, agency_id, name, from_day, to_day, created_at)
     VALUES (:id, :caseId, :agencyId, :name, :from, :to, :now)`,
    { ...fields, id, caseId: agency.caseId, agencyId: agency.id, now: now.toISOString() },
  );
  return id;
}

export function updateFormerName(write: WriteHandle, id: AgencyNameId, { name, from, to }: NameFields): void {
  write.run('UPDATE agency_name SET name = :name, from_day = :from, to_day = :to WHERE id = :id', {
    name,
    from,
    to,
    id,
  });
}

export function deleteFormerName(write: WriteHandle, id: AgencyNameId): void {
  write.run('DELETE FROM agency_name WHERE id = ?', [id]);
}

export function getAlias(
  read: ReadHandle,
  id: AgencyAliasId,
): { agencyId: AgencyId; caseId: CaseId; alias: AgencyAlias } {
  const row = read.get<AliasRow>('SELECT * FROM agency_alias WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return { agencyId: row.agency_id, caseId: row.case_id, alias: { id: row.id, alias: row.alias } };
}

export function insertAlias(
  write: WriteHandle,
  agency: { id: AgencyId; caseId: CaseId },
  alias: string,
  now: Date,
): AgencyAliasId {
  const id = agencyAliasId.parse(uuidv7());
  write.run('INSERT INTO agency_alias (id, case_id, agency_id, alias, created_at) VALUES (?, ?, ?, ?, ?)', [
    id,
    agency.caseId,
    agency.id,
    alias,
    now.toISOString(),
  ]);
  return id;
}

export function deleteAlias(write: WriteHandle, id: AgencyAliasId): void {
  write.run('DELETE FROM agency_alias WHERE id = ?', [id]);
}

const detailColumns = {
  sector: 'sector',
  contact: 'contact',
  role: 'role',
  email: 'email',
  telephone: 'telephone',
} as const satisfies Record<keyof AgencyDetails, string>;

/** The record of the details of an agency; undefined while nothing was ever said. */
export function detailsId(read: ReadHandle, id: AgencyId): string | undefined {
  return read.get<{ id: string }>('SELECT id FROM agency_details WHERE agency_id = ?', [id])?.id;
}

/** The row is made when something is first said. */
export function updateDetails(
  write: WriteHandle,
  agency: { id: AgencyId; caseId: CaseId },
  changes: Partial<Record<keyof AgencyDetails, string | undefined>>,
  now: Date,
): void {
  const moment = now.toISOString();
  write.run(
    `INSERT INTO agency_details (id, case_id, agency_id, sector, contact, role, email, telephone, created_at, updated_at)
     VALUES (:id, :caseId, :agencyId, :sector, :contact, :role, :email, :telephone, :now, :now)
     ON CONFLICT (agency_id) DO NOTHING`,
    { ...noDetails, id: uuidv7(), caseId: agency.caseId, agencyId: agency.id, now: moment },
  );
  const { sql, values } = assignments(detailColumns, changes);
  write.run(`UPDATE agency_details SET ${sql} updated_at = :now WHERE agency_id = :agencyId`, {
    ...values,
    agencyId: agency.id,
    now: moment,
  });
}

function toFormerName(row: NameRow): FormerName {
  return { id: row.id, name: row.name, from: row.from_day, to: row.to_day };
}
