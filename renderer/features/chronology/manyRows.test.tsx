import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { refuse } from '../../../tests/support/fakeBridge.ts';
import {
  beginChronologyTest,
  cellOf,
  createChronology,
  endChronologyTest,
  manyEntries,
  openChronology,
  rowOf,
  selectedRows,
} from '../../../tests/support/fakeChronology.tsx';
import { makeEntry, makeTheme, northgate, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';

beforeEach(beginChronologyTest);
afterEach(endChronologyTest);

describe('marking many rows', () => {
  test('Shift with the arrows marks a stretch, a plain arrow ends it', async () => {
    const { bridge } = createChronology(manyEntries(5));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 2', 'date'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await waitFor(() => expect(selectedRows().map((row) => row.ariaRowIndex)).toEqual(['3', '4', '5']));
    expect(screen.getByText('3 entries marked')).toBeTruthy();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(selectedRows()).toHaveLength(1));
    expect(screen.queryByText('3 entries marked')).toBeNull();
  });

  test('Ctrl adds and takes away single rows; Esc unmarks all', async () => {
    const { bridge } = createChronology(manyEntries(5));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'date'));
    await user.keyboard('{Control>}');
    await user.click(await cellOf('Visit number 3', 'date'));
    await user.click(await cellOf('Visit number 5', 'date'));
    await user.click(await cellOf('Visit number 3', 'date'));
    await user.keyboard('{/Control}');
    await waitFor(() => expect(screen.getByText('2 entries marked')).toBeTruthy());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(/marked/)).toBeNull());
  });

  test('to the last of many: rows that were never read are marked as well', async () => {
    const { bridge } = createChronology(manyEntries(900));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 2\\.', 'date'));
    await user.keyboard('{Control>}{Shift>}{End}{/Shift}{/Control}');
    expect(await screen.findByText('899 entries marked')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Reviewed' }));
    await waitFor(() => expect(bridge.callsOf('chronology.updateMany')).toHaveLength(1));
    const [sent] = bridge.callsOf('chronology.updateMany');
    expect(Reflect.get(Object(sent), 'entryIds')).toHaveLength(899);
  });

  test('all of them are changed by the filter, without a list of ids, and one undo puts all back', async () => {
    const { bridge, entries } = createChronology(manyEntries(250));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1\\.', 'date'));
    await user.keyboard('{Control>}a{/Control}s');
    const dialog = within(await screen.findByRole('dialog', { name: 'Significance of 250 entries' }));
    await user.click(dialog.getByRole('radio', { name: 'Key event' }));
    await user.click(dialog.getByRole('button', { name: 'Set it' }));
    await waitFor(() => expect(entries().every(({ significance }) => significance === 'key')).toBe(true));
    expect(bridge.callsOf('chronology.updateMany')).toEqual([
      expect.objectContaining({
        filter: expect.objectContaining({ show: 'current' }),
        changes: { significance: 'key' },
      }),
    ]);
    await user.click(await screen.findByRole('button', { name: /Undo/ }));
    await waitFor(() => expect(entries().every(({ significance }) => significance === 'not-set')).toBe(true));
    expect(bridge.callsOf('history.undo')).toEqual([expect.objectContaining({ operationId: 'last' })]);
  });
});

describe('single keys', () => {
  test('R marks the entry as reviewed, and again as not', async () => {
    const { bridge, entry } = createChronology(manyEntries(2));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 2', 'date'));
    await user.keyboard('r');
    await waitFor(() => expect(entry(2)?.isReviewed).toBe(true));
    expect(await screen.findByText('Entry 2 marked as reviewed')).toBeTruthy();
    await waitFor(async () => expect((await rowOf('Visit number 2')).textContent).toContain('Reviewed'));
    await user.keyboard('r');
    await waitFor(() => expect(entry(2)?.isReviewed).toBe(false));
    expect(entry(1)?.isReviewed).toBe(false);
  });

  test('V sets whether the child was seen, from the present state on', async () => {
    const { bridge, entry } = createChronology([makeEntry(1, { childSeen: 'seen' })]);
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'date'));
    await user.keyboard('v');
    const dialog = within(await screen.findByRole('dialog', { name: 'Child seen of entry 1' }));
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'Seen' }).checked).toBe(true);
    await user.click(dialog.getByRole('radio', { name: 'Seen and spoken to alone' }));
    await user.click(dialog.getByRole('button', { name: 'Set it' }));
    await waitFor(() => expect(entry(1)?.childSeen).toBe('seen-alone'));
  });

  test('T tags every marked row with a theme found by typing; the built-in ones are offered where there are none', async () => {
    const bruising = makeTheme(1, { name: 'Bruising in babies', synonyms: 'marks; non-mobile' });
    const { bridge, entries } = createChronology(manyEntries(3), {
      'themes.import': () => {
        bridge.answer({ 'themes.list': { themes: [bruising, makeTheme(2)] } });
        return { added: 2 };
      },
    });
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'date'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}t');
    const dialog = within(await screen.findByRole('dialog', { name: 'Themes of 2 entries' }));
    await user.click(dialog.getByRole('button', { name: 'Add the built-in themes' }));
    await user.type(dialog.getByRole('combobox', { name: 'Add a theme' }), 'non-mob');
    await user.click(await screen.findByRole('option', { name: /Bruising in babies/ }));
    await user.click(screen.getByRole('button', { name: 'Tag' }));
    await waitFor(() => expect(entries().map(({ themeIds }) => themeIds.length)).toEqual([1, 1, 0]));
    expect(await screen.findByText('Themes. 2 entries changed.')).toBeTruthy();
    await waitFor(async () =>
      expect((await rowOf('Visit number 2')).textContent).toContain('Bruising in babies'),
    );
  });

  test('a refused act changes nothing and says why', async () => {
    const message = 'Candour cannot write to the drive.';
    const { bridge, entry } = createChronology(manyEntries(1), {
      'chronology.updateMany': refuse('workspace/cannot-write', { message }),
    });
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'date'));
    await user.keyboard('r');
    expect(await screen.findByText(message)).toBeTruthy();
    expect(entry(1)?.isReviewed).toBe(false);
  });
});

describe('filling down', () => {
  test('takes the value of the row above, and leaves its time alone', async () => {
    const { bridge, entry } = createChronology([
      makeEntry(1, { date: parseEventDate('c. mar 2021'), time: '09:00' }),
      makeEntry(2, { date: parseEventDate('14/4/26'), time: '15:40' }),
    ]);
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 2', 'date'));
    await user.keyboard('{Control>}d{/Control}');
    await waitFor(() => expect(entry(2)?.date.text).toBe('c. mar 2021'));
    expect(entry(2)?.time).toBe('15:40');
  });

  test('across the marked rows the topmost value is taken, in one step', async () => {
    const { bridge, entries } = createChronology([
      makeEntry(1, { agencyId: wexmoorHousing.id }),
      ...[2, 3, 4].map((number) => makeEntry(number)),
    ]);
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'agency'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    await waitFor(() =>
      expect(entries().map(({ agencyId }) => agencyId)).toEqual([
        wexmoorHousing.id,
        wexmoorHousing.id,
        wexmoorHousing.id,
        northgate.id,
      ]),
    );
    expect(bridge.callsOf('chronology.updateMany')).toHaveLength(1);
  });

  test('the agency’s own words are not filled', async () => {
    const { bridge } = createChronology(manyEntries(2));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 2', 'number'));
    await user.keyboard('{Control>}d{/Control}');
    expect(await screen.findByText('No. cannot be filled down.')).toBeTruthy();
    expect(bridge.callsOf('chronology.updateMany')).toEqual([]);
  });
});

describe('order within a day', () => {
  const sameDay = [1, 2, 3].map((number) => makeEntry(number, { date: parseEventDate('14/4/26') }));

  test('an entry is moved down with a reason, which stands beside it', async () => {
    const { bridge, entry } = createChronology(sameDay);
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'date'));
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Move entry 1 after entry 2' }));
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Move it' }).disabled).toBe(true);
    await user.type(dialog.getByRole('textbox', { name: 'Why it belongs there' }), 'The call came later.');
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('chronology.reorder')).toEqual([
        { entryId: sameDay[0]?.id, after: sameDay[1]?.id, reason: 'The call came later.' },
      ]),
    );
    await waitFor(() => expect(entry(1)?.movedBecause).toBe('The call came later.'));
    await waitFor(async () => expect((await rowOf('Visit number 1')).textContent).toContain('Moved by hand'));
  });

  test('upwards past the second it becomes the first of its day', async () => {
    const { bridge } = createChronology(sameDay);
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 2', 'date'));
    await user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
    await user.type(await screen.findByRole('textbox', { name: 'Why it belongs there' }), 'First.{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('chronology.reorder')).toEqual([expect.objectContaining({ after: null })]),
    );
  });

  test('it never leaves its day', async () => {
    const { bridge } = createChronology(manyEntries(2));
    const { user } = openChronology(bridge);
    await user.click(await cellOf('Visit number 1', 'date'));
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    expect(await screen.findByText(/Only entries of the same day can change places/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('a withdrawn entry stays in the list, struck through and said in words', async () => {
  const { bridge } = createChronology([
    makeEntry(1, { withdrawnAt: '2026-06-10T08:00:00.000Z', isDisputed: true }),
  ]);
  openChronology(bridge);
  const row = await rowOf('Visit number 1');
  expect(row.textContent).toContain('Withdrawn by the agency · Disputed');
  expect(row.querySelector('s')?.textContent).toBe('Visit number 1.');
});
