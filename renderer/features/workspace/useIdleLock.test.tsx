import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { Unlock } from './Unlock.tsx';
import { idleMinutes } from './useIdleLock.ts';
import { WorkspaceDialogs } from './WorkspaceDialogs.tsx';
import { useWorkspaceView } from './workspaceView.ts';

const open: WorkspaceStatus = {
  state: 'open',
  folderName: 'Wexmoor',
  waitSeconds: 0,
  closedUnexpectedly: false,
  lastOpenedAt: null,
};

beforeEach(() => {
  vi.useFakeTimers();
  useWorkspaceView.setState({ idleLock: null });
});
afterEach(() => vi.useRealTimers());

const pass = (minutes: number) => act(() => vi.advanceTimersByTimeAsync(minutes * 60_000));

async function watched(state: WorkspaceStatus['state']) {
  const bridge = createFakeBridge({
    'workspace.get': { ...open, state },
    'workspace.lock': { ...open, state: 'locked' },
  });
  renderScreen(bridge, <WorkspaceDialogs />);
  await act(() => vi.advanceTimersByTimeAsync(20));
  return bridge;
}

test('a workspace left alone locks by itself', async () => {
  const bridge = await watched('open');
  await pass(idleMinutes - 1);
  expect(bridge.callsOf('workspace.lock')).toEqual([]);
  await pass(1.5);
  expect(bridge.callsOf('workspace.lock')).toHaveLength(1);
});

test('one that is being used does not', async () => {
  const bridge = await watched('open');
  for (let minutes = 0; minutes < 3 * idleMinutes; minutes += 5) {
    await pass(5);
    window.dispatchEvent(new Event('pointermove'));
  }
  expect(bridge.callsOf('workspace.lock')).toEqual([]);
});

test('a practice case stays open', async () => {
  const bridge = await watched('practice');
  await pass(3 * idleMinutes);
  expect(bridge.callsOf('workspace.lock')).toEqual([]);
});

test('the door says why it is locked', () => {
  useWorkspaceView.setState({ idleLock: 'saved' });
  renderScreen(
    createFakeBridge(),
    <Unlock status={{ ...open, state: 'locked' }} onRecover={() => undefined} />,
  );
  expect(screen.getByText(/Locked after 15 minutes without use/)).toBeTruthy();
});
