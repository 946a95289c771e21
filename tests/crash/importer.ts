import { readFileSync, writeSync } from 'node:fs';
import type { InputOf } from '../../shared/contract/contract.ts';
import { createApp } from '../../electron/core/app.ts';
import { callApp, passphrase } from '../support/workspaceClient.ts';

/** Brings in the return it is handed and says each step on the output, until it is killed. */
const [, , folder = ''] = process.argv;
const input = JSON.parse(readFileSync(0, 'utf8')) as InputOf<'imports.create'>;
const app = createApp({
  workspaceFolder: folder,
  resourcesFolder: '',
  workerScript: new URL('../../electron/core/tasks/worker.ts', import.meta.url),
  now: () => new Date(),
  log: () => undefined,
  scryptCost: 1024,
});
app.onEvent((event) => {
  if (event.type === 'task') writeSync(1, `${event.step}\n`);
});
await callApp(app, 'workspace.unlock', { passphrase });
await callApp(app, 'imports.create', input);
