import aff from '../../../../resources/dictionaries/en-GB.aff?raw';
import dic from '../../../../resources/dictionaries/en-GB.dic?raw';
import fieldWords from '../../../../resources/dictionaries/safeguarding.txt?raw';
import { createDictionary } from './dictionary.ts';
import type { SpellingQuestion } from './spelling.ts';

// Reading the dictionary takes a moment, and suggesting a word another: neither may hold up typing.
const dictionary = createDictionary({ aff, dic, fieldWords });

self.addEventListener(
  'message',
  ({ data: { id, question } }: MessageEvent<{ id: number; question: SpellingQuestion }>) => {
    const words =
      question.kind === 'check'
        ? question.words.filter((word) => !dictionary.isCorrect(word))
        : dictionary.suggest(question.word);
    self.postMessage({ id, words });
  },
);
