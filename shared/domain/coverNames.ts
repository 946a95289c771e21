import { isOrdinaryWord, isThereAsName } from './ordinaryNames.ts';

/** One person of the key, as far as covering needs it. */
export interface NamedPerson {
  readonly personId: string;
  /** What is shown in place of a real name. */
  readonly label: string;
  readonly realName: string;
  /** Former names, other spellings, nicknames and initials, parted by semicolons. */
  readonly otherRealNames: string;
}

export type CoveredPiece =
  | { readonly kind: 'words'; readonly text: string }
  /** A real name stands here. `label` is the pseudonym, or null where it can be the name of several people. */
  | { readonly kind: 'name'; readonly text: string; readonly label: string | null };

/** Finds the real names of a case in a text. Made once for a key, used for every text. */
export interface NameCover {
  /** The text in pieces, in order; together they are the text, unchanged. */
  pieces(text: string, voice?: Voice): CoveredPiece[];
  /** Whether any real name stands in the text. */
  holdsName(text: string, voice?: Voice): boolean;
}

/**
 * Whose words a text is. A word that is a real name and also a pseudonym of the case means the real person where an
 * agency wrote it, which knows no pseudonyms, and the pseudonym where the reviewer wrote it.
 */
export type Voice = 'agency' | 'reviewer';

/** Abbreviations that stand in every chronology: initials that read the same are left, as they would cover half the page. */
const fieldAbbreviations = new Set(
  'AE AP CA CC CE CI CP CS CT DA DC DI DS DV ED EH EP FT GP HV IC ID IO IQ IT LA LO MH NP OT PC PE PR QA RR SC SG SO SP SW TA UK UN VA WT YO'.split(
    ' ',
  ),
);

/** Parts of names that are too common as words to be looked for alone. */
const particles = new Set(
  'al ap ab bin bint da de del della der di du el ibn la le mac mc o san st van von y'.split(' '),
);

/** Makes a cover from the key. Pseudonyms in use are named so that a word that is both can be told by whose words it is. */
export function makeNameCover(
  people: readonly NamedPerson[],
  pseudonyms: readonly string[] = people.map(({ label }) => label),
): NameCover {
  const owners = new Map<string, Set<string>>();
  const patterns: string[] = [];
  for (const { label, ...person } of people) {
    for (const form of formsOf(person)) {
      const key = keyOf(form.words);
      const known = owners.get(key);
      if (known) known.add(label);
      else {
        owners.set(key, new Set([label]));
        patterns.push(patternOf(form));
      }
    }
  }
  const labels = new Set(pseudonyms.map(keyOf));
  // The longest first, so that a full name is one name and not two.
  const pattern = patterns.toSorted((one, other) => other.length - one.length).join('|');
  if (pattern === '') return { pieces: (text) => wordsOnly(text), holdsName: () => false };
  const finder = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');

  const pieces = (text: string, voice: Voice = 'agency'): CoveredPiece[] => {
    const found: CoveredPiece[] = [];
    let end = 0;
    for (const match of text.matchAll(finder)) {
      const [name] = match;
      const place = { before: text.slice(0, match.index), after: text.slice(match.index + name.length) };
      if (isOrdinaryWord(name) && !isThereAsName(name, place)) continue;
      if (voice === 'reviewer' && labels.has(keyOf(name))) continue;
      if (match.index > end) found.push({ kind: 'words', text: text.slice(end, match.index) });
      found.push({ kind: 'name', text: name, label: onlyOf(owners.get(keyOf(name))) });
      end = match.index + name.length;
    }
    if (end < text.length) found.push({ kind: 'words', text: text.slice(end) });
    return found;
  };
  return {
    pieces,
    holdsName: (text, voice) => pieces(text, voice).some(({ kind }) => kind === 'name'),
  };
}

/** Whether a pseudonym is, or holds, part of somebody else’s real name in the case; and whose, by their labels. */
export function realNamesIn(
  label: string,
  personId: string | null,
  people: readonly NamedPerson[],
): string[] {
  return people
    .filter((person) => person.personId !== personId)
    .filter((person) => {
      const parts = new Set(formsOf(person).map(({ words }) => keyOf(words)));
      return [label, ...label.split(/[\s-]+/)].some((word) => parts.has(keyOf(word)));
    })
    .map((person) => person.label);
}

interface NameForm {
  readonly words: string;
  /** A whole name of several words: found in any case of letters and however its words are joined. */
  readonly isWhole: boolean;
}

/** A name in all the ways it is looked for: whole, without its middle names, each part, and the initials. */
function formsOf({ realName, otherRealNames }: Pick<NamedPerson, 'realName' | 'otherRealNames'>): NameForm[] {
  const names = [realName, ...otherRealNames.split(';')]
    .map((name) => name.normalize('NFC').trim())
    .filter(Boolean);
  return names.flatMap((name) => {
    const parts = name.split(/\s+/).filter((part) => /\p{L}/u.test(part));
    const [first, last] = [parts[0], parts.at(-1)];
    if (parts.length < 2 || first === undefined || last === undefined)
      return [{ words: name, isWhole: false }, ...hyphenated(name)];
    return [
      { words: name, isWhole: true },
      ...(parts.length > 2 ? [{ words: `${first} ${last}`, isWhole: true }] : []),
      { words: `${last} ${first}`, isWhole: true },
      { words: `${last}, ${first}`, isWhole: true },
      ...parts
        .filter((part) => [...part].length > 1 && !particles.has(part.toLowerCase()))
        .flatMap((part) => [{ words: part, isWhole: false }, ...hyphenated(part)]),
      ...initialsOf(parts),
    ];
  });
}

function hyphenated(part: string): NameForm[] {
  const halves = part.split(/[-‐‑]/).filter((half) => [...half].length > 2);
  return halves.length < 2 ? [] : halves.map((words) => ({ words, isWhole: false }));
}

/** DH, D.H., D H and, with middle names, DMH; none that read like an abbreviation of the field. */
function initialsOf(parts: readonly string[]): NameForm[] {
  const letters = parts.flatMap((part) => /^\p{Lu}/u.exec(part)?.[0] ?? []);
  const [first, last] = [letters[0], letters.at(-1)];
  if (letters.length < 2 || first === undefined || last === undefined) return [];
  return [...new Set([letters.join(''), first + last])]
    .filter((initials) => !fieldAbbreviations.has(initials))
    .map((words) => ({ words, isWhole: false }));
}

/** The part of a regular expression that finds one form of a name. */
function patternOf({ words, isWhole }: NameForm): string {
  if (/^\p{Lu}{2,4}$/u.test(words)) return [...words].join('\\.?\\s?') + '\\.?';
  if (isWhole)
    return words
      .split(/[\s-]+/)
      .map((word) => anyCase(word))
      .join('[\\s\\u00a0_.,-]*');
  const capitalised = spelt(words);
  const capitals = words.toUpperCase();
  return capitals !== words && [...words].length > 2 ? `${capitalised}|${spelt(capitals)}` : capitalised;
}

/** A word as written, with either apostrophe and any hyphen, in composed or decomposed letters. */
function spelt(word: string): string {
  const forms = [...new Set([word, word.normalize('NFD')])].map((form) =>
    escaped(form)
      .replace(/['’ʼ‘]/g, "['’ʼ‘]")
      .replace(/(?:\\-|[-‐‑])/g, '[-‐‑–\\s]'),
  );
  return forms.length === 1 ? (forms[0] ?? '') : `(?:${forms.join('|')})`;
}

function anyCase(word: string): string {
  return [...new Set([word, word.toLowerCase(), word.toUpperCase()])]
    .map(spelt)
    .join('|')
    .replace(/^.*$/s, '(?:$&)');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** What two spellings of one name have in common. */
function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function onlyOf(labels: ReadonlySet<string> | undefined): string | null {
  const [first] = labels ?? [];
  return labels?.size === 1 && first !== undefined ? first : null;
}

function wordsOnly(text: string): CoveredPiece[] {
  return text === '' ? [] : [{ kind: 'words', text }];
}
