import { expect, test } from 'vitest';
import { tarnPreview } from '../../../../tests/support/fakeReturns.ts';
import { foldByCode, thingsToLookAt } from './lookAt.ts';

const warned = (ref: { sheet: string; row: number } | null, text: string, code = 'a-code') =>
  thingsToLookAt({ ...tarnPreview(), warnings: [{ ref, code, text }] }).at(-1);

test('what cannot be read comes first, without the offer that stands beside it as a button', () => {
  const preview = tarnPreview();
  const rows = preview.rows?.map((row) =>
    row.state === 'unreadable'
      ? { ...row, why: '“31/02/2021”: There is no such date. Is it Feb 2021, day not known?' }
      : row,
  );
  const [first] = thingsToLookAt({ ...preview, ...(rows ? { rows } : {}) });
  expect(first?.title).toBe('Row 17: “31/02/2021”: There is no such date');
});

test.each([
  [
    null,
    'Dates are read day first. 21 dates could be read otherwise.',
    'Dates are read day first',
    '21 dates could be read otherwise.',
  ],
  [
    { sheet: 'Log', row: 7 },
    'Sheet Log, row 7: the date is blank. 01-Mar-18 was taken.',
    'Row 7: the date is blank',
    '01-Mar-18 was taken.',
  ],
  [
    { sheet: 'Log', row: 34 },
    'Row 34 is a total and was left out.',
    'Row 34 is a total and was left out',
    '',
  ],
  [
    { sheet: 'Log', row: 35 },
    'record 35: “c. Mar 2021” is kept as it is.',
    'Row 35: “c. Mar 2021” is kept as it is',
    '',
  ],
])('a warning has its place once, and its first sentence as its title: %#', (ref, text, title, words) => {
  expect(warned(ref, text)).toMatchObject({ title, words });
});

test('of many of one kind the first three stand with how many more there are, until they are opened', () => {
  const warnings = Array.from({ length: 14 }, (_, row) => ({
    ref: { sheet: 'Log', row: row + 50 },
    code: 'inherited_date',
    text: 'The date is blank.',
  }));
  const things = thingsToLookAt({ ...tarnPreview(), rows: [], warnings });
  expect(foldByCode(things, new Set()).map(({ more }) => more)).toEqual([0, 0, 11]);
  expect(foldByCode(things, new Set(['inherited_date']))).toHaveLength(14);
});
