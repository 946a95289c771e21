import { describe, expect, test } from 'vitest';
import { diffWords, shortenDiff } from './wordDiff.ts';

const marked = (from: string, to: string) =>
  diffWords(from, to)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('what became of a text', () => {
  test.each([
    ['No referral was made.', 'No referral was made.', 'No referral was made.'],
    ['No referral was made.', 'A referral was made.', '[-No -]{+A +}referral was made.'],
    ['She was seen.', 'She was not seen.', 'She was {+not +}seen.'],
    ['a b c d', 'a c e d', 'a [-b -]c {+e +}d'],
    ['The choice of his.', 'The choice of his. He left.', 'The choice of his. {+He left.+}'],
    ['', 'New words', '{+New words+}'],
    ['Old words', '', '[-Old words-]'],
  ])('from “%s” to “%s”', (from, to, expected) => {
    expect(marked(from, to)).toBe(expected);
  });

  test('what was and what is can both be read back from the marks, whatever the texts', () => {
    const from = 'The  doctor saw\ntwo small bruises on the left cheek of a baby '.repeat(40);
    const to = from.replaceAll('bruises', 'marks').replace('doctor saw', 'doctor, who had seen,');
    const pieces = diffWords(from, to);
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('removed')).toBe(to);
    expect(without('added').split(/\s+/)).toEqual(from.split(/\s+/));
  });

  test('a very long text that was rewritten is answered at once, as replaced', () => {
    const from = Array.from({ length: 20_000 }, (_, index) => `old${index}`).join(' ');
    const to = Array.from({ length: 20_000 }, (_, index) => `new${index}`).join(' ');
    expect(diffWords(from, to).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  test('unchanged stretches are cut to a few words round each change', () => {
    const before = Array.from({ length: 50 }, (_, index) => `w${index}`).join(' ');
    const short = shortenDiff(diffWords(`${before} seen ${before}`, `${before} unseen ${before}`));
    expect(short.map(({ text }) => text)).toEqual([
      '… w42 w43 w44 w45 w46 w47 w48 w49 ',
      'seen ',
      'unseen ',
      'w0 w1 w2 w3 w4 w5 w6 w7 … ',
    ]);
  });
});

test('a long text without changes begins with its own words', () => {
  const [only] = shortenDiff([{ kind: 'same', text: 'word '.repeat(100) }]);
  expect(only?.text).toMatch(/^word word .*…\s$/);
});
