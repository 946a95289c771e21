import { dayInWords } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { CallError } from '../callError.ts';

/** A day as it stands in a text field: `12 May 2026`; empty where there is none. */
export function dayText(day: string | null): string {
  return day === null ? '' : dayInWords(day, 'long', false);
}

/**
 * The one day that a text names, `YYYY-MM-DD`; null for an empty one, undefined where no single day can be read. With
 * the day of today, “today” is read as well, and a day without a year is taken in this one.
 */
export function readDay(text: string, today?: string): string | null | undefined {
  if (text.trim() === '') return null;
  if (today === undefined) return readWholeDay(text);
  if (text.trim().toLowerCase() === 'today') return today;
  return readWholeDay(text) ?? readWholeDay(`${text} ${today.slice(0, 4)}`);
}

function readWholeDay(text: string): string | undefined {
  const { precision, qualifier, earliest } = parseEventDate(text);
  return precision === 'day' && qualifier === 'on' && earliest !== null ? earliest : undefined;
}

export const noSuchDay =
  'Write one day with its whole year, such as 12 May 2026 or 12/5/2026. It stays here as you wrote it, and is saved once it is a day.';

export const unreadDay =
  'Candour cannot read this as one day, so it is not saved yet. Write it like 5 June 2026.';

/**
 * Whether a text that is still being typed can be taken as it stands. Someone who stops at "12/5/20" on the way to 2026
 * has not written 2020, and a clock that was judged by it would stay judged.
 */
function isTypedWhole(text: string): boolean {
  return /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/.test(text) && !/^\s*\d{4}[-/.]\d{1,2}[-/.]\d\s*$/.test(text);
}

/** Changed fields with those named turned from text into days. */
type WithDays<Changes, Names extends keyof Changes> = Omit<Changes, Names> & {
  [Name in Names]?: string | null;
};

/**
 * Turns the text of day fields into days, for `save` of `useAutosave`. Throws a refusal of the fields where no single
 * day can be read: autosave then sets these aside as typed, says so at the field, and saves the others. Fields that are
 * sent only when they are left (`whenLeft`) may be written as shortly as one likes: give the day of today for them.
 */
export function withDays<Changes extends object, Names extends keyof Changes>(
  changes: Changes,
  names: readonly Names[],
  today?: string,
): WithDays<Changes, Names> {
  const days: { [Name in Names]?: string | null } = {};
  const problems: { path: string; message: string }[] = [];
  const message = today === undefined ? noSuchDay : unreadDay;
  for (const name of names) {
    const text = changes[name];
    if (typeof text !== 'string') continue;
    const isWhole = today !== undefined || text.trim() === '' || isTypedWhole(text);
    const day = isWhole ? readDay(text, today) : undefined;
    if (day === undefined) problems.push({ path: String(name), message });
    else days[name] = day;
  }
  if (problems.length > 0)
    throw new CallError({
      code: 'request/invalid-input',
      message,
      fields: problems,
      canRetry: false,
    });
  return { ...changes, ...days };
}
