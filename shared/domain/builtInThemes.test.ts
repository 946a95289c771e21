import { expect, test } from 'vitest';
import { builtInThemes } from './builtInThemes.ts';

test('no two built-in themes share a key or a name, so that a case takes each up once', () => {
  for (const field of ['key', 'name'] as const) {
    const values = builtInThemes.map((theme) => theme[field].toLowerCase());
    expect(new Set(values).size).toBe(values.length);
  }
});

test('each has a definition of one sentence, other words to find it by, and a set', () => {
  for (const { key, definition, synonyms, set } of builtInThemes) {
    expect(definition, key).toMatch(/^[A-Z][^.]*\.$/);
    expect(synonyms.split('; ').every(Boolean), key).toBe(true);
    expect(set, key).not.toBe('');
  }
});
