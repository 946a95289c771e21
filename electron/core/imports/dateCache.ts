import { dayNumber } from '../../../shared/domain/civilDate.ts';
import type { ChildSeen } from '../../../shared/domain/caseTerms.ts';
import { type EventDateKind, eventDateKind, type EventDate } from '../../../shared/domain/eventDate.ts';
import { type DateProblem, isSaidToBeUnknown, readDate } from '../../../shared/domain/parseEventDate.ts';
import { readTime, splitDateAndTime } from '../../../shared/domain/readTime.ts';
import { readChildSeen } from './readChildSeen.ts';

export interface KnownDate {
  readonly date: EventDate;
  readonly kind: EventDateKind;
  readonly problems: readonly DateProblem[];
  /** `HH:MM` where the text holds a time behind the day. */
  readonly time: string | null;
  /** The day it begins, as `dayNumber` counts, where it is one day alone. */
  readonly dayNumber: number | null;
  /** Read day first, it could also be read month first. */
  readonly isEitherWay: boolean;
  /** The text says of itself that the date is not known; an empty one does. */
  readonly isSaidToBeUnknown: boolean;
}

/** Readings of the dates and times of one file. A return says the same day many times over. */
export interface DateCache {
  readonly read: (text: string) => KnownDate;
  readonly readTime: (text: string) => string | null;
  readonly readChildSeen: (text: string) => ChildSeen | null;
  /** Whether the text reads as a date, vague or not. */
  readonly isDated: (text: string) => boolean;
}

const longestDate = 120;

export function dateCache(): DateCache {
  const dates = new Map<string, KnownDate>();
  // One row asks for its date several times over.
  let lastText: string | null = null;
  let last: KnownDate | null = null;
  const read = (text: string): KnownDate => {
    if (last !== null && lastText === text) return last;
    last = dates.get(text) ?? readAnew(text);
    lastText = text;
    return last;
  };
  const readAnew = (text: string): KnownDate => {
    const { date, problems } = readDate(text);
    const found = {
      date,
      kind: eventDateKind(date),
      problems,
      time: date.precision === 'unknown' ? null : splitDateAndTime(text).time,
      dayNumber:
        date.precision === 'day' && date.qualifier === 'on' && date.earliest !== null
          ? dayNumber(date.earliest)
          : null,
      isEitherWay: problems.some((problem) => problem.kind === 'day-first'),
      isSaidToBeUnknown: date.precision === 'unknown' && isSaidToBeUnknown(text),
    };
    dates.set(text, found);
    return found;
  };
  return {
    read,
    readTime: cached(readTime),
    readChildSeen: cached(readChildSeen),
    isDated: (text) => text !== '' && text.length <= longestDate && read(text).date.precision !== 'unknown',
  };
}

function cached<Value>(read: (text: string) => Value | null): (text: string) => Value | null {
  const known = new Map<string, Value | null>();
  let lastText: string | null = null;
  let last: Value | null = null;
  return (text) => {
    if (text === lastText) return last;
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      known.set(text, value);
    }
    lastText = text;
    last = value;
    return value;
  };
}
