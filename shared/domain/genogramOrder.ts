import { birthDay } from './age.ts';
import type { FamilyAsAt } from './familyAsAt.ts';
import { reachable } from './genogramFamilies.ts';
import type { Unions } from './genogramUnions.ts';

/** Enough for families of the size that reviews have; the order settles long before. */
const sweeps = 6;

/**
 * Who stands beside whom in each row, from left to right: partners together, brothers and sisters together from the
 * eldest, each family beneath its own parents. The same family always comes out the same.
 */
export function genogramOrder(
  family: FamilyAsAt,
  rows: ReadonlyMap<string, number>,
  unions: Unions,
  families: readonly (readonly string[])[],
): string[][] {
  const rank = rankByBirth(family, unions);
  const males = new Set(family.people.flatMap(({ person }) => (person.sex === 'male' ? person.id : [])));
  const lastRow = Math.max(-1, ...rows.values());
  const clusters = Array.from({ length: lastRow + 1 }, (_, row) =>
    clustersOf(
      family.people.map(({ person }) => person.id).filter((id) => rows.get(id) === row),
      unions,
      rank,
      males,
    ),
  );
  const links = linksOf(unions);
  const familyOf = new Map(families.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const goesDown = sweep % 2 === 1;
    for (let step = 0; step <= lastRow; step += 1) {
      const row = goesDown ? step : lastRow - step;
      const places = placesOf(clusters);
      const near = goesDown ? links.parents : links.children;
      const sorted = clusters[row]?.map((cluster, index) =>
        turned(cluster, index, (id) => mean(near.get(id), places)),
      );
      if (sorted)
        clusters[row] = sorted
          .toSorted((one, other) => one.family - other.family || one.at - other.at || one.rank - other.rank)
          .map(({ ids }) => ids);
    }
  }
  return clusters.map((row) => row.flat());

  function turned(ids: readonly string[], index: number, at: (id: string) => number | null) {
    const ends = [ids[0], ids.at(-1)].map((id) => (id === undefined ? null : at(id)));
    const [first, last] = ends;
    const isWrongWay = typeof first === 'number' && typeof last === 'number' && first > last;
    const known = ids.flatMap((id) => at(id) ?? []);
    const own = placesOf(clusters).get(ids[0] ?? '') ?? index;
    return {
      family: familyOf.get(ids[0] ?? '') ?? 0,
      ids: isWrongWay ? ids.toReversed() : [...ids],
      at: known.length === 0 ? own : known.reduce((sum, place) => sum + place, 0) / known.length,
      rank: Math.min(...ids.map((id) => rank.get(id) ?? 0)),
    };
  }
}

/** Elder first, twins together, those of whom no birth is known last in the order of the list. */
function rankByBirth({ people }: FamilyAsAt, { twins }: Unions): ReadonlyMap<string, number> {
  const day = new Map(
    people.map(({ person }) => [
      person.id,
      (birthDay(person) ?? birthDay({ birth: person.due, due: null }))?.day ?? '9999',
    ]),
  );
  const order = new Map(people.map(({ person }, index) => [person.id, index]));
  const groupOf = new Map(
    twins.flatMap((group) => {
      const lead = group.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))[0];
      return group.map((id) => [id, lead ?? id] as const);
    }),
  );
  const lead = (id: string) => groupOf.get(id) ?? id;
  const sorted = people
    .map(({ person }) => person.id)
    .toSorted(
      (one, other) =>
        (day.get(lead(one)) ?? '').localeCompare(day.get(lead(other)) ?? '') ||
        (order.get(lead(one)) ?? 0) - (order.get(lead(other)) ?? 0) ||
        (order.get(one) ?? 0) - (order.get(other) ?? 0),
    );
  return new Map(sorted.map((id, index) => [id, index]));
}

/** People of one row whom partnerships or children join, in a chain where that can be. */
function clustersOf(
  ids: readonly string[],
  { unions }: Unions,
  rank: ReadonlyMap<string, number>,
  males: ReadonlySet<string>,
): string[][] {
  const near = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { members } of unions) {
    for (const id of members)
      for (const other of members) if (id !== other && near.has(other)) near.get(id)?.add(other);
  }
  const byRank = ids.toSorted((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
  const seen = new Set<string>();
  return byRank.flatMap((id) => {
    if (seen.has(id)) return [];
    const group = reachable(id, near);
    for (const one of group) seen.add(one);
    return [
      chained(
        byRank.filter((one) => group.has(one)),
        near,
        males,
      ),
    ];
  });
}

/** A chain from one end to the other; whoever has three partners or more stands in their middle. */
function chained(
  ids: readonly string[],
  near: ReadonlyMap<string, ReadonlySet<string>>,
  males: ReadonlySet<string>,
): string[] {
  const count = (id: string) => near.get(id)?.size ?? 0;
  const middle = ids.find((id) => count(id) > 2);
  if (middle !== undefined) {
    const others = ids.filter((id) => id !== middle);
    const half = Math.ceil(others.length / 2);
    return [...others.slice(0, half), middle, ...others.slice(half)];
  }
  const chain: string[] = [];
  const ends = ids.filter((id) => count(id) <= 1);
  // Of a couple the man stands at the left, as is usual in these drawings.
  let next = ends.find((id) => males.has(id)) ?? ends[0] ?? ids[0];
  while (next !== undefined) {
    chain.push(next);
    next = ids.find((id) => !chain.includes(id) && near.get(chain.at(-1) ?? '')?.has(id));
  }
  return [...chain, ...ids.filter((id) => !chain.includes(id))];
}

function linksOf({ unions, bare }: Unions) {
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, id: string, more: readonly string[]) =>
    map.set(id, [...(map.get(id) ?? []), ...more]);
  for (const { members, children: own } of unions) {
    for (const { id } of own) add(parents, id, members);
    for (const id of members)
      add(
        children,
        id,
        own.map((child) => child.id),
      );
  }
  // Siblings without parents in the drawing stand near each other by their siblings' parents.
  for (const { relationship } of bare) {
    const [one, other] = [relationship.personA, relationship.personB];
    if (!parents.has(one)) add(parents, one, parents.get(other) ?? []);
    else if (!parents.has(other)) add(parents, other, parents.get(one) ?? []);
  }
  return { parents, children };
}

/** From 0 to 1 along the row, so that a short row and a long one can be compared. */
function placesOf(clusters: readonly (readonly (readonly string[])[])[]): Map<string, number> {
  return new Map(
    clusters.flatMap((row) => {
      const ids = row.flat();
      return ids.map((id, index): [string, number] => [id, (index + 0.5) / ids.length]);
    }),
  );
}

function mean(ids: readonly string[] | undefined, places: ReadonlyMap<string, number>): number | null {
  const known = (ids ?? []).flatMap((id) => places.get(id) ?? []);
  return known.length === 0 ? null : known.reduce((sum, place) => sum + place, 0) / known.length;
}
