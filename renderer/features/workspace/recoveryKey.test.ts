import { expect, test } from 'vitest';
import { checkGroup, chooseGroups, describeMismatch, groupsOf } from './recoveryKey.ts';

test('a key is read in its groups whatever parts them', () => {
  expect(groupsOf('k7qm-3xvd 9RTA')).toEqual(['K7QM', '3XVD', '9RTA']);
});

test('three different groups are asked for, in the order of the page', () => {
  for (const seed of [0, 0.3, 0.77, 0.999]) {
    const groups = chooseGroups(() => seed);
    expect(new Set(groups).size).toBe(3);
    expect(groups).toEqual(groups.toSorted((one, other) => one - other));
    expect(groups.every((group) => group >= 0 && group < 8)).toBe(true);
  }
});

test('a mismatch names the group and the character', () => {
  expect(describeMismatch(4, '6PNC', checkGroup('6PNC', '6pmc'))).toBe(
    'Group 5: look again at the third character. N and M are easily mixed up.',
  );
  expect(describeMismatch(1, '3XVD', checkGroup('3XVD', '3XVDA'))).toBe('Group 2 has only 4 characters.');
  expect(describeMismatch(1, '3XVD', checkGroup('3XVD', '3xv'))).toBeNull();
});
