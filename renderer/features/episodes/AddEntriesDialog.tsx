import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Episode } from '../../../shared/contract/episodes.ts';
import { ChooseEntriesDialog } from '../choosing-entries/index.ts';
import { nameOf } from './episodeWords.ts';
import type { EpisodeActs } from './useEpisodeActs.ts';

interface AddEntriesDialogProps {
  episode: Episode;
  present: readonly Entry[];
  acts: EpisodeActs;
  onClose: () => void;
}

/** Finds entries and adds those chosen, or all that were found. Begins with the episode's own span. */
export function AddEntriesDialog({ episode, present, acts, onClose }: AddEntriesDialogProps) {
  return (
    <ChooseEntriesDialog
      caseId={episode.caseId}
      title={`Add entries to ${nameOf(episode)}`}
      begin={{ from: episode.starts?.text ?? '', to: episode.ends?.text ?? '' }}
      present={new Set(present.map(({ id }) => id))}
      presentWords="in the episode already"
      problem={acts.error}
      onAdd={(ids) => acts.addEntries(episode, ids)}
      onClose={onClose}
    />
  );
}
