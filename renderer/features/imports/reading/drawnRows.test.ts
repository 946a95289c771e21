import { expect, test } from 'vitest';
import type { ReturnPreview } from '../../../../shared/contract/imports.ts';
import { tarnPreview } from '../../../../tests/support/fakeReturns.ts';
import { drawnRows } from './drawnRows.ts';

const log = (row: number) => ({ sheet: 'Log', row });
const rowOf = (
  row: number,
  state: 'entry' | 'unreadable' | 'left-out' = 'entry',
  cells = ['1/3/2021', 'A call'],
) => ({
  ref: log(row),
  table: 0,
  cells,
  state,
  why: state === 'left-out' ? 'Blank row' : '',
});
const preview = (rows: NonNullable<ReturnPreview['rows']>): ReturnPreview => ({
  ...tarnPreview(),
  warnings: [],
  rows,
  entries: [],
});
const draw = (
  rows: NonNullable<ReturnPreview['rows']>,
  unfolded: string[] = [],
  shown: 'all' | 'unreadable' = 'all',
) => drawnRows({ preview: preview(rows), table: 0, shown, choice: {}, unfolded: new Set(unfolded) });
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

test('a long quiet run is folded with its count, the rows about what wants looking at are not', () => {
  const rows = [
    ...range(1, 40).map((row) => rowOf(row)),
    rowOf(41, 'unreadable'),
    ...range(42, 60).map((row) => rowOf(row)),
  ];
  const drawn = draw(rows);
  const folds = drawn.filter((row) => row.kind === 'fold');
  expect(folds.map((fold) => fold.kind === 'fold' && fold.rows.length)).toEqual([32, 17]);
  expect(drawn.some((row) => row.kind === 'entry' && row.isUnread)).toBe(true);
});

test('unfolded, every row of the run is there, and none twice', () => {
  const rows = range(1, 40).map((row) => rowOf(row));
  const fold = draw(rows).find((row) => row.kind === 'fold');
  const first = fold?.kind === 'fold' ? fold.rows[0]?.key : undefined;
  const keys = draw(rows, [first ?? ''])
    .filter((row) => row.kind === 'entry')
    .map(({ key }) => key);
  expect(new Set(keys).size).toBe(40);
  expect(keys).toHaveLength(40);
});

test('blank rows left out together stand as one', () => {
  const drawn = draw([rowOf(1), rowOf(2, 'left-out', ['', '']), rowOf(3, 'left-out', ['', ''])]);
  expect(drawn.map((row) => (row.kind === 'left-out' ? row.rows.length : row.kind))).toEqual(['entry', 2]);
});

test('rows that were not asked for are named, not passed over', () => {
  const drawn = draw([...range(1, 12).map((row) => rowOf(row)), rowOf(900, 'unreadable')]);
  expect(drawn.find((row) => row.kind === 'unseen')).toMatchObject({ from: 13, to: 899 });
});

test('shown by what they do, only those rows stand', () => {
  expect(draw([rowOf(1), rowOf(2, 'unreadable')], [], 'unreadable')).toHaveLength(1);
});
