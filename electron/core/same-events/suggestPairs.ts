import { type Account, daysBetween, leastLikeness, likenessOf, type Weights } from './likeness.ts';

export interface Pair {
  readonly one: Account;
  readonly other: Account;
  readonly likeness: number;
}

interface Comparison {
  readonly accounts: readonly Account[];
  readonly weights: Weights;
  readonly daysApart: number;
  /** Only pairs with this entry. */
  readonly entryId?: string | undefined;
  /** No more pairs than this are compared. */
  readonly mostCompared?: number;
}

export interface Pairs {
  /** Likeliest first, then oldest first. */
  readonly pairs: readonly Pair[];
  /** How many pairs were compared where there were more; null where all near in time were. */
  readonly stoppedAt: number | null;
}

/**
 * A case of 20,000 entries spread over ten years has fewer; one of 50,000 is compared but for its vaguest dates. It
 * keeps the wait near a second, and a crowded week from holding the program up.
 */
export const mostPairsCompared = 2_000_000;

/** Pairs of entries of different agencies, near in time, that share enough to be looked at as one event. */
export function suggestPairs(comparison: Comparison): Pairs {
  const { weights, daysApart, mostCompared = mostPairsCompared } = comparison;
  const pairs: Pair[] = [];
  let compared = 0;
  const isAll = eachNearestFirst(comparison, (one, other) => {
    if (compared === mostCompared) return false;
    compared += 1;
    const likeness = likenessOf(one, other, weights, daysApart);
    if (likeness >= leastLikeness)
      pairs.push(isBefore(one, other) ? { one, other, likeness } : { one: other, other: one, likeness });
    return true;
  });
  return { pairs: pairs.sort(byLikeness), stoppedAt: isAll ? null : mostCompared };
}

/** The account that can have come first is the one shown first. */
function isBefore(one: Account, other: Account): boolean {
  return one.first < other.first || (one.first === other.first && one.number < other.number);
}

function byLikeness(a: Pair, b: Pair): number {
  return (
    b.likeness - a.likeness ||
    a.one.first - b.one.first ||
    a.one.number - b.one.number ||
    a.other.number - b.other.number
  );
}

/** Looks at a pair; false where no more are to be looked at. */
type Look = (one: Account, other: Account) => boolean;

/**
 * Pairs within the window, those of one exact day first, then further and further apart, and last those of which one
 * is vague: where comparing has to stop, what is left is what was least likely. False where it was stopped.
 */
function eachNearestFirst({ accounts, daysApart, entryId }: Comparison, look: Look): boolean {
  const lookAt: Look = (one, other) =>
    one.agencyId === other.agencyId ||
    (entryId !== undefined && one.entryId !== entryId && other.entryId !== entryId) ||
    look(one, other);
  const days = Map.groupBy(
    accounts.filter(({ first, last }) => first === last),
    ({ first }) => first,
  );
  const vague = accounts
    .filter(({ first, last }) => first !== last)
    .sort((one, other) => one.last - one.first - (other.last - other.first));
  for (let apart = 0; apart <= daysApart; apart += 1)
    for (const [day, here] of days) {
      const there = apart === 0 ? here : (days.get(day + apart) ?? []);
      if (!eachOfTwoDays(here, there, lookAt)) return false;
    }
  return vague.every(
    (one, index) =>
      eachWithinSpan(one, days, daysApart, lookAt) &&
      vague.every((other, at) => at <= index || daysBetween(one, other) > daysApart || lookAt(one, other)),
  );
}

function eachOfTwoDays(here: readonly Account[], there: readonly Account[], look: Look): boolean {
  return here.every((one, index) => {
    for (let at = here === there ? index + 1 : 0; at < there.length; at += 1) {
      const other = there[at];
      if (other && !look(one, other)) return false;
    }
    return true;
  });
}

function eachWithinSpan(
  one: Account,
  days: ReadonlyMap<number, readonly Account[]>,
  daysApart: number,
  look: Look,
): boolean {
  for (let day = one.first - daysApart; day <= one.last + daysApart; day += 1)
    if (days.get(day)?.every((other) => look(one, other)) === false) return false;
  return true;
}
