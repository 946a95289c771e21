import { withoutControlCharacters } from '../../../shared/contract/values.ts';
import { type EventDate, sortDay } from '../../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import type { MatchRow, RowWords } from './matchRows.ts';
import type { ReadEntry } from './readReturn.ts';
import { isWithYear } from './yearOfHeading.ts';

/** A row of a return ready to be compared and kept: control characters that no document can hold are gone, nothing else. */
export interface ReturnRow extends MatchRow {
  readonly entry: ReadEntry;
}

export function returnRows(entries: readonly ReadEntry[]): ReturnRow[] {
  const dates = dateReader();
  const rows = entries.map((entry) => {
    const words = wordsOfEntry(entry);
    return { entry, words, ...dates(dateCompared(entry.correctedDate, words.date)), order: entry.order };
  });
  if (!isNewestFirst(rows)) return rows;
  // So that entries of one day stand in the order in which they happened.
  return rows.map((row) => ({ ...row, order: rows.length + 1 - row.order }));
}

export function wordsOfEntry(entry: ReadEntry): RowWords {
  return {
    rowId: clean(entry.rowId),
    date: clean(entry.dateText),
    time: clean(entry.time),
    whatHappened: clean(entry.whatHappened),
    childSeen: clean(entry.childSeenText),
    childVoice: clean(entry.childVoice),
    actionTaken: clean(entry.actionTaken),
    source: clean(entry.source),
    people: clean(entry.people),
    authorComment: clean(entry.authorComment),
  };
}

const clean = withoutControlCharacters;

/** What a date is compared by: the words of the return, with the year of their heading where one was put behind them. */
export function dateCompared(inForce: string | null, words: string): string {
  return inForce !== null && isWithYear(inForce, words) ? inForce : words;
}

/** The day a date is sorted by, and what it means; a return says the same day many times, so each text is read once. */
export function dateReader(): (text: string) => { day: string | null; dateKey: string } {
  const known = new Map<string, { day: string | null; dateKey: string }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const date = parseEventDate(text);
    const read = { day: sortDay(date), dateKey: keyOfDate(date) };
    known.set(text, read);
    return read;
  };
}

function keyOfDate({ text, earliest, latest, precision, qualifier }: EventDate): string {
  return precision === 'unknown'
    ? `unknown ${text.replace(/\s+/g, ' ').trim()}`
    : `${earliest} ${latest} ${precision} ${qualifier}`;
}

/** More steps from one row to the next go back in time than forward. */
function isNewestFirst(rows: readonly MatchRow[]): boolean {
  let steps = 0;
  let last: string | null = null;
  for (const { day } of rows) {
    if (day === null) continue;
    if (last !== null && day !== last) steps += day > last ? 1 : -1;
    last = day;
  }
  return steps < 0;
}
