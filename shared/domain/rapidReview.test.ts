import { expect, test } from 'vitest';
import { rapidReviewOf } from './rapidReview.ts';

test('the latest rapid review of a case is the one that is worked on, also once it has turned into another', () => {
  const first = { kind: 'rapid-review', number: 1 } as const;
  const second = { kind: 'rapid-review', number: 3 } as const;
  const review = { kind: 'local-review', number: 4 } as const;
  expect(rapidReviewOf([second, review, first])).toBe(second);
  expect(rapidReviewOf([first, review])).toBe(first);
});

test('a case without a rapid review has none', () => {
  expect(rapidReviewOf([{ kind: 'local-review', number: 1 }])).toBeNull();
  expect(rapidReviewOf([])).toBeNull();
});
