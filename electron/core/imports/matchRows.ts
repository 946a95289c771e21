import { type SuppliedField, suppliedFields } from '../../../shared/contract/imports.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import { likelyPairs, type Tokens, tokensOf } from './likeness.ts';

/** What an agency wrote in one row; the row id is that of a return form, or empty. */
export type RowWords = Readonly<Record<SuppliedField | 'rowId', string>>;

export interface MatchRow {
  readonly words: RowWords;
  /** The day it is sorted by; null for an undated row. */
  readonly day: string | null;
  /** Says the same for dates that mean the same: "3/2/21" and "03.02.2021". */
  readonly dateKey: string;
  /** Its place in the return, oldest first. */
  readonly order: number;
}

export interface EarlierRow extends MatchRow {
  /** The return it came with, or that return's corrected versions. */
  readonly group: string;
  /** It is in the chronology: neither removed by the reviewer nor withdrawn by the agency. */
  readonly isCurrent: boolean;
}

export interface RowMatch {
  readonly kind: 'new' | 'changed' | 'moved' | 'same';
  /** Its index among the earlier rows; null for a new row. */
  readonly earlier: number | null;
  readonly fields: readonly SuppliedField[];
}

export interface Matching {
  /** One for each row of the new return, in its order. */
  readonly rows: readonly RowMatch[];
  /** Indexes of earlier rows that a corrected return no longer has. */
  readonly gone: readonly number[];
  /** The returns that the new one is a corrected version of. */
  readonly corrected: ReadonlySet<string>;
}

/**
 * Finds each row of a return among the rows the agency sent before: by row id, by identical words, then by likeness. A
 * row is matched with one other at most, and repeats one to one.
 *
 * The rule for a corrected version: at least half of the current rows of an earlier return are found again, by row id,
 * by the same words, or by like words on the same day. Only then is a row that is missing said to be gone, and a row
 * with other words or another day said to be changed. A return about another period, or from another team of the
 * agency, shares few rows with the earlier one, and nothing of the earlier one is touched but rows that are in both.
 */
export function matchRows(earlier: readonly EarlierRow[], rows: readonly MatchRow[]): Matching {
  const pairs = new Pairs(earlier, rows);
  pairs.join('exact', rowIdOf);
  pairs.join('exact', identityOf);
  pairs.join('like', ({ day, words }) => `${day}\n${collapsed(words.whatHappened)}`);
  joinLikeOnSameDay(pairs);
  pairs.joinUnique('like', wordsOf, (_, row) => pairs.tokens(row).size >= distinctiveTokens);
  const corrected = correctedGroups(earlier, pairs);
  pairs.keepOnly(({ group }) => corrected.has(group));
  joinOnOtherDays(pairs, corrected);
  const gone = earlier.flatMap((row, index) =>
    row.isCurrent && corrected.has(row.group) && !pairs.hasEarlier(index) ? [index] : [],
  );
  const moved = movedInDay(pairs);
  return {
    rows: rows.map((row, index) => describeMatch(row, index, pairs, moved)),
    gone,
    corrected,
  };
}

/** So many different words are not written twice by chance. */
const distinctiveTokens = 8;
const likeOnSameDay = 0.5;
const likeNearby = 0.7;
const likeAnywhere = 0.85;
const nearbyDays = 31;

type Certainty = 'exact' | 'like';

/** The pairs found so far, both ways. */
class Pairs {
  readonly earlier: readonly EarlierRow[];
  readonly rows: readonly MatchRow[];
  readonly #earlierOf: (number | undefined)[];
  readonly #rowOf: (number | undefined)[];
  readonly #certainty: (Certainty | undefined)[];
  readonly #tokens = new Map<MatchRow, Tokens>();

  constructor(earlier: readonly EarlierRow[], rows: readonly MatchRow[]) {
    this.earlier = earlier;
    this.rows = rows;
    this.#earlierOf = new Array<number | undefined>(rows.length);
    this.#rowOf = new Array<number | undefined>(earlier.length);
    this.#certainty = new Array<Certainty | undefined>(rows.length);
  }

  earlierOf(row: number): number | undefined {
    return this.#earlierOf[row];
  }

  hasEarlier(earlier: number): boolean {
    return this.#rowOf[earlier] !== undefined;
  }

  tokens(row: MatchRow): Tokens {
    const known = this.#tokens.get(row);
    if (known) return known;
    const tokens = tokensOf(wordsOf(row));
    this.#tokens.set(row, tokens);
    return tokens;
  }

  add(earlier: number, row: number, certainty: Certainty): void {
    if (this.hasEarlier(earlier) || this.#earlierOf[row] !== undefined) return;
    this.#earlierOf[row] = earlier;
    this.#rowOf[earlier] = row;
    this.#certainty[row] = certainty;
  }

  /** Rows that are not in a pair yet, as indexes. */
  openRows(): number[] {
    return this.rows.flatMap((_, index) => (this.#earlierOf[index] === undefined ? [index] : []));
  }

  openEarlier(): number[] {
    return this.earlier.flatMap((_, index) => (this.#rowOf[index] === undefined ? [index] : []));
  }

  /** Pairs rows that have the same key, in their order; rows with an empty key stay alone. */
  join(certainty: Certainty, keyOf: (row: MatchRow) => string): void {
    const waiting = indexesBy(this.openEarlier(), this.earlier, keyOf);
    if (waiting.size === 0) return;
    // Those in the chronology before those that were taken out of it.
    for (const queue of waiting.values())
      queue.sort((one, other) => this.#standing(other) - this.#standing(one) || one - other);
    for (const row of this.openRows()) {
      const found = waiting.get(keyOf(at(this.rows, row)))?.shift();
      if (found !== undefined) this.add(found, row, certainty);
    }
  }

  /** Pairs rows whose key no other open row has, on either side. */
  joinUnique(
    certainty: Certainty,
    keyOf: (row: MatchRow) => string,
    isPossible: (earlier: EarlierRow, row: MatchRow) => boolean,
  ): void {
    const waiting = indexesBy(this.openEarlier(), this.earlier, keyOf);
    if (waiting.size === 0) return;
    for (const [value, [row, ...others]] of indexesBy(this.openRows(), this.rows, keyOf)) {
      const [found, ...more] = waiting.get(value) ?? [];
      if (found === undefined || row === undefined || others.length + more.length > 0) continue;
      if (isPossible(at(this.earlier, found), at(this.rows, row))) this.add(found, row, certainty);
    }
  }

  /** Parts what is only alike again, unless its return is one of those. */
  keepOnly(isKept: (earlier: EarlierRow) => boolean): void {
    for (const [row, found] of this.#earlierOf.entries()) {
      if (found === undefined || this.#certainty[row] === 'exact' || isKept(at(this.earlier, found)))
        continue;
      this.#earlierOf[row] = undefined;
      this.#rowOf[found] = undefined;
    }
  }

  #standing(earlier: number): number {
    return at(this.earlier, earlier).isCurrent ? 1 : 0;
  }
}

function correctedGroups(earlier: readonly EarlierRow[], pairs: Pairs): Set<string> {
  const groups = new Map<string, { total: number; found: number }>();
  for (const [index, { group, isCurrent }] of earlier.entries()) {
    if (!isCurrent) continue;
    const count = groups.get(group) ?? { total: 0, found: 0 };
    count.total += 1;
    if (pairs.hasEarlier(index)) count.found += 1;
    groups.set(group, count);
  }
  return new Set([...groups].filter(([, { total, found }]) => found * 2 >= total).map(([group]) => group));
}

function joinLikeOnSameDay(pairs: Pairs): void {
  const earlierByDay = indexesBy(pairs.openEarlier(), pairs.earlier, dayOf);
  for (const [day, rows] of indexesBy(pairs.openRows(), pairs.rows, dayOf)) {
    const earlier = earlierByDay.get(day);
    if (earlier) joinAlike(pairs, earlier, rows, () => likeOnSameDay);
  }
}

function joinOnOtherDays(pairs: Pairs, corrected: ReadonlySet<string>): void {
  const isOpen = ({ group }: EarlierRow) => corrected.has(group);
  pairs.joinUnique(
    'like',
    wordsOf,
    (earlier, row) => isOpen(earlier) && daysBetween(earlier.day, row.day) <= nearbyDays,
  );
  const earlier = pairs.openEarlier().filter((index) => isOpen(at(pairs.earlier, index)));
  joinAlike(pairs, earlier, pairs.openRows(), (one, other) =>
    daysBetween(one.day, other.day) <= nearbyDays ? likeNearby : likeAnywhere,
  );
}

function joinAlike(
  pairs: Pairs,
  earlier: readonly number[],
  rows: readonly number[],
  leastLikeness: (earlier: EarlierRow, row: MatchRow) => number,
): void {
  const found = likelyPairs(
    earlier.map((index) => pairs.tokens(at(pairs.earlier, index))),
    rows.map((index) => pairs.tokens(at(pairs.rows, index))),
  );
  for (const { one, other, likeness } of found) {
    const before = at(earlier, one);
    const after = at(rows, other);
    if (likeness >= leastLikeness(at(pairs.earlier, before), at(pairs.rows, after)))
      pairs.add(before, after, 'like');
  }
}

function describeMatch(row: MatchRow, index: number, pairs: Pairs, moved: ReadonlySet<number>): RowMatch {
  const earlier = pairs.earlierOf(index);
  if (earlier === undefined) return { kind: 'new', earlier: null, fields: [] };
  const fields = differingFields(at(pairs.earlier, earlier), row);
  const isMoved = fields.length === 0 ? moved.has(index) : fields.length === 1 && fields[0] === 'date';
  return { kind: isMoved ? 'moved' : fields.length > 0 ? 'changed' : 'same', earlier, fields };
}

/** Fields in which two rows differ. Dates by what they mean, the rest by its words; how much white space there is says nothing. */
export function differingFields(one: MatchRow, other: MatchRow): SuppliedField[] {
  return suppliedFields.filter((field) =>
    field === 'date'
      ? one.dateKey !== other.dateKey
      : one.words[field] !== other.words[field] &&
        collapsed(one.words[field]) !== collapsed(other.words[field]),
  );
}

/**
 * Rows that stand elsewhere among those of their day and time than before: all but the longest run that kept its order.
 */
function movedInDay(pairs: Pairs): Set<number> {
  const paired = pairs.rows.flatMap((_, index) => (pairs.earlierOf(index) === undefined ? [] : [index]));
  const moved = new Set<number>();
  for (const group of indexesBy(paired, pairs.rows, ({ day, words }) => `${day}\n${words.time}`).values()) {
    if (group.length < 2) continue;
    const inOrder = group.toSorted((one, other) => at(pairs.rows, one).order - at(pairs.rows, other).order);
    const before = inOrder.map((index) => at(pairs.earlier, pairs.earlierOf(index) ?? 0).order);
    const kept = longestRise(before);
    for (const [place, index] of inOrder.entries()) if (!kept.has(place)) moved.add(index);
  }
  return moved;
}

/** Places of a longest rising run; equal neighbours count as risen. */
function longestRise(values: readonly number[]): Set<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [place, value] of values.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(values, at(ends, middle)) <= value) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1]);
    ends[low] = place;
  }
  const run = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) run.add(place);
  return run;
}

function rowIdOf({ words }: MatchRow): string {
  return words.rowId;
}

const otherFields = suppliedFields.filter((field) => field !== 'date');

function identityOf({ dateKey, words }: MatchRow): string {
  return `${dateKey}\u0000${otherFields.map((field) => collapsed(words[field])).join('\u0000')}`;
}

function dayOf({ day }: MatchRow): string {
  return day ?? 'undated';
}

/** All that is written in a row but its date. */
function wordsOf({ words }: MatchRow): string {
  return collapsed(otherFields.map((field) => words[field]).join(' ')).toLowerCase();
}

/** Infinitely many where one of the two is not known. */
function daysBetween(one: string | null, other: string | null): number {
  return one === null || other === null
    ? Number.POSITIVE_INFINITY
    : Math.abs(dayNumber(one) - dayNumber(other));
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function indexesBy<Row>(
  indexes: readonly number[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const key = keyOf(at(rows, index));
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('no such row');
  return item;
}
