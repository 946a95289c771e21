import { childSeenStates, expectedPractices, significances } from '../domain/caseTerms.ts';
import type { EventDate } from '../domain/eventDate.ts';
import { formatEventDate } from '../domain/formatEventDate.ts';
import { parseEventDate } from '../domain/parseEventDate.ts';
import { shownPrecision, shownPrecisions } from '../domain/shownPrecision.ts';
import type { ChronologyEntry, ChronologyNames } from './chronologyEntry.ts';
import type { ColumnNeed } from './columnLayout.ts';
import { goneAgency } from './reportWords.ts';

/** A column of a chronology that is taken out. */
interface ColumnMeaning extends ColumnNeed {
  readonly heading: string;
  /** Width in a workbook, in characters. */
  readonly characters: number;
  readonly text: (entry: ChronologyEntry, names: ChronologyNames) => string;
  /** Set where an entry can have something to say there; named in the statement where such a column is not chosen. */
  readonly isFilled?: (entry: ChronologyEntry) => boolean;
}

/** Every column there is, by its name in the contract. */
export const chronologyColumns = {
  number: column('No.', 2.7, 0, 7, (entry) => String(entry.number)),
  date: column('Date', 6.2, 0.8, 18, (entry) => formatEventDate(entry.date)),
  agency: column(
    'Agency',
    6.6,
    1.2,
    22,
    (entry, { agencies }) => entry.agencyThen ?? agencies[entry.agencyId] ?? goneAgency,
  ),
  source: column('Source', 6.2, 1.2, 26, (entry) => entry.source),
  whatHappened: column('What happened', 13, 8, 70, (entry) => entry.whatHappened),
  childSeen: column('Child seen', 5.8, 0.6, 18, (entry) => childSeenStates[entry.childSeen]),
  actionTaken: filled('Action taken and outcome', 8.4, 4, 40, (entry) => entry.actionTaken),
  time: column('Time', 4.4, 0, 9, (entry) => entry.time),
  childVoice: filled('What the child said or showed', 8.4, 3, 40, (entry) => entry.childVoice),
  people: column('People', 6.6, 1.4, 24, peopleOf),
  comment: filled('Reviewer’s comment', 8.4, 3, 40, (entry) => entry.comment),
  authorComment: filled('Agency author’s comment', 8.4, 3, 40, (entry) => entry.authorComment),
  significance: column('Significance', 6.6, 0.4, 16, (entry) => significances[entry.significance]),
  expectedPractice: column('Practice', 6.2, 0.4, 18, (entry) => expectedPractices[entry.expectedPractice]),
  themes: column('Themes', 6.8, 1.6, 26, ({ themeIds }, { themes }) => listed(themeIds, themes)),
  datePrecision: column(
    'Date precision',
    5.6,
    0,
    14,
    ({ date, time }) => shownPrecisions[shownPrecision(date, time)],
  ),
  dateAsWritten: column('Date as written', 5.6, 0.8, 20, dateAsWritten),
  agencyWords: column('The agency’s own words', 11, 6, 70, (entry) => entry.supplied?.whatHappened ?? ''),
  sameEvent: column('Same event', 4.2, 0, 11, ({ sameEvent }) =>
    sameEvent === null ? '' : String(sameEvent),
  ),
  isReviewed: column('Reviewed', 5.4, 0, 14, (entry) => (entry.isReviewed ? 'Reviewed' : 'Not yet')),
  isDisputed: column('Disputed', 5.2, 0, 12, (entry) => (entry.isDisputed ? 'Disputed' : '')),
  howKnown: column('How it could have known', 8.4, 3, 40, ({ howKnown = '' }) => howKnown),
  findings: column('Findings', 4.8, 0.4, 14, ({ findings }) => findings.join(', ')),
} as const satisfies Record<string, ColumnMeaning>;

export type ChronologyColumn = keyof typeof chronologyColumns;

function column(
  heading: string,
  leastEms: number,
  weight: number,
  characters: number,
  text: ColumnMeaning['text'],
): ColumnMeaning {
  return { heading, leastEms, weight, characters, text };
}

/** A column whose absence is told where entries have something there. */
function filled(
  heading: string,
  leastEms: number,
  weight: number,
  characters: number,
  text: (entry: ChronologyEntry) => string,
): ColumnMeaning {
  return {
    ...column(heading, leastEms, weight, characters, text),
    isFilled: (entry) => text(entry).trim() !== '',
  };
}

/** The people of the review's own list, then what the agency wrote where that says more. */
function peopleOf(entry: ChronologyEntry, { people }: ChronologyNames): string {
  const known = listed(entry.personIds, people);
  const written = entry.supplied?.people.trim() ?? '';
  if (known === '' || written === '' || known.toLowerCase() === written.toLowerCase())
    return known || written;
  return `${known}\nAs written: ${written}`;
}

function listed(ids: readonly string[], names: Readonly<Record<string, string>>): string {
  return ids.flatMap((id) => names[id] ?? []).join(', ');
}

/** The date in the words of whoever wrote it first: the agency, or the reviewer for an entry typed here. */
export function dateAsWritten({ supplied, date }: ChronologyEntry): string {
  return (supplied?.date ?? date.text).replace(/\s+/g, ' ').trim();
}

/** The words of the date where they are not simply the same day written another way; otherwise null. */
export function differingDateWords(entry: ChronologyEntry): string | null {
  const words = dateAsWritten(entry);
  if (words === '' || plainWords(words) === plainWords(formatEventDate(entry.date))) return null;
  return isSameDay(words, entry.date) ? null : words;
}

const sayings: readonly (readonly [RegExp, string])[] = [
  [/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/g, '$1'],
  [/\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b,?/g, '$1'],
  [/\b(?:circa|about|approx(?:imately)?|(?<!\/)c)\b\.?/g, 'c.'],
  [/\b(?:week commencing|week beginning|w\/b)\b/g, 'w/c'],
  [/\s*(?:–|—|-|\bto\b|\band\b)\s*/g, '–'],
  [/\b(?:from|of|the)\b|(?<=\d)(?:st|nd|rd|th)\b/g, ''],
  [/\s+/g, ' '],
];

/** Words of a date without what is only a manner of writing: "14th of March to 16 March" as "14 mar–16 mar". */
function plainWords(words: string): string {
  return sayings.reduce((so, [pattern, plain]) => so.replace(pattern, plain), words.toLowerCase()).trim();
}

/** A full day with a year of four figures, alone or behind its weekday: `14/04/2026`, `Tuesday 14 April 2026`. */
const plainDay =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4})$/i;

function isSameDay(words: string, date: EventDate): boolean {
  if (date.precision !== 'day' || date.qualifier !== 'on' || !plainDay.test(words)) return false;
  const weekday = /^[a-z]{3}/i.exec(words)?.[0].toLowerCase();
  if (weekday !== undefined && weekday !== formatEventDate(date).slice(0, 3).toLowerCase()) return false;
  const read = words === date.text ? date : parseEventDate(words);
  return read.earliest === date.earliest && read.latest === date.latest;
}
