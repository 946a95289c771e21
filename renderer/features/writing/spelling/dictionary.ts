import nspell from 'nspell';

export interface Dictionary {
  isCorrect(word: string): boolean;
  /** Up to five words it may have been meant to be, the likeliest first. */
  suggest(word: string): string[];
}

const mostSuggestions = 5;
/** Words that end in -ise for another reason than the Greek -izein, and so are never spelt with z. */
const alwaysIse =
  /(?:advert|adv|apprehend|ar|chast|circumc|comprom|compr|dem|desp|dev|disgu|exc|exerc|franch|improv|inc|merchand|prem|prom|r|rev|superv|surm|surpr|telev|w)ise/i;
const izeEnding = /iz(?=(?:e|es|ed|er|ers|ing|ation|ations|ational|able)$)/i;

/** The dictionary files and the word list of the field as one. Spelling in -ise and in -ize are both British. */
export function createDictionary(files: { aff: string; dic: string; fieldWords: string }): Dictionary {
  const general = nspell(files);
  for (const word of readWordList(files.fieldWords)) general.add(word);

  const isKnown = (word: string): boolean => {
    if (general.correct(word)) return true;
    const withS = word.replace(izeEnding, 'is');
    return (
      withS !== word &&
      !alwaysIse.test(withS.replace(/is(?:ed|er|ers|ing|ation|ations|ational|able|es)$/i, 'ise')) &&
      general.correct(withS)
    );
  };
  return {
    isCorrect: (written) => {
      const word = plain(written);
      const whole = word.replace(/'s$/i, '');
      return (
        isKnown(word) ||
        isKnown(whole) ||
        (whole.includes('-') && whole.split('-').every((part) => part.length < 2 || isKnown(part)))
      );
    },
    suggest: (written) => general.suggest(plain(written)).slice(0, mostSuggestions),
  };
}

function readWordList(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Soft hyphens are how a word is set, not how it is spelt; both apostrophes are one. */
function plain(word: string): string {
  return word.replaceAll('\u00ad', '').replaceAll('’', "'");
}
