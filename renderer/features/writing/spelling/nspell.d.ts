/** The part of nspell 2 that is used here; the package has no types. */
declare module 'nspell' {
  interface Checker {
    correct(word: string): boolean;
    suggest(word: string): string[];
    add(word: string): Checker;
  }
  // eslint-disable-next-line import/no-default-export -- the package exports it so
  export default function nspell(dictionary: { aff: string; dic: string }): Checker;
}
