import { expect, test } from 'vitest';
import { layOut, nextZoom, offsetOf, pagesInView, placeAt } from './pageLayout.ts';

const portrait = { width: 794, height: 1123 };
const landscape = { width: 1123, height: 794 };
const frame = { width: 830, height: 600 };

test('a landscape page is fitted to the pane like the upright ones before it', () => {
  const { pages } = layOut([portrait, landscape], 'width', frame);
  expect(pages.map(({ width }) => Math.round(width))).toEqual([794, 794]);
});

test('a whole page is never taller than the pane, and a wide screen does not blow lines up', () => {
  const [whole] = layOut([portrait], 'page', frame).pages;
  expect(whole?.height).toBeLessThanOrEqual(frame.height);
  const [wide] = layOut([portrait], 'width', { width: 3000, height: 2000 }).pages;
  expect(wide?.scale).toBe(1.5);
});

test('the line one was reading stays where it was when pages change their size', () => {
  const sizes = [portrait, portrait, landscape, portrait];
  const before = layOut(sizes, 1, frame);
  const place = placeAt(before, offsetOf(before, { page: 2, top: 0.4 }));
  expect(place).toEqual({ page: 2, top: expect.closeTo(0.4) });
  const after = layOut(sizes, 2, frame);
  expect(placeAt(after, offsetOf(after, place))).toEqual({ page: 2, top: expect.closeTo(0.4) });
});

test('a reader of a page that has gone is left at the last one', () => {
  const layout = layOut([portrait, portrait], 1, frame);
  expect(placeAt(layout, offsetOf(layout, { page: 9, top: 0 })).page).toBe(1);
});

test('of a long report only the pages about the pane are drawn', () => {
  const layout = layOut(Array(700).fill(portrait), 1, frame);
  const { first, last } = pagesInView(layout, offsetOf(layout, { page: 350, top: 0.1 }), frame.height);
  expect([first, last]).toEqual([349, 351]);
});

test('larger and smaller go by steps and stop at either end', () => {
  expect(nextZoom(0.91, 1)).toBe(1);
  expect(nextZoom(1, -1)).toBe(0.9);
  expect(nextZoom(3, 1)).toBe(3);
});
