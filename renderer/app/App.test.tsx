import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../shared/contract/cases.ts';
import type { WorkspaceStatus } from '../../shared/contract/workspace.ts';
import { type Answers, createFakeBridge, refuse } from '../../tests/support/fakeBridge.ts';
import { northgate, rowan } from '../../tests/support/fakeRecords.ts';
import { resetSaveStatus } from '../data/autosave/saveStatus.ts';
import { dismissNotice } from '../ui/index.ts';
import { App } from './App.tsx';

const open: WorkspaceStatus = {
  state: 'open',
  folderName: 'Candour',
  waitSeconds: 0,
  closedUnexpectedly: false,
  lastOpenedAt: null,
};

/** A core with one open case, enough for the shell. */
function createCore(answers: Answers = {}) {
  let status = open;
  let record: CaseRecord = rowan;
  return createFakeBridge({
    'workspace.get': () => status,
    'workspace.lock': () => {
      status = { ...open, state: 'locked' };
      return status;
    },
    'cases.list': () => ({ cases: [record], total: 1 }),
    'cases.get': () => record,
    'cases.update': ({ changes }) => {
      record = {
        ...record,
        ...(changes.leadReviewer === undefined ? {} : { leadReviewer: changes.leadReviewer }),
      };
      return record;
    },
    'agencies.list': { agencies: [northgate] },
    'history.list': { changes: [], hasMore: false },
    'history.undo': { operationId: 'one', operation: 'Change agency' },
    'history.redo': { operationId: 'one', operation: 'Change agency' },
    ...answers,
  });
}

const overview = `#/cases/${rowan.id}/overview`;

async function openApp(bridge: ReturnType<typeof createCore>, hash: string) {
  window.location.hash = hash;
  render(<App bridge={bridge} />);
  await screen.findByRole('heading', { level: 1 });
}

beforeEach(() => {
  resetSaveStatus();
  dismissNotice();
  localStorage.clear();
});

describe('finding the way', () => {
  test('the sections of a case are words with counts, reached by Alt and a figure, and the heading is read out', async () => {
    const user = userEvent.setup();
    await openApp(createCore(), overview);
    const nav = await screen.findByRole('navigation', { name: 'Sections of the case' });
    await within(nav).findByText('236');
    expect(
      within(nav)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Overview',
      'Agencies2',
      'People',
      'Chronology236',
      'Analysis',
      'Rapid review',
      'Findings5',
      'Recommendations0',
      'Report',
    ]);
    await user.keyboard('{Alt>}2{/Alt}');
    const heading = await screen.findByRole('heading', { level: 1, name: 'Agencies' });
    expect(window.location.hash).toBe(`#/cases/${rowan.id}/agencies`);
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(within(nav).getByRole('link', { current: 'page' }).textContent).toBe('Agencies2');
  });

  test('Ctrl+K finds a case by part of its reference and opens it', async () => {
    const user = userEvent.setup();
    await openApp(createCore(), '#/cases');
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('2026-04');
    expect(within(screen.getByRole('menu')).getAllByRole('menuitem')).toHaveLength(1);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.hash).toBe(overview));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('F1 lists every key that works here', async () => {
    const user = userEvent.setup();
    await openApp(createCore(), overview);
    await user.keyboard('{F1}');
    const dialog = within(await screen.findByRole('dialog', { name: 'All keys' }));
    for (const name of ['Undo', 'Next pane', 'Lock', 'Chronology'])
      expect(dialog.getByText(name)).toBeTruthy();
  });

  test('N makes a new case while the list has the focus, and is a letter anywhere else', async () => {
    const user = userEvent.setup();
    await openApp(createCore(), '#/cases');
    (await screen.findByRole('link', { name: 'Rowan' })).focus();
    await user.keyboard('n');
    expect(await screen.findByRole('dialog', { name: 'New case' })).toBeTruthy();
    await user.keyboard('nnn');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Reference' }).value).toBe('nnn');
    await user.keyboard('{Escape}');
  });

  test('F6 walks from pane to pane', async () => {
    const user = userEvent.setup();
    await openApp(createCore(), overview);
    await screen.findByRole('textbox', { name: 'Summary' });
    await user.keyboard('{F6}');
    const first = document.activeElement?.closest('[data-pane]');
    await user.keyboard('{F6}');
    const second = document.activeElement?.closest('[data-pane]');
    expect(first?.getAttribute('aria-label')).toBe('History of the case');
    expect(second?.getAttribute('aria-label')).toBe('Sections of the case');
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(document.activeElement?.closest('[data-pane]')).toBe(first);
  });

  test('the window is called Candour and nothing else, whatever case is open', async () => {
    document.title = 'Candour';
    await openApp(createCore(), overview);
    expect(document.title).toBe('Candour');
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('Rowan');
  });
});

test('a new case opens on its referral, where it begins', async () => {
  const user = userEvent.setup();
  await openApp(createCore({ 'cases.create': () => rowan }), '#/cases');
  await user.click(await screen.findByRole('button', { name: 'New case' }));
  await user.type(screen.getByRole('textbox', { name: 'Reference' }), 'WSCP 2026-04');
  await user.type(screen.getByRole('textbox', { name: 'The child’s pseudonym' }), 'Rowan');
  await user.click(screen.getByRole('button', { name: 'Open the case' }));
  await waitFor(() => expect(window.location.hash).toBe(`#/cases/${rowan.id}/overview/referral`));
});

describe('taking back', () => {
  test('Ctrl+Z outside a field takes back the last act of the case and names it', async () => {
    const user = userEvent.setup();
    const bridge = createCore();
    await openApp(bridge, overview);
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Taken back: Change agency')).toBeTruthy();
    expect(bridge.callsOf('history.undo')).toEqual([{ caseId: rowan.id }]);
    await user.keyboard('{Control>}y{/Control}');
    expect(await screen.findByText('Done again: Change agency')).toBeTruthy();
  });

  test('Ctrl+Z within a field belongs to the field', async () => {
    const user = userEvent.setup();
    const bridge = createCore();
    await openApp(bridge, overview);
    await user.click(await screen.findByRole('textbox', { name: 'Lead reviewer' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(bridge.callsOf('history.undo')).toEqual([]);
  });

  test('where there is nothing to take back it says so', async () => {
    const user = userEvent.setup();
    await openApp(createCore({ 'history.undo': () => refuse('history/nothing-to-undo') }), overview);
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('There is nothing to undo.')).toBeTruthy();
  });
});

describe('locking', () => {
  test('what is being typed is saved before the workspace is locked', async () => {
    const user = userEvent.setup();
    const bridge = createCore();
    await openApp(bridge, overview);
    const field = await screen.findByRole('textbox', { name: 'Lead reviewer' });
    await user.clear(field);
    await user.type(field, 'Priya Nandra');
    await user.keyboard('{Control>}l{/Control}');
    expect(await screen.findByRole('heading', { name: 'Unlock' })).toBeTruthy();
    const names = bridge.calls.map(({ name }) => name);
    expect(names.lastIndexOf('cases.update')).toBeLessThan(names.indexOf('workspace.lock'));
    expect(bridge.callsOf('cases.update').at(-1)).toEqual({
      caseId: rowan.id,
      changes: { leadReviewer: 'Priya Nandra' },
    });
    expect(screen.queryByText('Rowan')).toBeNull();
  });

  test('where something cannot be saved, locking asks first and staying is the usual answer', async () => {
    const user = userEvent.setup();
    const bridge = createCore({ 'cases.update': () => refuse('workspace/cannot-write') });
    await openApp(bridge, overview);
    await user.type(await screen.findByRole('textbox', { name: 'Lead reviewer' }), '!');
    await user.keyboard('{Control>}l{/Control}');
    const dialog = await screen.findByRole('alertdialog', { name: 'Something is not saved' });
    expect(bridge.callsOf('workspace.lock')).toEqual([]);
    expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Stay here' }));
    await user.keyboard('{Enter}');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Lead reviewer' }).value).toBe(
      'Miriam Oakes!',
    );
  });

  test('the foot of the window says what is not saved and why, and it is read out', async () => {
    const user = userEvent.setup();
    await openApp(createCore({ 'cases.update': () => refuse('workspace/cannot-write') }), overview);
    expect(screen.getByText('Everything is saved')).toBeTruthy();
    await user.type(await screen.findByRole('textbox', { name: 'Lead reviewer' }), '!');
    await user.tab();
    const alert = await screen.findByText(/^Not saved: Candour cannot write to the drive/, {
      selector: '[role="alert"]',
    });
    expect(alert).toBeTruthy();
  });

  test('a workspace that is locked from elsewhere shows the gate at once', async () => {
    const bridge = createCore();
    await openApp(bridge, overview);
    bridge.answer({ 'workspace.get': { ...open, state: 'locked' } });
    act(() => bridge.emit({ type: 'workspace', state: 'locked' }));
    expect(await screen.findByRole('heading', { name: 'Unlock' })).toBeTruthy();
  });
});

test('the practice workspace says on every page that all of it is invented and nothing is kept', async () => {
  await openApp(createCore({ 'workspace.get': { ...open, state: 'practice' } }), overview);
  expect(screen.getByRole('complementary', { name: 'Practice case' }).textContent).toBe(
    'Practice case: everything here is invented. Nothing is kept when you close it.',
  );
});

test('the practice case within one’s own workspace is marked on its pages, and only there', async () => {
  const user = userEvent.setup();
  await openApp(createCore({ 'cases.get': { ...rowan, isPractice: true } }), overview);
  const banner = await screen.findByRole('complementary', { name: 'Practice case' });
  expect(banner.textContent).toBe('Practice case: everything here is invented.');
  await user.click(screen.getByRole('link', { name: 'Candour' }));
  await screen.findByRole('heading', { level: 1, name: 'Cases' });
  expect(screen.queryByRole('complementary', { name: 'Practice case' })).toBeNull();
});

test('a menu command of the host does what its key does', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  await openApp(bridge, '#/cases');
  await act(() => bridge.command('new-case'));
  expect(await screen.findByRole('dialog', { name: 'New case' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a check of the workspace is answered in words', async () => {
  const user = userEvent.setup();
  const bridge = createCore({
    'workspace.check': { isSound: true, changesChecked: 812, recordsChecked: 236, problems: [] },
  });
  await openApp(bridge, '#/cases');
  await user.click(screen.getByRole('button', { name: 'Menu' }));
  await user.click(screen.getByRole('menuitem', { name: 'Check the workspace' }));
  expect(
    await screen.findByText(/The workspace is sound. 236 records and 812 changes were checked/),
  ).toBeTruthy();
});
