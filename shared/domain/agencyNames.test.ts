import { expect, test } from 'vitest';
import { namesOverlap, plainName, vagueNameWarning } from './agencyNames.ts';

const named = (from: string | null, to: string | null) => ({ name: 'Wexmoor CCG', from, to });

test.each([
  ['one ends as the next begins', named(null, '2022-06-30'), named('2022-07-01', null), false],
  ['both hold on one day', named(null, '2022-07-01'), named('2022-07-01', null), true],
  ['one lies within the other', named('2013-04-01', '2022-06-30'), named('2019-01-01', '2019-12-31'), true],
  ['both are open to the same side', named('2013-04-01', null), named('2019-01-01', null), true],
  ['the days of one are not known', named(null, null), named('2013-04-01', null), false],
])('names overlap or not where %s', (_, one, other, isExpected) => {
  expect(namesOverlap(one, other)).toBe(isExpected);
  expect(namesOverlap(other, one)).toBe(isExpected);
});

test('capitals, apostrophes and punctuation make no other name', () => {
  expect(plainName("CHILDREN'S Services (MASH)")).toBe(plainName('Childrens services – MASH'));
});

test.each(['Health', ' the Service. ', 'NHS'])('“%s” is not an organisation', (name) => {
  expect(vagueNameWarning(name)).toContain('is not an organisation');
});

test.each(['Wexmoor Health Visiting', 'CSC', 'the surgery'])('“%s” may be one', (name) => {
  expect(vagueNameWarning(name)).toBeNull();
});
