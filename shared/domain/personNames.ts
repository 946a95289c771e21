/** The words that stand for a person in returns: the label, and what else is listed, parted by semicolons. */
export function personNames(person: { readonly label: string; readonly alsoKnownAs: string }): string[] {
  return [person.label, ...person.alsoKnownAs.split(';')]
    .map((name) => name.trim())
    .filter((name) => name !== '');
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
