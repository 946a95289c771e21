import { create } from 'zustand';
import type { CaseId, EpisodeId } from '../../../shared/contract/values.ts';

/** Which episode is open in each case, so that coming back comes back to it. View state only. */
export const useEpisodesView = create<{ readonly opened: Readonly<Record<CaseId, EpisodeId>> }>(() => ({
  opened: {},
}));

export function openEpisode(caseId: CaseId, episodeId: EpisodeId): void {
  useEpisodesView.setState(({ opened }) => ({ opened: { ...opened, [caseId]: episodeId } }));
}
