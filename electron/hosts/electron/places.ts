import path from 'node:path';
import { parseArgs } from 'node:util';
import { app } from 'electron';

/** `--workspace DIR` where it was given, else a folder in the program's own data folder, which uninstalling leaves alone. */
export function workspaceFolder(commandLine: readonly string[]): string {
  const { values } = parseArgs({
    args: [...commandLine],
    options: { workspace: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return typeof values.workspace === 'string' && values.workspace !== ''
    ? path.resolve(values.workspace)
    : path.join(app.getPath('userData'), 'workspace');
}

/** Beside the archive, not in it: the typesetter is native code and reads fonts and templates from real files. */
export function resourcesFolder(): string {
  return path.join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources');
}

/** A part of the built program, `out/renderer` or `out/preload/preload.cjs`. */
export function builtPart(...parts: string[]): string {
  return path.join(app.getAppPath(), 'out', ...parts);
}

export function windowStateFile(): string {
  return path.join(app.getPath('userData'), 'window-state.json');
}
