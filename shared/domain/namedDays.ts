import { addDays, isoDay } from './civilDate.ts';
import { easterSunday } from './bankHolidays.ts';

interface NamedDays {
  readonly earliest: string;
  readonly latest: string;
  /** The words are used loosely: "Christmas 2019" is not one day. */
  readonly isAbout: boolean;
}

const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  'new years day': [1, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  'new years eve': [12, 31],
};

/** Days after Easter Sunday. */
const movable: Readonly<Record<string, number>> = {
  'good friday': -2,
  'easter sunday': 0,
  'easter monday': 1,
};

/**
 * Days that people name instead of counting them: "Christmas Day 2020", "Good Friday 2021". "Christmas" and "Easter"
 * alone are the days of the feast, and about. The text is lower case; null where it names none.
 */
export function readNamedDays(text: string): NamedDays | null {
  const [, name = '', digits] = /^([a-z' ]+?),? (?:of )?((?:19|20)\d{2})$/.exec(text) ?? [];
  const year = Number(digits);
  const oneDay = (iso: string) => ({ earliest: iso, latest: iso, isAbout: false });
  const date = fixed[name];
  if (date !== undefined) return oneDay(isoDay(year, date[0], date[1]));
  const offset = movable[name];
  if (offset !== undefined) return oneDay(addDays(easterSunday(year), offset));
  if (name === 'christmas' || name === 'xmas')
    return { earliest: isoDay(year, 12, 24), latest: isoDay(year, 12, 26), isAbout: true };
  if (name !== 'easter') return null;
  const sunday = easterSunday(year);
  return { earliest: addDays(sunday, -2), latest: addDays(sunday, 1), isAbout: true };
}
