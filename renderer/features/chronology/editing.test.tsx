import { act, screen, waitFor } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuse } from '../../../tests/support/fakeBridge.ts';
import {
  beginChronologyTest,
  cellOf,
  createChronology,
  editor,
  endChronologyTest,
  manyEntries,
  openChronology,
  rowOf,
} from '../../../tests/support/fakeChronology.tsx';
import { rowan, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';

beforeEach(beginChronologyTest);
afterEach(endChronologyTest);

describe('editing an entry in its row', () => {
  test('shows how the date is read as it is typed, and saves on Ctrl+Enter', async () => {
    const { bridge, entries } = createChronology(manyEntries(3));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 2', 'date'));
    await user.keyboard('e');
    const date = editor(/Entry 2/).getByRole('textbox', { name: 'Date' });
    await waitFor(() => expect(document.activeElement).toBe(date));
    await user.clear(date);
    await user.type(date, 'c. apr 2021');
    expect(editor(/Entry 2/).getByText('About April 2021, month known')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(entries()[1]?.date.text).toBe('c. apr 2021'));
    expect(screen.queryByRole('row', { name: /being edited/ })).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('c. Apr 2021'));
  });

  test('Esc puts back what it was, though some of it was saved already', async () => {
    const { bridge, entries } = createChronology(manyEntries(3));
    const { user } = openChronology(bridge);
    await user.dblClick(await rowOf('Visit number 2'));
    const words = editor(/Entry 2/).getByRole('textbox', { name: 'What happened' });
    await user.type(words, ' Wrong.');
    await user.tab();
    await waitFor(() => expect(entries()[1]?.whatHappened).toBe('Visit number 2. Wrong.'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(entries()[1]?.whatHappened).toBe('Visit number 2.'));
    expect(screen.queryByRole('row', { name: /being edited/ })).toBeNull();
  });

  test('no row moves while one is edited, though it no longer matches the filter', async () => {
    const { bridge, entry } = createChronology(manyEntries(12));
    const { user } = openChronology(bridge);
    await rowOf('Visit number 1\\.');
    await user.type(screen.getByRole('searchbox', { name: 'Words in entries' }), 'number 1');
    await waitFor(() => expect(screen.getByText('4 of 12 entries')).toBeTruthy());
    await user.click(await rowOf('Visit number 10'));
    await user.keyboard('{F2}');
    const words = editor(/Entry 10/).getByRole('textbox', { name: 'What happened' });
    await user.clear(words);
    await user.type(words, 'Telephoned.');
    await user.tab();
    await waitFor(() => expect(entry(10)?.whatHappened).toBe('Telephoned.'));
    expect(editor(/Entry 10/).getByDisplayValue('Telephoned.')).toBeTruthy();
    expect(screen.getByText('4 of 12 entries')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.getByText('3 of 12 entries')).toBeTruthy());
  });

  test('a refused save keeps the words and says so in the row', async () => {
    const message = 'Candour cannot write to the drive. What you typed is still on screen.';
    const { bridge } = createChronology(manyEntries(2), {
      'chronology.update': refuse('workspace/cannot-write', { message }),
    });
    const { user } = openChronology(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('{Enter}');
    await user.type(
      editor(/Entry 1/).getByRole('textbox', { name: 'Reviewer’s comment' }),
      'Ask for the date.',
    );
    await user.tab();
    expect(await editor(/Entry 1/).findByText(`Not saved: ${message}`)).toBeTruthy();
    expect(editor(/Entry 1/).getByDisplayValue('Ask for the date.')).toBeTruthy();
  });
});

describe('a new entry', () => {
  const chooseAgency = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(editor(/New entry/).getByRole('button', { name: /Agency/ }));
    await user.click(screen.getByRole('option', { name: /Tarn Homes/ }));
  };

  test('is created once, when it has an agency and a date; later typing changes it', async () => {
    const { bridge, entries } = createChronology(manyEntries(2));
    const { user } = openChronology(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('n');
    await user.type(editor(/New entry/).getByRole('textbox', { name: 'Date' }), 'mar 2021');
    expect(editor(/New entry/).getByText('Choose an agency to save')).toBeTruthy();
    await user.tab();
    expect(bridge.callsOf('chronology.create')).toEqual([]);
    await chooseAgency(user);
    await waitFor(() => expect(bridge.callsOf('chronology.create')).toHaveLength(1));
    await user.type(editor(/New entry/).getByRole('textbox', { name: 'What happened' }), 'Rent arrears.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(entries().at(-1)).toMatchObject({ whatHappened: 'Rent arrears.', agencyId: wexmoorHousing.id }),
    );
    expect(bridge.callsOf('chronology.create')).toHaveLength(1);
    await waitFor(() =>
      expect(document.activeElement?.closest('[role="row"]')?.textContent).toContain('Rent arrears.'),
    );
  });

  test('the first of a case keeps its row and the focus when the timeline comes', async () => {
    const { bridge } = createChronology(manyEntries(1), {
      'cases.get': { ...rowan, counts: { ...rowan.counts, entries: 0 } },
    });
    const { user } = openChronology(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('n');
    const date = editor(/New entry/).getByRole('textbox', { name: 'Date' });
    await user.type(date, 'mar 2021');
    expect(screen.queryByRole('region', { name: 'Timeline' })).toBeNull();
    bridge.answer({ 'cases.get': rowan });
    act(() => bridge.emit({ type: 'changed', capabilities: ['chronology'], caseIds: [rowan.id] }));
    await screen.findByRole('region', { name: 'Timeline' });
    expect(date.isConnected).toBe(true);
    expect(document.activeElement).toBe(date);
  });

  test('is not lost when it cannot be created, nor when the screen is left', async () => {
    const { bridge } = createChronology(manyEntries(2), {
      'chronology.create': refuse('workspace/cannot-write'),
    });
    const { user, leave, comeBack } = openChronology(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('n');
    await user.type(editor(/New entry/).getByRole('textbox', { name: 'Date' }), '14/4/26');
    await chooseAgency(user);
    await user.type(editor(/New entry/).getByRole('textbox', { name: 'What happened' }), 'Eight-week check.');
    expect(await editor(/New entry/).findByText(/Not saved: Candour cannot write to the drive/)).toBeTruthy();
    leave();
    expect(screen.queryByDisplayValue('Eight-week check.')).toBeNull();
    comeBack();
    expect(await screen.findByDisplayValue('Eight-week check.')).toBeTruthy();
  });

  test('put away with Esc can be taken up again with its words', async () => {
    const { bridge } = createChronology(manyEntries(2));
    const { user } = openChronology(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('n');
    await user.type(editor(/New entry/).getByRole('textbox', { name: 'Source' }), 'Notebook p. 3');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('row', { name: /New entry/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    expect(await screen.findByDisplayValue('Notebook p. 3')).toBeTruthy();
    expect(bridge.callsOf('chronology.create')).toEqual([]);
  });
});
