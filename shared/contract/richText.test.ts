import { describe, expect, test } from 'vitest';
import type { RichBlock, RichTableCell } from '../domain/richText.ts';
import { richText } from './richText.ts';

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const;
const cell = (text: string): RichTableCell => ({ type: 'tableCell', content: [words(text)] });
const header = (text: string): RichTableCell => ({ type: 'tableHeader', content: [words(text)] });
const row = (...content: RichTableCell[]) => ({ type: 'tableRow', content }) as const;
const linked = (href: string) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'guidance', marks: [{ type: 'link', attrs: { href } }] }],
});
const fits = (...content: unknown[]) => richText.safeParse({ type: 'doc', content }).success;

describe('what a text may hold', () => {
  test.each<[string, RichBlock]>([
    ['a quotation as it was stored before it had a source', { type: 'blockquote', content: [words('Said')] }],
    [
      'a quotation with its source and a citation',
      {
        type: 'blockquote',
        content: [
          words('Said'),
          {
            type: 'quotationSource',
            content: [
              { type: 'text', text: 'Mother, 2 May ' },
              { type: 'citation', attrs: { entryId: '01890a5d-ac96-774b-bcce-b302099a8057' } },
            ],
          },
        ],
      },
    ],
    ['a table with a header', { type: 'table', content: [row(header('Day'), header('What'))] }],
    [
      'a list within a cell',
      {
        type: 'table',
        content: [
          row({
            type: 'tableCell',
            content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [words('One')] }] }],
          }),
        ],
      },
    ],
  ])('%s', (_name, block) => {
    const document = { type: 'doc', content: [block] };
    expect(richText.parse(document)).toEqual(document);
  });

  test.each<[string, unknown]>([
    ['a source without words', { type: 'blockquote', content: [{ type: 'quotationSource' }] }],
    [
      'a source before the words',
      { type: 'blockquote', content: [{ type: 'quotationSource' }, words('Said')] },
    ],
    ['a source outside a quotation', { type: 'quotationSource' }],
    ['rows of unequal length', { type: 'table', content: [row(cell('1'), cell('2')), row(cell('3'))] }],
    ['a header below the first row', { type: 'table', content: [row(cell('1')), row(header('2'))] }],
    ['a first row that is half a header', { type: 'table', content: [row(header('1'), cell('2'))] }],
    [
      'merged cells',
      { type: 'table', content: [row({ ...cell('1'), attrs: { colspan: 2 } } as RichTableCell)] },
    ],
    [
      'a table within a table',
      {
        type: 'table',
        content: [row({ type: 'tableCell', content: [{ type: 'table', content: [row(cell('1'))] }] })],
      },
    ],
    ['a link that runs a script', linked('javascript:alert(1)')],
    ['a link to a file', linked('file:///etc/passwd')],
    ['a link that is not written out', linked('www.gov.uk')],
  ])('not %s', (_name, block) => {
    expect(fits(block)).toBe(false);
  });

  test('links are to pages and to people', () => {
    expect(fits(linked('https://www.gov.uk/guidance'), linked('mailto:name@example.org'))).toBe(true);
  });

  test('deeply nested text is read in no time', () => {
    let deep: unknown = words('At the bottom');
    for (let depth = 0; depth < 60; depth += 1)
      deep = { type: 'bulletList', content: [{ type: 'listItem', content: [words('On the way'), deep] }] };
    expect(fits(deep)).toBe(true);
  });
});
