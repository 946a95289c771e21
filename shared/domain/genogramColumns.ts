import type { Unions } from './genogramUnions.ts';

/** Rows are gone over until nothing moves much; families of the size that reviews have settle long before. */
const passes = 40;
/** How strongly each thing pulls: own parents and own children alike, whoever one is joined to less, one's own place least. */
const pull = { family: 1, partner: 0.5, own: 0.01 } as const;

interface Wanted {
  readonly at: number;
  readonly weight: number;
}

/** Where each person stands from the left, in whole units; neighbours of a row are at least `gap` apart, in the given order. */
export function genogramColumns(
  order: readonly (readonly string[])[],
  unions: Unions,
  families: readonly (readonly string[])[],
  gap: number,
): Map<string, number> {
  const place = new Map(order.flatMap((row) => row.map((id, index) => [id, index * gap] as const)));
  const x = new Map(place);
  const at = (id: string) => x.get(id) ?? 0;
  const mean = (ids: readonly string[], of: (id: string) => number) =>
    ids.reduce((sum, id) => sum + of(id), 0) / ids.length;
  /** So that a group stands close together in its order, with its middle at `middle`. */
  const within = (id: string, group: readonly string[], middle: number) =>
    middle + (place.get(id) ?? 0) - mean(group, (one) => place.get(one) ?? 0);
  const pullsOn = (id: string): Wanted[] =>
    unions.unions.flatMap(({ members, children }) => {
      const own = children.map((child) => child.id);
      const toParents = own.includes(id)
        ? [{ at: within(id, own, mean(members, at)), weight: pull.family }]
        : [];
      if (!members.includes(id)) return toParents;
      const toPartners = members
        .filter((member) => member !== id)
        .map((member) => ({ at: within(id, [member], at(member)), weight: pull.partner }));
      const toChildren =
        own.length === 0 ? [] : [{ at: within(id, members, mean(own, at)), weight: pull.family }];
      return [...toParents, ...toPartners, ...toChildren];
    });

  for (let pass = 0; pass < passes; pass += 1) {
    for (const row of pass % 2 === 0 ? order : order.toReversed()) {
      const wanted = row.map((id) => {
        const pulls = [...pullsOn(id), { at: at(id), weight: pull.own }];
        const weight = pulls.reduce((sum, one) => sum + one.weight, 0);
        return { at: pulls.reduce((sum, one) => sum + one.at * one.weight, 0) / weight, weight };
      });
      const places = spread(wanted, gap);
      for (const [index, id] of row.entries()) x.set(id, places[index] ?? 0);
    }
  }
  return sideBySide(order, families, x, gap);
}

/** Families that no line joins stand beside each other; whoever stands alone, as far left as the row has room. */
function sideBySide(
  order: readonly (readonly string[])[],
  families: readonly (readonly string[])[],
  x: ReadonlyMap<string, number>,
  gap: number,
): Map<string, number> {
  const rowOf = new Map(order.flatMap((row, index) => row.map((id) => [id, index] as const)));
  const ends = order.map(() => -gap);
  const placed = new Map<string, number>();
  for (const ids of families) {
    const rows = [...new Set(ids.map((id) => rowOf.get(id) ?? 0))];
    const from = Math.max(...(ids.length === 1 ? rows.map((row) => ends[row] ?? 0) : ends)) + gap;
    const left = Math.min(...ids.map((id) => x.get(id) ?? 0));
    for (const id of ids) {
      const at = Math.round(from + (x.get(id) ?? 0) - left);
      placed.set(id, at);
      const row = rowOf.get(id) ?? 0;
      ends[row] = Math.max(ends[row] ?? 0, at);
    }
  }
  return placed;
}

/**
 * Places as near as can be to those wanted, in their order and at least `gap` apart: the least sum of squares.
 * Source: pool adjacent violators, Best and Chakravarti, "Active set algorithms for isotonic regression", 1990.
 */
export function spread(wanted: readonly Wanted[], gap: number): number[] {
  const blocks: { at: number; weight: number; count: number }[] = [];
  for (const [index, one] of wanted.entries()) {
    let block = { at: one.at - index * gap, weight: one.weight, count: 1 };
    for (let last = blocks.at(-1); last && last.at > block.at; last = blocks.at(-1)) {
      const weight = last.weight + block.weight;
      block = {
        at: (last.at * last.weight + block.at * block.weight) / weight,
        weight,
        count: last.count + block.count,
      };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks
    .flatMap(({ at, count }) => Array<number>(count).fill(at))
    .map((at, index) => at + index * gap);
}
