import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { CaseId, EntryId, ThemeId } from '../../../shared/contract/values.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import { chronologyOrder } from '../chronology/chronology.store.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

/** Current entries of one theme in chronology order, each with whether it has the other theme as well. */
export function entriesToMove(
  read: ReadHandle,
  from: ThemeId,
  into: ThemeId,
): { id: EntryId; hasBoth: boolean }[] {
  const rows = read.all<{ id: EntryId; has_both: 0 | 1 }>(
    `SELECT chronology_entry.id,
       EXISTS (SELECT 1 FROM entry_theme AS other WHERE other.entry_id = chronology_entry.id AND other.theme_id = :into) AS has_both
     FROM entry_theme JOIN chronology_entry ON chronology_entry.id = entry_theme.entry_id
     WHERE entry_theme.theme_id = :from AND chronology_entry.removed_at IS NULL
     ORDER BY ${chronologyOrder('oldest-first')}`,
    { from, into },
  );
  return rows.map(({ id, has_both }) => ({ id, hasBoth: has_both === 1 }));
}

/** Moves every link of one theme to another, those of removed entries too, so that none comes back without its theme. */
export function moveTags(write: WriteHandle, from: ThemeId, into: ThemeId): void {
  write.run(
    `UPDATE entry_theme SET theme_id = :into WHERE theme_id = :from
       AND NOT EXISTS (SELECT 1 FROM entry_theme AS other WHERE other.entry_id = entry_theme.entry_id AND other.theme_id = :into)`,
    { from, into },
  );
  write.run('DELETE FROM entry_theme WHERE theme_id = ?', [from]);
}

type Matrix = OutputOf<'themes.getMatrix'>;

/**
 * Entries by theme and agency. One pass over the index of the chronology, which holds the agency, so that no entry's
 * text is read; a theme that is off the list counts as none.
 */
export function themeMatrix(read: ReadHandle, caseId: CaseId): Matrix {
  const rows = read.all<{ theme_id: ThemeId | null; agency_id: AgencyId; entries: number }>(
    `SELECT entry_theme.theme_id, chronology_entry.agency_id, count(*) AS entries
     FROM chronology_entry INDEXED BY chronology_entry_in_order
     LEFT JOIN entry_theme ON entry_theme.entry_id = chronology_entry.id
       AND +entry_theme.theme_id IN (SELECT id FROM theme WHERE case_id = :caseId AND removed_at IS NULL)
     WHERE chronology_entry.case_id = :caseId AND chronology_entry.removed_at IS NULL
     GROUP BY chronology_entry.agency_id, entry_theme.theme_id`,
    { caseId },
  );
  const cells: Matrix['cells'] = [];
  const untagged: Matrix['untagged'] = [];
  for (const { theme_id, agency_id, entries } of rows) {
    if (theme_id === null) untagged.push({ agencyId: agency_id, entries });
    else cells.push({ themeId: theme_id, agencyId: agency_id, entries });
  }
  return { cells, untagged };
}
