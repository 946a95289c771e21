import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findingId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { refuse } from '../../../tests/support/fakeBridge.ts';
import {
  beginChronologyTest,
  cellOf,
  createChronology,
  endChronologyTest,
  grid,
  manyEntries,
  openChronology,
  rowOf,
  selectedRows,
} from '../../../tests/support/fakeChronology.tsx';
import { makeEntry, makeSupplied } from '../../../tests/support/fakeRecords.ts';

beforeEach(beginChronologyTest);
afterEach(endChronologyTest);

describe('the list of entries', () => {
  test('holds only the rows in view, and says how many there are', async () => {
    const { bridge } = createChronology(manyEntries(2_000));
    openChronology(bridge);
    await rowOf('Visit number 1\\.');
    expect((await grid()).getAttribute('aria-rowcount')).toBe('2001');
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
    const offsets = bridge.callsOf('chronology.list').map((input) => Reflect.get(Object(input), 'offset'));
    // The page in view and the one that comes next.
    expect(new Set(offsets)).toEqual(new Set([0, 100]));
    expect(screen.getByText('2,000 of 2,000 entries')).toBeTruthy();
  });

  test('is walked with the keys, and reads the last page only when it is come to', async () => {
    const { bridge } = createChronology(manyEntries(450));
    const { user } = openChronology(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('{ArrowDown}j');
    await waitFor(() => expect(document.activeElement?.parentElement?.ariaRowIndex).toBe('4'));
    await user.keyboard('k');
    await waitFor(() => expect(selectedRows()[0]?.textContent).toContain('Visit number 2.'));
    await user.keyboard('{Control>}{End}{/Control}');
    await waitFor(() =>
      expect(document.activeElement?.parentElement?.textContent).toContain('Visit number 450.'),
    );
    const offsets = bridge.callsOf('chronology.list').map((input) => Reflect.get(Object(input), 'offset'));
    expect(offsets).toContain(400);
    expect(offsets).not.toContain(200);
    await user.keyboard('{Control>}{Home}{/Control}');
    await waitFor(() =>
      expect(document.activeElement?.parentElement?.textContent).toContain('Visit number 1.'),
    );
  });

  test('the arrow keys move by cell too, Home and End along the row', async () => {
    const { bridge } = createChronology(manyEntries(3));
    const { user } = openChronology(bridge);
    const focused = () => document.activeElement?.getAttribute('data-column');
    await user.click(await cellOf('Visit number 2', 'whatHappened'));
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(focused()).toBe('agency'));
    await user.keyboard('{Home}');
    await waitFor(() => expect(focused()).toBe('number'));
    await user.keyboard('{End}{ArrowUp}');
    await waitFor(() => expect(focused()).toBe('themes'));
    expect(document.activeElement?.closest('[role="row"]')?.textContent).toContain('Visit number 1.');
    expect(document.activeElement?.getAttribute('aria-colindex')).toBe('8');
  });

  test('one cell is reached with Tab, and selecting it shows it in full beside the list', async () => {
    const { bridge } = createChronology([
      makeEntry(1),
      makeEntry(2, { date: parseEventDate('c. mar 2021') }),
    ]);
    const { user } = openChronology(bridge);
    await user.click(await rowOf('Visit number 2'));
    const reachable = (await grid()).querySelectorAll('[role="gridcell"][tabindex="0"]');
    expect([...reachable].map((cell) => cell.closest('[role="row"]'))).toEqual([
      await rowOf('Visit number 2'),
    ]);
    expect(await screen.findByRole('heading', { name: 'About March 2021, month known' })).toBeTruthy();
  });

  test('a citation followed from a finding comes to its entry, however far down', async () => {
    const entries = manyEntries(450);
    window.history.replaceState({ entryId: entries[379]?.id }, '');
    const { bridge } = createChronology(entries);
    openChronology(bridge);
    await waitFor(() => expect(selectedRows()[0]?.textContent).toContain('Visit number 380.'));
    expect(await screen.findByRole('region', { name: 'Entry 380' })).toBeTruthy();
  });

  test('says what it needs where there is no agency yet', async () => {
    const { bridge } = createChronology([], { 'agencies.list': { agencies: [] } });
    openChronology(bridge);
    expect(await screen.findByRole('heading', { name: 'Add the agencies first' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go to agencies' })).toBeTruthy();
  });
});

describe('beside the list', () => {
  test('an entry that a finding cites is not removed, and the reason stands in place', async () => {
    const id = findingId.parse('01985b1e-0000-7000-8000-0000000000f2');
    const cited = makeEntry(1, { findings: [{ id, label: '2', title: 'A bruise on a baby' }] });
    const message = 'Entry 1 is cited by finding 2. Nothing was changed. Take the citation out first.';
    const { bridge } = createChronology([cited], {
      'chronology.remove': refuse('record/in-use', { message }),
    });
    const { user } = openChronology(bridge);
    await user.click(await screen.findByRole('button', { name: 'Remove the entry' }));
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Finding 2' }).getAttribute('href')).toContain('/findings');
  });

  test('a removed entry can be put back at once', async () => {
    const { bridge, entries } = createChronology(manyEntries(2));
    const { user } = openChronology(bridge);
    await user.click(await rowOf('Visit number 2'));
    await user.click(await screen.findByRole('button', { name: 'Remove the entry' }));
    await waitFor(() => expect(screen.getByText('1 of 1 entries')).toBeTruthy());
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    await waitFor(() => expect(entries().every(({ removedAt }) => removedAt === null)).toBe(true));
  });

  test('what the agency sent stands beside what the reviewer made of it', async () => {
    const entry = makeEntry(1, {
      whatHappened: 'Mother said it was a toy.',
      asSupplied: makeSupplied({ date: '2/3/2021', whatHappened: 'MUM STATES TOY', source: 'p. 1' }),
    });
    const { bridge } = createChronology([entry]);
    openChronology(bridge);
    expect(await screen.findByText('MUM STATES TOY')).toBeTruthy();
    const supplied = within(screen.getByRole('region', { name: 'As supplied by the agency' }));
    expect(supplied.getByText(/^Sheet Sheet1, row 14 of the return/)).toBeTruthy();
    expect(supplied.getByText('MUM STATES TOY')).toBeTruthy();
    expect(supplied.queryByRole('textbox')).toBeNull();
    expect(supplied.getByRole('button', { name: 'Show where it came from' })).toBeTruthy();
  });
});
