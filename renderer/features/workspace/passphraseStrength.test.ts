import { expect, test } from 'vitest';
import { estimatePassphrase } from './passphraseStrength.ts';

test.each([
  ['harbour tin', 'too-short'],
  ['Password2024!', 'easy'],
  ['Charlie and 2019', 'easy'],
  ['Thornbeck2019', 'easy'],
  ['aaaaaaaaaaaaaa', 'easy'],
  ['qwertyuiop1234', 'easy'],
  ['harbour harbour', 'easy'],
  ['123456789012345', 'easy'],
  ['safeguarding children team', 'easy'],
  ['velvet harbour tin', 'fair'],
  ['harbour tin velvet Monday orchard', 'hard'],
  ['x7!Kp2#vRw9@Lq4z', 'hard'],
])('“%s” is judged %s', (passphrase, strength) => {
  expect(estimatePassphrase(passphrase).strength).toBe(strength);
});

test('a short passphrase is told how much is missing', () => {
  expect(estimatePassphrase('harbour tin').advice).toBe('1 more character at least.');
});
