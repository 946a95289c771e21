import { describe, expect, it } from 'vitest';
import { agencyPhrases } from './agencyMentions.ts';
import { isStopWord, phraseFinder, stemOf, wordsIn } from './words.ts';

const keysOf = (text: string) => wordsIn(text).map(({ key }) => key);

describe('the words of a text', () => {
  it('are read without marks, capitals or genitives, and keep their places', () => {
    expect(keysOf('Rowan’s GP – “A&E”, O’Brien')).toEqual(['rowan', 'gp', 'a&e', "o'brien"]);
    const text = 'Zoë (4) asleep';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Zoë', '4', 'asleep']);
  });

  it('are the same in their common forms, and only then', () => {
    expect(new Set(['shouting', 'shouted', 'shouts'].map(stemOf)).size).toBe(1);
    expect(stemOf('glass')).toBe('glass');
    expect(isStopWord('the')).toBe(true);
    expect(isStopWord('bruise')).toBe(false);
  });
});

describe('finding phrases', () => {
  it('finds whole words only, the longest where several begin alike', () => {
    const find = phraseFinder([
      { words: 'social care', value: 'care' },
      { words: 'social', value: 'social' },
      { words: 'GP', value: 'gp' },
    ]);
    const found = (text: string) =>
      find(text).map(({ value, start, end }) => [value, text.slice(start, end)]);
    expect(found('Social  care rang; a social call; gps')).toEqual([
      ['care', 'Social  care'],
      ['social', 'social'],
    ]);
  });
});

describe('the words that name an agency', () => {
  const one = { id: 'one', name: 'Northgate Surgery', code: 'GP', kind: 'gp' } as const;
  const other = { id: 'other', name: 'Southgate Surgery', code: 'GP', kind: 'gp' } as const;
  const named = (agencies: Parameters<typeof agencyPhrases<string>>[0], text: string) =>
    phraseFinder(agencyPhrases(agencies))(text).map(({ value }) => [value.agencyId, value.isByName]);

  it('are its name and letters of its own', () => {
    expect(named([one], 'northgate surgery')).toEqual([['one', true]]);
    expect(named([one], 'Seen by GP')).toEqual([['one', true]]);
    expect(named([one], 'gp')).toEqual([]);
  });

  it('are its former and its other names too', () => {
    const service = {
      id: 'service',
      name: 'Wexmoor Family Solutions',
      code: 'WFS',
      kind: 'other',
      formerNames: [{ name: 'Early Help Hub' }],
      aliases: [{ alias: 'FSW' }, { alias: 'the hub' }],
    } as const;
    expect(named([service], 'Early help hub rang')).toEqual([['service', true]]);
    expect(named([service], 'Asked the FSW at The Hub')).toEqual([
      ['service', true],
      ['service', true],
    ]);
    expect(named([service], 'fsw')).toEqual([]);
  });

  it('name a kind and no more where two agencies have the same letters', () => {
    expect(named([one, other], 'Seen by GP')).toEqual([
      ['one', false],
      ['other', false],
    ]);
    expect(named([one, other], 'Rang Southgate Surgery')).toEqual([['other', true]]);
  });
});
