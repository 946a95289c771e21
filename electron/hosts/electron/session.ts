import { app, session, type Session } from 'electron';
import { appScheme, isAppAddress, mayRequest } from './policy/addresses.ts';
import { isPermitted } from './policy/permissions.ts';
import { serveFile } from './protocol.ts';

/**
 * The one session a window may use. It has no cache, and whatever a page could keep is cleared at every start but its
 * local storage, which holds how the window looks and never a word of a case.
 */
export async function makeSession(rendererFolder: string): Promise<Session> {
  const own = session.fromPartition('persist:window', { cache: false });
  guardSession(own);
  // Electron keeps a default session whether it is used or not; it gets the same walls and no files to serve.
  guardSession(session.defaultSession);
  own.protocol.handle(appScheme, (request) => serveFile(rendererFolder, request));
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off', secureDnsServers: [] });
  await own.clearStorageData({
    storages: ['cookies', 'filesystem', 'indexdb', 'shadercache', 'serviceworkers', 'cachestorage'],
  });
  await own.setProxy({ mode: 'direct' });
  return own;
}

function guardSession(guarded: Session): void {
  const allowDevTools = !app.isPackaged;
  guarded.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url, { allowDevTools }) });
  });
  guarded.setPermissionRequestHandler((contents, permission, answer) => {
    answer(isPermitted(permission) && isAppAddress(contents.getURL()));
  });
  guarded.setPermissionCheckHandler(
    (_contents, permission, origin) => isPermitted(permission) && isAppAddress(origin),
  );
  guarded.setDevicePermissionHandler(() => false);
  guarded.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  // Electron would fetch a dictionary from a server even with the checker off in the page; the page brings its own.
  guarded.setSpellCheckerEnabled(false);
  guarded.on('will-download', (event) => event.preventDefault());
}
