import { uuidv7 } from 'uuidv7';
import type { CaseId, EntryId, EpisodeId } from '../../../shared/contract/values.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

/** Ids of the current entries of an episode, in no order. */
export function currentEntryIds(read: ReadHandle, episodeId: EpisodeId): EntryId[] {
  return read
    .all<{ id: EntryId }>(
      `SELECT chronology_entry.id FROM episode_entry JOIN chronology_entry ON chronology_entry.id = episode_entry.entry_id
       WHERE episode_entry.episode_id = ? AND chronology_entry.removed_at IS NULL`,
      [episodeId],
    )
    .map(({ id }) => id);
}

/** Of these entries, those that the episode has, removed entries too. */
export function entriesInEpisode(
  read: ReadHandle,
  episodeId: EpisodeId,
  ids: readonly EntryId[],
): Set<EntryId> {
  const rows = read.all<{ entry_id: EntryId }>(
    'SELECT entry_id FROM episode_entry WHERE episode_id = ? AND entry_id IN (SELECT value FROM json_each(?))',
    [episodeId, JSON.stringify(ids)],
  );
  return new Set(rows.map(({ entry_id }) => entry_id));
}

export function insertEpisodeEntries(
  write: WriteHandle,
  caseId: CaseId,
  episodeId: EpisodeId,
  ids: Iterable<EntryId>,
): void {
  for (const entryId of ids)
    write.run('INSERT INTO episode_entry (id, case_id, episode_id, entry_id) VALUES (?, ?, ?, ?)', [
      uuidv7(),
      caseId,
      episodeId,
      entryId,
    ]);
}

export function deleteEpisodeEntries(write: WriteHandle, episodeId: EpisodeId, ids: Iterable<EntryId>): void {
  write.run(
    'DELETE FROM episode_entry WHERE episode_id = ? AND entry_id IN (SELECT value FROM json_each(?))',
    [episodeId, JSON.stringify([...ids])],
  );
}
