import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { northgate, rowan } from '../../../../tests/support/fakeRecords.ts';
import {
  differences,
  tarnCreated,
  tarnPreview,
  tarnReceipt,
  waitingRow,
} from '../../../../tests/support/fakeReturns.ts';
import { importId } from '../../../../shared/contract/values.ts';
import { handleKey } from '../../../app/commands.ts';
import { dismissNotice } from '../../../ui/index.ts';
import { forgetReturns } from '../reading/returnsDesk.ts';
import { openBringIn } from '../../../../tests/support/openBringIn.tsx';

const second = {
  ...tarnReceipt,
  importId: importId.parse('01985b1e-0000-7000-8000-0000000000d2'),
  fileName: 'Tarn contact log v2.xlsx',
  version: 2,
  added: 1,
  changed: 2,
};

const differentId = '01985b1e-0000-7000-8000-0000000000e2';

beforeEach(() => {
  dismissNotice();
  forgetReturns();
});
afterEach(() => window.removeEventListener('keydown', handleKey));

describe('returns that came in', () => {
  test('stand by agency and version; one opened says what was left out, and what changed in which entry', async () => {
    const { bridge, user } = openBringIn({
      'imports.list': { receipts: [second, tarnReceipt], waiting: 1 },
      'imports.get': { ...tarnCreated, ...second, reading: readingOf(), differences },
    });
    const group = within(await screen.findByRole('region', { name: 'Tarn Homes' }));
    const lines = group.getAllByRole('button').map(({ textContent }) => textContent);
    expect(lines[0]).toContain('Version 2Tarn contact log v2.xlsx');
    expect(lines[0]).toContain('1 added, 2 changed, 1 waiting, 2 left out');
    await user.click(group.getByRole('button', { name: /Version 2/ }));
    expect(bridge.callsOf('imports.get')).toEqual([{ importId: second.importId }]);
    expect(await group.findByText('Changed: entry 153')).toBeTruthy();
    expect(group.getByText('Sheet “Log”, row 4: Headings')).toBeTruthy();
  });

  test('a waiting row is put right and brought in; its reading shows before', async () => {
    const { bridge, user } = openBringIn({
      'imports.list': { receipts: [tarnReceipt], waiting: 1 },
      'imports.listTray': { rows: [waitingRow] },
      'imports.restoreTray': { entryId: differences[0]?.entryId ?? never() },
    });
    await user.click(await screen.findByRole('button', { name: /^Waiting/ }));
    const row = within(await screen.findByRole('list', { name: 'Rows that wait' }));
    expect(row.getByText('Sheet “Log”, row 17', { exact: false })).toBeTruthy();
    await user.click(row.getByRole('button', { name: 'Bring it in' }));
    expect(row.getByText('Enter a date in any form, or “not known”')).toBeTruthy();
    const date = row.getByRole('textbox', { name: 'Date' });
    await user.clear(date);
    await user.type(date, 'feb 2021');
    expect(row.getByText('February 2021, day not known')).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('imports.restoreTray')).toEqual([
        { trayRowId: waitingRow.id, date: 'feb 2021', time: '', whatHappened: 'Visited after the call.' },
      ]),
    );
    expect(await screen.findByText('Row 17 brought in')).toBeTruthy();
  });

  test('a waiting row is left out only with a reason', async () => {
    const { bridge, user } = openBringIn({
      'imports.listTray': { rows: [waitingRow] },
      'imports.removeTray': {},
    });
    await user.click(await screen.findByRole('button', { name: /^Waiting/ }));
    await user.click(await screen.findByRole('button', { name: 'Leave it out' }));
    await user.keyboard('{Enter}');
    expect(bridge.callsOf('imports.removeTray')).toEqual([]);
    await user.keyboard('Same as row 16{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('imports.removeTray')).toEqual([
        { trayRowId: waitingRow.id, why: 'Same as row 16' },
      ]),
    );
  });

  test('a row the agency is asked about says what would change and the note, and is accepted or the old is kept', async () => {
    const [changed = never(), , gone = never()] = differences;
    const asked = {
      ...waitingRow,
      why: 'Changed in the corrected return. The entry stays as it was.',
      asked: { note: 'Was the mark gone?', difference: changed },
    };
    const other = { ...asked, id: differentId, ref: null, asked: { note: '', difference: gone } };
    const { bridge, user } = openBringIn({
      'imports.listTray': { rows: [asked, other] },
      'imports.restoreTray': { entryId: changed.entryId ?? never() },
      'imports.removeTray': {},
    });
    await user.click(await screen.findByRole('button', { name: /^Waiting/ }));
    const [first = never(), second = never()] = await screen
      .findAllByText('Ask why')
      .then((marks) => marks.map((mark) => within(mark.closest('li') ?? never())));
    expect(first.getByText('Changed: entry 153')).toBeTruthy();
    expect(first.getByText(/going\./).closest('ins')).not.toBeNull();
    expect(first.getByRole('textbox', { name: 'Note to the agency' })).toHaveProperty(
      'value',
      'Was the mark gone?',
    );
    expect(first.getAllByRole('textbox')).toHaveLength(1);
    expect(second.getByText(/No longer in the file/)).toBeTruthy();
    await user.click(first.getByRole('button', { name: 'Accept 2' }));
    await waitFor(() =>
      expect(bridge.callsOf('imports.restoreTray')).toEqual([
        { trayRowId: asked.id, date: '31/02/2021', time: '', whatHappened: 'Visited after the call.' },
      ]),
    );
    expect(await screen.findByText('Entry 153: accepted')).toBeTruthy();
    await user.click(second.getByRole('button', { name: 'Keep as it was' }));
    await user.keyboard('They sent half of it{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('imports.removeTray')).toEqual([
        { trayRowId: differentId, why: 'They sent half of it' },
      ]),
    );
    expect(await screen.findByText('Entry 159: kept as it was')).toBeTruthy();
  });

  test('the note to the agency is typed into and saves itself, before the row is settled', async () => {
    const [changed = never()] = differences;
    let asked = { ...waitingRow, asked: { note: 'Was the mark gone?', difference: changed } };
    const order: string[] = [];
    const { bridge, user } = openBringIn({
      'imports.listTray': () => ({ rows: [asked] }),
      'imports.updateTray': ({ changes }) => {
        order.push('note');
        asked = { ...asked, asked: { ...asked.asked, note: changes.note ?? '' } };
        return asked;
      },
      'imports.restoreTray': () => {
        order.push('accepted');
        return { entryId: changed.entryId ?? never() };
      },
    });
    await user.click(await screen.findByRole('button', { name: /^Waiting/ }));
    const note = await screen.findByRole('textbox', { name: 'Note to the agency' });
    await user.type(note, ' And who saw it?');
    await user.tab();
    await waitFor(() =>
      expect(bridge.callsOf('imports.updateTray')).toEqual([
        { trayRowId: asked.id, changes: { note: 'Was the mark gone? And who saw it?' } },
      ]),
    );
    expect(await screen.findByDisplayValue('Was the mark gone? And who saw it?')).toBeTruthy();
    await user.type(note, ' Please send the page.');
    await user.click(screen.getByRole('button', { name: 'Accept 2' }));
    await waitFor(() => expect(order.at(-1)).toBe('accepted'));
    expect(bridge.callsOf('imports.updateTray').at(-1)).toEqual({
      trayRowId: asked.id,
      changes: { note: 'Was the mark gone? And who saw it? Please send the page.' },
    });
    expect(order.filter((one) => one === 'accepted')).toHaveLength(1);
  });

  test('a return form is made for one agency and saved', async () => {
    const { bridge, user } = openBringIn({
      'imports.exportForm': { fileName: 'Return form GP.xlsx', contentBase64: btoa('the form') },
    });
    await user.click(await screen.findByRole('button', { name: 'Return forms' }));
    await user.click(screen.getByRole('button', { name: 'Make a return form for Northgate Surgery, Excel' }));
    await waitFor(() =>
      expect(bridge.savedFiles.map(({ fileName }) => fileName)).toEqual(['Return form GP.xlsx']),
    );
    expect(bridge.callsOf('imports.exportForm')).toEqual([
      { caseId: rowan.id, agencyId: northgate.id, format: 'xlsx' },
    ]);
  });
});

function readingOf() {
  return tarnPreview().reading ?? never();
}

function never(): never {
  throw new Error('The made-up records have it.');
}
