import { readDay as readWholeDay } from '../../data/autosave/dayFields.ts';

/**
 * The one day that words stand for, `YYYY-MM-DD`; null where they are empty, undefined where they are no one day. A day
 * without a year is taken in the year of `today`.
 */
export function readDay(words: string, today: string): string | null | undefined {
  const text = words.trim();
  if (text === '') return null;
  if (text.toLowerCase() === 'today') return today;
  for (const attempt of [text, `${text} ${today.slice(0, 4)}`]) {
    const day = readWholeDay(attempt);
    if (day !== undefined) return day;
  }
  return undefined;
}
