import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { nodeFlags } from '../../scripts/nodeFlags.mjs';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';

export interface Host {
  /** The address with the token, as a person would open it. */
  readonly url: string;
  readonly origin: string;
  readonly token: string;
  readonly process: ChildProcess;
  /** Its exit code, once it has ended; nothing where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ends it as Ctrl+C would, and waits. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Runs the browser host as a process of its own on a workspace folder, and waits until it is ready. */
export async function startHost({ workspaceFolder }: { workspaceFolder: string }): Promise<Host> {
  const child = spawn(
    process.execPath,
    [...nodeFlags, 'electron/hosts/browser/main.ts', '--no-open', `--workspace=${workspaceFolder}`],
    // The channel ends with this process, and the host with the channel: no host outlives a test run.
    { cwd: `${import.meta.dirname}/../..`, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  const url = await readyAddress(child);
  const { origin, hash } = new URL(url);
  const ended = once(child, 'exit').then(() => child.exitCode);
  return {
    url,
    origin,
    token: hash.replace('#token=', ''),
    process: child,
    ended,
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function readyAddress(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  if (child.stdout === null) throw new Error('The host was started without its output.');
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^Candour is ready: (http:\/\/127\.0\.0\.1:\d+\/#token=\S+)$/.exec(line) ?? [];
    if (url !== undefined) return url;
    said.push(`${line}\n`);
  }
  throw new Error(`The host ended before it was ready.\n${said.join('')}`);
}

/** Calls a method over HTTP, as the pages do. */
export async function callHost<Name extends MethodName>(
  host: Pick<Host, 'origin' | 'token'>,
  name: Name,
  input: InputOf<Name>,
): Promise<Envelope<OutputOf<Name>>> {
  const response = await fetch(`${host.origin}/api/${name}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${host.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });
  // The one cast of a test that trusts the host: the contract tests check that answers have the shape promised.
  return (await response.json()) as Envelope<OutputOf<Name>>;
}
