import { expect, test } from 'vitest';
import { rapidReviewOf, rapidReviewsOf } from './rapidReview.ts';

test('the latest rapid review of a case is the one that is worked on, also once it has turned into another', () => {
  const first = { id: 'a', kind: 'rapid-review', number: 1 } as const;
  const second = { id: 'b', kind: 'rapid-review', number: 3 } as const;
  const review = { id: 'c', kind: 'local-review', number: 4 } as const;
  expect(rapidReviewOf([second, review, first])).toBe(second);
  expect(rapidReviewOf([first, review])).toBe(first);
});

test('a case without a rapid review has none', () => {
  expect(rapidReviewOf([{ id: 'c', kind: 'local-review', number: 1 }])).toBeNull();
  expect(rapidReviewOf([])).toBeNull();
});

test('of two rapid reviews the one chosen is worked on, and the latest again once that is gone', () => {
  const first = { id: 'a', kind: 'rapid-review', number: 1 } as const;
  const second = { id: 'b', kind: 'rapid-review', number: 2 } as const;
  expect(rapidReviewsOf([second, first])).toEqual([first, second]);
  expect(rapidReviewOf([first, second], 'a')).toBe(first);
  expect(rapidReviewOf([second], 'a')).toBe(second);
});
