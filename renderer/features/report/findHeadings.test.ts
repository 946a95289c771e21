import { expect, test } from 'vitest';
import { findHeadings } from './findHeadings.ts';

const at = (title: string, page: number) => ({ title, page, top: 0 });

test('headings of the same words lead each to their own page', () => {
  const outline = [
    { level: 2, number: 'Finding 1', title: 'The men in Rowan’s life' },
    { level: 3, number: '', title: 'Why this happened' },
    { level: 2, number: 'Finding 2', title: 'A bruise on a baby' },
    { level: 3, number: '', title: 'Why this happened' },
  ];
  const headings = [
    at('Contents', 1),
    at('Finding 1: The men in Rowan’s life', 3),
    at('Why this happened', 4),
    at('Finding 2: A bruise on a baby', 6),
    at('Why this happened', 7),
  ];
  expect(findHeadings(outline, headings).map((place) => place?.page)).toEqual([3, 4, 6, 7]);
});

test('a heading whose page is not set yet leads nowhere, and those after it still lead to theirs', () => {
  const outline = [
    { level: 1, number: '1', title: 'Introduction' },
    { level: 1, number: '2', title: 'Just written' },
    { level: 1, number: '3', title: 'Recommendations' },
  ];
  const places = findHeadings(outline, [at('1 Introduction', 2), at('3 Recommendations', 5)]);
  expect(places.map((place) => place?.page)).toEqual([2, undefined, 5]);
});
