import { describeReading } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';

/** How a date is read as it is typed; nothing for an empty field. */
export function readingOf(text: string): string | undefined {
  return text.trim() === '' ? undefined : describeReading(parseEventDate(text));
}

/** What is wrong with a span, in a sentence; nothing where it is one or is not complete. */
export function spanProblem(starts: string, ends: string): string | undefined {
  const first = parseEventDate(starts).earliest;
  const last = parseEventDate(ends).latest;
  return first && last && last < first ? 'The end comes before the start.' : undefined;
}
