import { useState } from 'react';
import { Link } from 'wouter';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Episode } from '../../../shared/contract/episodes.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { Button } from '../../ui/index.ts';
import { ShareDialog } from '../knowledge/index.ts';
import styles from './Inspector.module.css';

/** Where else the entry stands: the event it is grouped under, whom it was shared with, and the episodes that hold it. */
export function EntryLinks({ entry }: { entry: Entry }) {
  const { data } = useRead('episodes.list', { caseId: entry.caseId });
  const episodes = data?.episodes ?? [];
  const [isSharing, setIsSharing] = useState(false);
  return (
    <section className={styles.section} aria-label="Same event, sharing and episodes">
      <h3>Same event</h3>
      {entry.sameEvent ? (
        <p>
          <Link
            href={casePath(entry.caseId, 'analysis/same-events')}
            state={{ sameEventId: entry.sameEvent.id }}
          >
            Same event {entry.sameEvent.number}
          </Link>
        </p>
      ) : (
        <p className={styles.written}>Not grouped with another account.</p>
      )}
      <h3>Known to others</h3>
      <Button variant="link" onPress={() => setIsSharing(true)}>
        Shared with…
      </Button>
      {isSharing && <ShareDialog entry={entry} onClose={() => setIsSharing(false)} />}
      <h3>Episodes</h3>
      {episodes.length === 0 && <p className={styles.written}>In no episode.</p>}
      <ul>
        {episodes.map((episode) => (
          <EpisodeLine key={episode.id} episode={episode} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

/** An episode lists its entries only when it is asked for; those without this one are passed over. */
function EpisodeLine({ episode, entry }: { episode: Episode; entry: Entry }) {
  const { data } = useRead(
    'chronology.list',
    { caseId: entry.caseId, episodeIds: [episode.id], number: entry.number, limit: 1 },
    { enabled: episode.entryCount > 0 },
  );
  if (!data || data.total === 0) return null;
  return (
    <li>
      <Link href={casePath(entry.caseId, 'analysis/episodes')} state={{ episodeId: episode.id }}>
        Episode {episode.number}
      </Link>{' '}
      {episode.title}
    </li>
  );
}
