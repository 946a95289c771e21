// What a fresh clone needs before anything can run: packages, then a build. Plain JavaScript without packages,
// because it runs on the machine's own Node before there are any.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeBinary, projectFolder, runNodeQuietly, runNpm } from './run.mjs';
import { doOnce, hashOf } from './stamps.mjs';

const oldestNode = 20;
const buildInputs = [
  'renderer',
  'shared',
  'electron',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
  'tsconfig.base.json',
];

/** A failure to tell in words; no stack is worth showing. */
class SetUpError extends Error {}

/**
 * Makes the clone ready and says what it does; says nothing where there is nothing to do. Ends the process with a
 * sentence where it cannot.
 *
 * @param {{ needsBuild: boolean }} needs
 */
export async function setUp({ needsBuild }) {
  requireNode();
  try {
    await ensurePackages();
    if (needsBuild) await ensureBuild();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Ends the process with a sentence where the machine's Node is too old for these scripts. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return;
  console.error(
    `Candour needs Node ${oldestNode} or newer to set itself up; this is Node ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org, then run the same command again.',
  );
  process.exit(1);
}

async function ensurePackages() {
  const lockHash = hashOf(projectFolder, ['package-lock.json']);
  await doOnce({
    stampFile: join(projectFolder, 'node_modules/.candour-setup'),
    // Packages hold binaries: a folder carried over from another kind of machine is set up again.
    hash: `${lockHash} ${process.platform} ${process.arch}`,
    isPresent: () => existsSync(nodeBinary),
    work: fetchPackages,
  });
}

/** No package's install script is run but that of `node`, which links the Node that it brings. */
async function fetchPackages() {
  await saying('Fetching the packages (once; about a minute)', async () => {
    expectDone(
      await installPackages(),
      'The packages could not be fetched. This first step needs a connection to an npm registry; nothing after it does.',
    );
    expectDone(
      await runNpm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']),
      'The packages are here, but the Node that Candour runs on could not be linked.',
    );
  });
}

/**
 * `npm ci` gives exactly what the lockfile names, but removes everything first, which Windows refuses while a program
 * in there is running. Some versions of npm also refuse a lockfile that names no package for a system other than
 * theirs. `npm install` does neither, and keeps to the lockfile as far as it goes.
 */
async function installPackages() {
  const options = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const isRunningFromPackages = process.platform === 'win32' && process.execPath === nodeBinary;
  if (!isRunningFromPackages) {
    const exact = await runNpm(['ci', ...options]);
    if (!exact.output.includes('EUSAGE')) return exact;
  }
  return runNpm(['install', '--no-save', ...options]);
}

async function ensureBuild() {
  await doOnce({
    stampFile: join(projectFolder, 'out/.candour-build'),
    hash: hashOf(projectFolder, buildInputs, (path) => !/\.test\.tsx?$/.test(path)),
    isPresent: () => existsSync(join(projectFolder, 'out/renderer/index.html')),
    work: () =>
      saying('Building the app', async () => {
        expectDone(
          await runNodeQuietly(['node_modules/electron-vite/bin/electron-vite.js', 'build']),
          'The app could not be built.',
        );
      }),
  });
}

/** @param {string} what @param {() => Promise<void>} work */
async function saying(what, work) {
  const start = Date.now();
  console.log(`${what} …`);
  await work();
  console.log(`${what}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** @param {import('./run.mjs').Ended} ended @param {string} sentence what to say where it did not work */
function expectDone({ code, output }, sentence) {
  if (code !== 0) throw new SetUpError(`${output.trim()}\n\n${sentence}`);
}
