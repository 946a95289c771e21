// `npm run test:electron`: starts the built app in the real Electron, makes a workspace and looks for the list of cases.
// Where no Electron has been fetched it says so and ends well: the rest is tested without one.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { projectFolder } from './run.mjs';
import { requireNode, setUp } from './setUp.mjs';

const patienceMs = 30_000;

requireNode();
const executablePath = electronBinary();
if (executablePath === undefined) {
  console.log('skipped: no Electron binary');
} else {
  await setUp({ needsBuild: true });
  await startAndLook(executablePath);
  console.log('Electron: started, made a workspace, showed the list of cases, closed.');
}

/** Electron's program, where its package has fetched it. Asking the package itself would fetch it. */
function electronBinary() {
  const pathFile = join(projectFolder, 'node_modules/electron/path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(projectFolder, 'node_modules/electron/dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** @param {string} executablePath */
async function startAndLook(executablePath) {
  const folder = await mkdtemp(join(tmpdir(), 'candour-electron-'));
  const workspaceFolder = join(folder, 'workspace');
  try {
    const app = await _electron.launch({
      executablePath,
      // Data of its own, so that an open Candour neither hinders the test nor is touched by it.
      args: [projectFolder, `--user-data-dir=${join(folder, 'data')}`, `--workspace=${workspaceFolder}`],
      timeout: patienceMs,
    });
    try {
      const page = await app.firstWindow();
      page.setDefaultTimeout(patienceMs);
      await page.getByRole('heading').first().waitFor();
      assert.equal(await page.evaluate('typeof require + typeof process'), 'undefinedundefined');
      const call = `window.candour.call('workspace.create', { passphrase: 'seven green bicycles at dawn' })`;
      const answer = await page.evaluate(`${call}.then((answer) => answer.ok)`);
      assert.equal(answer, true);
      await page.getByRole('heading', { name: 'Cases' }).waitFor();
      assert.ok(existsSync(workspaceFolder));
    } finally {
      await app.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
