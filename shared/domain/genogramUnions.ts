import type { FamilyAsAt, RelationshipAsAt } from './familyAsAt.ts';
import { groupOf, type RelationshipType } from './relationshipTerms.ts';

/** A child on the line of its parents. */
export interface UnionChild {
  readonly id: string;
  /** Of the parents' relationships to this child, one or two words for the line; empty for a child by birth. */
  readonly word: string;
}

/** One or more people of one row and what joins them: a partnership, children, or both. */
export interface Union {
  readonly members: readonly string[];
  /** Those whose part in it is uncertain. */
  readonly uncertain: ReadonlySet<string>;
  readonly partnership: RelationshipType | null;
  readonly children: readonly UnionChild[];
}

const childWords: Partial<Record<RelationshipType, string>> = {
  'adoptive-parent': 'adopted',
  'step-parent': 'step',
  'foster-carer': 'foster',
};

export interface Unions {
  readonly unions: readonly Union[];
  /** Twins by birth, each group once. */
  readonly twins: readonly (readonly string[])[];
  /** Siblings whom no parents in the drawing join. */
  readonly bare: readonly RelationshipAsAt[];
  /** Relationships that no line shows; they are written at the person. */
  readonly written: readonly RelationshipAsAt[];
}

/** Groups relationships into what is drawn as one line, and what is written. Every one is in exactly one of the two. */
export function genogramUnions({ relationships }: FamilyAsAt, rows: ReadonlyMap<string, number>): Unions {
  const row = (id: string) => rows.get(id) ?? 0;
  const fits = (one: RelationshipAsAt) => {
    const between = row(one.relationship.personB) - row(one.relationship.personA);
    switch (groupOf(one.type)) {
      case 'parentage':
        return between > 0;
      case 'partnership':
      case 'sibling':
        return between === 0;
      case 'grandparent':
      case 'beside':
        return false;
    }
  };
  const drawn = relationships.filter(fits);
  const unions = joinPartners(
    parentUnions(
      drawn.filter(({ type }) => groupOf(type) === 'parentage'),
      row,
    ),
    drawn.filter(({ type }) => groupOf(type) === 'partnership'),
  );
  const siblings = drawn.filter(({ type }) => groupOf(type) === 'sibling');
  const isShown = (one: RelationshipAsAt) => !one.isUncertain && shareParents(one, unions);
  return {
    unions,
    twins: twinGroups(siblings.filter(({ type, isUncertain }) => type === 'twin' && !isUncertain)),
    bare: siblings.filter((one) => !isShown(one)),
    written: relationships.filter((one) => !fits(one)),
  };
}

/** The parents of each child by how they are its parents: by birth, by adoption, as step-parents, as foster carers. */
function parentUnions(parentages: readonly RelationshipAsAt[], row: (id: string) => number): Union[] {
  const byKey = new Map<
    string,
    { members: string[]; uncertain: Set<string>; children: Map<string, UnionChild> }
  >();
  const groups = Map.groupBy(
    parentages,
    ({ type, relationship: { personA, personB } }) => `${personB} ${type} ${row(personA)}`,
  );
  for (const group of groups.values()) {
    const members = [...new Set(group.map(({ relationship }) => relationship.personA))].toSorted();
    const uncertain = new Set(
      group.filter(({ isUncertain }) => isUncertain).map(({ relationship }) => relationship.personA),
    );
    const [first] = group;
    if (!first) continue;
    const key = `${members.join(' ')} | ${[...uncertain].toSorted().join(' ')}`;
    const union = byKey.get(key) ?? { members, uncertain, children: new Map() };
    const childId = first.relationship.personB;
    const word = childWords[first.type] ?? '';
    const before = union.children.get(childId)?.word;
    union.children.set(childId, {
      id: childId,
      word: before === undefined ? word : [before, word].filter(Boolean).join(', '),
    });
    byKey.set(key, union);
  }
  return [...byKey.values()].map(({ members, uncertain, children }) => ({
    members,
    uncertain,
    partnership: null,
    children: [...children.values()],
  }));
}

/** A partnership takes its place on the line of the children the two have, where both are certain of theirs. */
function joinPartners(unions: readonly Union[], partnerships: readonly RelationshipAsAt[]): Union[] {
  const joined = [...unions];
  for (const { type, isUncertain, relationship } of partnerships) {
    const members = [relationship.personA, relationship.personB].toSorted();
    const index = joined.findIndex(
      (union) =>
        union.partnership === null &&
        union.uncertain.size === 0 &&
        !isUncertain &&
        union.members.length === 2 &&
        union.members.every((id) => members.includes(id)),
    );
    const found = joined[index];
    if (found) joined[index] = { ...found, partnership: type };
    else
      joined.push({
        members,
        uncertain: new Set(isUncertain ? members : []),
        partnership: type,
        children: [],
      });
  }
  return joined;
}

/** By birth: an adopted child and a child by birth of the same parents are told apart by the word on the line. */
function shareParents({ type, relationship }: RelationshipAsAt, unions: readonly Union[]): boolean {
  const parentsOf = (id: string) =>
    new Set(
      unions.flatMap(({ members, uncertain, children }) =>
        children.some((child) => child.id === id && child.word === '')
          ? members.filter((member) => !uncertain.has(member))
          : [],
      ),
    );
  const [one, other] = [parentsOf(relationship.personA), parentsOf(relationship.personB)];
  const shared = [...one].filter((id) => other.has(id)).length;
  if (type === 'half-sibling') return shared === 1 && one.size > 1 && other.size > 1;
  if (type === 'twin')
    return unionsOf(relationship.personA, unions) === unionsOf(relationship.personB, unions) && shared > 0;
  return shared > 0 && shared === one.size && shared === other.size;
}

function unionsOf(id: string, unions: readonly Union[]): number {
  return unions.findIndex(({ children }) => children.some((child) => child.id === id && child.word === ''));
}

function twinGroups(twins: readonly RelationshipAsAt[]): string[][] {
  const groups: string[][] = [];
  for (const { relationship } of twins) {
    const pair = [relationship.personA, relationship.personB];
    const touching = groups.filter((group) => pair.some((id) => group.includes(id)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...new Set([...touching.flat(), ...pair])]);
  }
  return groups;
}
