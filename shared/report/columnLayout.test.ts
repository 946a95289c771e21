import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnNeed, layOutColumns } from './columnLayout.ts';
import { emsOfColumn } from './textWidth.ts';

const wideEms = 271;
const needs = (...ems: number[]): ColumnNeed[] =>
  ems.map((leastEms) => ({ leastEms, weight: leastEms > 8 ? 4 : 0 }));

describe('columns across a page', () => {
  test('stay in one table of the usual size while they fit', () => {
    const layout = layOutColumns(needs(2, 6, 8, 14), [0, 1], wideEms);
    expect(layout.size).toBe('usual');
    expect(layout.tables.map(({ columns }) => columns)).toEqual([[0, 1, 2, 3]]);
  });

  test('are set smaller before they are parted', () => {
    expect(layOutColumns(needs(...Array(10).fill(7)), [0, 1], wideEms)).toMatchObject({
      size: 'small',
      tables: [{ columns: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }],
    });
  });

  test('go on in a second table with the columns that name the row, and about as many in each', () => {
    const { tables } = layOutColumns(needs(...Array(20).fill(7)), [0, 1], wideEms);
    expect(tables.map(({ columns }) => columns)).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [0, 1, 11, 12, 13, 14, 15, 16, 17, 18, 19],
    ]);
  });

  test('are never lost, never cropped and never narrower than they can be read, whatever is chosen', () => {
    const column = fc.record({ leastEms: fc.double({ min: 1, max: 15, noNaN: true }), weight: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 21 }), (columns) => {
        const { size, tables } = layOutColumns(columns, [0, 1], wideEms);
        const shown = tables.flatMap((table) => table.columns);
        expect([...new Set(shown)].sort((a, b) => a - b)).toEqual(columns.map((_column, index) => index));
        for (const table of tables) {
          expect(table.columns.slice(0, 2)).toEqual([0, 1]);
          expect(table.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          table.columns.forEach((index, at) =>
            expect(emsOfColumn(table.shares[at] ?? 0, wideEms, size)).toBeGreaterThanOrEqual(
              (columns[index]?.leastEms ?? 0) - 1e-6,
            ),
          );
        }
      }),
    );
  });
});
