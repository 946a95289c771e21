import { useState } from 'react';
import { type CaseId, type EpisodeId, episodeId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, RecordPage } from '../../ui/index.ts';
import { writingKeys } from '../writing/index.ts';
import { AddEntriesDialog } from './AddEntriesDialog.tsx';
import { EpisodeEditor } from './EpisodeEditor.tsx';
import { EpisodeEntries } from './EpisodeEntries.tsx';
import { EpisodeList } from './EpisodeList.tsx';
import { openEpisode, useEpisodesView } from './episodesView.ts';
import { nameOf } from './episodeWords.ts';
import { NewEpisodeDialog } from './NewEpisodeDialog.tsx';
import { RemovedEpisodes } from './RemovedEpisodes.tsx';
import { useEpisodeActs } from './useEpisodeActs.ts';

/** Chosen spans of practice, each with its entries, what is thought of it and why it happened. */
export function EpisodesScreen({ caseId }: { caseId: CaseId }) {
  const { data, error, isPending } = useRead('episodes.list', { caseId });
  const removed = useRead('episodes.list', { caseId, show: 'removed' }).data?.episodes ?? [];
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  const episodes = data?.episodes ?? [];
  const openedId = useEpisodesView(({ opened }) => opened[caseId]);
  useFollowed('episodeId', episodeId, (id) => openEpisode(caseId, id));
  const opened = episodes.find(({ id }) => id === openedId) ?? episodes[0];
  const entries = useEntriesOf(opened?.id);
  const acts = useEpisodeActs(caseId, episodes);
  const [isOpening, setIsOpening] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const begin = () => setIsOpening(true);

  useCommands([
    {
      id: 'episodes.create',
      title: 'New key practice episode',
      section: 'Key practice episodes',
      keys: 'N',
      run: begin,
      hint: 'New episode',
    },
    {
      id: 'episodes.walk',
      title: 'Next or previous episode',
      section: 'Key practice episodes',
      keys: 'J K',
      hint: 'Move',
    },
    {
      id: 'episodes.reorder',
      title: 'Move the episode up or down',
      section: 'Key practice episodes',
      keys: 'Alt+↑ Alt+↓',
    },
    ...(opened
      ? [
          {
            id: 'episodes.edit',
            title: 'Write in the episode',
            section: 'Key practice episodes',
            keys: 'E',
            run: () => document.querySelector<HTMLElement>('[data-episode-title] textarea')?.focus(),
            hint: 'Edit',
          },
          {
            id: 'episodes.link',
            title: 'Add entries to the episode',
            section: 'Key practice episodes',
            keys: 'L',
            run: () => setIsAdding(true),
            hint: 'Add entries',
          },
        ]
      : []),
    ...writingKeys,
  ]);

  const problem = error ?? (isOpening || isAdding ? null : acts.error);
  return (
    <>
      <RecordPage
        name="episodes"
        title="Key practice episodes"
        one="episode"
        many="episodes"
        count={episodes.length}
        list={
          <EpisodeList
            episodes={episodes}
            openedId={opened?.id}
            onOpen={(id) => openEpisode(caseId, id)}
            onMove={acts.move}
          />
        }
        removed={{
          count: removed.length,
          isShown: isShowingRemoved,
          onShow: setIsShowingRemoved,
          list: <RemovedEpisodes episodes={removed} onRestore={acts.restore} />,
        }}
        onAdd={begin}
        problem={problem?.message}
        isPending={isPending}
        workLabel={opened ? nameOf(opened) : 'Episode'}
        inspector={
          opened && {
            title: `Entries (${opened.entryCount.toLocaleString('en-GB')})`,
            content: (
              <EpisodeEntries
                episode={opened}
                entries={entries}
                agencies={agencies}
                acts={acts}
                onAdd={() => setIsAdding(true)}
              />
            ),
          }
        }
      >
        {opened && (
          <EpisodeEditor
            key={opened.id}
            episode={opened}
            entries={entries}
            place={{ index: episodes.indexOf(opened), of: episodes.length }}
            acts={acts}
          />
        )}
        {data && !opened && <NoEpisodes onOpen={begin} />}
      </RecordPage>
      {isOpening && <NewEpisodeDialog acts={acts} onClose={() => setIsOpening(false)} />}
      {isAdding && opened && (
        <AddEntriesDialog episode={opened} present={entries} acts={acts} onClose={() => setIsAdding(false)} />
      )}
    </>
  );
}

function useEntriesOf(id: EpisodeId | undefined) {
  // Never asked without an id; the first value only satisfies the shape.
  const { data } = useRead('episodes.get', { episodeId: id ?? noEpisode }, { enabled: id !== undefined });
  return data?.entries ?? [];
}

const noEpisode = episodeId.parse('00000000-0000-7000-8000-000000000000');

function NoEpisodes({ onOpen }: { onOpen: () => void }) {
  return (
    <EmptyState
      title="No key practice episodes yet"
      actions={
        <Button variant="primary" onPress={onOpen}>
          New episode
        </Button>
      }
    >
      <p>
        An episode is a span of practice that tells the most about how the system worked. Each will stand here
        with its entries, its appraisal, why it happened and what was done well.
      </p>
    </EmptyState>
  );
}
