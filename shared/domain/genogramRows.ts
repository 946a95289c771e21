import type { FamilyAsAt, PersonAsAt, RelationshipAsAt } from './familyAsAt.ts';
import { groupOf } from './relationshipTerms.ts';

/** How many rows lower the second person stands; null where the relationship says nothing of rows. */
export function rowsBetween({ type }: RelationshipAsAt): number | null {
  switch (groupOf(type)) {
    case 'parentage':
      return 1;
    case 'grandparent':
      return 2;
    case 'partnership':
    case 'sibling':
      return 0;
    case 'beside':
      return null;
  }
}

interface Step {
  readonly to: string;
  readonly rows: number;
  readonly isLoose: boolean;
}

/**
 * The row of each person, 0 for the oldest generation. Whoever has no family relationship stands in a row of their own
 * below. Relationships that contradict each other do not stop it: the first reached from a subject child holds.
 */
export function genogramRows({ people, relationships }: FamilyAsAt): ReadonlyMap<string, number> {
  const steps = stepsOf(relationships);
  const rows = new Map<string, number>();
  for (const root of people.toSorted((one, other) => rootRank(one) - rootRank(other))) {
    const { id } = root.person;
    if (!rows.has(id) && steps.has(id)) walkFrom(id, usualRow(root), steps, rows);
  }
  const top = Math.min(...rows.values());
  const placed = new Map([...rows].map(([id, row]) => [id, row - top]));
  const below = placed.size === 0 ? 0 : Math.max(...placed.values()) + 1;
  for (const { person } of people) if (!placed.has(person.id)) placed.set(person.id, below);
  return closeGaps(placed);
}

function stepsOf(relationships: readonly RelationshipAsAt[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step) => steps.set(from, [...(steps.get(from) ?? []), step]);
  for (const one of relationships) {
    const rows = rowsBetween(one);
    if (rows === null) continue;
    const { personA, personB } = one.relationship;
    const isLoose = rows === 2;
    add(personA, { to: personB, rows, isLoose });
    add(personB, { to: personA, rows: -rows, isLoose });
  }
  return steps;
}

/** Nearest first; a grandparent's word only counts where nothing nearer has placed the person. */
function walkFrom(
  root: string,
  row: number,
  steps: ReadonlyMap<string, readonly Step[]>,
  rows: Map<string, number>,
): void {
  rows.set(root, row);
  const near = [root];
  const far: Step[] = [];
  for (;;) {
    const id = near.shift();
    if (id !== undefined) {
      for (const { to, rows: by, isLoose } of steps.get(id) ?? []) {
        const place = (rows.get(id) ?? 0) + by;
        if (isLoose) far.push({ to, rows: place, isLoose });
        else if (!rows.has(to)) {
          rows.set(to, place);
          near.push(to);
        }
      }
      continue;
    }
    const next = far.shift();
    if (next === undefined) return;
    if (rows.has(next.to)) continue;
    rows.set(next.to, next.rows);
    near.push(next.to);
  }
}

function rootRank({ person: { kind } }: PersonAsAt): number {
  return ['subject-child', 'other-child', 'adult', 'professional'].indexOf(kind);
}

/** A family apart from the children's own begins where its people would stand: adults above children. */
function usualRow({ person: { kind } }: PersonAsAt): number {
  return kind === 'subject-child' || kind === 'other-child' ? 0 : -1;
}

/** Families that are not joined may leave a row empty between them. */
function closeGaps(rows: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const used = [...new Set(rows.values())].toSorted((one, other) => one - other);
  return new Map([...rows].map(([id, row]) => [id, used.indexOf(row)]));
}
