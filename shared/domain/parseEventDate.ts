import { addDays } from './civilDate.ts';
import { shortMonth } from './dateWords.ts';
import type { Unit } from './dateStretches.ts';
import { readUnit, withoutAbout } from './dateUnits.ts';
import type { DateQualifier, EventDate } from './eventDate.ts';
import { splitDateAndTime } from './readTime.ts';

/** Something a person should look at. None of them is ever mended by itself. */
export type DateProblem =
  /** No date in it that Candour knows. */
  | { readonly kind: 'unreadable' }
  /** There is no such day. The offer is a text that can be typed instead. */
  | { readonly kind: 'impossible'; readonly offer: string | null }
  | { readonly kind: 'end-before-start' }
  /** It could be a month or a day of a year not given: "Apr 26". */
  | { readonly kind: 'unclear'; readonly offer: string | null }
  /** Read day first; it would be another day month first. For one list at the head of a return, not a mark on each row. */
  | { readonly kind: 'day-first'; readonly day: string; readonly monthFirst: string }
  /** The weekday written, 0 for Monday, is not that of the day. The day is kept. */
  | { readonly kind: 'weekday-mismatch'; readonly day: string; readonly weekday: number };

interface DateReading {
  readonly date: EventDate;
  readonly problems: readonly DateProblem[];
}

interface Found {
  readonly kind: 'found';
  readonly date: Omit<EventDate, 'text'>;
  readonly problems: readonly DateProblem[];
}
type Refused = Extract<DateProblem, { kind: 'impossible' | 'unclear' | 'end-before-start' }>;
type Finding = Found | Refused | null;

const longestText = 120;
const notKnown =
  /^(?:(?:date )?(?:not known|unknown|not recorded|not given|not stated|undated)|no date(?: given| recorded)?|unk|n\.?[/\\]?[ka]\.?|none|tbc|[-?.\s]*)$/;

/** Reads a date as people write it, day first. Never throws: what cannot be read is 'unknown', with its text kept. */
export function parseEventDate(text: string): EventDate {
  return readDate(text).date;
}

/** What a person should be told about a date as written; empty where it reads well, or says itself that it is not known. */
export function readDateProblems(text: string): readonly DateProblem[] {
  return readDate(text).problems;
}

/** Whether the text itself says that the date is not known, as "n/k" and an empty cell do. */
export function isSaidToBeUnknown(text: string): boolean {
  return text.length <= longestText && notKnown.test(plain(text));
}

/** The date and what is wrong with it, in one reading. */
export function readDate(text: string): DateReading {
  const unknown: EventDate = { text, earliest: null, latest: null, precision: 'unknown', qualifier: 'on' };
  if (text.length > longestText) return { date: unknown, problems: [{ kind: 'unreadable' }] };
  if (isSaidToBeUnknown(text)) return { date: unknown, problems: [] };
  const { words, isDisputed } = withoutDisputed(plain(splitDateAndTime(text).date));
  const finding = readWhole(words);
  if (finding === null) return { date: unknown, problems: [{ kind: 'unreadable' }] };
  if (finding.kind !== 'found') return { date: unknown, problems: [finding] };
  const { date } = finding;
  return {
    date: { text, ...date, qualifier: isDisputed ? 'disputed' : date.qualifier },
    problems: finding.problems,
  };
}

/** Takes "disputed" off either end: "12/01/2021 (disputed)", "disputed: Jan 2021", "3 May 2020, date disputed". */
function withoutDisputed(words: string): { words: string; isDisputed: boolean } {
  const rest = words
    .replace(/^(?:date )?disputed\s*[:,-]?\s*(?=\S)/, '')
    .replace(/[\s,;:-]*\(?(?:date )?(?:is )?disputed\)?$/, '');
  return rest === '' ? { words, isDisputed: false } : { words: rest, isDisputed: rest !== words };
}

/** Lower case, plain hyphens and single spaces, without the marks around it. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(/^[([](.*)[)\]]$/, '$1')
    .replace(/[\s.,;:]+$/, '');
}

function readWhole(words: string): Finding {
  const open = /^(before|prior to|pre|after|following|post)[\s-]+(.+)$/.exec(words);
  if (open?.[1] && open[2]) {
    const isBefore = /^p?(?:before|prior|pre)/.test(open[1]);
    return readOpenEnded(isBefore ? 'before' : 'after', open[2]);
  }
  const since = /^(?:since|ongoing (?:since|from)|not before|no earlier than|on or after)\s+(.+)$/.exec(
    words,
  );
  if (since?.[1]) return readOpenBound('after', since[1]);
  const onwards = /^(?:from )?(.+?) (?:onwards?|to date|to present|to now)$/.exec(words);
  if (onwards?.[1]) return readOpenBound('after', onwards[1]);
  const until = /^(?:until|till?|up to|not after|no later than|on or before|by)\s+(.+)$/.exec(words);
  if (until?.[1]) return readOpenBound('before', until[1]);
  const between = /^between (.+)$/.exec(words);
  if (between?.[1]) return readRange(between[1], [/ and /g, / to /g, /-/g], 'between');
  const night = /^(?:overnight|(?:the )?night of)(?: of| on|,)? (.+)$/.exec(words);
  if (night?.[1]) return readNight(night[1]);
  const from = /^(?:(?:daily|weekly|fortnightly|monthly) )?from (.+)$/.exec(words);
  if (from?.[1]) return readRange(from[1], rangeMarks, 'from-to');
  return readPlain(words.replace(beforeDate, ''));
}

/** Words that say nothing of which day it was: how often, or at what time of the day. */
const beforeDate =
  /^(?:on|in|during|throughout|all (?:of|through)|over|some ?time in|dated?:?|daily|weekly|fortnightly|monthly|(?:the )?(?:early|small) hours(?: of)?|(?:early |late )?(?:morning|afternoon|evening)(?: of)?)(?: on)?,? (?=\S)/;

const rangeMarks = [/ to /g, / until /g, / - /g, /-/g];

function readPlain(words: string): Finding {
  const single = readUnit(words);
  if (single?.kind === 'unit') return foundUnit(single);
  if (single !== null) return single;
  const about = withoutAbout(words);
  const range = readRange(about.words, rangeMarks, 'from-to') ?? readAdjacentDays(about.words);
  if (range?.kind !== 'found' || !about.isAbout) return range;
  return { ...range, date: { ...range.date, qualifier: 'about' } };
}

function foundUnit(unit: Unit): Found {
  const { earliest, latest, precision, isAbout } = unit;
  const qualifier: DateQualifier = isAbout ? 'about' : precision === 'range' ? 'between' : 'on';
  return { kind: 'found', date: { earliest, latest, precision, qualifier }, problems: problemsOf(unit) };
}

function problemsOf(unit: Unit): DateProblem[] {
  const problems: DateProblem[] = [];
  const day = unit.earliest;
  if (unit.wrongWeekday !== null)
    problems.push({ kind: 'weekday-mismatch', day, weekday: unit.wrongWeekday });
  if (unit.monthFirst !== null) problems.push({ kind: 'day-first', day, monthFirst: unit.monthFirst });
  return problems;
}

/** "Before" ends the day before its date begins, and has no first day; "after" the other way round. */
function readOpenEnded(qualifier: 'before' | 'after', words: string): Finding {
  const unit = readUnit(words);
  if (unit?.kind !== 'unit') return unit;
  // "Before Christmas 2019" begins or ends with a feast of several days; any other loose stretch has no edge.
  const isFeast = unit.precision === 'range' && unit.isAbout;
  if (!isFeast && (unit.precision === 'week' || unit.precision === 'range' || unit.isAbout)) return null;
  const bounds =
    qualifier === 'before'
      ? { earliest: null, latest: addDays(unit.earliest, -1) }
      : { earliest: addDays(unit.latest, 1), latest: null };
  return {
    kind: 'found',
    date: { ...bounds, precision: isFeast ? 'day' : unit.precision, qualifier },
    problems: problemsOf(unit),
  };
}

/** "Since" and "until" hold the date they name, where "after" and "before" do not. */
function readOpenBound(qualifier: 'before' | 'after', words: string): Finding {
  const unit = readUnit(words);
  if (unit?.kind !== 'unit') return unit;
  if (unit.isAbout) return null;
  const bounds =
    qualifier === 'before'
      ? { earliest: null, latest: unit.latest }
      : { earliest: unit.earliest, latest: null };
  return { kind: 'found', date: { ...bounds, precision: 'day', qualifier }, problems: problemsOf(unit) };
}

/** Tries every place where the text can be parted; the first that gives two dates counts. */
function readRange(words: string, marks: readonly RegExp[], qualifier: 'between' | 'from-to'): Finding {
  let refused: Refused | null = null;
  for (const mark of marks) {
    for (const match of words.matchAll(mark)) {
      const left = words.slice(0, match.index).trim();
      const finding = joinUnits(left, words.slice(match.index + match[0].length).trim(), qualifier);
      if (finding?.kind === 'found') return finding;
      refused ??= finding;
    }
  }
  return refused;
}

function joinUnits(left: string, right: string, qualifier: 'between' | 'from-to'): Finding {
  const last = readUnit(right);
  if (last === null) return null;
  if (last.kind !== 'unit') return readUnit(left) === null ? null : { kind: last.kind, offer: null };
  const first = readStart(left, last);
  if (first === null) return null;
  if (first.kind !== 'unit') return { kind: first.kind, offer: null };
  if (first.earliest > last.earliest || first.latest > last.latest) return { kind: 'end-before-start' };
  if (first.earliest === last.latest) return foundUnit(first);
  const isAbout = first.isAbout || last.isAbout;
  return {
    kind: 'found',
    date: {
      earliest: first.earliest,
      latest: last.latest,
      precision: 'range',
      qualifier: isAbout && qualifier === 'from-to' ? 'about' : qualifier,
    },
    problems: [...problemsOf(first), ...problemsOf(last)],
  };
}

/** The start of a range may leave out what the end says: "12–14 Jan 2021", the year, or the month and the year. */
function readStart(words: string, end: Unit) {
  const own = readUnit(words);
  if (own !== null) return own;
  const [year = '', month = ''] = end.earliest.split('-');
  if (!/\d|[a-z]{3}/.test(words)) return null;
  // "Early to mid October 2020": the part belongs to the month, as it does at the end.
  if (/^(?:early|mid|late|start|end|beginning)$/.test(words) && end.precision === 'month')
    return readUnit(`${words} ${shortMonth(Number(month)).toLowerCase()} ${year}`);
  const withYear = readUnit(`${words} ${year}`);
  if (withYear !== null || end.precision !== 'day') return withYear;
  return readUnit(`${words} ${shortMonth(Number(month)).toLowerCase()} ${year}`);
}

/** "3/4 May 2021": two days that follow one another, as of a night. Any other pair would be a guess. */
function readAdjacentDays(words: string): Finding {
  const finding = readRange(words, [/\//g, / ?& ?/g, / and /g], 'from-to');
  if (finding?.kind !== 'found') return null;
  const { earliest, latest } = finding.date;
  return earliest !== null && latest === addDays(earliest, 1) ? finding : null;
}

/** A night has two days. Where one is given, the night is taken to begin on it. */
function readNight(words: string): Finding {
  const finding = readPlain(words);
  if (finding?.kind !== 'found' || finding.date.earliest === null) return finding;
  const { earliest, precision, qualifier } = finding.date;
  if (precision === 'range') return finding;
  if (precision !== 'day') return null;
  const nightEnds = addDays(earliest, 1);
  return {
    ...finding,
    date: {
      earliest,
      latest: nightEnds,
      precision: 'range',
      qualifier: qualifier === 'on' ? 'from-to' : qualifier,
    },
  };
}
