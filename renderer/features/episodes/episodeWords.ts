import type { Episode } from '../../../shared/contract/episodes.ts';
import type { EventDate } from '../../../shared/domain/eventDate.ts';
import { describeReading, formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
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

/** How a date is read as it is typed; nothing for an empty field. */
export function readingOf(text: string): string | undefined {
  return text.trim() === '' ? undefined : describeReading(parseEventDate(text));
}

/** What is wrong with a span, in a sentence; nothing where it is one or is not complete. */
export function spanProblem(starts: string, ends: string): string | undefined {
  const first = dateOf(starts)?.earliest;
  const last = dateOf(ends)?.latest;
  return first && last && last < first ? 'The end comes before the start.' : undefined;
}

/** A date as typed; null for an empty field. */
export function dateOf(text: string): EventDate | null {
  return text.trim() === '' ? null : parseEventDate(text);
}

export function hasGoodPractice({ goodPractice }: Pick<Episode, 'goodPractice'>): boolean {
  return plainText(goodPractice).trim() !== '';
}
