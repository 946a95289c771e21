// Runs Candour for a browser on this machine. For machines where the window cannot run, for development and for
// tests; never packaged.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createApp } from '../../core/app.ts';
import { defaultScryptCost } from '../../core/ports.ts';
import { openInBrowser } from './openInBrowser.ts';
import { startServer } from './server.ts';

const { values: options } = parseArgs({
  options: {
    workspace: { type: 'string' },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
  },
});
if (options.workspace === undefined) throw new Error('Say which folder holds the workspace: --workspace DIR');

const app = createApp({
  workspaceFolder: options.workspace,
  resourcesFolder: pathFromHere('../../../resources'),
  workerScript: new URL('../../core/tasks/worker.ts', import.meta.url),
  now: () => new Date(),
  log: (line) => console.error(line),
  scryptCost: defaultScryptCost,
});
const server = await startServer({
  app,
  rendererFolder: pathFromHere('../../../out/renderer'),
  port: Number(options.port),
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${options.port} is in use by another program. Choose another one, or leave --port out.`,
  );
  process.exit(1);
});

const address = `${server.origin}/#token=${server.token}`;
console.log(`Candour is ready: ${address}`);
if (!options['no-open']) openInBrowser(address);

// `disconnect`: whoever started this is gone, with or without a signal.
for (const ending of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
  process.on(ending, () => void stop());

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await server.close();
  await app.close();
  process.exit(0);
}

function pathFromHere(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
