import { phraseFinder } from './words.ts';

/** The words that stand for a person in returns: the label, and what else is listed, parted by semicolons. */
export function personNames(person: { readonly label: string; readonly alsoKnownAs: string }): string[] {
  return [person.label, ...person.alsoKnownAs.split(';')]
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether two names are the same to a reader, in whatever case of letters. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** A person of the list who stands for one of several where a record does not say which. */
export interface StandIn {
  readonly id: string;
  readonly of: readonly string[];
}

/**
 * Every name with whom it names. A name that several people of one stand-in share, such as the initials of twins, says of
 * neither that it was them: it names the stand-in. Without a stand-in it names each who has it.
 */
export function whomNamesName(
  people: readonly Named[],
  standIns: readonly StandIn[],
): { readonly personId: string; readonly name: string }[] {
  const holders = Map.groupBy(
    people.flatMap(({ id, names }) => names.map((name) => ({ personId: id, name }))),
    ({ name }) => name.toLowerCase(),
  );
  return [...holders.values()].flatMap((named) => {
    const ids = new Set(named.map(({ personId }) => personId));
    const standIn = standIns.find(({ of }) => ids.size > 1 && [...ids].every((id) => of.includes(id)));
    return standIn ? named.map(({ name }) => ({ personId: standIn.id, name })) : named;
  });
}

/** The words for one person who stands for either of two, where a record does not say which. */
export function oneOfLabel(one: string, other: string): string {
  return `${one} or ${other}, not recorded which`;
}

/**
 * The label of a stand-in once somebody it stands for goes by another name: made anew where it was made, and where it
 * was written by hand with the new name in place of the former. `others` are the names of the others it stands for,
 * which may hold the former name as a part and stay as they are.
 */
export function standInRelabelled(
  label: string,
  { former, next }: { readonly former: string; readonly next: string },
  others: readonly string[],
): string {
  for (const other of others) {
    if (label === oneOfLabel(former, other)) return oneOfLabel(next, other);
    if (label === oneOfLabel(other, former)) return oneOfLabel(other, next);
  }
  const find = phraseFinder([
    { words: former, value: next },
    ...others.map((words) => ({ words, value: null })),
  ]);
  let relabelled = '';
  let end = 0;
  for (const found of find(label)) {
    if (found.value === null) continue;
    const genitive = /['’]s$/i.exec(label.slice(found.start, found.end))?.[0] ?? '';
    relabelled += label.slice(end, found.start) + found.value + genitive;
    end = found.end;
  }
  return relabelled + label.slice(end);
}
