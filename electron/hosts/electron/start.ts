import { app, type BrowserWindow } from 'electron';
import { createApp } from '../../core/app.ts';
import { defaultScryptCost } from '../../core/ports.ts';
import { connectBridge } from './bridge.ts';
import { closeInOrder } from './closing.ts';
import { offerReload, saveFile, showStartProblem } from './dialogs.ts';
import { guardContents } from './guards.ts';
import { setMenu } from './menu.ts';
import { builtPart, resourcesFolder, windowStateFile, workspaceFolder } from './places.ts';
import { makeSession } from './session.ts';
import { currentState, loadApp, makeWindow, showAgain } from './window.ts';
import { keepWindowState, readWindowState } from './windowState.ts';

/** Everything after the lock, in order: walls, core, window, bridge, page. */
export async function start(): Promise<void> {
  let window: BrowserWindow | undefined;
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('second-instance', () => window && showAgain(window));
  app.on('window-all-closed', () => app.quit());
  try {
    await app.whenReady();
    window = await openWindow();
    await loadApp(window);
  } catch (error) {
    log(`start failed: ${error instanceof Error ? error.name : 'unknown fault'}`);
    showStartProblem();
    app.exit(1);
  }
}

async function openWindow(): Promise<BrowserWindow> {
  const session = await makeSession(builtPart('renderer'));
  const state = await readWindowState(windowStateFile());
  const window = makeWindow({ state, session, preload: builtPart('preload', 'preload.cjs') });
  const core = createApp({
    workspaceFolder: workspaceFolder(process.argv.slice(1)),
    resourcesFolder: resourcesFolder(),
    workerScript: builtPart('main', 'worker.js'),
    now: () => new Date(),
    log,
    scryptCost: defaultScryptCost,
  });
  connectBridge({ window, core, saveFile: (file) => saveFile(window, file) });
  closeInOrder({ window, core, keepState: () => keepWindowState(windowStateFile(), currentState(window)) });
  window.webContents.on('render-process-gone', () => void offerReload(window));
  setMenu(window);
  return window;
}

/** For whoever started the program in a terminal. Nothing is written to disk. */
function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
