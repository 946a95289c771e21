import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correctedPreview } from '../../../../tests/support/fakeReturns.ts';
import { handleKey } from '../../../app/commands.ts';
import { dismissNotice } from '../../../ui/index.ts';
import { forgetReturns } from '../reading/returnsDesk.ts';
import { chooseFiles, openBringIn, type User } from '../../../../tests/support/openBringIn.tsx';

const openCompare = async () => {
  const opened = openBringIn({ 'imports.preview': (input) => correctedPreview(input) });
  await chooseFiles(opened.user, 'Tarn contact log v2.xlsx');
  await opened.user.click(await screen.findByRole('button', { name: 'Compare: changes an entry you hold' }));
  return opened;
};
const row = (name: RegExp) => {
  const head = screen.getByRole('button', { name });
  return { head, cells: within(head.closest('tr') ?? head) };
};
const decisionsSent = async (user: User, bridge: Awaited<ReturnType<typeof openCompare>>['bridge']) => {
  await user.click(screen.getByRole('button', { name: /^Bring in \d/ }));
  await waitFor(() => expect(bridge.callsOf('imports.create')).toHaveLength(1));
  const { decisions } = Object(bridge.callsOf('imports.create')[0]);
  return decisions as unknown;
};

beforeEach(() => {
  dismissNotice();
  forgetReturns();
});
afterEach(() => window.removeEventListener('keydown', handleKey));

describe('a corrected return', () => {
  test('shows what is new, changed word by word, gone, and what leans on each, and says what stays', async () => {
    const { user } = openBringIn({ 'imports.preview': (input) => correctedPreview(input) });
    await chooseFiles(user, 'Tarn contact log v2.xlsx');
    expect(
      await screen.findByText(/1 entry you hold from its return of Tue 9 June 2026 is not in this file/),
    ).toBeTruthy();
    expect(screen.getByText('Differs from the earlier return in 2 rows')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Compare: changes an entry you hold' }));
    const changed = row(/^Changed/);
    expect(changed.cells.getByText(/gone\./).closest('del')).not.toBeNull();
    expect(changed.cells.getByText(/going\./).closest('ins')).not.toBeNull();
    expect(changed.cells.getByText('Cited by Finding 2')).toBeTruthy();
    expect(changed.cells.getByText(/Yours stays, marked for a look/)).toBeTruthy();
    expect(
      row(/^Gone/)
        .cells.getByText(/Said both children well/)
        .closest('del'),
    ).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'The same' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'All 4' }));
    expect(screen.getByRole('button', { name: 'The same' })).toBeTruthy();
  });

  test('rows are decided by keys alone, each can be taken back, and what is left undecided stays as it was', async () => {
    const { bridge, user } = await openCompare();
    row(/^Changed/).head.focus();
    await user.keyboard('a');
    expect(row(/^Changed/).cells.getByText('Accepted')).toBeTruthy();
    expect(document.activeElement).toBe(row(/^Changed/).head);
    await user.keyboard('jo');
    expect(row(/^New/).cells.getByText('Left out')).toBeTruthy();
    await user.keyboard('jo');
    expect(row(/^Gone/).cells.getByText('Kept as it was')).toBeTruthy();
    expect(screen.getByText('3 settled, 0 to decide')).toBeTruthy();
    await user.click(row(/^Gone/).cells.getByRole('button', { name: 'Undo: Kept as it was' }));
    expect(screen.getByText('2 settled, 1 to decide')).toBeTruthy();
    expect(await decisionsSent(user, bridge)).toEqual([
      { key: 'changed-153', decision: 'accept' },
      { key: 'new-1', decision: 'leave-out' },
      { key: 'gone-159', decision: 'ask-why' },
    ]);
  });

  test('field by field takes only the fields that are ticked', async () => {
    const { bridge, user } = await openCompare();
    row(/^Changed/).head.focus();
    await user.keyboard('f{Escape}');
    expect(document.activeElement).toBe(row(/^Changed/).head);
    await user.keyboard('f');
    await user.click(screen.getByRole('checkbox', { name: 'Date' }));
    await user.click(screen.getByRole('button', { name: 'Accept 1 of 2' }));
    expect(row(/^Changed/).cells.getByText('Accepted 1 of 2')).toBeTruthy();
    expect(await decisionsSent(user, bridge)).toContainEqual({
      key: 'changed-153',
      decision: 'accept',
      fields: ['whatHappened'],
    });
  });

  test('a row is asked about by its key, with a note to the agency, and the foot says what will wait', async () => {
    const { bridge, user } = await openCompare();
    expect(
      screen.getByText(/left undecided stays as it was, and the row waits, marked “Ask why”\. A new row is/),
    ).toBeTruthy();
    row(/^Changed/).head.focus();
    await user.keyboard('w');
    expect(document.activeElement).toBe(row(/^Changed/).head);
    expect(screen.getByText('1 settled, 2 to decide')).toBeTruthy();
    await user.type(
      row(/^Changed/).cells.getByRole('textbox', { name: 'Note to the agency' }),
      'Was it gone?',
    );
    expect(row(/^New/).cells.queryByRole('button', { name: 'Ask why' })).toBeNull();
    await user.click(row(/^Gone/).cells.getByRole('button', { name: 'Keep, marked' }));
    await user.click(screen.getByRole('button', { name: 'Back to the rows' }));
    expect(screen.getByText(/1 entry stays as it was: its row waits, marked “Ask why”/)).toBeTruthy();
    expect(await decisionsSent(user, bridge)).toEqual([
      { key: 'changed-153', decision: 'ask-why', note: 'Was it gone?' },
      { key: 'gone-159', decision: 'accept' },
    ]);
  });

  test('that was not looked at row by row is brought in as its counts say', async () => {
    const { bridge, user } = openBringIn({ 'imports.preview': (input) => correctedPreview(input) });
    await chooseFiles(user, 'Tarn contact log v2.xlsx');
    expect(await screen.findByRole('button', { name: 'Bring in 2 entries' })).toBeTruthy();
    expect(await decisionsSent(user, bridge)).toEqual([]);
  });

  test('what nothing cites can be accepted at once; the button’s number follows what was left out', async () => {
    const { user } = await openCompare();
    expect(screen.getByRole('button', { name: 'Bring in 1 entry' })).toBeTruthy();
    await user.click(row(/^New/).cells.getByRole('button', { name: 'Leave out' }));
    expect(screen.getByRole('button', { name: 'Bring in 0 entries' })).toBeTruthy();
    await user.click(row(/^Changed/).cells.getByRole('button', { name: 'Accept 2' }));
    expect(screen.getByRole('button', { name: 'Bring in 1 entry' })).toBeTruthy();
    await user.click(row(/^Changed/).cells.getByRole('button', { name: 'Undo: Accepted' }));
    await user.click(row(/^New/).cells.getByRole('button', { name: 'Undo: Left out' }));
    await user.click(screen.getByRole('button', { name: 'Accept the 1 nothing cites' }));
    expect(row(/^New/).cells.getByText('Added')).toBeTruthy();
    expect(row(/^Changed/).cells.getByRole('button', { name: 'Accept 2' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('table', { name: 'Rows as they will be read' })).toBeTruthy();
  });
});
