/** The different words of a text, in lower case. */
export type Tokens = ReadonlySet<string>;

export function tokensOf(text: string): Tokens {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Dice's coefficient: 0 where no word is shared, 1 where all are. */
export function likenessOf(one: Tokens, other: Tokens): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const token of small) if (large.has(token)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

interface LikelyPair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** So many comparisons are done outright. */
const fewComparisons = 400;
/** In longer lists a row is compared with those that share one of its rarest words, and with no more than so many. */
const rarestTokens = 8;
const mostForToken = 24;
const leastLikeness = 0.3;

/** Pairs of texts that are alike, the likest first. Bounded for long lists, where a pair without a rare word in common is not found. */
export function likelyPairs(ones: readonly Tokens[], others: readonly Tokens[]): LikelyPair[] {
  const pairs: LikelyPair[] = [];
  const consider = (one: number, other: number) => {
    const likeness = likenessOf(ones[one] ?? noTokens, others[other] ?? noTokens);
    if (likeness >= leastLikeness) pairs.push({ one, other, likeness });
  };
  if (ones.length * others.length <= fewComparisons) {
    for (const one of ones.keys()) for (const other of others.keys()) consider(one, other);
  } else {
    for (const [other, candidates] of candidatesFor(ones, others))
      for (const one of candidates) consider(one, other);
  }
  return pairs.sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
}

const noTokens: Tokens = new Set();

function* candidatesFor(
  ones: readonly Tokens[],
  others: readonly Tokens[],
): Generator<[number, ReadonlySet<number>]> {
  const having = new Map<string, number[]>();
  for (const [index, tokens] of ones.entries()) {
    for (const token of tokens) {
      const list = having.get(token);
      if (list) list.push(index);
      else having.set(token, [index]);
    }
  }
  for (const [other, tokens] of others.entries()) {
    const rare = [...tokens].flatMap((token) => having.get(token) ?? []).length;
    if (rare === 0) continue;
    const lists = [...tokens]
      .flatMap((token) => {
        const list = having.get(token);
        return list && list.length <= mostForToken ? [list] : [];
      })
      .sort((one, two) => one.length - two.length)
      .slice(0, rarestTokens);
    yield [other, new Set(lists.flat())];
  }
}
