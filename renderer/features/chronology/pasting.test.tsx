import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import {
  beginChronologyTest,
  cellOf,
  createChronology,
  editor,
  endChronologyTest,
  manyEntries,
  openChronology,
} from '../../../tests/support/fakeChronology.tsx';
import { makeEntry, northgate, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';

beforeEach(beginChronologyTest);
afterEach(endChronologyTest);

/** What Ctrl+C puts into the clipboard as text. */
function copy(): string | undefined {
  const setData = vi.fn();
  fireEvent.copy(document.activeElement ?? document.body, { clipboardData: { setData } });
  return setData.mock.calls.find(([type]) => type === 'text/plain')?.[1];
}

describe('copying and pasting cells', () => {
  test('a cell is copied as the source wrote it; marked rows as a table', async () => {
    const { bridge } = createChronology([
      makeEntry(1, { date: parseEventDate('c. mar 2021'), time: '09:00' }),
      makeEntry(2, { whatHappened: 'Two\nlines' }),
    ]);
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'date'));
    expect(copy()).toBe('c. mar 2021 09:00');
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await waitFor(() => expect(screen.getByText('2 entries marked')).toBeTruthy());
    expect(copy()).toContain('2\t2010-01-02\tNorthgate Surgery\t"Two\nlines"\tNot recorded');
  });

  test('a block changes rows and columns from the focus on, in one step', async () => {
    const { bridge, entry } = createChronology(manyEntries(3));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 2', 'date'));
    await user.paste('14/4/26 15:40\thsg\nMar 2021\tTarn Homes\tRent arrears.');
    await waitFor(() => expect(entry(3)?.whatHappened).toBe('Rent arrears.'));
    expect(entry(2)).toMatchObject({
      time: '15:40',
      agencyId: wexmoorHousing.id,
      whatHappened: 'Visit number 2.',
    });
    expect(entry(2)?.date.earliest).toBe('2026-04-14');
    expect(entry(3)?.agencyId).toBe(wexmoorHousing.id);
    expect(bridge.callsOf('chronology.updateMany')).toHaveLength(1);
    expect(await screen.findByText('Pasted: 2 entries changed.')).toBeTruthy();
  });

  test('one cell goes into every marked row', async () => {
    const { bridge, entries } = createChronology(manyEntries(3));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'comment'));
    await user.keyboard('{Control>}a{/Control}{Escape}{Shift>}{ArrowDown}{/Shift}');
    await user.paste('Ask the surgery');
    await waitFor(() =>
      expect(entries().map(({ comment }) => comment)).toEqual(['Ask the surgery', 'Ask the surgery', '']),
    );
  });

  test('what a cell cannot hold stays out, with a count; nothing is guessed', async () => {
    const { bridge, entry } = createChronology(manyEntries(1));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'agency'));
    await user.paste('Somebody else\tA visit.\tperhaps');
    await waitFor(() => expect(entry(1)?.whatHappened).toBe('A visit.'));
    expect(entry(1)).toMatchObject({ agencyId: northgate.id, childSeen: 'not-recorded' });
    expect(await screen.findByText(/2 cells could not be read and stayed as they were/)).toBeTruthy();
  });

  test('rows beyond the last are shown before they are added, with their dates as they will be read', async () => {
    const { bridge, entries } = createChronology(manyEntries(1));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'date'));
    await user.paste('14/4/26\tGP\tChanged.\nc. mar 2021\tHSG\tAdded.\nsome time\t\tUndated one.');
    const dialog = within(await screen.findByRole('dialog', { name: 'Paste as new entries' }));
    expect(dialog.getByText('About March 2021, month known')).toBeTruthy();
    expect(dialog.getByText(/2 entries will be added in one step\. 1 without a date/)).toBeTruthy();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Add 2 entries' }).disabled).toBe(true);
    expect(bridge.callsOf('chronology.createMany')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: /Agency, where a row does not name one/ }));
    await user.click(screen.getByRole('option', { name: /Northgate/ }));
    await user.click(screen.getByRole('button', { name: 'Add 2 entries' }));
    await waitFor(() => expect(entries()).toHaveLength(3));
    expect(entries().map(({ whatHappened, agencyId }) => [whatHappened, agencyId])).toEqual([
      ['Changed.', northgate.id],
      ['Added.', wexmoorHousing.id],
      ['Undated one.', northgate.id],
    ]);
    expect(bridge.callsOf('chronology.createMany')).toHaveLength(1);
  });
});

describe('adding below', () => {
  test('Insert begins an entry of the same day between two rows; nothing is created before its agency is known', async () => {
    const { bridge, entries } = createChronology(manyEntries(3));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 2', 'date'));
    await user.keyboard('{Insert}');
    const row = editor(/New entry/);
    expect(row.getByDisplayValue('2010-01-02')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(row.getByRole('button', { name: /Agency/ })));
    expect(bridge.callsOf('chronology.create')).toEqual([]);
    await user.click(row.getByRole('button', { name: /Agency/ }));
    await user.click(screen.getByRole('option', { name: /Tarn Homes/ }));
    await waitFor(() => expect(bridge.callsOf('chronology.create')).toHaveLength(1));
    const [sent] = bridge.callsOf('chronology.create');
    expect(sent).toMatchObject({ after: entries()[1]?.id, date: '2010-01-02', agencyId: wexmoorHousing.id });
    expect(Reflect.get(Object(sent), 'entryId')).toBe(entries()[3]?.id);
  });

  test('an answer that was lost on its way makes no second entry', async () => {
    let tries = 0;
    const { bridge } = createChronology(manyEntries(1));
    const { user } = openChronology(bridge);
    const ids: unknown[] = [];
    bridge.answer({
      'chronology.create': (input) => {
        tries += 1;
        ids.push(input.entryId);
        if (tries === 1) throw new Error('The line broke.');
        return makeEntry(2, { id: input.entryId ?? makeEntry(2).id, agencyId: input.agencyId });
      },
    });
    await user.click(await cellOf('Visit number 1', 'date'));
    await user.keyboard('{Insert}');
    await user.click(editor(/New entry/).getByRole('button', { name: /Agency/ }));
    await user.click(screen.getByRole('option', { name: /Tarn Homes/ }));
    await waitFor(() => expect(tries).toBeGreaterThan(1), { timeout: 8_000 });
    expect(new Set(ids).size).toBe(1);
  }, 15_000);
});
