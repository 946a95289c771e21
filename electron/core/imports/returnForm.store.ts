import type { AgencyId } from '../../../shared/contract/values.ts';
import type { ReadHandle } from '../workspace/handles.ts';

/** The highest number among the row ids the agency has sent back with these letters, removed entries too; 0 for none. */
export function lastFormRow(read: ReadHandle, agencyId: AgencyId, code: string): number {
  const row = read.get<{ last: number | null }>(
    `SELECT max(CAST(substr(supplied_row_id, length(:prefix) + 1) AS INTEGER)) AS last FROM chronology_entry
     WHERE agency_id = :agencyId AND substr(supplied_row_id, 1, length(:prefix)) = :prefix COLLATE NOCASE`,
    { agencyId, prefix: `${code}-` },
  );
  return row?.last ?? 0;
}
