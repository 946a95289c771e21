import { Plus, X } from 'lucide-react';
import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Episode } from '../../../shared/contract/episodes.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { casePath } from '../../app/paths.ts';
import { AgencyChip, Button, IconButton, moveInList, rememberNeighbour } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import { GoodPracticeMark } from './EpisodeList.tsx';
import styles from './Episodes.module.css';
import type { EpisodeActs } from './useEpisodeActs.ts';

interface EpisodeEntriesProps {
  episode: Episode;
  entries: readonly Entry[];
  agencies: readonly Agency[];
  acts: EpisodeActs;
  onAdd: () => void;
}

/** The entries of an episode in the order of the chronology. Taking one out leaves it in the chronology. */
export function EpisodeEntries({ episode, entries, agencies, acts, onAdd }: EpisodeEntriesProps) {
  const chronology = casePath(episode.caseId, 'chronology');
  const takeOut = async (entry: Entry) => {
    const goToNeighbour = rememberNeighbour(document.activeElement);
    if (await acts.takeOut(episode, entry)) goToNeighbour();
  };
  return (
    <div className={styles.entries}>
      <p className={styles.entryActs}>
        <Button size="small" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={onAdd}>
          Add entries
        </Button>
        {entries.length > 0 && (
          <Link href={chronology} state={{ filter: { episodeIds: [episode.id] } }}>
            Show them in the chronology
          </Link>
        )}
      </p>
      {entries.length === 0 && (
        <p className={styles.hint}>
          No entries yet. Add those that show what happened, by their words, their number or their dates.
        </p>
      )}
      <ul role="presentation" onKeyDown={moveInList}>
        {entries.map((entry) => {
          const agency = agencies.find(({ id }) => id === entry.agencyId);
          return (
            <li key={entry.id} data-list-row className={styles.entry}>
              <div>
                {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
                <b>{formatEventDate(entry.date)}</b>
                <Link href={chronology} state={{ entryId: entry.id }} data-list-item>
                  Entry {entry.number}
                </Link>
                <IconButton
                  label={`Take entry ${entry.number} out of the episode`}
                  size="small"
                  icon={<X size={14} strokeWidth={1.5} aria-hidden />}
                  onPress={() => void takeOut(entry)}
                />
              </div>
              <p>
                <CoveredText text={entry.whatHappened || 'Nothing written yet'} />
              </p>
              {entry.expectedPractice === 'good' && <GoodPracticeMark />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
