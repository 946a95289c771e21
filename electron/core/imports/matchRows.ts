import { type SuppliedField, suppliedFields } from '../../../shared/contract/imports.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import { likelyPairs } from './likeness.ts';
import {
  at,
  collapsed,
  type EarlierRow,
  indexesBy,
  type MatchRow,
  Pairs,
  wordFields,
  wordsOf,
} from './rowPairs.ts';

export type { EarlierRow, MatchRow, RowWords } from './rowPairs.ts';

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
  // The words of a first return are compared with nothing, and need not be taken apart.
  if (earlier.length === 0 || rows.length === 0) return;
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

function identityOf({ dateKey, words }: MatchRow): string {
  return `${dateKey}\u0000${wordFields.map((field) => collapsed(words[field])).join('\u0000')}`;
}

function dayOf({ day }: MatchRow): string {
  return day ?? 'undated';
}

/** Infinitely many where one of the two is not known. */
function daysBetween(one: string | null, other: string | null): number {
  return one === null || other === null
    ? Number.POSITIVE_INFINITY
    : Math.abs(dayNumber(one) - dayNumber(other));
}
