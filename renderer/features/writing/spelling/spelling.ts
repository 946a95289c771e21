/** Answers which words are misspelt and what they may have been meant to be. Nothing leaves this computer. */
export interface Spelling {
  /** Those of the words that are misspelt. */
  check(words: readonly string[]): Promise<ReadonlySet<string>>;
  suggest(word: string): Promise<readonly string[]>;
  /** Takes a word as right until Candour closes. Kept in memory only: it may be the name of a child. */
  ignore(word: string): void;
  /** Calls `listener` when what counts as right has changed. */
  onChange(listener: () => void): () => void;
}

export type SpellingQuestion =
  | { readonly kind: 'check'; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly word: string };
/** Answers a question with words. */
export type AskSpelling = (question: SpellingQuestion) => Promise<readonly string[]>;

export function createSpelling(ask: AskSpelling): Spelling {
  const known = new Map<string, boolean>();
  const ignored = new Set<string>();
  const listeners = new Set<() => void>();
  return {
    async check(words) {
      const unknown = [...new Set(words)].filter((word) => !known.has(word));
      if (unknown.length > 0) {
        const misspelt = new Set(await ask({ kind: 'check', words: unknown }));
        for (const word of unknown) known.set(word, !misspelt.has(word));
      }
      return new Set(words.filter((word) => known.get(word) === false && !ignored.has(word.toLowerCase())));
    },
    suggest: (word) => ask({ kind: 'suggest', word }),
    ignore(word) {
      ignored.add(word.toLowerCase());
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
