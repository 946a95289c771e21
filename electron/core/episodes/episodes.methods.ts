import type { EpisodeId } from '../../../shared/contract/values.ts';
import { assertCase } from '../cases/cases.store.ts';
import { assertEntriesOfCase, getEntries } from '../chronology/chronology.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import {
  currentEntryIds,
  deleteEpisodeEntries,
  entriesInEpisode,
  insertEpisodeEntries,
} from './episodeEntries.store.ts';
import { getEpisode, insertEpisode, listEpisodes, setEpisodeOrder, updateEpisode } from './episodes.store.ts';

export const episodesHandlers: HandlersOf<'episodes'> = {
  'episodes.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { episodes: listEpisodes(read, caseId, show) };
  },

  'episodes.get': ({ episodeId }, read) => ({
    episode: getEpisode(read, episodeId),
    entries: getEntries(read, currentEntryIds(read, episodeId)),
  }),

  'episodes.create': ({ caseId, entryIds, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    assertEntriesOfCase(read, entryIds, caseId);
    const write = begin({ label: 'Open an episode', caseId });
    const id = insertEpisode(write, caseId, fields, now);
    insertEpisodeEntries(write, caseId, id, new Set(entryIds));
    return getEpisode(read, id);
  },

  'episodes.update': ({ episodeId, changes, isOwnStep }, { begin, read, now }) => {
    const { caseId, number } = getEpisode(read, episodeId);
    const write = begin({
      label: `Change episode ${number}`,
      caseId,
      ...(isOwnStep ? {} : { typingIn: episodeId }),
    });
    updateEpisode(write, episodeId, changes, now);
    return getEpisode(read, episodeId);
  },

  'episodes.link': ({ episodeId, entryIds }, { begin, read }) => {
    const { caseId, number } = getEpisode(read, episodeId);
    assertEntriesOfCase(read, entryIds, caseId);
    const present = entriesInEpisode(read, episodeId, entryIds);
    const missing = new Set(entryIds.filter((id) => !present.has(id)));
    if (missing.size > 0)
      insertEpisodeEntries(
        begin({ label: `Add entries to episode ${number}`, caseId }),
        caseId,
        episodeId,
        missing,
      );
    return { added: missing.size };
  },

  'episodes.unlink': ({ episodeId, entryIds }, { begin, read }) => {
    const { caseId, number } = getEpisode(read, episodeId);
    const present = entriesInEpisode(read, episodeId, entryIds);
    if (present.size === 0) throw new Refusal('record/not-found');
    deleteEpisodeEntries(
      begin({ label: `Take entries out of episode ${number}`, caseId }),
      episodeId,
      present,
    );
    return { removed: present.size };
  },

  'episodes.remove': ({ episodeId }, { begin, read, now }) => {
    const { caseId, number } = getEpisode(read, episodeId);
    const write = begin({ label: `Remove episode ${number}`, caseId });
    updateEpisode(write, episodeId, { removedAt: now.toISOString() }, now);
    return {};
  },

  'episodes.restore': ({ episodeId }, { begin, read, now }) => {
    const { caseId, number } = getEpisode(read, episodeId);
    updateEpisode(
      begin({ label: `Put back episode ${number}`, caseId }),
      episodeId,
      { removedAt: null },
      now,
    );
    return getEpisode(read, episodeId);
  },

  'episodes.reorder': ({ caseId, episodeIds }, { begin, read, now }) => {
    assertCase(read, caseId);
    const standing = listEpisodes(read, caseId, 'current').map(({ id }) => id);
    const named = new Set<EpisodeId>(episodeIds);
    const known = new Set(standing);
    if (episodeIds.some((id) => !known.has(id))) throw new Refusal('record/not-found');
    // One opened meanwhile in another window is not named: it keeps its place at the end.
    const order = [...named, ...standing.filter((id) => !named.has(id))];
    setEpisodeOrder(begin({ label: 'Put the episodes in order', caseId }), order, now);
    return {};
  },
};
