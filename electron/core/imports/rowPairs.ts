import { type SuppliedField, suppliedFields } from '../../../shared/contract/imports.ts';
import { type Tokens, tokensOf } from './likeness.ts';

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

type Certainty = 'exact' | 'like';

/** The pairs found so far, both ways. */
export class Pairs {
  readonly earlier: readonly EarlierRow[];
  readonly rows: readonly MatchRow[];
  readonly #earlierOf: (number | undefined)[];
  readonly #rowOf: (number | undefined)[];
  readonly #certainty: (Certainty | undefined)[];
  readonly #tokens = new Map<MatchRow, Tokens>();

  constructor(earlier: readonly EarlierRow[], rows: readonly MatchRow[]) {
    this.earlier = earlier;
    this.rows = rows;
    this.#earlierOf = Array.from({ length: rows.length });
    this.#rowOf = Array.from({ length: earlier.length });
    this.#certainty = Array.from({ length: rows.length });
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

/** Fields other than the date. */
export const wordFields = suppliedFields.filter((field) => field !== 'date');

/** All that is written in a row but its date. */
export function wordsOf({ words }: MatchRow): string {
  return collapsed(wordFields.map((field) => words[field]).join(' ')).toLowerCase();
}

export function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function indexesBy<Row>(
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

export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('no such row');
  return item;
}
