import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { PersonId } from '../../../shared/contract/values.ts';
import { personNames } from '../../../shared/domain/personNames.ts';
import { readTime } from '../../../shared/domain/readTime.ts';
import { isStopWord, phraseFinder, stemOf, wordsIn } from '../../../shared/domain/words.ts';

/** What is lit: times, people, whether and how the child was seen, and other words. */
export type Letter = 'A' | 'B' | 'C' | 'D';

/** A place in the words of an account, with what it says there in a form that others can be compared with. */
export interface Said {
  readonly letter: Letter;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of the agency, or for an entry typed here those of the entry. */
export function wordsOf({ asSupplied, whatHappened }: Entry): string {
  return asSupplied?.whatHappened || whatHappened;
}

const clockTime =
  /(?<![\d.:/£])(?:(?:about|around|approx(?:imately)?\.?|circa|c\.)\s+)?(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]m|\s?hrs?|\s?hours)?(?![\d/]|[:.]\d)|(?:1[0-2]|[1-9])\s?[ap]m\b|[0-2]\d[0-5]\d\s?(?:hrs?|hours)\b|\bnoon\b|\bmidday\b|\bmidnight\b)/gi;
const spokenTime =
  /\b(?:about|around|just (?:after|before)|half past|quarter (?:to|past))\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!\s+(?:days?|weeks?|months?|years?|hours?|minutes?|times|children|people))/gi;

/** How a record says that a child was or was not seen, each with the same word for its other forms. */
const seeing: readonly (readonly [key: string, pattern: RegExp])[] = [
  [
    'not seen',
    /\b(?:not|never|n['’]t)\s+(?:been\s+)?(?:seen|sighted|observed)\b|\bunseen\b|\bdid(?:n['’]t| not) see\b/gi,
  ],
  ['seen alone', /\b(?:seen|spoken to|spoke to|spoke with)\s+(?:\w+\s+)?alone\b/gi],
  ['no answer', /\bno (?:answer|reply|response)\b|\bnot (?:at home|in)\b/gi],
  ['spoken to', /\b(?:spoken (?:to|with)|spoke (?:to|with))\b/gi],
  ['seen', /\b(?:seen|saw|sighted|observed)\b/gi],
  ['asleep', /\b(?:asleep|sleeping|in bed)\b/gi],
  ['heard', /\b(?:heard|overheard)\b/gi],
  ['crying', /\b(?:crying|cried|in tears|distressed)\b/gi],
];

/** All that is said in an account and can be compared, without overlaps: of two readings of a place the first letter wins. */
export function saidIn(text: string, people: readonly Person[]): Said[] {
  const said: Said[] = [];
  const add = (item: Said) => {
    if (!said.some(({ start, end }) => item.start < end && start < item.end)) said.push(item);
  };
  for (const pattern of [clockTime, spokenTime])
    for (const { 0: words, index } of text.matchAll(pattern))
      add({ letter: 'A', key: timeKey(words), start: index, end: index + words.length });
  for (const { value, start, end } of findPeople(people)(text)) add({ letter: 'B', key: value, start, end });
  for (const [key, pattern] of seeing)
    for (const { 0: words, index } of text.matchAll(pattern))
      add({ letter: 'C', key, start: index, end: index + words.length });
  const isFree = freePlaces(said);
  for (const { key, start, end } of wordsIn(text))
    if (!isStopWord(key) && isFree(start, end)) said.push({ letter: 'D', key: stemOf(key), start, end });
  return said.sort((one, other) => one.start - other.start);
}

/** Whether nothing of a list lies in a place; asked in the order of the text, so that a long one is read once. */
function freePlaces(taken: readonly Said[]): (start: number, end: number) => boolean {
  const inOrder = taken.toSorted((one, other) => one.start - other.start);
  let next = 0;
  return (start, end) => {
    while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (inOrder[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  };
}

function findPeople(people: readonly Person[]) {
  return phraseFinder<PersonId>(
    people.flatMap((person) => personNames(person).map((words) => ({ words, value: person.id }))),
  );
}

/** `20:41` for every way to write it; for words such as “about nine” the words. */
export function timeKey(words: string): string {
  return readTime(words) ?? words.toLowerCase().replace(/\s+/g, ' ');
}
