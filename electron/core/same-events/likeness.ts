import type { AgencyId, EntryId } from '../../../shared/contract/values.ts';

/** What of an entry is compared with another. Days count from 1 January 1970. */
export interface Account {
  readonly entryId: EntryId;
  readonly number: number;
  readonly agencyId: AgencyId;
  /** First and last day it can have been, both included. */
  readonly first: number;
  readonly last: number;
  /** Minutes since midnight; null where no clock time is known. */
  readonly minutes: number | null;
  /** Places of its people and of its rarest words in the lists of weights, in rising order. */
  readonly people: readonly number[];
  readonly words: readonly number[];
  /** Agencies that its text names, with the words that name them. */
  readonly names: ReadonlyMap<AgencyId, string>;
}

/** How much it says that two entries share a person or a word: 1 for one that hardly occurs, near 0 for one that is everywhere. */
export interface Weights {
  readonly people: readonly number[];
  readonly words: readonly number[];
}

const most = { date: 28, time: 20, people: 20, words: 38 } as const;
const forOnePerson = 12;
const forOneWord = 8;
const nameOneWay = 10;
const nameBothWays = 14;

/** Below this a pair shares too little to be offered: a day by itself, or a rare word some days apart. */
export const leastLikeness = 34;

/** Rareness from how many of all entries hold something; held by one alone it cannot be shared and weighs nothing. */
export function weightOf(holders: number, entries: number): number {
  if (holders < 2) return 0;
  const rarest = Math.log((entries + 1) / 2);
  return rarest <= 0 ? 0 : Math.max(0, Math.log((entries + 1) / holders) / rarest) ** 1.5;
}

/** Whole days between two entries; 0 where the spans in which they can have been overlap. */
export function daysBetween(one: Account, other: Account): number {
  return Math.max(0, one.first - other.last, other.first - one.last);
}

/**
 * How much speaks for one event, 0 to 100: when, at what time, who, what is said, and whether one names the other. Only
 * for an order of what to look at; it proves nothing.
 */
export function likenessOf(one: Account, other: Account, weights: Weights, daysApart: number): number {
  const people = forOnePerson * sharedWeight(one.people, other.people, weights.people);
  const words = forOneWord * sharedWeight(one.words, other.words, weights.words);
  const sum =
    dateLikeness(one, other, daysApart) +
    timeLikeness(minutesBetween(one, other)) +
    Math.min(most.people, people) +
    Math.min(most.words, words) +
    nameLikeness(one.names.has(other.agencyId), other.names.has(one.agencyId));
  return Math.min(100, Math.max(0, Math.round(sum)));
}

function dateLikeness(one: Account, other: Account, daysApart: number): number {
  const nearness = 1 - daysBetween(one, other) / (daysApart + 1);
  const vaguest = Math.max(one.last - one.first, other.last - other.first) + 1;
  return (most.date * Math.max(0, nearness)) / Math.sqrt(vaguest);
}

/** Null where a time is missing, or a day is not exact: a clock time on an unknown day says nothing. */
export function minutesBetween(one: Account, other: Account): number | null {
  if (one.minutes === null || other.minutes === null) return null;
  if (one.first !== one.last || other.first !== other.last) return null;
  return Math.abs(one.first * 1440 + one.minutes - (other.first * 1440 + other.minutes));
}

function timeLikeness(minutes: number | null): number {
  if (minutes === null) return 0;
  if (minutes <= 10) return most.time;
  if (minutes <= 30) return 16;
  if (minutes <= 60) return 12;
  if (minutes <= 120) return 6;
  return minutes <= 240 ? 0 : -6;
}

function nameLikeness(isNamed: boolean, isNaming: boolean): number {
  if (isNamed && isNaming) return nameBothWays;
  return isNamed || isNaming ? nameOneWay : 0;
}

/** Written out rather than by way of `shared`: it is done for millions of pairs. */
function sharedWeight(one: readonly number[], other: readonly number[], weights: readonly number[]): number {
  let [sum, left, right] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const [here, there] = [one[left] ?? 0, other[right] ?? 0];
    if (here === there) sum += weights[here] ?? 0;
    if (here <= there) left += 1;
    if (there <= here) right += 1;
  }
  return sum;
}

/** What both lists hold. */
export function shared(one: readonly number[], other: readonly number[]): number[] {
  const there = new Set(other);
  return one.filter((place) => there.has(place));
}
