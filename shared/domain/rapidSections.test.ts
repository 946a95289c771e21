import { describe, expect, test } from 'vitest';
import { builtInRapidSections, isUnwritten, lacksWords } from './rapidSections.ts';
import { emptyRichText, type RichText } from './richText.ts';

const words: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hazel wakes first.' }] }],
};
const citationAlone: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'citation', attrs: { entryId: 'e1' } }] }],
};

describe('the sections a rapid review begins with', () => {
  test('are nineteen, each with its own key and words that say what belongs in it', () => {
    expect(builtInRapidSections).toHaveLength(19);
    expect(new Set(builtInRapidSections.map(({ key }) => key)).size).toBe(19);
    expect(builtInRapidSections.filter(({ guidance }) => guidance === '')).toEqual([]);
  });

  test('never leave the child’s life, who they are, or the adults around them empty without a reason', () => {
    expect(builtInRapidSections.filter(({ isRequired }) => isRequired).map(({ title }) => title)).toEqual([
      'The child’s lived experience and voice',
      'Identity and circumstances',
      'Fathers and significant adults',
    ]);
  });
});

describe('a section that must not be empty', () => {
  test('lacks words until something is written, or why not is', () => {
    const isRequired = true;
    expect(lacksWords({ isRequired, body: emptyRichText, emptyBecause: '' })).toBe(true);
    expect(lacksWords({ isRequired, body: emptyRichText, emptyBecause: ' \n' })).toBe(true);
    expect(lacksWords({ isRequired, body: words, emptyBecause: '' })).toBe(false);
    expect(lacksWords({ isRequired, body: emptyRichText, emptyBecause: 'No record speaks of it.' })).toBe(
      false,
    );
  });

  test('is not filled by a citation with no words around it', () => {
    expect(isUnwritten({ body: citationAlone })).toBe(true);
    expect(lacksWords({ isRequired: true, body: citationAlone, emptyBecause: '' })).toBe(true);
  });

  test('is one that says so: any other may stand empty', () => {
    expect(lacksWords({ isRequired: false, body: emptyRichText, emptyBecause: '' })).toBe(false);
  });
});
