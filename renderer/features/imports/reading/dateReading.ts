import type { EventDate } from '../../../../shared/domain/eventDate.ts';
import { formatEventDate } from '../../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../../shared/domain/parseEventDate.ts';
import { isSaidToBeUnknown } from '../../../../shared/domain/parseEventDate.ts';
import type { PreviewEntry } from './drawnRows.ts';

/**
 * How the date of an entry is read, in short: `Mon 7 Dec 2020`. The words are those of the domain wherever one text
 * gives the date; where several cells made it, its bounds are said.
 */
export function dateReading(entry: PreviewEntry, texts: readonly (string | undefined)[]): string {
  const { from, to } = entry.date;
  for (const text of texts) {
    if (text === undefined || text.trim() === '') continue;
    const date = parseEventDate(text);
    if (date.precision !== 'unknown' && date.earliest === from && date.latest === to)
      return formatEventDate(date);
  }
  if (from === null && to === null) {
    const said = texts.find((text) => text !== undefined && text.trim() !== '') ?? '';
    return isSaidToBeUnknown(said) || said.trim() === '' ? 'Date not known: Undated' : 'Undated';
  }
  if (from === to) return inWords(from);
  if (from === null) return `Up to ${inWords(to)}`;
  if (to === null) return `From ${inWords(from)}`;
  return `${inWords(from)} – ${inWords(to)}`;
}

function inWords(day: string | null): string {
  const date: EventDate = parseEventDate(day ?? '');
  return formatEventDate(date);
}
