import type { AgencyId } from '../../../shared/contract/values.ts';
import type { ReadHandle } from '../workspace/handles.ts';

/** What else in the case names an agency, each with how often. */
export interface AgencyUses {
  /** Meetings in whose attendance it stands. */
  readonly meetings: number;
  readonly actions: number;
  readonly requests: number;
  /** Entries of others that are recorded as shared with it. */
  readonly shared: number;
  /** Rows of its returns that wait for a person. */
  readonly waiting: number;
}

/** Counts only what is there now; its entries and the recommendations addressed to it are counted with the agency. */
export function usesOfAgency(read: ReadHandle, id: AgencyId): AgencyUses {
  const total = (sql: string) => read.get<{ total: number }>(sql, [id])?.total ?? 0;
  return {
    meetings: total(
      `SELECT count(DISTINCT meeting_id) AS total FROM attendance JOIN meeting ON meeting.id = meeting_id
       WHERE agency_id = ? AND attendance.removed_at IS NULL AND meeting.removed_at IS NULL`,
    ),
    actions: total(
      'SELECT count(*) AS total FROM safeguarding_action WHERE owner_agency_id = ? AND removed_at IS NULL',
    ),
    requests: total('SELECT count(*) AS total FROM request WHERE agency_id = ? AND removed_at IS NULL'),
    shared: total(
      `SELECT count(*) AS total FROM shared_entry JOIN chronology_entry ON chronology_entry.id = entry_id
       WHERE shared_entry.agency_id = ? AND chronology_entry.removed_at IS NULL`,
    ),
    waiting: total('SELECT count(*) AS total FROM waiting_row WHERE agency_id = ? AND settled_at IS NULL'),
  };
}
