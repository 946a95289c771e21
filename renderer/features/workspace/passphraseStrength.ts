import { passphraseLength } from '../../../shared/contract/workspace.ts';

export type Strength = 'empty' | 'too-short' | 'easy' | 'fair' | 'hard';

export interface PassphraseEstimate {
  readonly strength: Strength;
  /** The judgement: “Easy to guess: a name and a year”. */
  readonly words: string;
  /** What would help, or why it is good. */
  readonly advice: string;
}

// Words that head every list of stolen passwords, with those of this field and the commonest names.
const commonWords = new Set(
  `password passphrase passcode welcome letmein admin administrator login master secret changeme trustno hello iloveyou
  sunshine princess monkey dragon football liverpool arsenal chelsea everton rangers celtic manchester united city london
  england britain summer winter autumn spring january february march april may june july august september october november
  december monday tuesday wednesday thursday friday saturday sunday candour safeguarding safeguard child children social
  police health council partnership review team office work computer laptop family mother father
  oliver george harry jack charlie jacob thomas oscar william james noah leo arthur muhammad mohammed emily olivia amelia
  isla ava jessica sophie grace lily freya chloe poppy emma sarah laura david michael john robert daniel matthew andrew`.split(
    /\s+/,
  ),
);
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')]);
const shortestRun = 4;

/**
 * A plain judgement of a passphrase, in words, made on this computer. It looks for what people guess first; it is
 * not a measure of entropy, and leaves the last word to the core.
 */
export function estimatePassphrase(passphrase: string): PassphraseEstimate {
  const { minimum } = passphraseLength;
  if (passphrase === '') return { strength: 'empty', words: '', advice: '' };
  if (passphrase.length < minimum) {
    const missing = minimum - passphrase.length;
    return {
      strength: 'too-short',
      words: 'Too short',
      advice: `${missing} more ${missing === 1 ? 'character' : 'characters'} at least.`,
    };
  }
  const weakness = findWeakness(passphrase.toLowerCase());
  if (weakness)
    return {
      strength: 'easy',
      words: `Easy to guess: ${weakness}`,
      advice: 'Use four or five words that do not belong together.',
    };

  const unusual = unusualWords(passphrase);
  if (unusual.length >= 4)
    return { strength: 'hard', words: 'Hard to guess', advice: 'Four words or more, all different.' };
  if (hasManyKinds(passphrase) && passphrase.length >= 16) {
    return { strength: 'hard', words: 'Hard to guess', advice: 'Long, with letters, figures and signs.' };
  }
  return {
    strength: 'fair',
    words: 'Could be guessed in time',
    advice: 'One more word makes it hard to guess.',
  };
}

function findWeakness(text: string): string | null {
  if (new Set(text.replace(/\s/g, '')).size <= 4) return 'the same few characters again and again';
  if (isRepeated(text)) return 'one part said twice';
  if (coveredByRuns(text) >= text.length / 2) return 'a row of keys, letters or figures';

  const words = text.split(/[^\p{L}]+/u).filter(Boolean);
  const hasYear = /(19|20)\d\d/.test(text);
  const common = words.filter((word) => commonWords.has(word));
  const other = words.filter((word) => !commonWords.has(word));
  if (words.length === 0) return 'figures and signs only';
  if (other.every((word) => word.length < 4) && other.length < 3) {
    return common.length > 0
      ? `${common.length === 1 ? 'a common word or name' : 'common words or names'}${hasYear ? ' and a year' : ''}`
      : 'very short words';
  }
  if (words.length <= 2 && hasYear) return 'a name and a year';
  if (words.length === 1 && new Set(words[0]).size <= 8 && /^\p{L}+\d*\W*$/u.test(text))
    return 'one word, perhaps with a number';
  return null;
}

function isRepeated(text: string): boolean {
  return /^(.{2,}?)[\s\W]*(\1[\s\W]*)+$/.test(text);
}

/** How many characters stand in a run such as `abcd` or `4321`. */
function coveredByRuns(text: string): number {
  let covered = 0;
  for (let start = 0; start < text.length; ) {
    let length = 0;
    for (
      let end = start + shortestRun;
      end <= text.length && runs.some((run) => run.includes(text.slice(start, end)));
      end += 1
    ) {
      length = end - start;
    }
    covered += length;
    start += Math.max(length, 1);
  }
  return covered;
}

function unusualWords(passphrase: string): string[] {
  const words = passphrase
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3);
  return [...new Set(words)];
}

function hasManyKinds(passphrase: string): boolean {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d\s]/u];
  return kinds.filter((kind) => kind.test(passphrase)).length >= 3 && new Set(passphrase).size >= 10;
}
