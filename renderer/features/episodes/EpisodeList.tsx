import { Leaf } from 'lucide-react';
import type { Episode } from '../../../shared/contract/episodes.ts';
import type { EpisodeId } from '../../../shared/contract/values.ts';
import { count, RecordList } from '../../ui/index.ts';
import styles from './Episodes.module.css';
import { hasGoodPractice, spanInWords } from './episodeWords.ts';

interface EpisodeListProps {
  episodes: readonly Episode[];
  openedId: EpisodeId | undefined;
  onOpen: (episodeId: EpisodeId) => void;
  onMove: (episode: Episode, position: number) => Promise<void>;
}

export function EpisodeList({ episodes, ...walk }: EpisodeListProps) {
  return (
    <RecordList records={episodes} {...walk}>
      {(episode) => ({
        number: episode.number,
        title: episode.title,
        facts: (
          <>
            <span>{spanInWords(episode)}</span>
            <span>{count(episode.entryCount, 'entry', 'entries')}</span>
            {hasGoodPractice(episode) && <GoodPracticeMark />}
          </>
        ),
      })}
    </RecordList>
  );
}

export function GoodPracticeMark() {
  return (
    <span className={styles.goodMark}>
      <Leaf size={14} strokeWidth={1.6} aria-hidden /> Good practice
    </span>
  );
}
