/** The words of a date and what they stand for; reading and showing share them so that what is shown can be read. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** A named part of the year: its first month and how many months it lasts. */
export interface NamedMonths {
  readonly name: string;
  readonly firstMonth: number;
  readonly months: number;
}

/** Meteorological seasons. Winter runs into the next year and is named after the year it starts in. */
export const seasons = [
  { name: 'Spring', firstMonth: 3, months: 3 },
  { name: 'Summer', firstMonth: 6, months: 3 },
  { name: 'Autumn', firstMonth: 9, months: 3 },
  { name: 'Winter', firstMonth: 12, months: 3 },
] as const satisfies readonly NamedMonths[];

/** School terms in England. April belongs to two of them because Easter moves. */
export const terms = [
  { name: 'Spring', firstMonth: 1, months: 4 },
  { name: 'Summer', firstMonth: 4, months: 4 },
  { name: 'Autumn', firstMonth: 9, months: 4 },
] as const satisfies readonly NamedMonths[];

/** `Jan`, `Sep`. */
export function shortMonth(month: number): string {
  return longMonth(month).slice(0, 3);
}

export function longMonth(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** 1 to 12 for a month's name or its first three letters, in any case; 0 where it is none. */
export function monthOfWord(word: string): number {
  return positionOf(monthNames, word) + 1;
}

/** 0 for Monday to 6 for Sunday, from a name or its first three letters; -1 where it is none. */
export function weekdayOfWord(word: string): number {
  return positionOf(weekdayNames, word);
}

function positionOf(names: readonly string[], word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return names.findIndex((name) => name.slice(0, 3).toLowerCase() === start);
}
