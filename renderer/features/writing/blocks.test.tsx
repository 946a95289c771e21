import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Editor } from '@tiptap/core';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { richText } from '../../../shared/contract/richText.ts';
import { emptyRichText, type RichBlock, type RichText } from '../../../shared/domain/richText.ts';
import { bruise, openField, paragraph, paste, withoutLayout } from '../../../tests/support/writingField.tsx';
import { dismissNotice } from '../../ui/index.ts';
import { editorExtensions } from './extensions.ts';
import { toggleQuotation, writeSource } from './quotations/quotation.ts';
import { createSpelling } from './spelling/spelling.ts';
import { insertTable, tableAround } from './tables/table.ts';
import { toRichText } from './toRichText.ts';

beforeAll(withoutLayout);
beforeEach(dismissNotice);

const words = (text: string): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const page = (...content: RichBlock[]): RichText => ({ type: 'doc', content });

let editor: Editor;
afterEach(() => editor?.destroy());

function write(...content: RichBlock[]): Editor {
  const spelling = createSpelling(async () => []);
  editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: editorExtensions({ onCite: () => undefined, onLink: () => undefined, spelling }),
    content: JSON.parse(JSON.stringify(page(...content))),
    injectCSS: false,
  });
  return editor;
}

const held = () => {
  const value = toRichText(editor.state.doc);
  expect(richText.parse(value)).toEqual(value);
  return value;
};
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(editor.view.dom, { key, ...more });
const cells = () =>
  held().content.flatMap((block) =>
    block.type === 'table'
      ? [block.content.map((row) => row.content.map(({ type }) => type[5]).join(''))]
      : [],
  );

describe('a quotation', () => {
  test('is marked with a line that asks for its source, and Enter there goes on below', () => {
    write(words('He was always there.'));
    editor.commands.focus('end');
    toggleQuotation(editor);
    expect(editor.view.dom.querySelector('blockquote > p[data-quotation-source]')).not.toBeNull();
    expect(held()).toEqual(page({ type: 'blockquote', content: [words('He was always there.')] }));
    writeSource(editor);
    editor.commands.insertContent('Mother, 2 June');
    press('Enter');
    editor.commands.insertContent('She said so twice.');
    expect(held()).toEqual(
      page(
        {
          type: 'blockquote',
          content: [
            words('He was always there.'),
            { type: 'quotationSource', content: [{ type: 'text', text: 'Mother, 2 June' }] },
          ],
        },
        words('She said so twice.'),
      ),
    );
  });

  test('made the review’s own words again loses neither words nor source', () => {
    write({
      type: 'blockquote',
      content: [
        words('One'),
        words('Two'),
        { type: 'quotationSource', content: [{ type: 'text', text: 'Mother' }] },
      ],
    });
    editor.commands.focus('start');
    toggleQuotation(editor);
    expect(held()).toEqual(page(words('One'), words('Two'), words('Mother')));
  });

  test('of older text, which has no source line, is opened as it was and can be given one', () => {
    write({ type: 'blockquote', content: [words('Said')] });
    expect(held()).toEqual(page({ type: 'blockquote', content: [words('Said')] }));
    editor.commands.focus('end');
    press('Enter');
    editor.commands.insertContent('More');
    expect(held()).toEqual(page({ type: 'blockquote', content: [words('Said'), words('More')] }));
    writeSource(editor);
    editor.commands.insertContent('Mother');
    expect(JSON.stringify(held())).toContain('quotationSource');
  });

  test('an empty source line goes with Backspace', () => {
    write(words('Said'));
    toggleQuotation(editor);
    writeSource(editor);
    press('Backspace');
    expect(editor.view.dom.querySelector('[data-quotation-source]')).toBeNull();
    expect(held()).toEqual(page({ type: 'blockquote', content: [words('Said')] }));
  });

  test('Enter in an empty last paragraph goes to the source, and leaves no empty paragraph', () => {
    write({
      type: 'blockquote',
      content: [words('Said'), { type: 'quotationSource', content: [{ type: 'text', text: 'Mother' }] }],
    });
    editor.commands.setTextSelection(6);
    press('Enter');
    press('Enter');
    expect(editor.state.selection.$from.parent.type.name).toBe('quotationSource');
    expect(held().content).toHaveLength(1);
    expect(editor.state.doc.firstChild?.childCount).toBe(2);
  });
});

describe('a table', () => {
  test('is put below the paragraph the caret is in, never within a list, with the caret in its first cell', () => {
    write({ type: 'bulletList', content: [{ type: 'listItem', content: [words('One')] }] });
    editor.commands.focus('end');
    insertTable(editor);
    editor.commands.insertContent('Day');
    expect(held().content.map(({ type }) => type)).toEqual(['bulletList', 'table']);
    expect(cells()).toEqual([['HHH', 'CCC', 'CCC']]);
    expect(JSON.stringify(held().content[1])).toContain('Day');
  });

  test('Tab goes from cell to cell and makes a row behind the last; after Esc it leaves', () => {
    write(words(''.padEnd(1, 'x')));
    insertTable(editor);
    for (let step = 0; step < 8; step += 1) press('Tab');
    expect(cells()).toEqual([['HHH', 'CCC', 'CCC']]);
    press('Tab');
    expect(cells()).toEqual([['HHH', 'CCC', 'CCC', 'CCC']]);
    press('Escape');
    expect(press('Tab')).toBe(true);
  });

  test('keeps one header row whatever is added or removed', () => {
    write(words('x'));
    insertTable(editor);
    expect(tableAround(editor)?.canAddAbove).toBe(false);
    editor.commands.addRowAfter();
    expect(cells()).toEqual([['HHH', 'CCC', 'CCC', 'CCC']]);
    editor.commands.addColumnAfter();
    expect(cells()).toEqual([['HHHH', 'CCCC', 'CCCC', 'CCCC']]);
    editor.commands.deleteRow();
    editor.commands.toggleHeaderRow();
    expect(tableAround(editor)?.hasHeader).toBe(cells()[0]?.[0]?.startsWith('H'));
    expect(new Set(cells()[0]?.slice(1).join(''))).toEqual(new Set('C'));
  });

  test('that is all there is can be removed, and a text can go on below one', () => {
    write({
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [words('a')] }] }],
    });
    editor.commands.focus('end');
    vi.spyOn(editor.view, 'endOfTextblock').mockReturnValue(true);
    press('ArrowDown');
    editor.commands.insertContent('Below');
    expect(held().content.map(({ type }) => type)).toEqual(['table', 'paragraph']);
    editor.commands.setTextSelection(4);
    editor.commands.deleteTable();
    expect(held()).toEqual(page(words('Below')));
  });

  test('copied leaves with its rows and the addresses of its links, not with what draws it', () => {
    write({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableCell',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    {
                      type: 'text',
                      text: 'a',
                      marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }],
                    },
                  ],
                },
              ],
            },
            { type: 'tableCell', content: [words('b')] },
          ],
        },
      ],
    });
    expect(editor.view.dom.querySelector('[href]')).toBeNull();
    const { dom } = editor.view.serializeForClipboard(
      editor.state.doc.slice(0, editor.state.doc.content.size),
    );
    expect(dom.innerHTML).toMatch(
      /^<table[^>]*><tbody><tr><td><p><a href="https:\/\/example.org\/">a<\/a><\/p><\/td><td><p>b<\/p><\/td><\/tr><\/tbody><\/table>$/,
    );
  });
});

describe('in the editor', () => {
  test('words of the review never become part of a quotation that is pasted before or behind them', async () => {
    const { field, last } = openField(paragraph('The review says so.'));
    paste(field, { 'text/html': '<p>Before</p><blockquote><p>He was there.</p></blockquote>' });
    await waitFor(() =>
      expect(last()).toEqual(
        page(
          words('Before'),
          { type: 'blockquote', content: [words('He was there.')] },
          words('The review says so.'),
        ),
      ),
    );
  });

  test('a quotation of one line is pasted as one', async () => {
    const { field, last } = openField(paragraph('The review says so.'));
    paste(field, { 'text/html': '<blockquote><p>He was there.</p></blockquote>' });
    await waitFor(() => expect(last()?.content[0]?.type).toBe('blockquote'));
    expect(JSON.stringify(last()?.content[0])).not.toContain('The review');
  });

  test('a table from Word goes in as a table, and what was left out is said aloud', async () => {
    const { field, last } = openField();
    paste(field, {
      'text/html':
        '<table><tr><td><b>Day</b></td><td><b>Seen</b></td></tr><tr><td>14 April</td><td>At home<img width=90 src=x></td></tr></table><p>x<del>y</del></p>',
    });
    await waitFor(() => expect(last()?.content[0]?.type).toBe('table'));
    expect(richText.parse(last())).toEqual(last());
    expect(
      within(field)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Day', 'Seen']);
    expect(screen.getByRole('status').textContent).toContain(
      'Left out of what was pasted: 1 picture, 1 tracked deletion.',
    );
  });

  test('a screen puts a quotation with its source and citation at the end of a text nobody has been in', async () => {
    const { last, writing } = openField(paragraph('Written before.'));
    act(() =>
      writing.current?.insertQuotation({
        text: 'Two small bruises.\n\nNo referral.',
        source: 'GP record, 14 April 2026',
        entryId: bruise.id,
      }),
    );
    await waitFor(() => expect(last()?.content).toHaveLength(3));
    expect(last()?.content[1]).toEqual({
      type: 'blockquote',
      content: [
        words('Two small bruises.'),
        words('No referral.'),
        {
          type: 'quotationSource',
          content: [
            { type: 'text', text: 'GP record, 14 April 2026\u00a0' },
            { type: 'citation', attrs: { entryId: bruise.id } },
          ],
        },
      ],
    });
    expect(richText.parse(last())).toEqual(last());
  });

  test('Ctrl+Shift+K makes a link of an address as people write it, and says what is no address', async () => {
    const { field, last } = openField(emptyRichText);
    act(() => field.focus());
    fireEvent.keyDown(field, { keyCode: 75, key: 'K', ctrlKey: true, shiftKey: true });
    await userEvent.type(await screen.findByLabelText(/Words that stand for it/), 'Working Together');
    await userEvent.type(screen.getByLabelText(/Address/), 'javascript:alert(1)');
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));
    expect(screen.getByText(/A link is to a page/)).toBeDefined();
    await userEvent.clear(screen.getByLabelText(/Address/));
    await userEvent.type(screen.getByLabelText(/Address/), 'www.gov.uk/wt{Enter}');
    await waitFor(() =>
      expect(last()).toEqual(
        page({
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'Working Together',
              marks: [{ type: 'link', attrs: { href: 'https://www.gov.uk/wt' } }],
            },
          ],
        }),
      ),
    );
    expect(field.querySelector('[href]')).toBeNull();
    expect(within(field).getByRole('link', { name: 'Working Together' })).toBeDefined();
  });

  test('Alt+F10 goes to the style bar', () => {
    const { field } = openField(paragraph('Words'));
    act(() => field.focus());
    fireEvent.keyDown(field, { key: 'F10', altKey: true });
    expect(document.activeElement?.closest('[role="toolbar"]')).not.toBeNull();
  });
});
