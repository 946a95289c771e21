import type { Unions } from './genogramUnions.ts';

/** Which people lines join, near or far: each group once, in the order of the people given. Whom no line joins is alone. */
export function familiesOf(people: readonly string[], { unions, bare }: Unions): string[][] {
  const near = new Map<string, Set<string>>();
  const join = (ids: readonly string[]) => {
    const [first] = ids;
    if (first === undefined) return;
    for (const id of ids) {
      near.set(first, (near.get(first) ?? new Set()).add(id));
      near.set(id, (near.get(id) ?? new Set()).add(first));
    }
  };
  for (const { members, children } of unions) join([...members, ...children.map(({ id }) => id)]);
  for (const { relationship } of bare) join([relationship.personA, relationship.personB]);
  const seen = new Set<string>();
  return people.flatMap((id) => {
    if (seen.has(id)) return [];
    const family = reachable(id, near);
    for (const one of family) seen.add(one);
    return [people.filter((one) => family.has(one))];
  });
}

/** All that can be come to from one, itself included. */
export function reachable(start: string, near: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set([start]);
  // A set gives what is added to it while it is walked.
  for (const id of found) for (const other of near.get(id) ?? []) found.add(other);
  return found;
}
