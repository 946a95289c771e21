import { dayNumber } from './civilDate.ts';
import type { FamilyPerson, FamilyRelationship } from './familyAsAt.ts';
import { groupOf } from './relationshipTerms.ts';

/** A parent by birth younger than this is looked at again; it is never refused. */
const youngestParentYears = 12;
/** Twins are seldom born further apart. */
const twinsApartDays = 30;

/**
 * What cannot be as it is recorded, or hardly: each a sentence that says what to look at. Nothing is refused for it,
 * as the record itself may say so. By the id of the relationship; those with nothing to say are left out.
 */
export function checkRelationships(
  people: readonly FamilyPerson[],
  relationships: readonly FamilyRelationship[],
): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const childrenOf = Map.groupBy(
    relationships.filter(({ type }) => groupOf(type) === 'parentage'),
    ({ personA }) => personA,
  );
  const found = relationships.map((relationship): [string, string[]] => {
    const [one, other] = [byId.get(relationship.personA), byId.get(relationship.personB)];
    return [
      relationship.id,
      [
        ...checkDates(relationship),
        ...(one && other ? checkBirths(relationship, one, other) : []),
        ...(groupOf(relationship.type) === 'parentage' &&
        isBelow(relationship.personB, relationship.personA, childrenOf)
          ? [
              'By what is recorded here, each of the two is the other’s parent or ancestor. One of them is the wrong way round.',
            ]
          : []),
        ...(relationship.type === 'parent' && parentsByBirth(relationship.personB, relationships) > 2
          ? ['More than two parents by birth are recorded for this child, none of them as uncertain.']
          : []),
      ],
    ];
  });
  return new Map(found.filter(([, sentences]) => sentences.length > 0));
}

function checkDates({ from, to }: FamilyRelationship): string[] {
  const isTurned =
    from !== null && to !== null && from.earliest !== null && to.latest !== null && to.latest < from.earliest;
  return isTurned ? ['It ends before it begins. Check the two dates.'] : [];
}

function checkBirths({ type }: FamilyRelationship, one: FamilyPerson, other: FamilyPerson): string[] {
  const [elder, younger] = [one.birth, other.birth];
  if (!elder?.earliest || !elder.latest || !younger?.earliest || !younger.latest) return [];
  if (type === 'parent') {
    if (elder.earliest > younger.latest)
      return ['The parent was born after the child. Check who is whose parent.'];
    const years = (dayNumber(younger.latest) - dayNumber(elder.earliest)) / 365.25;
    return years < youngestParentYears
      ? [`The parent was under ${youngestParentYears} when the child was born. Check the births.`]
      : [];
  }
  if (type === 'twin') {
    const apart = Math.max(
      dayNumber(younger.earliest) - dayNumber(elder.latest),
      dayNumber(elder.earliest) - dayNumber(younger.latest),
    );
    return apart > twinsApartDays
      ? ['The births of these twins are more than a month apart. Check them.']
      : [];
  }
  return [];
}

/** Whether `id` has `ancestor` among those below it; ends in a circle too. */
function isBelow(
  id: string,
  ancestor: string,
  childrenOf: ReadonlyMap<string, readonly FamilyRelationship[]>,
): boolean {
  const below = new Set([id]);
  for (const one of below) for (const { personB } of childrenOf.get(one) ?? []) below.add(personB);
  return below.has(ancestor);
}

function parentsByBirth(childId: string, relationships: readonly FamilyRelationship[]): number {
  return new Set(
    relationships.flatMap(({ type, personA, personB, isUncertain }) =>
      type === 'parent' && personB === childId && !isUncertain ? personA : [],
    ),
  ).size;
}
