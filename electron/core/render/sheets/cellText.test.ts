import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellParts, cellText, mostInCell } from './cellText.ts';

describe('text in the cells of a workbook', () => {
  test('is escaped where a workbook would read something else into it', () => {
    expect(cellText('a _x0041_ b')).toBe('a _x005F_x0041_ b');
    expect(cellText('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
    expect(cellText('constructor')).toBe('_x0063_onstructor');
    expect(cellText('__proto__')).toBe('_x005F__proto__');
    expect(cellText('The constructor’s yard')).toBe('The constructor’s yard');
  });

  test('goes on in a further cell where one cannot hold it, and nothing of it is lost', () => {
    expect(cellParts('short')).toEqual(['short']);
    const words = 'A visit was made. '.repeat(4_000);
    expect(cellParts(words).length).toBe(3);
    expect(cellParts(words)[0]?.endsWith(' ')).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (unit) => {
        const text = unit.repeat(Math.ceil(70_000 / unit.length));
        const parts = cellParts(text);
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(mostInCell);
          expect(part.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
