import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { onlyWindow, projectFolder, startHost, temporaryFolder } from '../support/fakeElectronHost.ts';

describe('starting', () => {
  test('takes the lock before anything else, and raises every wall before there is a window', async () => {
    const host = await startHost();
    expect(host.log).toEqual([
      'lock',
      'sandbox',
      'scheme',
      'ready',
      'session',
      'window',
      'load app://candour/index.html',
    ]);
  });

  test('leaves at once, having opened nothing, where Candour is open already', async () => {
    const host = await startHost({ isSecond: true });
    expect(host.log).toEqual(['lock']);
    expect(host.app.exit).toHaveBeenCalledWith(0);
  });

  test('brings the open window to the front when Candour is opened again', async () => {
    const host = await startHost();
    host.app.emit('second-instance');
    const window = onlyWindow(host);
    expect(window.restore).toHaveBeenCalled();
    expect(window.focus).toHaveBeenCalled();
    expect(host.windows).toHaveLength(1);
  });

  test('asks for its own scheme as an ordinary secure origin, without leave to pass the content policy', async () => {
    const host = await startHost();
    expect(host.registeredSchemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('switches off what Chromium does behind the scenes', async () => {
    const { switches } = (await startHost()).app.commandLine;
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    for (const name of [
      'disable-background-networking',
      'disable-component-update',
      'disable-breakpad',
      'no-proxy-server',
      'no-pings',
    ]) {
      expect(switches.has(name), name).toBe(true);
    }
  });

  test('says in calm words that it cannot start, and promises that nothing was changed', async () => {
    const host = await startHost({ loadProblem: new Error('ERR_FAILED app://candour/index.html') });
    const [title, text] = host.dialog.showErrorBox.mock.lastCall ?? [];
    expect(title).toBe('Candour could not start');
    expect(text).toContain('Nothing in your workspace has been changed');
    expect(text).not.toContain('ERR_FAILED');
    expect(host.app.exit).toHaveBeenCalledWith(1);
  });

  test('shows no stack, path or case text when something unforeseen goes wrong', async () => {
    const host = await startHost();
    process.emit('uncaughtException', new Error('cannot write /home/reviewer/WSCP 2026-04'));
    expect(host.dialog.showErrorBox.mock.lastCall?.join(' ')).not.toContain('WSCP');
    expect(host.app.exit).toHaveBeenCalledWith(1);
  });
});

describe('the window', () => {
  test('has a sandboxed page that cannot reach Node, and no developer tools when packaged', async () => {
    const window = onlyWindow(await startHost());
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
      preload: path.join(projectFolder, 'out/preload/preload.cjs'),
    });
  });

  test('is named Candour whatever the page says, so that no case name reaches the task bar', async () => {
    const window = onlyWindow(await startHost());
    let isRefused = false;
    window.emit('page-title-updated', { preventDefault: () => (isRefused = true) });
    expect(window.options.title).toBe('Candour');
    expect(isRefused).toBe(true);
  });

  test('cannot be captured by other programs until the reviewer says so', async () => {
    expect(onlyWindow(await startHost()).setContentProtection).toHaveBeenCalledWith(true);
  });

  test('opens where it was left, if that can still be seen', async () => {
    const userDataFolder = await temporaryFolder();
    const bounds = { x: 100, y: 50, width: 1300, height: 900 };
    await writeFile(
      path.join(userDataFolder, 'window-state.json'),
      JSON.stringify({ bounds, isMaximized: true, zoomFactor: 1.5 }),
    );
    const host = await startHost({ userDataFolder });
    const window = onlyWindow(host);
    expect(window.options).toMatchObject({ ...bounds, webPreferences: { zoomFactor: 1.5 } });
    expect(window.maximize).toHaveBeenCalled();
  });

  test.each([
    ['a file cut short', '{"bounds":{"x":1'],
    [
      'bounds of the wrong kind',
      '{"bounds":{"x":"left","y":0,"width":1,"height":1},"isMaximized":false,"zoomFactor":1}',
    ],
    ['a zoom nobody could read', '{"bounds":null,"isMaximized":false,"zoomFactor":90}'],
  ])('opens at its first place for %s', async (_words, text) => {
    const userDataFolder = await temporaryFolder();
    await writeFile(path.join(userDataFolder, 'window-state.json'), text);
    expect(onlyWindow(await startHost({ userDataFolder })).options).toMatchObject({
      width: 1440,
      height: 900,
    });
  });
});
