import { type EventDateKind, eventDateKind, type EventDate } from '../../../shared/domain/eventDate.ts';
import { type DateProblem, isSaidToBeUnknown, readDate } from '../../../shared/domain/parseEventDate.ts';
import { readTime, splitDateAndTime } from '../../../shared/domain/readTime.ts';

export interface KnownDate {
  readonly date: EventDate;
  readonly kind: EventDateKind;
  readonly problems: readonly DateProblem[];
  /** `HH:MM` where the text holds a time behind the day. */
  readonly time: string | null;
  /** The text says of itself that the date is not known; an empty one does. */
  readonly isSaidToBeUnknown: boolean;
}

/** Readings of the dates and times of one file. A return says the same day many times over. */
export interface DateCache {
  readonly read: (text: string) => KnownDate;
  readonly readTime: (text: string) => string | null;
  /** Whether the text reads as a date, vague or not. */
  readonly isDated: (text: string) => boolean;
}

const longestDate = 120;

export function dateCache(): DateCache {
  const dates = new Map<string, KnownDate>();
  const times = new Map<string, string | null>();
  const read = (text: string): KnownDate => {
    const known = dates.get(text);
    if (known !== undefined) return known;
    const { date, problems } = readDate(text);
    const found = {
      date,
      kind: eventDateKind(date),
      problems,
      time: date.precision === 'unknown' ? null : splitDateAndTime(text).time,
      isSaidToBeUnknown: date.precision === 'unknown' && isSaidToBeUnknown(text),
    };
    dates.set(text, found);
    return found;
  };
  return {
    read,
    readTime: (text) => {
      let time = times.get(text);
      if (time === undefined) {
        time = readTime(text);
        times.set(text, time);
      }
      return time;
    },
    isDated: (text) => text !== '' && text.length <= longestDate && read(text).date.precision !== 'unknown',
  };
}
