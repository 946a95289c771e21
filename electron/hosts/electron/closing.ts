import type { BrowserWindow } from 'electron';
import type { App } from '../../core/app.ts';
import { sendCommand } from './bridge.ts';
import { channels } from './channels.ts';

/** Text is saved within a second of being typed, so this is seldom needed and never long. */
const flushLimitMs = 2_000;

interface ClosingParts {
  readonly window: BrowserWindow;
  readonly core: App;
  readonly keepState: () => Promise<void>;
}

/** The order of leaving: the page saves what is pending, the workspace is closed, the window goes. */
export function closeInOrder({ window, core, keepState }: ClosingParts): void {
  let leaving: Promise<void> | undefined;
  const leave = () => (leaving ??= finish());

  async function finish(): Promise<void> {
    await Promise.all([flush(window), keepState()]);
    try {
      await core.close();
    } finally {
      window.destroy();
    }
  }

  window.on('close', (event) => {
    event.preventDefault();
    void leave();
  });
  // Windows announces the end of a session to windows only; `before-quit` never comes. It allows a few seconds.
  window.on('query-session-end', () => void leave());
  window.on('session-end', () => void leave());
}

async function flush(window: BrowserWindow): Promise<void> {
  const contents = window.webContents;
  if (contents.isDestroyed() || contents.isCrashed()) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const limit = setTimeout(resolve, flushLimitMs);
  contents.ipc.once(channels.flushed, () => resolve());
  sendCommand(window, 'flush');
  await promise;
  clearTimeout(limit);
}
