/** A word of a text and where it stands there. */
export interface Word {
  /** Lower case, without a genitive: “Rowan’s” is `rowan`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’&][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order; marks and spaces between them are passed over. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [written] = match;
    words.push({ key: keyOf(written), start: match.index, end: match.index + written.length });
  }
  return words;
}

function keyOf(written: string): string {
  const lower = written.toLowerCase();
  // Most words have none, and this is done for every word of a case.
  if (!lower.includes("'") && !lower.includes('’')) return lower;
  return lower.replaceAll('’', "'").replace(/'s$/, '');
}

/** Words that stand in any account of anything, and those that any case record is full of. */
const stopWords = new Set(
  `a about after again all also am an and any are as at be because been before being below between both but by can
  could did do does doing down during each few for from further had has have having he her here hers herself him himself
  his how i if in into is it its itself just like me more most my no nor not now of off on once only or other our out
  over own said same say says she should so some such than that the their them themselves then there these they this
  those through to too under until up upon very was we were what when where which while who whom why will with would
  you your am pm hrs hours date time day today yesterday week weeks month months year years
  mother father mum dad child children baby family parent parents home visit visited call called telephone phone contact
  record recorded noted note notes informed advised stated reported discussed attended agreed told asked
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  professional agency entry see seen made make given following regarding re`.split(/\s+/),
);

/** Whether a word says so little that two accounts sharing it says nothing. */
export function isStopWord(key: string): boolean {
  return key.length < 3 || stopWords.has(key) || /^\d{1,2}$/.test(key);
}

/** The same for “shouting”, “shouted” and “shouts”. Rough, and only ever compared with its own kind. */
export function stemOf(key: string): string {
  if (key.length < 6) return key.length > 3 && /[^s]s$/.test(key) ? key.slice(0, -1) : key;
  return key.replace(/(?:ings?|edly|ed|es|s)$/, '');
}

export interface Phrase<Value> {
  readonly words: string;
  readonly value: Value;
  /** Only as written here: letters such as “ED” are a word of their own in small ones. */
  readonly isExactCase?: boolean;
}

export interface FoundPhrase<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds many phrases in a text at once, as whole words, in reading order. Where one phrase begins another at the same
 * word the longest is taken; several values of one phrase are all given.
 */
export function phraseFinder<Value>(
  phrases: Iterable<Phrase<Value>>,
): (text: string, words?: readonly Word[]) => FoundPhrase<Value>[] {
  const byFirst = new Map<string, { keys: string[]; phrase: Phrase<Value> }[]>();
  for (const phrase of phrases) {
    const keys = wordsIn(phrase.words).map(({ key }) => key);
    const [first] = keys;
    if (first === undefined) continue;
    const known = byFirst.get(first) ?? [];
    known.push({ keys, phrase });
    byFirst.set(
      first,
      known.sort((one, other) => other.keys.length - one.keys.length),
    );
  }
  return (text, words = wordsIn(text)) => {
    const found: FoundPhrase<Value>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      let length = 0;
      for (const { keys, phrase } of byFirst.get(words[at]?.key ?? '') ?? []) {
        if (keys.length < length || !keys.every((key, index) => words[at + index]?.key === key)) continue;
        const start = words[at]?.start ?? 0;
        const end = words[at + keys.length - 1]?.end ?? start;
        if (phrase.isExactCase && !text.slice(start, end).startsWith(phrase.words)) continue;
        length = keys.length;
        found.push({ value: phrase.value, start, end });
      }
      at += Math.max(0, length - 1);
    }
    return found;
  };
}
