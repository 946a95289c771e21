import { afterEach, describe, expect, test } from 'vitest';
import { callHost, type Host, startHost } from '../support/host.ts';
import { passphrase, temporaryFolder } from '../support/testApp.ts';

const started: Host[] = [];
afterEach(async () => {
  for (const host of started.splice(0)) await host.kill();
});

async function start(workspaceFolder: string): Promise<Host> {
  const host = await startHost({ workspaceFolder });
  started.push(host);
  return host;
}

/** Windows has no signals that a program could answer; there the channel closes instead. */
function askToEnd(host: Host): void {
  if (process.platform === 'win32') host.process.disconnect();
  else host.process.kill('SIGTERM');
}

describe('the browser host as a program of its own', () => {
  test('closes the workspace and ends well when it is told to, so that the next start finds nothing amiss', async () => {
    const folder = temporaryFolder('candour host ');
    const host = await start(folder);
    expect(await callHost(host, 'workspace.create', { passphrase })).toMatchObject({ ok: true });
    askToEnd(host);
    expect(await host.ended).toBe(0);

    const next = await start(folder);
    expect(await callHost(next, 'workspace.get', {})).toMatchObject({
      ok: true,
      value: { state: 'locked', closedUnexpectedly: false },
    });
  });

  test('ends by itself when whoever started it is gone, and leaves no open workspace behind', async () => {
    const host = await start(temporaryFolder('candour host '));
    host.process.disconnect();
    expect(await host.ended).toBe(0);
    await expect(fetch(host.origin)).rejects.toThrow();
  });

  test('loses nothing that was saved, and says so, when the power goes', async () => {
    const folder = temporaryFolder('candour host ');
    const host = await start(folder);
    await callHost(host, 'workspace.create', { passphrase });
    await callHost(host, 'cases.create', { reference: 'WSCP 2026-04', pseudonym: 'Rowan' });
    await host.kill();

    const next = await start(folder);
    expect(await callHost(next, 'workspace.get', {})).toMatchObject({ value: { closedUnexpectedly: true } });
    expect(await callHost(next, 'workspace.unlock', { passphrase })).toMatchObject({ ok: true });
    expect(await callHost(next, 'cases.list', {})).toMatchObject({
      ok: true,
      value: { cases: [expect.objectContaining({ pseudonym: 'Rowan' })] },
    });
  });

  test('has a new address and a new token at every start', async () => {
    const folder = temporaryFolder('candour host ');
    const first = await start(folder);
    const second = await start(folder);
    expect(second.token).not.toBe(first.token);
    expect(await callHost({ origin: second.origin, token: first.token }, 'workspace.get', {})).toMatchObject({
      error: { code: 'request/not-allowed' },
    });
  });
});
