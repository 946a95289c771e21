import { describeReading, formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';

export interface AsAt {
  /** `YYYY-MM-DD`; null where the words are no date. */
  readonly day: string | null;
  /** How the words were read. */
  readonly reading: string;
}

/** The day that words stand for when a case is looked at from it: of a month or a year the last day. */
export function readAsAt(words: string): AsAt {
  const date = parseEventDate(words);
  const day = date.latest ?? date.earliest;
  if (day === null) return { day: null, reading: '' };
  const isOneDay = date.earliest === date.latest;
  const reading = isOneDay
    ? describeReading(date)
    : `${formatEventDate(date)}: to the end of ${dayInWords(day)}`;
  return { day, reading };
}

/** `Sun 24 May 2026` of a `YYYY-MM-DD`. */
export function dayInWords(day: string): string {
  return formatEventDate(parseEventDate(day));
}
