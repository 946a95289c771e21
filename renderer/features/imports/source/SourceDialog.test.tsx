import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { entryId } from '../../../../shared/contract/values.ts';
import { createFakeBridge, refuse } from '../../../../tests/support/fakeBridge.ts';
import { tarnReceipt } from '../../../../tests/support/fakeReturns.ts';
import { renderScreen } from '../../../../tests/support/renderApp.tsx';
import { SourceDialog } from '../index.ts';

const id = entryId.parse('01985b1e-0000-7000-8000-000000000153');
const source = {
  fileName: tarnReceipt.fileName,
  receivedAt: tarnReceipt.receivedAt,
  sha256: tarnReceipt.sha256,
  table: 'Log',
  ref: { sheet: 'Log', row: 17 },
  headings: ['Date', 'Detail of contact'],
  rows: [
    { ref: { sheet: 'Log', row: 16 }, cells: ['18/02/2021', 'Caller below heard shouting.'], isThis: false },
    { ref: { sheet: 'Log', row: 17 }, cells: ['31/02/2021', 'Visited after the call.'], isThis: true },
  ],
};

test('the rows of the original file around an entry, its own marked in words, with the file’s name and hash', async () => {
  const onClose = vi.fn();
  const bridge = createFakeBridge({
    'imports.getSource': source,
    'chronology.get': refuse('record/not-found'),
    'tasks.cancel': {},
  });
  renderScreen(bridge, <SourceDialog entryId={id} onClose={onClose} />);
  const dialog = within(await screen.findByRole('dialog'));
  const table = within(await dialog.findByRole('table'));
  expect(table.getByRole('row', { current: true }).textContent).toBe(
    '17this entry31/02/2021Visited after the call.',
  );
  expect(dialog.getByText('Sheet “Log”, row 17')).toBeTruthy();
  expect(dialog.getByText(tarnReceipt.sha256)).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
});

test('a file that cannot be read again says so', async () => {
  const bridge = createFakeBridge({
    'imports.getSource': refuse('imports/unreadable'),
    'chronology.get': refuse('record/not-found'),
    'tasks.cancel': {},
  });
  renderScreen(bridge, <SourceDialog entryId={id} onClose={() => undefined} />);
  await waitFor(() => expect(screen.getByText(/Candour cannot read that file as a table/)).toBeTruthy());
});
