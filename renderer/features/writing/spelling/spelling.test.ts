import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDictionary } from './dictionary.ts';
import { findWords } from './findWords.ts';
import { createSpelling } from './spelling.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const folder = 'resources/dictionaries';
const require = createRequire(import.meta.url);
const packaged = path.dirname(require.resolve('dictionary-en-gb'));
const dictionary = createDictionary({
  aff: read(`${folder}/en-GB.aff`),
  dic: read(`${folder}/en-GB.dic`),
  fieldWords: read(`${folder}/safeguarding.txt`),
});

describe('the dictionary', () => {
  test.each([
    'wellbeing',
    'safeguarding',
    'multi-agency',
    'genogram',
    'perinatal',
    'organise',
    'organize',
    'organization',
    'prioritized',
    'colour',
    'reviewer’s',
    'doctor’s',
    'didn’t',
    'well-known',
    'eight-week',
    'safe\u00adguarding',
    'unborn',
    'MARAC',
    'Childline',
    'size',
    'seize',
  ])('“%s” is right', (word) => expect(dictionary.isCorrect(word)).toBe(true));
  test.each([
    'safegaurding',
    'recieved',
    'color',
    'advertize',
    'supervized',
    'refferal',
    'organizzation',
    'multi-agancy',
  ])('“%s” is wrong', (word) => expect(dictionary.isCorrect(word)).toBe(false));
  test('offers the word that was meant', () => {
    expect(dictionary.suggest('safegaurding')).toContain('safeguarding');
    expect(dictionary.suggest('recieved')[0]).toBe('received');
  });
  test('the files are those of the package, unchanged', () => {
    for (const [ours, theirs] of [
      ['en-GB.aff', 'index.aff'],
      ['en-GB.dic', 'index.dic'],
      ['en-GB.licence.txt', 'license'],
    ] as const) {
      expect(read(`${folder}/${ours}`)).toBe(read(path.join(packaged, theirs)));
    }
  });
});

describe('which words are judged', () => {
  const words = (text: string) => findWords(text).map((word) => word.text);
  test('names within a sentence, bodies in capital letters and references are left alone', () => {
    expect(words('When Rowan saw Dr Kershaw the MARAC had WSCP2026 and a_b.')).toEqual([
      'When',
      'saw',
      'the',
      'had',
      'and',
    ]);
  });
  test('the first word of a sentence is judged, behind quotation marks too', () => {
    expect(words('Seen. “Wass she well?” Yess.')).toEqual(['Seen', 'Wass', 'she', 'well', 'Yess']);
  });
  test('places are those of the text', () => {
    expect(findWords('it was recieved')[2]).toEqual({ text: 'recieved', start: 7, end: 15 });
  });
});

describe('looking words up', () => {
  test('asks once for each word, and takes what was ignored as right from then on', async () => {
    const asked: string[][] = [];
    const spelling = createSpelling(async (question) => {
      if (question.kind === 'suggest') return [];
      asked.push([...question.words]);
      return question.words.filter((word) => /callum|wrnog/i.test(word));
    });
    let changes = 0;
    spelling.onChange(() => {
      changes += 1;
    });
    expect([...(await spelling.check(['callum', 'wrnog', 'right', 'right']))]).toEqual(['callum', 'wrnog']);
    spelling.ignore('callum');
    expect([...(await spelling.check(['Callum', 'callum', 'wrnog']))]).toEqual(['wrnog']);
    expect(asked).toEqual([['callum', 'wrnog', 'right'], ['Callum']]);
    expect(changes).toBe(1);
  });
});
