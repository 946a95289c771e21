import { describe, expect, it, test } from 'vitest';
import { builtInLetters, fillLetter, letterBlanks, letterKindNames } from './letters.ts';

const textOf = (filled: ReturnType<typeof fillLetter>) =>
  filled.blocks.flatMap(({ lines }) => lines.map((runs) => runs.map(({ text }) => text).join(''))).join('\n');

const everything = Object.fromEntries(Object.keys(letterBlanks).map((name) => [name, `the ${name}`]));

describe('a letter', () => {
  it('is filled, in paragraphs and lists, with capitals and spaces in a blank making no difference', () => {
    const filled = fillLetter(
      { title: 'For {Agency}', body: 'Dear { contact }\n\nPlease:\n- search by {due}\n- write\n\nThank you' },
      { agency: 'Wexmoor Police', contact: 'DI Farrow', due: '5 June 2026' },
    );
    expect(filled.title).toBe('For Wexmoor Police');
    expect(filled.blocks.map(({ type, lines }) => [type, lines.length])).toEqual([
      ['paragraph', 1],
      ['paragraph', 1],
      ['list', 2],
      ['paragraph', 1],
    ]);
    expect(textOf(filled)).toContain('search by 5 June 2026');
    expect(filled.empty).toEqual([]);
  });

  it('says which blanks have no value, and leaves a mark where each stands', () => {
    const filled = fillLetter(builtInLetters.reminder, { agency: 'Wexmoor Police', due: ' ' });
    expect(filled.empty).toContain('due');
    expect(filled.empty).toContain('contact');
    expect(filled.empty).not.toContain('agency');
    expect(textOf(filled)).toContain('[due: not recorded]');
    expect(textOf(filled)).not.toMatch(/\{|undefined|null/);
  });

  it('says what is in braces and is no blank, and leaves it as it was written', () => {
    const filled = fillLetter({ title: '', body: 'Dear {conctact}, {not a\nblank}' }, everything);
    expect(filled.unknown).toEqual(['conctact']);
    expect(textOf(filled)).toContain('Dear {conctact}');
  });
});

test.each(letterKindNames)(
  'the built-in %s uses only blanks there are, and never the name of the review',
  (kind) => {
    const filled = fillLetter(builtInLetters[kind], everything);
    expect([filled.empty, filled.unknown]).toEqual([[], []]);
    expect(JSON.stringify(builtInLetters[kind])).not.toContain('{child}');
  },
);
