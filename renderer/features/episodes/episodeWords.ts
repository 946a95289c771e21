import type { Episode } from '../../../shared/contract/episodes.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { plainText } from '../../../shared/domain/richText.ts';

/** What an episode is called in sentences: "Episode 2". */
export function nameOf({ number }: Pick<Episode, 'number'>): string {
  return `Episode ${number}`;
}

/** `Tue 14 Apr 2026 to May 2026`; what is not given is left out. */
export function spanInWords({ starts, ends }: Pick<Episode, 'starts' | 'ends'>): string {
  if (starts && ends) return `${formatEventDate(starts)} to ${formatEventDate(ends)}`;
  if (starts) return `From ${formatEventDate(starts)}`;
  return ends ? `To ${formatEventDate(ends)}` : 'Dates not given';
}

export function hasGoodPractice({ goodPractice }: Pick<Episode, 'goodPractice'>): boolean {
  return plainText(goodPractice).trim() !== '';
}
