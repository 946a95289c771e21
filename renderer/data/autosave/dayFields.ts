import { dayInWords } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { CallError } from '../callError.ts';

/** A day as it stands in a text field: `12 May 2026`; empty where there is none. */
export function dayText(day: string | null): string {
  return day === null ? '' : dayInWords(day, 'long', false);
}

/** The one day that a text names, `YYYY-MM-DD`; null for an empty one, undefined where no single day can be read. */
export function readDay(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const { precision, qualifier, earliest } = parseEventDate(text);
  return precision === 'day' && qualifier === 'on' && earliest !== null ? earliest : undefined;
}

export const noSuchDay =
  'Write one day, such as 12 May 2026 or 12/5/26. It stays here as you wrote it, and is saved once it is a day.';

/** Changed fields with those named turned from text into days. */
type WithDays<Changes, Names extends keyof Changes> = Omit<Changes, Names> & {
  [Name in Names]?: string | null;
};

/**
 * Turns the text of day fields into days, for `save` of `useAutosave`. Throws a refusal of the fields where no single
 * day can be read: autosave then sets these aside as typed, says so at the field, and saves the others.
 */
export function withDays<Changes extends object, Names extends keyof Changes>(
  changes: Changes,
  names: readonly Names[],
): WithDays<Changes, Names> {
  const days: { [Name in Names]?: string | null } = {};
  const problems: { path: string; message: string }[] = [];
  for (const name of names) {
    const text = changes[name];
    if (typeof text !== 'string') continue;
    const day = readDay(text);
    if (day === undefined) problems.push({ path: String(name), message: noSuchDay });
    else days[name] = day;
  }
  if (problems.length > 0)
    throw new CallError({
      code: 'request/invalid-input',
      message: noSuchDay,
      fields: problems,
      canRetry: false,
    });
  return { ...changes, ...days };
}
