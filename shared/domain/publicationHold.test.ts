import { expect, test } from 'vitest';
import { holdCautions, isHeld, timeBetweenInWords } from './publicationHold.ts';

test('publication is held until the day it is free, and free from that day', () => {
  expect(isHeld({ liftedOn: null }, '2029-06-20')).toBe(true);
  expect(isHeld({ liftedOn: '2029-06-20' }, '2029-06-19')).toBe(true);
  expect(isHeld({ liftedOn: '2029-06-20' }, '2029-06-20')).toBe(false);
});

test.each([
  ['2026-06-10', '2029-06-20', '3 years'],
  ['2026-06-10', '2029-08-09', '3 years and 1 month'],
  ['2026-06-10', '2026-06-22', '12 days'],
  ['2026-03-28', '2026-03-29', '1 day'],
  ['2024-02-29', '2025-02-28', '11 months'],
  ['2026-06-10', '2026-06-10', ''],
  ['2026-06-10', '2026-06-01', ''],
])('from %s to %s is %j', (from, to, words) => {
  expect(timeBetweenInWords(from, to)).toBe(words);
});

test('says what is doubtful: free before it was held, and ended while it is still held', () => {
  const hold = { isHolding: true, heldFrom: '2026-06-10', liftedOn: null, endedOn: null };
  expect(holdCautions(hold)).toEqual({});
  expect(Object.keys(holdCautions({ ...hold, liftedOn: '2026-06-01' }))).toEqual(['liftedOn']);
  expect(Object.keys(holdCautions({ ...hold, endedOn: '2026-06-12' }))).toEqual(['endedOn']);
  expect(holdCautions({ ...hold, endedOn: '2026-06-12', liftedOn: '2026-06-12' })).toEqual({});
  expect(holdCautions({ ...hold, isHolding: false, endedOn: '2026-06-12' })).toEqual({});
});
