import type { Contribution } from '../../../shared/contract/rapidReview.ts';
import type { AgencyId, CaseId } from '../../../shared/contract/values.ts';
import { chronologyOrder, type EntryRow, toEventDate } from '../chronology/chronology.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';

interface RankedRow extends EntryRow {
  total: number;
}

/**
 * For each agency that gave anything: how many entries are on show, and those that matter most, latest first. What is
 * ranked by stands in the index, so that no row is read that is not shown.
 */
export function listContributions(read: ReadHandle, caseId: CaseId, limitEach: number): Contribution[] {
  const rows = read.all<RankedRow>(
    `WITH ranked AS (
       SELECT id, count(*) OVER (PARTITION BY agency_id) AS total,
         row_number() OVER (PARTITION BY agency_id ORDER BY ${byWeight}, ${latestFirst}) AS place
       FROM chronology_entry INDEXED BY chronology_entry_newest_first
       WHERE case_id = ? AND removed_at IS NULL AND withdrawn_at IS NULL
     )
     SELECT chronology_entry.*, ranked.total FROM ranked CROSS JOIN chronology_entry ON chronology_entry.id = ranked.id
     WHERE ranked.place <= ? ORDER BY chronology_entry.agency_id, ranked.place`,
    [caseId, limitEach],
  );
  const found = new Map<AgencyId, Contribution>();
  for (const row of rows) {
    const contribution = found.get(row.agency_id) ?? {
      agencyId: row.agency_id,
      total: row.total,
      entries: [],
    };
    contribution.entries.push({
      id: row.id,
      number: row.number,
      date: toEventDate(row),
      time: row.time,
      whatHappened: row.what_happened,
      source: row.source,
      significance: row.significance,
    });
    found.set(row.agency_id, contribution);
  }
  return [...found.values()];
}

const byWeight = `CASE significance WHEN 'key' THEN 0 WHEN 'significant' THEN 1 WHEN 'not-set' THEN 2 ELSE 3 END`;
const latestFirst = chronologyOrder('newest-first');
