import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { FakeElectron, FakeWindow } from '../support/fakeElectron.ts';
import { invoke, onlyWindow, startHost } from '../support/fakeElectronHost.ts';

let host: FakeElectron;
let window: FakeWindow;
beforeEach(async () => {
  host = await startHost();
  window = onlyWindow(host);
  await invoke(window.webContents, 'candour:call', [
    'workspace.create',
    { passphrase: 'seven green bicycles at dawn' },
  ]);
});

/** Resolves once the window has gone. */
const gone = () => new Promise<void>((resolve) => window.once('closed', resolve));

/** A page that answers the order to save, after doing `work`. */
function answerFlush(work: () => Promise<void> = async () => undefined): void {
  window.webContents.on('sent', (_channel: string, command: unknown) => {
    if (command === 'flush') void work().then(() => window.webContents.ipc.emit('candour:flushed'));
  });
}

async function workspaceState(): Promise<unknown> {
  return invoke(window.webContents, 'candour:call', ['workspace.get', {}]);
}

function closeWindow(): boolean {
  let isHeld = false;
  window.emit('close', { preventDefault: () => (isHeld = true) });
  return isHeld;
}

describe('closing the window', () => {
  test('waits for the page to save what is pending, with the workspace still open', async () => {
    const states: unknown[] = [];
    answerFlush(async () => void states.push(await workspaceState()));
    const ended = gone();
    expect(closeWindow()).toBe(true);
    expect(window.isDestroyed()).toBe(false);
    await ended;
    expect(states).toMatchObject([{ ok: true, value: { state: 'open' } }]);
  });

  test('leaves the workspace locked', async () => {
    answerFlush();
    const ended = gone();
    closeWindow();
    await ended;
    expect(await workspaceState()).toMatchObject({ ok: true, value: { state: 'locked' } });
  });

  test('does not wait for ever for a page that does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const ended = gone();
    closeWindow();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(window.isDestroyed()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await ended;
    expect(await workspaceState()).toMatchObject({ ok: true, value: { state: 'locked' } });
  });

  test('does not wait at all for a page that has stopped working', async () => {
    window.webContents.hasCrashed = true;
    const ended = gone();
    closeWindow();
    await ended;
    expect(window.webContents.sent).not.toContainEqual({ channel: 'candour:command', value: 'flush' });
  });

  test('asks once, however often it is closed', async () => {
    answerFlush();
    const ended = gone();
    closeWindow();
    closeWindow();
    await ended;
    expect(window.webContents.sent.filter(({ value }) => value === 'flush')).toHaveLength(1);
    expect(window.destroy).toHaveBeenCalledOnce();
  });

  test('remembers where the window was, and nothing else', async () => {
    answerFlush();
    const ended = gone();
    closeWindow();
    await ended;
    expect(
      JSON.parse(await readFile(path.join(host.options.userDataFolder, 'window-state.json'), 'utf8')),
    ).toEqual({
      bounds: { x: 10, y: 20, width: 1200, height: 800 },
      isMaximized: true,
      zoomFactor: 1.25,
    });
  });

  test('ends the program, on every system: an unlocked workspace must not outlive its window', () => {
    host.app.emit('window-all-closed');
    expect(host.app.quit).toHaveBeenCalled();
  });
});

test.each(['query-session-end', 'session-end'])(
  'Windows ending the session (%s) saves and locks as closing does',
  async (event) => {
    answerFlush();
    const ended = gone();
    window.emit(event, { preventDefault: () => undefined });
    await ended;
    expect(await workspaceState()).toMatchObject({ ok: true, value: { state: 'locked' } });
  },
);

test('a page that stopped working is shown again, after saying that what was saved is safe', async () => {
  const reloaded = new Promise<void>((resolve) => window.webContents.reload.mockImplementation(resolve));
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await reloaded;
  const options = host.dialog.showMessageBox.mock.lastCall?.[1];
  expect(options?.detail).toContain('Everything that was saved is safe');
  expect(options?.buttons).toEqual(['Show it again']);
});
