import { uuidv7 } from 'uuidv7';
import type { Episode } from '../../../shared/contract/episodes.ts';
import {
  type CaseId,
  type EpisodeId,
  episodeId as episodeIdSchema,
} from '../../../shared/contract/values.ts';
import type { EventDate } from '../../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { emptyRichText, type RichText } from '../../../shared/domain/richText.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface EpisodeRow {
  id: EpisodeId;
  case_id: CaseId;
  number: number;
  title: string;
  starts: string;
  ends: string;
  appraisal: string;
  why: string;
  good_practice: string;
  removed_at: string | null;
  entry_count: number;
}

const selectEpisodes = `
  SELECT episode.*,
    (SELECT count(*) FROM episode_entry JOIN chronology_entry ON chronology_entry.id = episode_entry.entry_id
      WHERE episode_entry.episode_id = episode.id AND chronology_entry.removed_at IS NULL) AS entry_count
  FROM episode`;

export function listEpisodes(read: ReadHandle, caseId: CaseId, show: 'current' | 'removed'): Episode[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  const rows = read.all<EpisodeRow>(
    `${selectEpisodes} WHERE case_id = ? AND ${where} ORDER BY position, number`,
    [caseId],
  );
  return rows.map(toEpisode);
}

export function getEpisode(read: ReadHandle, id: EpisodeId): Episode {
  const row = read.get<EpisodeRow>(`${selectEpisodes} WHERE id = ?`, [id]);
  if (!row) throw new Refusal('record/not-found');
  return toEpisode(row);
}

/** Opens an episode at the end of the list, with the next number that was never given. */
export function insertEpisode(
  write: WriteHandle,
  caseId: CaseId,
  fields: { readonly title: string; readonly starts: string; readonly ends: string },
  now: Date,
): EpisodeId {
  const id = episodeIdSchema.parse(uuidv7());
  const last = write.get<{ last: number | null }>(
    'SELECT max(position) AS last FROM episode WHERE case_id = ?',
    [caseId],
  );
  const nothing = JSON.stringify(emptyRichText);
  write.run(
    `INSERT INTO episode (id, case_id, number, title, starts, ends, appraisal, why, good_practice, position, created_at, updated_at)
     VALUES (:id, :caseId, :number, :title, :starts, :ends, :nothing, :nothing, :nothing, :position, :now, :now)`,
    {
      ...fields,
      id,
      caseId,
      number: nextNumber(write, caseId),
      nothing,
      position: (last?.last ?? -1) + 1,
      now: now.toISOString(),
    },
  );
  return id;
}

/** Counted, so that a number is never given twice, not even after an undo. */
function nextNumber(write: WriteHandle, caseId: CaseId): number {
  write.run('UPDATE case_counter SET last_episode = last_episode + 1 WHERE case_id = ?', [caseId]);
  const counter = write.get<{ last_episode: number }>(
    'SELECT last_episode FROM case_counter WHERE case_id = ?',
    [caseId],
  );
  if (!counter) throw new Error('the case has no counter');
  return counter.last_episode;
}

const columns = {
  title: 'title',
  starts: 'starts',
  ends: 'ends',
  appraisal: 'appraisal',
  why: 'why',
  goodPractice: 'good_practice',
  removedAt: 'removed_at',
} as const;

export interface EpisodeChanges {
  readonly title?: string | undefined;
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
  readonly appraisal?: RichText | undefined;
  readonly why?: RichText | undefined;
  readonly goodPractice?: RichText | undefined;
  readonly removedAt?: string | null | undefined;
}

export function updateEpisode(write: WriteHandle, id: EpisodeId, changes: EpisodeChanges, now: Date): void {
  const { appraisal, why, goodPractice, ...others } = changes;
  const { sql, values } = assignments(columns, {
    ...others,
    appraisal: appraisal && JSON.stringify(appraisal),
    why: why && JSON.stringify(why),
    goodPractice: goodPractice && JSON.stringify(goodPractice),
  });
  write.run(`UPDATE episode SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

/** Numbers the places anew; only places that change are written. */
export function setEpisodeOrder(write: WriteHandle, ids: readonly EpisodeId[], now: Date): void {
  for (const [place, id] of ids.entries())
    write.run('UPDATE episode SET position = ?, updated_at = ? WHERE id = ? AND position <> ?', [
      place,
      now.toISOString(),
      id,
      place,
    ]);
}

function toEpisode(row: EpisodeRow): Episode {
  return {
    id: row.id,
    caseId: row.case_id,
    number: row.number,
    title: row.title,
    starts: asWritten(row.starts),
    ends: asWritten(row.ends),
    appraisal: JSON.parse(row.appraisal) as RichText,
    why: JSON.parse(row.why) as RichText,
    goodPractice: JSON.parse(row.good_practice) as RichText,
    entryCount: row.entry_count,
    removedAt: row.removed_at,
  };
}

function asWritten(text: string): EventDate | null {
  return text === '' ? null : parseEventDate(text);
}
