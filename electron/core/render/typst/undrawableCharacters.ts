/** Where a long word may break; never drawn, but named together with the character before it. */
const breakPlace = '\u200b';

/** The characters named in the compiler's refusal, `the text "த" could not be displayed with font …`. */
export function undrawableCharacters(refusal: string): ReadonlySet<string> {
  const named = refusal.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/g);
  const characters = [...named].flatMap(([, shown = '']) => [...unescaped(shown)]);
  return new Set(characters.filter((character) => character !== breakPlace));
}

function unescaped(shown: string): string {
  return shown.replace(/\\+u\{([0-9a-f]+)\}/g, (_whole, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
}

/**
 * `தம` as `[U+0BA4 U+0BAE]`: unreadable, but nothing is lost without a trace and the reader sees where to look in the
 * Word file. Works on JSON as it stands, because none of the characters can have a part in its punctuation.
 */
export function withCodePoints(json: string, undrawable: ReadonlySet<string>): string {
  const points = [...undrawable].map((character) => `\\u{${codePoint(character)}}`);
  return json.replace(new RegExp(`[${points.join('')}]+`, 'gu'), (run) => {
    const shown = Array.from(run, (character) => `U+${codePoint(character).toUpperCase().padStart(4, '0')}`);
    return `[${shown.join(' ')}]`;
  });
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
