import { Leaf } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Episode } from '../../../shared/contract/episodes.ts';
import type { EpisodeId } from '../../../shared/contract/values.ts';
import { count } from '../../ui/index.ts';
import styles from './Episodes.module.css';
import { hasGoodPractice, spanInWords } from './episodeWords.ts';

interface EpisodeListProps {
  episodes: readonly Episode[];
  openedId: EpisodeId | undefined;
  onOpen: (episodeId: EpisodeId) => void;
  onMove: (episode: Episode, position: number) => Promise<void>;
}

/** Episodes in their order. ↑ ↓ or J K open the next one; with Alt the episode itself moves. */
export function EpisodeList({ episodes, openedId, onOpen, onMove }: EpisodeListProps) {
  const list = useRef<HTMLOListElement>(null);
  const followsFocus = useRef(false);
  const order = episodes.map(({ id }) => id).join();

  // Only after a key of this list: what opens an episode from elsewhere has a focus of its own to give.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what moves the row
  useLayoutEffect(() => {
    if (!followsFocus.current) return;
    followsFocus.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [openedId, order]);

  const walk = (event: KeyboardEvent) => {
    const step = stepOf(event);
    const here = episodes.findIndex(({ id }) => id === openedId);
    const episode = episodes[here];
    if (step === 0 || !episode) return;
    event.preventDefault();
    const next = episodes[here + step];
    if (!next) return;
    followsFocus.current = true;
    if (event.altKey) void onMove(episode, here + step);
    else onOpen(next.id);
  };

  return (
    <ol ref={list} className={styles.list} data-list-keys>
      {episodes.map((episode) => (
        <li key={episode.id}>
          <button
            type="button"
            className={styles.row}
            aria-current={episode.id === openedId}
            tabIndex={episode.id === openedId ? 0 : -1}
            onClick={() => onOpen(episode.id)}
            onKeyDown={walk}
          >
            <span className={styles.number}>{episode.number}</span>
            <span className={styles.rowTitle}>{episode.title}</span>
            <span className={styles.rowMeta}>
              <span>{spanInWords(episode)}</span>
              <span>{count(episode.entryCount, 'entry', 'entries')}</span>
              {hasGoodPractice(episode) && <GoodPracticeMark />}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

export function GoodPracticeMark() {
  return (
    <span className={styles.goodMark}>
      <Leaf size={14} strokeWidth={1.6} aria-hidden /> Good practice
    </span>
  );
}

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (ctrlKey || metaKey || shiftKey) return 0;
  if (key === 'ArrowDown' || (key === 'j' && !altKey)) return 1;
  if (key === 'ArrowUp' || (key === 'k' && !altKey)) return -1;
  return 0;
}
