import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Episode } from '../../../shared/contract/episodes.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useAutosaveDesk } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { count, showNotice } from '../../ui/index.ts';
import { openEpisode } from './episodesView.ts';
import { nameOf } from './episodeWords.ts';

export interface EpisodeActs {
  readonly open: (fields: { title: string; starts: string; ends: string }) => Promise<Episode | undefined>;
  readonly remove: (episode: Episode) => Promise<void>;
  readonly restore: (episode: Episode) => Promise<void>;
  /** To a place in the order, counting from 0; places outside the list do nothing. */
  readonly move: (episode: Episode, position: number) => Promise<void>;
  readonly addEntries: (episode: Episode, entryIds: EntryId[]) => Promise<boolean>;
  readonly takeOut: (episode: Episode, entry: Entry) => Promise<boolean>;
  /** Why the last act was refused. */
  readonly error: CallError | null;
}

/** What can be done with whole episodes and their entries, by key, button or menu. */
export function useEpisodeActs(caseId: CaseId, episodes: readonly Episode[]): EpisodeActs {
  const create = useWrite('episodes.create');
  const remove = useWrite('episodes.remove');
  const restore = useWrite('episodes.restore');
  const reorder = useWrite('episodes.reorder');
  const link = useWrite('episodes.link');
  const unlink = useWrite('episodes.unlink');
  const desk = useAutosaveDesk();
  const announce = useUndoNotice(caseId);
  const writes = [create, remove, restore, reorder, link, unlink];
  return {
    open: async (fields) => {
      create.reset();
      const opened = await create.run({ caseId, ...fields });
      if (opened) openEpisode(caseId, opened.id);
      return opened;
    },
    remove: async (episode) => {
      const index = episodes.findIndex(({ id }) => id === episode.id);
      const next = episodes[index + 1] ?? episodes[index - 1];
      if (!(await remove.run({ episodeId: episode.id }))) return;
      if (next) openEpisode(caseId, next.id);
      showNotice(`${nameOf(episode)} removed. Its entries stay in the chronology.`, async () => {
        if (await restore.run({ episodeId: episode.id })) openEpisode(caseId, episode.id);
      });
    },
    restore: async (episode) => {
      if (!(await restore.run({ episodeId: episode.id }))) return;
      openEpisode(caseId, episode.id);
      showNotice(`${nameOf(episode)} put back`);
    },
    move: async (episode, position) => {
      if (position < 0 || position >= episodes.length) return;
      const others = episodes.flatMap(({ id }) => (id === episode.id ? [] : id));
      const episodeIds = others.toSpliced(position, 0, episode.id);
      // Chosen by being the first, it would lose the choice to whichever is first afterwards.
      openEpisode(caseId, episode.id);
      if (await reorder.run({ caseId, episodeIds }))
        showNotice(
          `${nameOf(episode)} moved to place ${position + 1} of ${episodes.length}. Its number stays.`,
        );
    },
    addEntries: async (episode, entryIds) => {
      link.reset();
      // What is still being typed belongs before this act, in the history too.
      await desk.flushAll();
      const linked = await link.run({ episodeId: episode.id, entryIds });
      if (!linked) return false;
      if (linked.added === 0) showNotice(`${nameOf(episode)} has them already`);
      else await announce(`${count(linked.added, 'entry', 'entries')} added to ${nameOf(episode)}`);
      return true;
    },
    takeOut: async (episode, entry) => {
      const input = { episodeId: episode.id, entryIds: [entry.id] };
      if (!(await unlink.run(input))) return false;
      showNotice(`Entry ${entry.number} taken out of ${nameOf(episode)}`, () => link.run(input));
      return true;
    },
    error: writes.find(({ error }) => error !== null)?.error ?? null,
  };
}
