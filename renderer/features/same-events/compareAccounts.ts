import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { childSeenStates } from '../../../shared/domain/caseTerms.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { readTime } from '../../../shared/domain/readTime.ts';
import { type Letter, type Said, saidIn, timeKey, wordsOf } from './accountWords.ts';

export interface Piece {
  readonly text: string;
  /** What differs there; null for words that are not lit. */
  readonly letter: Letter | null;
}

export interface Account {
  readonly entry: Entry;
  readonly pieces: readonly Piece[];
  /** Times that its words give, as they are written. */
  readonly timesSaid: readonly string[];
  /** People linked to the entry or named in its words. */
  readonly people: readonly string[];
  /** What its words say of seeing, as written. */
  readonly seeingSaid: readonly string[];
}

export interface Comparison {
  readonly accounts: readonly Account[];
  /** What lies between the accounts, in a few words for each row. */
  readonly between: { readonly when: string; readonly people: string; readonly seen: string };
  /** Sentences about what all of them have; none where nothing was found. */
  readonly agree: readonly string[];
  /** Kinds of difference that are lit somewhere. */
  readonly letters: readonly Letter[];
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const agreeingWords = 6;
/** Sentences sharing so many people, times or words are taken to speak of one thing. */
const alikeFrom = 2;

/**
 * Accounts of what may be one event, side by side: what differs is lit, what is the same is said. Lighting goes by
 * words and times alone; whether a difference matters is for the reader.
 */
export function compareAccounts(entries: readonly Entry[], people: readonly Person[]): Comparison {
  const read = entries.map((entry) => {
    const text = wordsOf(entry);
    const said = saidIn(text, people);
    return { entry, text, said, keys: keysOf(entry, said), sentences: sentencesOf(text, said) };
  });
  const isShared = (letter: Letter, key: string) => read.every(({ keys }) => keys[letter].has(key));
  const isOnlyHere = (letter: Letter, key: string) =>
    read.filter(({ keys }) => keys[letter].has(key)).length === 1;
  const accounts = read.map(({ entry, text, said, keys, sentences }, place) => {
    const others = read.filter((_, other) => other !== place).flatMap((other) => other.sentences);
    const answered = sentences.filter((sentence) => others.some((other) => isAlike(sentence, other)));
    const isLit = (item: Said) =>
      item.letter === 'D'
        ? isOnlyHere('D', item.key) && answered.some(({ said: within }) => within.includes(item))
        : !isShared(item.letter, item.key);
    return {
      entry,
      pieces: piecesOf(text, said.filter(isLit)),
      timesSaid: quoted(text, said, 'A').filter((words) => timeKey(words) !== timeKey(entry.time)),
      people: people.filter(({ id }) => keys.B.has(id)).map(({ label }) => label),
      seeingSaid: quoted(text, said, 'C'),
    };
  });
  return {
    accounts,
    between: {
      when: whenApart(entries),
      people: alike(read.map(({ keys }) => [...keys.B].sort().join())),
      seen: alike(read.map(({ entry, keys }) => `${entry.childSeen} ${[...keys.C].sort().join()}`)),
    },
    agree: agreement(entries, people, (letter) =>
      [...(read[0]?.keys[letter] ?? [])].filter((key) => isShared(letter, key)),
    ),
    letters: (['A', 'B', 'C', 'D'] as const).filter((letter) =>
      accounts.some(({ pieces }) => pieces.some((piece) => piece.letter === letter)),
    ),
  };
}

interface Sentence {
  readonly said: readonly Said[];
  readonly keys: ReadonlySet<string>;
}

/** A stop, a semicolon or a new line ends one. */
function sentencesOf(text: string, said: readonly Said[]): Sentence[] {
  const ends = [...text.matchAll(/[.;!?](?=\s|$)|\n/g)].map(({ index }) => index);
  const groups = Map.groupBy(said, ({ start }) => ends.find((end) => end >= start) ?? text.length);
  return [...groups.values()].map((within) => ({
    said: within,
    keys: new Set(within.map(({ letter, key }) => `${letter} ${key}`)),
  }));
}

/**
 * Whether two sentences speak of one thing, so that other words in them are a difference and not merely more that was
 * written. Without this nearly every word of two accounts would be lit.
 */
function isAlike(one: Sentence, other: Sentence): boolean {
  let shared = 0;
  for (const key of one.keys) if (other.keys.has(key)) shared += 1;
  return shared >= alikeFrom;
}

type Keys = Readonly<Record<Letter, ReadonlySet<string>>>;

function keysOf(entry: Entry, said: readonly Said[]): Keys {
  const of = (letter: Letter) => said.filter((item) => item.letter === letter).map(({ key }) => key);
  return {
    A: new Set([...of('A'), ...(entry.time === '' ? [] : [timeKey(entry.time)])]),
    B: new Set([...of('B'), ...entry.personIds]),
    C: new Set(of('C')),
    D: new Set(of('D')),
  };
}

/** The text in pieces; lit words of one kind with nothing but a space between them are one piece. */
function piecesOf(text: string, lit: readonly Said[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { letter, start, end } of lit) {
    const last = pieces.at(-1);
    const between = text.slice(at, start);
    if (last?.letter === letter && /^\s$/.test(between)) {
      pieces[pieces.length - 1] = { letter, text: last.text + text.slice(at, end) };
    } else {
      if (between !== '') pieces.push({ letter: null, text: between });
      pieces.push({ letter, text: text.slice(start, end) });
    }
    at = end;
  }
  if (at < text.length) pieces.push({ letter: null, text: text.slice(at) });
  return pieces;
}

function quoted(text: string, said: readonly Said[], letter: Letter): string[] {
  return said.filter((item) => item.letter === letter).map(({ start, end }) => text.slice(start, end));
}

function alike(values: readonly string[]): string {
  return new Set(values).size === 1 ? 'the same in all' : 'not the same in all';
}

/** “49 minutes apart”, “1 day apart”, “the same day”: by what the entries record, not by their words. */
function whenApart(entries: readonly Entry[]): string {
  const days = entries.map(({ date: { earliest, latest } }) => (earliest === latest ? earliest : null));
  const exact = days.filter((day) => day !== null).map(dayNumber);
  if (exact.length < entries.length) return 'not all to the day';
  const apart = Math.max(...exact) - Math.min(...exact);
  const minutes = entries.map(({ time }) => minutesOf(time)).filter((value) => value !== null);
  if (apart === 0 && minutes.length > 1) {
    const between = durationInWords(Math.max(...minutes) - Math.min(...minutes));
    return minutes.length < entries.length ? `${between}; not all timed` : between;
  }
  if (apart === 0) return 'the same day';
  return apart === 1 ? '1 day apart' : `${apart} days apart`;
}

function minutesOf(time: string): number | null {
  const clock = readTime(time);
  return clock === null ? null : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function durationInWords(minutes: number): string {
  if (minutes === 0) return 'at the same time';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [`${hours} ${hours === 1 ? 'hour' : 'hours'}`] : []),
    ...(rest > 0 ? [`${rest} ${rest === 1 ? 'minute' : 'minutes'}`] : []),
  ];
  return `${parts.join(' ')} apart`;
}

function agreement(
  entries: readonly Entry[],
  people: readonly Person[],
  shared: (letter: Letter) => string[],
): string[] {
  const [first] = entries;
  if (!first) return [];
  const named = shared('B').flatMap((id) => people.find((person) => person.id === id)?.label ?? []);
  const times = shared('A');
  const isOneDate = entries.every(({ date }) => formatEventDate(date) === formatEventDate(first.date));
  const isSeenAlike =
    first.childSeen !== 'not-recorded' && entries.every(({ childSeen }) => childSeen === first.childSeen);
  return [
    ...(isOneDate ? [`${formatEventDate(first.date)}${times[0] ? `, ${list.format(times)}` : ''}.`] : []),
    ...(named.length > 0 ? [`All name ${list.format(named)}.`] : []),
    ...(isSeenAlike ? [`Child seen: ${childSeenStates[first.childSeen].toLowerCase()}.`] : []),
    ...saying(shared('C')),
    ...saying(wordsAsWritten(wordsOf(first), people, shared('D')).slice(0, agreeingWords)),
  ];
}

function saying(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`All say ${list.format(words.map((word) => `“${word}”`))}.`];
}

/** Words by their stems, as the first account writes them. */
function wordsAsWritten(text: string, people: readonly Person[], keys: readonly string[]): string[] {
  const said = saidIn(text, people).filter(({ letter }) => letter === 'D');
  return keys.flatMap((key) => {
    const found = said.find((item) => item.key === key);
    return found ? [text.slice(found.start, found.end).toLowerCase()] : [];
  });
}
