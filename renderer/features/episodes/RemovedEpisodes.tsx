import type { Episode } from '../../../shared/contract/episodes.ts';
import { Button, formatMoment } from '../../ui/index.ts';
import styles from './Episodes.module.css';
import { nameOf } from './episodeWords.ts';

interface RemovedEpisodesProps {
  episodes: readonly Episode[];
  onRestore: (episode: Episode) => Promise<void>;
}

/** Nothing is deleted: each can be put back with its words, its entries and its number. */
export function RemovedEpisodes({ episodes, onRestore }: RemovedEpisodesProps) {
  if (episodes.length === 0) return <p className={styles.nothing}>No episode has been removed.</p>;
  return (
    <ul className={styles.removed}>
      {episodes.map((episode) => (
        <li key={episode.id}>
          <p>
            <b>{nameOf(episode)}</b> {episode.title}
          </p>
          {episode.removedAt && <p className={styles.hint}>Removed {formatMoment(episode.removedAt)}</p>}
          <Button
            size="small"
            aria-label={`Put back ${nameOf(episode)}`}
            onPress={() => void onRestore(episode)}
          >
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}
