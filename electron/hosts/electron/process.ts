import path from 'node:path';
import { app, dialog, protocol } from 'electron';
import { appScheme } from './policy/addresses.ts';
import { switches } from './policy/switches.ts';

/**
 * Puts the folder for data under the user's own machine on Windows. Electron's own choice there is the roaming profile,
 * which councils copy to a server at every log-off. A folder named on the command line is left alone.
 */
export function keepDataOffTheNetwork(): void {
  const localFolder = process.env['LOCALAPPDATA'];
  if (process.platform === 'win32' && localFolder && !app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(localFolder, app.getName()));
  }
}

/** What must be said before Electron is ready. */
export function prepareProcess(): void {
  app.enableSandbox();
  for (const { name, value } of switches) app.commandLine.appendSwitch(name, value);
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  process.on('uncaughtException', leaveWithoutDetails);
}

/** Electron's own box would show a stack, which may hold paths or case text. */
function leaveWithoutDetails(): void {
  dialog.showErrorBox(
    'Candour has to close',
    'Something went wrong inside Candour. Everything that was saved is safe. Open Candour again to go on.',
  );
  app.exit(1);
}
