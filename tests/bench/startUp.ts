import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { callHost, startHost } from '../support/host.ts';
import { passphrase } from '../support/workspaceClient.ts';
import { print, time } from './measure.ts';

const bareServer = `require('node:http').createServer().listen(0, '127.0.0.1', function () { process.stdout.write('ready'); });`;

/** From the command to the ready line, and from the passphrase to the open workspace. */
export async function benchStartUp(folder: string): Promise<void> {
  const bare = await time(7, async () => {
    const began = performance.now();
    const child = spawn(process.execPath, ['-e', bareServer], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const readyAt = performance.now();
    child.kill();
    await once(child, 'exit');
    return readyAt - began;
  });
  const workspaceFolder = join(folder, 'workspace');
  const unlockMs: number[] = [];
  const ready = await time(7, async () => {
    const began = performance.now();
    const host = await startHost({ workspaceFolder });
    const readyMs = performance.now() - began;
    const unlockBegan = performance.now();
    const isFirst = unlockMs.length === 0;
    const envelope = await callHost(host, isFirst ? 'workspace.create' : 'workspace.unlock', { passphrase });
    if (!envelope.ok) throw new Error(envelope.error.code);
    unlockMs.push(performance.now() - unlockBegan);
    await host.stop();
    return readyMs;
  });
  print({
    name: 'start-up to the ready line',
    ...ready,
    against: { name: 'a bare Node server', medianMs: bare.medianMs },
  });
  const unlocking = unlockMs.slice(1);
  print({ name: 'unlocking', ...(await time(unlocking.length, () => unlocking.pop() ?? 0)) });
}
