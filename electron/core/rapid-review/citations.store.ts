import { uuidv7 } from 'uuidv7';
import type { RapidCitation, RapidSection } from '../../../shared/contract/rapidReview.ts';
import type { CaseId, EntryId, RapidSectionId } from '../../../shared/contract/values.ts';
import { citedEntryIds, type RichText } from '../../../shared/domain/richText.ts';
import { chronologyOrder, type EntryRow } from '../chronology/chronology.store.ts';
import { wordsAsCited } from '../findings/evidence.store.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface CitationRow extends EntryRow {
  section_id: RapidSectionId;
  cited_as: string;
}

/** The entries that several sections cite, in the order of the chronology. `sectionIds` is a JSON list. */
export function citationsBySection(
  read: ReadHandle,
  sectionIds: string,
): Map<RapidSectionId, RapidCitation[]> {
  const rows = read.all<CitationRow>(
    `SELECT chronology_entry.*, rapid_section_citation.section_id, rapid_section_citation.cited_as
     FROM json_each(?) AS wanted JOIN rapid_section_citation ON rapid_section_citation.section_id = wanted.value
     JOIN chronology_entry ON chronology_entry.id = rapid_section_citation.entry_id
     ORDER BY ${chronologyOrder('oldest-first')}`,
    [sectionIds],
  );
  const found = new Map<RapidSectionId, RapidCitation[]>();
  for (const row of rows) {
    const list = found.get(row.section_id) ?? [];
    list.push({
      entryId: row.id,
      number: row.number,
      agencyId: row.agency_id,
      isChangedSince: row.cited_as !== wordsAsCited(row),
      isRemoved: row.removed_at !== null,
    });
    found.set(row.section_id, list);
  }
  return found;
}

/**
 * Keeps what is recorded as cited in step with the text. A citation that was there keeps what its entry said then; one
 * of an entry that is gone, pasted perhaps, stays in the text and shows as broken there.
 */
export function citeWhatTextCites(
  write: WriteHandle,
  { id, caseId, body }: Pick<RapidSection, 'id' | 'caseId'> & { readonly body: RichText },
  now: Date,
): void {
  const cited = JSON.stringify(citedEntryIds(body));
  write.run(
    'DELETE FROM rapid_section_citation WHERE section_id = ? AND entry_id NOT IN (SELECT value FROM json_each(?))',
    [id, cited],
  );
  const added = write.all<EntryRow>(
    `SELECT chronology_entry.* FROM json_each(?) AS wanted JOIN chronology_entry ON chronology_entry.id = wanted.value
     WHERE chronology_entry.case_id = ? AND chronology_entry.removed_at IS NULL
       AND chronology_entry.id NOT IN (SELECT entry_id FROM rapid_section_citation WHERE section_id = ?)`,
    [cited, caseId, id],
  );
  for (const entry of added)
    write.run(
      `INSERT INTO rapid_section_citation (id, case_id, section_id, entry_id, cited_as, created_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [uuidv7(), caseId, id, entry.id, wordsAsCited(entry), now.toISOString()],
    );
}

/** From now on an entry is cited for what it says today. Answers whether the section cites it at all. */
export function lookAgain(write: WriteHandle, sectionId: RapidSectionId, entryId: EntryId): boolean {
  const entry = write.get<EntryRow>('SELECT * FROM chronology_entry WHERE id = ? AND removed_at IS NULL', [
    entryId,
  ]);
  return (
    entry !== undefined &&
    write.run('UPDATE rapid_section_citation SET cited_as = ? WHERE section_id = ? AND entry_id = ?', [
      wordsAsCited(entry),
      sectionId,
      entryId,
    ]) > 0
  );
}

/** The numbers of the sections on show that cite an entry, in their order. */
export function sectionsCiting(read: ReadHandle, caseId: CaseId, entryId: EntryId): number[] {
  return read
    .all<{ number: number }>(
      `WITH numbered AS (
         SELECT rapid_section.id, exercise.number AS exercise,
           row_number() OVER (PARTITION BY exercise_id ORDER BY rapid_section.position, rapid_section.id) AS number
         FROM rapid_section JOIN exercise ON exercise.id = rapid_section.exercise_id
         WHERE rapid_section.case_id = ? AND rapid_section.removed_at IS NULL AND exercise.removed_at IS NULL
       )
       SELECT numbered.number FROM rapid_section_citation JOIN numbered ON numbered.id = rapid_section_citation.section_id
       WHERE rapid_section_citation.entry_id = ? ORDER BY numbered.exercise, numbered.number`,
      [caseId, entryId],
    )
    .map(({ number }) => number);
}
