/** The characters named in the compiler's refusal, `the text "த" could not be displayed with font …`. */
export function undrawableCharacters(refusal: string): ReadonlySet<string> {
  const named = refusal.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/g);
  return new Set([...named].flatMap(([, shown = '']) => [...unescaped(shown)]));
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
  const runs: string[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    if (run.length > 0) runs.push(`[${run.join(' ')}]`);
    run = [];
  };
  for (const character of json) {
    if (undrawable.has(character)) {
      run.push(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    } else {
      endRun();
      runs.push(character);
    }
  }
  endRun();
  return runs.join('');
}
