import type { Theme } from '../../../shared/contract/themes.ts';

/** What a set without a name is called. */
export const noSet = 'Without a set';

/** Themes by their set, in the order in which they come. */
export function bySet<Item extends Pick<Theme, 'set'>>(
  themes: readonly Item[],
): [set: string, themes: Item[]][] {
  return [...Map.groupBy(themes, ({ set }) => set || noSet)];
}

/** Themes whose name, other words or definition hold what is looked for. */
export function findThemes(themes: readonly Theme[], words: string): readonly Theme[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return themes;
  return themes.filter(({ name, synonyms, definition, set }) =>
    [name, synonyms, definition, set].some((text) => text.toLowerCase().includes(wanted)),
  );
}

/** The name and the other words, each once. */
export function wordsOf({ name, synonyms }: Pick<Theme, 'name' | 'synonyms'>): string[] {
  const words = [name, ...synonyms.split(';')].map((word) => word.trim()).filter(Boolean);
  const seen = new Set<string>();
  return words.filter((word) => {
    const isNew = !seen.has(word.toLowerCase());
    seen.add(word.toLowerCase());
    return isNew;
  });
}
