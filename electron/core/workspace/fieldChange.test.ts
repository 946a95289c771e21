import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeChange, isLeftBy, valueAfter, valueBefore } from './fieldChange.ts';

const value = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', minLength: 150, maxLength: 400 }),
);

it('any change can be followed both ways, also after it was written down and read again', () => {
  fc.assert(
    fc.property(value, value, (before, after) => {
      const change = JSON.parse(JSON.stringify(describeChange(before, after))) as ReturnType<
        typeof describeChange
      >;
      expect(valueAfter(change, before)).toBe(after);
      expect(valueBefore(change, after)).toBe(before);
      expect(isLeftBy(change, after)).toBe(true);
      expect(isLeftBy(change, `${after} `)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

it('a word typed into a long chapter costs a line, not a chapter', () => {
  const chapter = 'What happened next was recorded by two agencies. 👩‍👧 '.repeat(2_000);
  const middle = Math.floor(chapter.length / 2);
  const changed = `${chapter.slice(0, middle)}quietly ${chapter.slice(middle)}`;
  const change = describeChange(chapter, changed);
  expect(JSON.stringify(change).length).toBeLessThan(200);
  expect(valueAfter(change, chapter)).toBe(changed);
});

it('a text changed again elsewhere is not taken for the one that was left', () => {
  const left = `${'a'.repeat(300)} end`;
  const change = describeChange('a'.repeat(300), left);
  expect(isLeftBy(change, `b${left.slice(1)}`)).toBe(false);
});
