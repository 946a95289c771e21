import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { richText } from '../../../shared/contract/richText.ts';
import { emptyRichText, plainText, type RichText } from '../../../shared/domain/richText.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import {
  bruise,
  citing,
  openField,
  paragraph,
  paste,
  withoutLayout,
} from '../../../tests/support/writingField.tsx';

beforeAll(withoutLayout);

const wordItem = (words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>${words}</p>`;

describe('what the editor makes of what is put into it', () => {
  test.each([
    ['plain words', { 'text/plain': 'Seen at home.\u0007' }, 'Seen at home.'],
    ['a list from Word', { 'text/html': wordItem('One') + wordItem('<b>Two</b>') }, 'One\nTwo'],
    [
      'headings of any level',
      { 'text/html': '<h1>Title</h1><p>Words</p><h5>Small</h5>' },
      'Title\nWords\nSmall',
    ],
    ['a table', { 'text/html': '<table><tr><td>14 April</td><td>Seen</td></tr></table>' }, '14 April\tSeen'],
    ['a numbered list from nowhere', { 'text/html': '<ol start="-3" type="A"><li>One</li></ol>' }, 'One'],
    [
      'a quotation within a list',
      { 'text/html': '<ul><li><p>One</p><blockquote><p>Said</p></blockquote></li></ul>' },
      'One\nSaid',
    ],
    [
      'colour, links and pictures',
      { 'text/html': '<p style="color:red">See <a href="https://example.org">this</a><img src="x"></p>' },
      'See this',
    ],
    [
      'a citation of no entry',
      { 'text/html': '<p>Seen <span data-entry-id="not-an-id">12</span></p>' },
      'Seen 12',
    ],
    [
      'something hostile',
      {
        'text/html':
          '<p>Seen<script>window.harm=1</script><img src=x onerror="window.harm=1"><a href="javascript:window.harm=1"> here</a></p>',
      },
      'Seen here',
    ],
  ])('%s: fits the contract, and keeps the words', async (_name, data, words) => {
    const { field, last } = openField(emptyRichText);
    paste(field, data);
    await waitFor(() => expect(last()).toBeDefined());
    const value = last();
    expect(richText.parse(value)).toEqual(value);
    expect(JSON.stringify(richText.parse(value))).toBe(JSON.stringify(value));
    expect(value && plainText(value)).toBe(words);
    expect(field.querySelector('script, [onerror], [href], [style*="red"]')).toBeNull();
    expect(Reflect.get(window, 'harm')).toBeUndefined();
  });

  test('a text that is emptied is empty, not an empty paragraph', async () => {
    const { field, last } = openField(paragraph('Words'));
    act(() => field.focus());
    fireEvent.keyDown(field, { key: 'a', ctrlKey: true });
    fireEvent.keyDown(field, { key: 'Backspace' });
    await waitFor(() => expect(last()).toEqual(emptyRichText));
  });

  test('opening a text changes nothing and saves nothing', async () => {
    const { field, saved } = openField(citing('Seen '));
    expect(await within(field).findByRole('img', { name: /^Entry 147/ })).toBeDefined();
    expect(saved).toEqual([]);
  });
});

describe('changes from elsewhere', () => {
  test('an undo is shown, without being saved again as if it had been typed', async () => {
    const { field, put, saved } = openField(paragraph('A referral was made.'));
    await put(paragraph('No referral was made.'));
    expect(field.textContent).toBe('No referral was made.');
    await put(emptyRichText);
    expect(field.textContent).toBe('');
    await put(citing('Seen again '));
    expect(field.textContent).toContain('Seen again ');
    expect(saved).toEqual([]);
  });
});

describe('citing', () => {
  test('Ctrl+E finds an entry by its number and puts it at the caret', async () => {
    const { field, last } = openField(emptyRichText);
    paste(field, { 'text/plain': 'Two bruises were seen' });
    fireEvent.keyDown(field, { key: 'e', ctrlKey: true });
    await userEvent.type(await screen.findByLabelText(/Words of the entry/), '147');
    const found = await screen.findByRole('option', { name: /Entry 147/ });
    await userEvent.click(found);
    await waitFor(() => expect(last()).toEqual(citing('Two bruises were seen\u00a0')));
    expect(richText.parse(last())).toEqual(last());
  });

  test('the chip says the date, the agency and the first words', async () => {
    const { field } = openField(citing('Seen '));
    const chip = await within(field).findByRole('img', {
      name: 'Entry 147 · Tue 14 Apr 2026 · Northgate Surgery · Two small bruises on left cheek.',
    });
    expect(chip.textContent).toBe('147');
  });

  test('an entry that was removed shows as removed, in words', async () => {
    const { field, bridge } = openField(citing('Seen '));
    await within(field).findByRole('img', { name: /^Entry 147/ });
    bridge.answer({ 'chronology.get': { ...bruise, removedAt: '2026-06-10T08:00:00.000Z' } });
    act(() => bridge.emit({ type: 'changed', capabilities: ['chronology'], caseIds: [rowan.id] }));
    expect(
      (await within(field).findByRole('img', { name: /^Removed from the chronology/ })).textContent,
    ).toBe('147 removed');
  });
});

describe('style and keys', () => {
  test('bold and lists are set from the toolbar and shown as set', async () => {
    const { field, last } = openField(emptyRichText);
    paste(field, { 'text/plain': 'First' });
    await userEvent.click(screen.getByRole('button', { name: 'Bulleted list' }));
    await waitFor(() => expect(last()?.content[0]?.type).toBe('bulletList'));
    expect(screen.getByRole('button', { name: 'Bulleted list' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Indent' })).toBeDefined();
  });

  test('Tab leaves the field outside lists, and within lists after Esc', async () => {
    const list: RichText = {
      type: 'doc',
      content: [
        {
          type: 'bulletList',
          content: ['One', 'Two'].map((text) => ({
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
          })),
        },
      ],
    };
    const { field, put } = openField(paragraph('Words'));
    act(() => field.focus());
    expect(fireEvent.keyDown(field, { key: 'Tab' })).toBe(true);
    await put(list);
    fireEvent.keyDown(field, { key: 'End', ctrlKey: true });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(fireEvent.keyDown(field, { key: 'Tab' })).toBe(true);
    expect(field.querySelectorAll('ul ul').length).toBe(0);
  });
});

describe('spelling', () => {
  test('marks the words that are wrong, offers others, and changes nothing until one is chosen', async () => {
    const { field, last, saved } = openField(paragraph('the refferal was made'), ['refferal']);
    const marked = await waitFor(() => {
      const found = field.querySelector('p > span');
      if (!found) throw new Error('nothing is marked yet');
      return found;
    });
    expect(marked.textContent).toBe('refferal');
    fireEvent.contextMenu(marked);
    const suggestion = await screen.findByRole('menuitem', { name: 'referral' });
    expect(saved).toEqual([]);
    await userEvent.click(suggestion);
    await waitFor(() => expect(last()).toEqual(paragraph('the referral was made')));
  });

  test('a word that is ignored is no longer marked, and is stored nowhere', async () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem');
    const { field } = openField(paragraph('with callum at home'), ['callum']);
    await waitFor(() => expect(field.querySelector('p > span')).not.toBeNull());
    const marked = field.querySelector('p > span');
    if (marked) fireEvent.contextMenu(marked);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Ignore until Candour closes' }));
    await waitFor(() => expect(field.querySelector('p > span')).toBeNull());
    expect(setItem).not.toHaveBeenCalled();
    setItem.mockRestore();
  });
});
