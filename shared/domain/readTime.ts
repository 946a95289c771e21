import { daysInMonth, ukClockTime } from './civilDate.ts';

const clock = /^(\d{1,2})(?:[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?)?\s*(am|pm)?(?:\s*(?:hrs?|hours))?$/;
const digits = /^(\d{1,2})(\d{2})\s*(?:hrs?|hours|h)?$/;
const about = /^(?:c\.?|circa|approx(?:imately|\.)?|about|around|~)\s*/;
const aboutBehind = /\s*\(?\b(?:approx(?:imately|\.)?|circa)\)?$/;

/**
 * `HH:MM`, 24-hour, from a time as people write it: `9.10am`, `1540hrs`, `noon`. Of two times ("1000hrs - 1055hrs")
 * the first. Null where it is no time; "PM" and "various" are none. The words are kept by the caller: "approx 1700"
 * must be shown as that, not as 17:00.
 */
export function readTime(text: string): string | null {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim().replace(about, '').replace(aboutBehind, '');
  if (words.length > 40) return null;
  const one = readOneTime(words);
  if (one !== null) return one;
  const [first, second, ...rest] = words.split(/\s*(?:-|–|—|\bto\b)\s*/);
  if (first === undefined || second === undefined || rest.length > 0) return null;
  return readOneTime(second) === null ? null : readOneTime(first);
}

function readOneTime(words: string): string | null {
  if (/^(?:12 )?(?:noon|midday)$/.test(words)) return '12:00';
  if (/^(?:12 )?midnight$/.test(words)) return '00:00';
  const compact = digits.exec(words);
  if (compact) return words.length < 3 ? null : clockText(Number(compact[1]), Number(compact[2]));
  const match = clock.exec(words);
  if (!match) return null;
  const [, hourText, minuteText, half] = match;
  if (minuteText === undefined && half === undefined) return null;
  return twelveHour(Number(hourText), Number(minuteText ?? 0), half);
}

function twelveHour(hour: number, minute: number, half: string | undefined): string | null {
  if (half === undefined || hour > 12) return clockText(hour, minute);
  if (hour === 0) return null;
  return clockText((hour % 12) + (half === 'pm' ? 12 : 0), minute);
}

function clockText(hour: number, minute: number): string | null {
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const stamp =
  /^(\d{4}-\d{2}-\d{2})[t ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:(z)|([+-])(\d{2}):?(\d{2})?)?$/i;
const clockWords = String.raw`(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?|\d{1,2}(?:\.\d{2})? ?[ap]m|\d{3,4} ?(?:hrs?|hours)|noon|midnight)`;
/** One time, or two with a mark between them. */
const clockSpan = String.raw`${clockWords}(?: ?(?:-|–|—|to) ?${clockWords})?`;
const timeAtEnd = new RegExp(String.raw`^(.*?\d.*?),?(?: -)? \(?(?:at |@ ?|from )?(${clockSpan})\)?$`, 'i');
const timeAtStart = new RegExp(String.raw`^\(?(?:at )?(${clockSpan})\)?,?(?: on)? (.*\d.*)$`, 'i');

interface DateAndTime {
  readonly date: string;
  /** `HH:MM`, UK local time; null where the text holds a day alone. */
  readonly time: string | null;
}

/**
 * Parts a day from the time written beside it: `04/03/2021 14:30`, `14:30 04/03/2021`, `2021-03-30T23:30:00Z`. A stamp with a zone is
 * turned into UK clock time, which may change the day. Where the time is impossible the text is given back whole, and
 * so cannot be read as a date either.
 */
export function splitDateAndTime(text: string): DateAndTime {
  const whole = { date: text, time: null };
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length > 120) return whole;
  const stamped = stamp.exec(words);
  if (stamped) return readStamp(stamped) ?? whole;
  const [, date, timeText] = timeAtEnd.exec(words) ?? swapped(timeAtStart.exec(words));
  const time = timeText === undefined ? null : readTime(timeText);
  return date === undefined || time === null ? whole : { date, time };
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return [match?.[0], match?.[2], match?.[1]];
}

function isCivilDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

function readStamp(match: RegExpExecArray): DateAndTime | null {
  const [, day = '', hour, minute, isUtc, sign, offsetHours, offsetMinutes] = match;
  const time = clockText(Number(hour), Number(minute));
  if (time === null) return null;
  // No day of that number: given back as written, so that it is told and not rolled into the next month.
  if (!isCivilDay(day)) return { date: day, time };
  if (isUtc === undefined && sign === undefined) return { date: day, time };
  const offset = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0);
  const utcMinutes = Number(hour) * 60 + Number(minute) - (sign === '-' ? -offset : offset);
  const local = ukClockTime(day, utcMinutes);
  if (local === null) return null;
  const localTime = clockText(Math.floor(local.minutes / 60), local.minutes % 60);
  return { date: local.day, time: localTime };
}
