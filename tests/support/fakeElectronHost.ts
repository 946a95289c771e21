import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Envelope } from '../../shared/contract/envelope.ts';
import { FakeElectron, type FakeContents, type FakeOptions, type FakeWindow } from './fakeElectron.ts';

export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'candour-electron-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The main process as it is written, or `out/main/main.js` of a packaged app with the folder it finds its resources in. */
interface Program {
  readonly main: string;
  readonly resourcesPath: string;
}

const source: Program = {
  main: path.join(projectFolder, 'electron/hosts/electron/main.ts'),
  resourcesPath: projectFolder,
};

/** Starts the real main process over a stand-in for the `electron` module, with the real core in a temporary folder. */
export async function startHost(
  given: Partial<FakeOptions> = {},
  program: Program = source,
): Promise<FakeElectron> {
  const options: FakeOptions = {
    userDataFolder: await temporaryFolder(),
    appFolder: projectFolder,
    isPackaged: true,
    isSecond: false,
    workAreas: [{ x: 0, y: 0, width: 1920, height: 1040 }],
    loadProblem: null,
    ...given,
  };
  const electron = new FakeElectron(options);
  vi.resetModules();
  vi.doMock('electron', () => electron.module());
  restoreProcessAfterTest();
  Object.defineProperty(process, 'resourcesPath', { value: program.resourcesPath, configurable: true });
  const started = new Promise<void>((resolve) => electron.app.once('started', resolve));
  await import(/* @vite-ignore */ program.main);
  await started;
  return electron;
}

/** The main process listens on `process` and Electron adds to it; neither may outlast a test. */
function restoreProcessAfterTest(): void {
  const listeners = process.listeners('uncaughtException');
  onTestFinished(() => {
    Reflect.deleteProperty(process, 'resourcesPath');
    for (const listener of process.listeners('uncaughtException')) {
      if (!listeners.includes(listener)) process.off('uncaughtException', listener);
    }
  });
}

/** The one window; a test that expects it fails with a sentence where there is none. */
export function onlyWindow(host: { windows: FakeWindow[] }): FakeWindow {
  const [window, ...others] = host.windows;
  if (window === undefined || others.length > 0)
    throw new Error(`expected one window, found ${host.windows.length}`);
  return window;
}

/** Calls as the page would, through the handler the host registered. `sender` is where the call says it comes from. */
export async function invoke(
  contents: FakeContents,
  channel: string,
  args: readonly unknown[],
  sender: { sender?: unknown; senderFrame?: unknown } = {},
): Promise<Envelope<unknown>> {
  const handler = contents.ipc.handlers.get(channel);
  if (handler === undefined) throw new Error(`nothing listens on ${channel}`);
  const event = { sender: contents, senderFrame: contents.mainFrame, ...sender };
  return Reflect.apply(handler, undefined, [event, ...args]);
}
