import { describe, expect, test } from 'vitest';
import { linkAddress } from './linkAddress.ts';
import { quotationBlock } from './quotation.ts';
import {
  citedEntryIds,
  emptyRichText,
  plainText,
  recordedText,
  type RichText,
  wordCount,
} from './richText.ts';

const text = (words: string) => ({ type: 'text', text: words }) as const;
const words = (line: string) => ({ type: 'paragraph', content: [text(line)] }) as const;

const document: RichText = {
  type: 'doc',
  content: [
    {
      type: 'bulletList',
      content: ['One', 'Two'].map((line) => ({ type: 'listItem', content: [words(line)] })),
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [words('Day')] },
            { type: 'tableHeader', content: [words('Seen')] },
          ],
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [words('14 April')] },
            {
              type: 'tableCell',
              content: [{ type: 'paragraph', content: [{ type: 'citation', attrs: { entryId: 'e-1' } }] }],
            },
          ],
        },
      ],
    },
    {
      type: 'blockquote',
      content: [
        words('Said – twice'),
        {
          type: 'quotationSource',
          content: [
            {
              type: 'text',
              text: 'Mother',
              marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }],
            },
            { type: 'citation', attrs: { entryId: 'e-2' } },
          ],
        },
      ],
    },
  ],
};

describe('the words of a text', () => {
  test('items, rows and the source of a quotation stand on lines of their own', () => {
    expect(plainText(document)).toBe('One\nTwo\nDay\tSeen\n14 April\t\nSaid – twice\nMother');
  });

  test('are counted without dashes, and two list items are two words', () => {
    expect(wordCount(document)).toBe(9);
    expect(wordCount(emptyRichText)).toBe(0);
  });

  test('an entry cited in a table or in the source of a quotation is cited', () => {
    expect(citedEntryIds(document)).toEqual(['e-1', 'e-2']);
  });

  test('where a link leads is part of what the history says', () => {
    expect(recordedText(document)).toContain('Mother <https://example.org/a>');
  });
});

describe('a quotation', () => {
  test('keeps paragraphs and line breaks, and its source stands on one line', () => {
    expect(quotationBlock({ text: 'One\r\ntwo\n\n  Three ', source: 'GP record,\n14 April' })).toEqual({
      type: 'blockquote',
      content: [
        { type: 'paragraph', content: [text('One'), { type: 'hardBreak' }, text('two')] },
        words('Three'),
        { type: 'quotationSource', content: [text('GP record, 14 April')] },
      ],
    });
  });

  test('of no words is none', () => {
    expect(quotationBlock({ text: ' \n ', source: 'Mother' })).toBeNull();
  });

  test('without words about its source still cites the entry', () => {
    expect(quotationBlock({ text: 'Said', source: '', entryId: 'e-1' })?.content.at(-1)).toEqual({
      type: 'quotationSource',
      content: [{ type: 'citation', attrs: { entryId: 'e-1' } }],
    });
  });
});

describe('an address', () => {
  test.each([
    ['https://www.gov.uk/a b', null],
    [' https://www.gov.uk/guidance ', 'https://www.gov.uk/guidance'],
    ['HTTPS://Example.org', 'https://Example.org'],
    ['www.gov.uk', 'https://www.gov.uk'],
    ['example.org:8080/x', null],
    ['name@example.org', 'mailto:name@example.org'],
    ['mailto:name@example.org?subject=Rowan', 'mailto:name@example.org?subject=Rowan'],
    ['https://example.org/näme?q=100%', 'https://example.org/n%C3%A4me?q=100%25'],
    ['https://example.org/%C3%A4', 'https://example.org/%C3%A4'],
    ['https://user:secret@example.org', null],
    ['https://', null],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///C:/notes.docx', null],
    ['#_Toc1', null],
    ['mailto:', null],
    ['guidance', null],
  ])('%j is %j', (typed, expected) => {
    expect(linkAddress(typed)).toBe(expected);
    if (expected !== null) expect(linkAddress(expected)).toBe(expected);
  });
});
