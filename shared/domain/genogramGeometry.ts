import { genogramSizes, type GenogramSymbol } from './genogramShapes.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

const half = genogramSizes.symbol / 2;

export function spanOf(places: readonly number[]): Span {
  return { from: Math.min(...places), to: Math.max(...places) };
}

export interface Levels {
  readonly level: (index: number) => number;
  /** How many levels a row has. */
  readonly deepest: (row: number) => number;
}

/** Gives lines of one row that would run over each other each a level of its own, short ones first. Null stands for no line. */
export function levels(spans: readonly ((Span & { readonly row: number }) | null)[]): Levels {
  const level = new Map<number, number>();
  const taken = new Map<number, Span[][]>();
  const shortest = spans
    .flatMap((span, index) => (span === null ? [] : [{ ...span, index }]))
    .toSorted((one, other) => one.to - one.from - (other.to - other.from) || one.index - other.index);
  for (const { row, from, to, index } of shortest) {
    const ofRow = taken.get(row) ?? [];
    taken.set(row, ofRow);
    const isFree = (others: readonly Span[]) =>
      others.every((other) => to + half < other.from || other.to + half < from);
    const free = ofRow.findIndex(isFree);
    const found = free === -1 ? ofRow.length : free;
    ofRow[found] = [...(ofRow[found] ?? []), { from, to }];
    level.set(index, found);
  }
  return {
    level: (index) => level.get(index) ?? 0,
    deepest: (row) => taken.get(row)?.length ?? 0,
  };
}

export interface LineEnd {
  readonly personId: string;
  /** What the line belongs to. */
  readonly of: object;
  /** Where it goes, from the left. */
  readonly towards: number;
}

/** Several lines at one person leave side by side, in the order of where they go: -0.5 and 0.5 for two. */
export function slots(ends: readonly LineEnd[]): (personId: string, of: object) => number {
  const byPerson = Map.groupBy(ends, ({ personId }) => personId);
  return (personId, of) => {
    const own = (byPerson.get(personId) ?? []).toSorted((one, other) => one.towards - other.towards);
    const index = own.findIndex((end) => end.of === of);
    return index === -1 ? 0 : index - (own.length - 1) / 2;
  };
}

/** From the middle of a symbol to its edge, straight up or down, at some distance from the middle. */
export function reach(symbol: GenogramSymbol | undefined, aside: number, end: 'top' | 'bottom'): number {
  const away = Math.min(Math.abs(aside), half);
  switch (symbol) {
    case 'circle':
      return Math.sqrt(half * half - away * away);
    case 'diamond':
      return half - away;
    case 'triangle':
      return end === 'bottom' ? half : half - 2 * away;
    case 'square':
    case undefined:
      return half;
  }
}
