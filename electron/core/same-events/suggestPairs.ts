import { type Account, daysBetween, leastLikeness, likenessOf, totalOf, type Weights } from './likeness.ts';

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
  /** Pairs that are not to be offered: said not to be one, or kept as one already. */
  readonly isSettled: (one: Account, other: Account) => boolean;
  /** No more pairs than this are compared. */
  readonly mostCompared?: number;
}

export interface Pairs {
  /** Likeliest first, then oldest first. */
  readonly pairs: readonly Pair[];
  /** How many pairs were compared where there were more; null where all near in time were. */
  readonly stoppedAt: number | null;
}

/** Far beyond a case of 50,000 entries spread over ten years, so that one crowded week cannot hold the program up. */
export const mostPairsCompared = 3_000_000;

/** Pairs of entries of different agencies, near in time, that share enough to be looked at as one event. */
export function suggestPairs(comparison: Comparison): Pairs {
  const { weights, daysApart, isSettled, mostCompared = mostPairsCompared } = comparison;
  const pairs: Pair[] = [];
  let compared = 0;
  for (const [one, other] of nearestFirst(comparison)) {
    if (compared === mostCompared)
      return { pairs: pairs.sort(byLikeness), stoppedAt: mostCompared };
    compared += 1;
    const likeness = totalOf(likenessOf(one, other, weights, daysApart));
    if (likeness >= leastLikeness && !isSettled(one, other)) pairs.push({ one, other, likeness });
  }
  return { pairs: pairs.sort(byLikeness), stoppedAt: null };
}

function byLikeness(a: Pair, b: Pair): number {
  return (
    b.likeness - a.likeness ||
    a.one.first - b.one.first ||
    a.one.number - b.one.number ||
    a.other.number - b.other.number
  );
}

/**
 * Pairs within the window, those of one exact day first, then further and further apart, and last those of which one
 * is vague: where comparing has to stop, what is left is what was least likely.
 */
function* nearestFirst({ accounts, daysApart, entryId }: Comparison): Generator<readonly [Account, Account]> {
  const isWanted = (one: Account, other: Account) =>
    one.agencyId !== other.agencyId &&
    (entryId === undefined || one.entryId === entryId || other.entryId === entryId);
  const exact = accounts.filter(({ first, last }) => first === last);
  const vague = accounts
    .filter(({ first, last }) => first !== last)
    .sort((one, other) => one.last - one.first - (other.last - other.first));
  const days = Map.groupBy(exact, ({ first }) => first);
  for (let apart = 0; apart <= daysApart; apart += 1) {
    for (const [day, here] of days) {
      const there = apart === 0 ? here : days.get(day + apart);
      if (!there) continue;
      for (const [index, one] of here.entries())
        for (let at = apart === 0 ? index + 1 : 0; at < there.length; at += 1) {
          const other = there[at];
          if (other && isWanted(one, other)) yield [one, other];
        }
    }
  }
  for (const [index, one] of vague.entries()) {
    for (let day = one.first - daysApart; day <= one.last + daysApart; day += 1)
      for (const other of days.get(day) ?? []) if (isWanted(one, other)) yield inOrder(one, other);
    for (let at = index + 1; at < vague.length; at += 1) {
      const other = vague[at];
      if (other && isWanted(one, other) && daysBetween(one, other) <= daysApart) yield inOrder(one, other);
    }
  }
}

/** The account that can have come first is the one shown first. */
function inOrder(one: Account, other: Account): readonly [Account, Account] {
  return one.first < other.first || (one.first === other.first && one.number < other.number)
    ? [one, other]
    : [other, one];
}
