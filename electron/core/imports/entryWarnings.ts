import { describeDateProblem } from '../../../shared/domain/formatEventDate.ts';
import type { DateCache, KnownDate } from './dateCache.ts';
import type { RowFinding } from './findings.ts';
import type { EntryDetails } from './readEntry.ts';

const longText = 10_000;
const formulaSigns = '=+-@';
const formulaFields = [
  { field: 'whatHappened', name: 'what happened' },
  { field: 'actionTaken', name: 'action taken' },
  { field: 'source', name: 'the source' },
] as const;

/** Adds what a person should look at in one entry. Takes nothing from it and changes nothing in it. */
export function findInEntry(
  details: EntryDetails,
  hasDateColumn: boolean,
  hasTimeColumn: boolean,
  dates: DateCache,
  found: RowFinding[],
): void {
  const { entry, row, standIn } = details;
  const add = (code: string, text: string) => found.push({ code, text, row });
  if (hasDateColumn) findInDate(details, add);
  const time = entry.correctedTime ?? entry.time;
  if (hasTimeColumn && time !== '' && dates.readTime(time) === null)
    add('time_not_understood', `“${short(time)}” is no clock time. The words are kept and no time is set.`);
  if (entry.whatHappened === '') add('blank_event_text', 'what happened is blank. The row is kept.');
  else if (standIn !== null)
    add(
      'blank_event_text',
      `what happened is blank. “${short(entry.whatHappened)}” from “${standIn}” stands in its place.`,
    );
  if (entry.childSeenText !== '' && dates.readChildSeen(entry.childSeenText) === null)
    add(
      'child_seen_words',
      `child seen says “${short(entry.childSeenText)}”. It is brought in as Not recorded; set it by hand.`,
    );
  const formula = formulaField(entry);
  if (formula !== null)
    add(
      'formula_like_text',
      `${formula.name} begins with “${entry[formula.field].charAt(0)}”. It is kept as text, never calculated, and made safe in exports.`,
    );
  if (entry.whatHappened.length >= longText)
    add(
      'very_long_text',
      `${entry.whatHappened.length.toLocaleString('en-GB')} characters in one cell. All of them are kept.`,
    );
  if (row.notes !== undefined)
    add('footnote', 'carries a footnote. Its words are kept with the entry, under the agency’s comment.');
  if (row.hasTrackedChanges === true) add('tracked_changes', 'has tracked changes that nobody has accepted.');
  if (row.hasBrokenQuotes === true)
    add('broken_quotes', 'quotation marks are not closed. Check that rows have not run together.');
}

function formulaField(entry: EntryDetails['entry']): (typeof formulaFields)[number] | null {
  for (const one of formulaFields) {
    const text = entry[one.field];
    if (text !== '' && formulaSigns.includes(text.charAt(0))) return one;
  }
  return null;
}

function findInDate(
  { entry, ownDate, date, known, yearFromHeading }: EntryDetails,
  add: (code: string, text: string) => void,
): void {
  if (entry.dateFrom !== null) {
    const words = ownDate === '' ? 'the date is blank' : `the date says “${short(ownDate)}”`;
    add('inherited_date', `${words}. ${short(entry.dateText)} was taken from the row above.`);
  } else if (date === '') {
    add('blank_date', 'the date is blank. The entry goes under Undated.');
  } else if (known.isSaidToBeUnknown) {
    add('unknown_date', `the date is “${short(date)}”. The entry is kept and goes under Undated.`);
  }
  if (entry.unreadable !== null) {
    if (entry.dateFrom === null) add(problemCode(known), entry.unreadable);
    return;
  }
  if (entry.dateFrom !== null) return;
  if (yearFromHeading !== null)
    add(
      'year_from_heading',
      `“${short(ownDate)}” gives no year. ${yearFromHeading} was taken from its heading; check it.`,
    );
  else if (isVague(known))
    add('approximate_date', `“${short(date)}” is kept as it is and not turned into a single day.`);
  const mismatch = known.problems.find(({ kind }) => kind === 'weekday-mismatch');
  if (mismatch) add('weekday_mismatch', `“${short(date)}”: ${describeDateProblem(mismatch)} Ask the agency.`);
  if (changesDay(date, known))
    add(
      'timezone_changes_day',
      `${date} is ${ukDay(known)} ${known.time ?? ''} by the clock in the UK. The day differs from the one written.`,
    );
}

function isVague({ kind }: KnownDate): boolean {
  return kind === 'approx' || kind === 'season' || kind === 'month' || kind === 'year';
}

function problemCode({ problems }: KnownDate): string {
  return problems.some(({ kind }) => kind === 'impossible' || kind === 'end-before-start')
    ? 'impossible_date'
    : 'unreadable_date';
}

/** A stamp with a zone, whose day in the UK is not the day that it begins with. */
function changesDay(date: string, { date: { earliest } }: KnownDate): boolean {
  return (
    date.length >= 17 &&
    date[4] === '-' &&
    earliest !== null &&
    /^\d{4}-\d{2}-\d{2}[Tt ].*(?:[Zz]|[+-]\d{2}:?\d{0,2})$/.test(date) &&
    !date.startsWith(earliest)
  );
}

function ukDay({ date: { earliest } }: KnownDate): string {
  return (earliest ?? '').split('-').toReversed().join('/');
}

export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
