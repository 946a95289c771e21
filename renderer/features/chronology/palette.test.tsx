import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  beginChronologyTest,
  createChronology,
  endChronologyTest,
  manyEntries,
} from '../../../tests/support/fakeChronology.tsx';
import type { Answers } from '../../../tests/support/fakeBridge.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { App } from '../../app/App.tsx';

beforeEach(beginChronologyTest);
afterEach(endChronologyTest);

const open = {
  state: 'open',
  folderName: 'Candour',
  waitSeconds: 0,
  closedUnexpectedly: false,
  lastOpenedAt: null,
} as const;

/** The whole window, on the page of the people. */
async function openWindow(entries = manyEntries(3), answers: Answers = {}) {
  const { bridge } = createChronology(entries, {
    'workspace.get': open,
    'cases.list': { cases: [rowan], total: 1 },
    ...answers,
  });
  window.location.hash = `#/cases/${rowan.id}/people`;
  render(<App bridge={bridge} />);
  await screen.findByRole('heading', { level: 1, name: 'People' });
  return { bridge, user: userEvent.setup() };
}

const key = (init: KeyboardEventInit) => fireEvent.keyDown(document.activeElement ?? document.body, init);
const palette = () => screen.findByRole('dialog', { name: 'Find, or go to' });

test('acts of the chronology are found even by someone who asks before it has come on screen', async () => {
  const { user } = await openWindow();
  // Both in one go: nothing has been drawn or read between them.
  key({ key: '4', code: 'Digit4', altKey: true });
  key({ key: 'k', ctrlKey: true });
  const found = within(await palette());
  await user.type(found.getByRole('searchbox'), 'this view');
  await waitFor(() =>
    expect(found.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Export this view'),
      expect.stringContaining('Print this view'),
    ]),
  );
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Export the chronology' })).toBeTruthy();
});

test('a view is saved without leaving the keyboard', async () => {
  const { bridge, user } = await openWindow();
  key({ key: '4', code: 'Digit4', altKey: true });
  await screen.findByRole('row', { name: /Visit number 1/ });
  key({ key: 'k', ctrlKey: true });
  const found = within(await palette());
  await user.type(found.getByRole('searchbox'), 'save view');
  await found.findByRole('menuitem', { name: /Save view/ });
  await user.keyboard('{Enter}');
  const naming = within(await screen.findByRole('dialog', { name: /view/ }));
  await waitFor(() => expect(document.activeElement).toBe(naming.getByRole('textbox', { name: 'Name' })));
  await user.keyboard('What I read first{Enter}');
  await screen.findByRole('button', { name: /^What I read first/ });
  expect(bridge.callsOf('views.create')).toMatchObject([{ name: 'What I read first' }]);
});

test('the next gap is gone to from the palette, and the row below it has the focus', async () => {
  const gap = { place: 60, from: '2026-03-02', to: '2026-04-13', days: 43 };
  const { user } = await openWindow(manyEntries(80), {
    'chronology.listMarks': { total: 80, key: [], cited: [], problem: [], gaps: [gap] },
  });
  key({ key: '4', code: 'Digit4', altKey: true });
  await screen.findByRole('row', { name: /Visit number 1\./ });
  key({ key: 'k', ctrlKey: true });
  const found = within(await palette());
  await user.type(found.getByRole('searchbox'), 'next gap');
  await found.findByRole('menuitem', { name: /Next gap/ });
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(document.activeElement?.closest('[role="row"]')?.textContent).toContain('Visit number 61.'),
  );
  expect(screen.getByText('No entry for 43 days')).toBeTruthy();
});
