import { expect, test } from 'vitest';
import type { FamilyPerson, FamilyRelationship } from './familyAsAt.ts';
import { parseEventDate } from './parseEventDate.ts';
import { checkRelationships } from './relationshipChecks.ts';

function person(id: string, birth?: string): FamilyPerson {
  return {
    id,
    label: id,
    kind: 'adult',
    birth: birth === undefined ? null : parseEventDate(birth),
    due: null,
  };
}
function related(
  personA: string,
  type: FamilyRelationship['type'],
  personB: string,
  more: Partial<FamilyRelationship> = {},
): FamilyRelationship {
  const id = `${personA} ${personB}`;
  return {
    id,
    personA,
    personB,
    type,
    typeOther: '',
    from: null,
    to: null,
    isUncertain: false,
    uncertainBecause: '',
    ...more,
  };
}
const checked = (people: FamilyPerson[], relationships: FamilyRelationship[]) =>
  Object.fromEntries(checkRelationships(people, relationships));

test('a family with nothing odd has nothing to look at', () => {
  const people = [person('Mother', '1998'), person('Rowan', '2020'), person('Hazel', '2020'), person('Aunt')];
  expect(
    checked(people, [
      related('Mother', 'parent', 'Rowan', { from: parseEventDate('2020'), to: parseEventDate('2020') }),
      related('Mother', 'parent', 'Hazel'),
      related('Rowan', 'twin', 'Hazel'),
      related('Aunt', 'parent', 'Mother'),
    ]),
  ).toEqual({});
});

test('an end before the beginning is said', () => {
  const dates = { from: parseEventDate('2021'), to: parseEventDate('May 2020') };
  expect(checked([person('A'), person('B')], [related('A', 'partner', 'B', dates)])).toEqual({
    'A B': ['It ends before it begins. Check the two dates.'],
  });
});

test('a parent born after the child, or as good as a child at the time, is said; where the dates leave room it is not', () => {
  const odd = (parent: string, child: string) =>
    checked([person('A', parent), person('B', child)], [related('A', 'parent', 'B')])['A B']?.[0];
  expect(odd('2021', '2020')).toContain('born after the child');
  expect(odd('2010', '2020')).toContain('under 12');
  expect(odd('2007', '2020')).toBeUndefined();
  expect(odd('c. 2000', '2020')).toBeUndefined();
});

test('twins born months apart are said', () => {
  const twins = [related('A', 'twin', 'B')];
  expect(checked([person('A', '1 Jan 2020'), person('B', '3 May 2020')], twins)['A B']).toHaveLength(1);
  expect(checked([person('A', '31 Jan 2020'), person('B', '1 Feb 2020')], twins)).toEqual({});
});

test('a circle of parents is said at each of its relationships, and ends', () => {
  const people = ['A', 'B', 'C'].map((id) => person(id));
  const circle = [
    related('A', 'parent', 'B'),
    related('B', 'parent', 'C'),
    related('C', 'foster-carer', 'A'),
  ];
  expect(Object.keys(checked(people, circle))).toEqual(['A B', 'B C', 'C A']);
});

test('three certain parents by birth are said; a third who is uncertain is not', () => {
  const people = ['A', 'B', 'C', 'Rowan'].map((id) => person(id));
  const three = ['A', 'B', 'C'].map((id) => related(id, 'parent', 'Rowan'));
  expect(Object.keys(checked(people, three))).toHaveLength(3);
  expect(
    checked(people, [...three.slice(0, 2), related('C', 'parent', 'Rowan', { isUncertain: true })]),
  ).toEqual({});
});
