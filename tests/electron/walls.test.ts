import { beforeEach, describe, expect, type Mock, test } from 'vitest';
import { isPermitted, permissions } from '../../electron/hosts/electron/policy/permissions.ts';
import { FakeContents, type FakeElectron, type FakeSession } from '../support/fakeElectron.ts';
import { onlyWindow, startHost } from '../support/fakeElectronHost.ts';

const page = 'app://candour/index.html';
const hostileAddresses = [
  'https://example.com/',
  'http://localhost:5173/',
  'file:///etc/passwd',
  'app://candour.example.com/index.html',
  'app://other/index.html',
  'app://user@candour/index.html',
  'app://candour:8080/index.html',
  'appx://candour/index.html',
  'https://candour/index.html',
  'https://example.com/#app://candour/index.html',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'about:blank',
  'blob:https://example.com/0c5b',
  'not an address',
  '',
];

/** Whether the page was stopped from going somewhere in one of the ways Electron tells of. */
function isStopped(
  contents: FakeContents,
  way: string,
  event: { url: string; isMainFrame?: boolean },
): boolean {
  let stopped = false;
  contents.emit(way, { ...event, preventDefault: () => (stopped = true) });
  return stopped;
}

describe('every web contents, whoever made it', () => {
  let contents: FakeContents;
  beforeEach(async () => {
    const host = await startHost();
    contents = new FakeContents();
    host.app.emit('web-contents-created', {}, contents);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'goes nowhere by %s',
    (way) => {
      const passed = hostileAddresses.filter((url) => !isStopped(contents, way, { url, isMainFrame: true }));
      expect(passed).toEqual([]);
    },
  );

  test('opens no second window', () => {
    for (const url of [...hostileAddresses, page]) {
      const details = {
        url,
        frameName: '',
        features: '',
        disposition: 'new-window',
        referrer: { url: page, policy: 'no-referrer' },
      } as const;
      expect(contents.windowOpenHandler?.(details)).toEqual({ action: 'deny' });
    }
  });

  test('may show the page again, but not inside a frame and not by a redirect', () => {
    expect(isStopped(contents, 'will-navigate', { url: `${page}#/cases` })).toBe(false);
    expect(isStopped(contents, 'will-frame-navigate', { url: page, isMainFrame: false })).toBe(true);
    expect(isStopped(contents, 'will-redirect', { url: page })).toBe(true);
  });

  test('may not leave the page for another of the app’s own files', () => {
    expect(isStopped(contents, 'will-navigate', { url: 'app://candour/assets/fonts.css' })).toBe(true);
  });
});

describe('the window’s session', () => {
  let host: FakeElectron;
  beforeEach(async () => {
    host = await startHost();
  });

  function sessions(): FakeSession[] {
    return [host.defaultSession, ...host.partitions.values()];
  }

  function isRefused(session: FakeSession, url: string): boolean {
    let refused: boolean | undefined;
    session.beforeRequest?.({ url }, (response) => (refused = response.cancel));
    if (refused === undefined) throw new Error('nobody decided on the request');
    return refused;
  }

  test('has no cache and forgets at each start all that a page could keep but how the window looks', () => {
    expect([...host.partitions.keys()]).toEqual(['persist:window']);
    const session = host.partitions.get('persist:window');
    expect(onlyWindow(host).options.webPreferences?.session).toBe(session);
    expect(session?.options).toEqual({ cache: false });
    const cleared = session?.clearStorageData.mock.lastCall?.[0]?.storages;
    expect(cleared?.toSorted()).toEqual([
      'cachestorage',
      'cookies',
      'filesystem',
      'indexdb',
      'serviceworkers',
      'shadercache',
    ]);
  });

  test('refuses every request that is not for the app’s own files', () => {
    const outside = [
      ...hostileAddresses.filter((url) => !url.startsWith('data:')),
      'wss://example.com/',
      'devtools://devtools/bundled/inspector.html',
    ];
    for (const session of sessions()) {
      expect(outside.filter((url) => !isRefused(session, url))).toEqual([]);
    }
  });

  test('lets the page load itself, its pictures and what it made itself', () => {
    const own = [
      page,
      'app://candour/assets/index.js',
      'blob:app://candour/0c5b',
      'data:image/png;base64,AAAA',
    ];
    for (const session of sessions()) {
      expect(own.filter((url) => isRefused(session, url))).toEqual([]);
    }
  });

  test('lets developer tools load themselves only where Candour is not packaged', async () => {
    const inspector = 'devtools://devtools/bundled/inspector.html';
    expect(isRefused(host.defaultSession, inspector)).toBe(true);
    expect(isRefused((await startHost({ isPackaged: false })).defaultSession, inspector)).toBe(false);
  });

  test('never fetches a dictionary, looks for a proxy or saves a download', () => {
    for (const session of sessions()) {
      expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
      let isStoppedDownload = false;
      session.emit('will-download', { preventDefault: () => (isStoppedDownload = true) });
      expect(isStoppedDownload).toBe(true);
    }
    expect(host.partitions.get('persist:window')?.setProxy).toHaveBeenCalledWith({ mode: 'direct' });
    expect(host.app.configureHostResolver).toHaveBeenCalledWith(
      expect.objectContaining({ secureDnsMode: 'off' }),
    );
  });

  test('grants nothing but putting text on the clipboard', () => {
    const granted = Object.entries(permissions).filter(([, decision]) => decision.isAllowed);
    expect(granted.map(([name]) => name)).toEqual(['clipboard-sanitized-write']);
    expect(Object.keys(permissions).filter(isPermitted)).toEqual(['clipboard-sanitized-write']);
    expect(isPermitted('a permission of next year')).toBe(false);
    expect(isPermitted('toString')).toBe(false);
  });

  test('asks the table for every request and check, and refuses a stranger even what the page may do', () => {
    const own = new FakeContents();
    const stranger = Object.assign(new FakeContents(), { getURL: () => 'https://example.com/' });
    const questions = [
      { contents: own, origin: 'app://candour/', permission: 'clipboard-sanitized-write', isAllowed: true },
      { contents: own, origin: 'app://candour/', permission: 'media', isAllowed: false },
      {
        contents: stranger,
        origin: 'https://example.com/',
        permission: 'clipboard-sanitized-write',
        isAllowed: false,
      },
    ];
    for (const session of sessions()) {
      for (const { contents, origin, permission, isAllowed } of questions) {
        const answers: unknown[] = [];
        ask(session.setPermissionRequestHandler, [
          contents,
          permission,
          (answer: boolean) => answers.push(answer),
          {},
        ]);
        answers.push(ask(session.setPermissionCheckHandler, [null, permission, origin, {}]));
        expect(answers, `${permission} for ${origin}`).toEqual([isAllowed, isAllowed]);
      }
      expect(ask(session.setDevicePermissionHandler, [{ deviceType: 'usb', origin: 'app://candour/' }])).toBe(
        false,
      );
    }
  });

  test('shares no screen, even where the system would offer one', () => {
    for (const session of sessions()) {
      const answers: unknown[] = [];
      ask(session.setDisplayMediaRequestHandler, [{}, (streams: unknown) => answers.push(streams)]);
      expect(answers).toEqual([{}]);
    }
  });
});

/** Calls the handler that was set, as Electron would. */
function ask(setter: Mock<(handler: never) => void>, args: readonly unknown[]): unknown {
  const handler: unknown = setter.mock.lastCall?.[0];
  if (typeof handler !== 'function') throw new Error('nobody decides');
  return Reflect.apply(handler, undefined, [...args]);
}
