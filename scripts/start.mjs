// `npm start`: sets itself up, then opens the window, or serves the same app to a browser where there can be none.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import util from 'node:util';
import { nodeEnvironment, nodeFlags } from './nodeFlags.mjs';
import { nodeBinary, projectFolder, runInForeground, runNodeQuietly } from './run.mjs';
import { requireNode, setUp } from './setUp.mjs';

const help = `npm start                opens Candour in its own window, or in the browser where that cannot be
npm start -- --browser   goes straight to the browser; fetches nothing for the window

  --port NUMBER      the browser's port on 127.0.0.1 (otherwise any free one)
  --no-open          does not open the browser, only prints the address
  --workspace DIR    the folder that holds, or will hold, the workspace
  --help             this`;

requireNode();
const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}
// npm runs scripts in the project folder; a folder named by the user is meant from where they stand.
const workspaceFolder = resolve(
  process.env['INIT_CWD'] ?? '.',
  options.workspace ?? defaultWorkspaceFolder(),
);
await setUp({ needsBuild: true });
const obstacle = options.browser ? undefined : await findObstacleToWindow();
if (!options.browser && obstacle === undefined) {
  process.exitCode = await runWindow();
} else {
  if (obstacle !== undefined)
    console.log(`${obstacle} Candour runs in the browser instead, on this machine only.`);
  process.exitCode = await runBrowserHost();
}

function readOptions() {
  try {
    const { values } = util.parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        workspace: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.port !== undefined && !isPort(values.port))
      throw new Error(`--port takes a number up to 65535, not "${values.port}".`);
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return process.exit(2);
  }
}

/** @param {string} text */
function isPort(text) {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** The same folder for the window and the browser, so that either opens what the other made. */
function defaultWorkspaceFolder() {
  switch (process.platform) {
    case 'win32':
      return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData/Local'), 'Candour', 'workspace');
    case 'darwin':
      return join(homedir(), 'Library/Application Support/Candour/workspace');
    default:
      return join(process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local/share'), 'candour', 'workspace');
  }
}

/** Why there can be no window here, in one sentence; nothing where there can be one. */
async function findObstacleToWindow() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)
    return 'There is no display for a window here.';
  if (electronBinary() !== undefined) return undefined;
  console.log('Fetching Electron for the window (once) …');
  await runNodeQuietly(['node_modules/electron/install.js'], { timeoutMs: 120_000 });
  return electronBinary() === undefined ? 'Electron could not be fetched.' : undefined;
}

/** Electron's program, once its package has fetched it. */
function electronBinary() {
  const pathFile = join(projectFolder, 'node_modules/electron/path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(projectFolder, 'node_modules/electron/dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

async function runWindow() {
  const code = await runInForeground(electronBinary() ?? '', ['.', `--workspace=${workspaceFolder}`]);
  if (code !== 0)
    console.error('The window ended unexpectedly. To use the browser instead: npm start -- --browser');
  return code;
}

function runBrowserHost() {
  return runInForeground(
    nodeBinary,
    [
      ...nodeFlags,
      'electron/hosts/browser/main.ts',
      `--workspace=${workspaceFolder}`,
      ...(options.port === undefined ? [] : [`--port=${options.port}`]),
      ...(options['no-open'] ? ['--no-open'] : []),
    ],
    { env: nodeEnvironment, hasChannel: true },
  );
}
