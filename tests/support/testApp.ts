import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type App, createApp } from '../../electron/core/app.ts';
import type { AppPorts } from '../../electron/core/ports.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/contract.ts';
import type { ErrorBody } from '../../shared/contract/envelope.ts';
import { callApp, passphrase } from './workspaceClient.ts';

export { passphrase };

/** A core over a real folder, with the answers checked against the contract. */
export interface TestApp {
  readonly app: App;
  readonly folder: string;
  call<Name extends MethodName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** The error a call is refused with; fails where the call succeeds. */
  refusal(name: MethodName, input: unknown): Promise<ErrorBody>;
}

const cleanUps: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A new folder that is gone after the test. */
export function temporaryFolder(name = 'candour test '): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function startApp(
  folder: string = join(temporaryFolder(), 'workspace'),
  ports: Partial<AppPorts> = {},
): TestApp {
  const app = createApp({
    workspaceFolder: folder,
    resourcesFolder: join(import.meta.dirname, '../../resources'),
    workerScript: new URL('../../electron/core/tasks/worker.ts', import.meta.url),
    now: () => new Date(),
    log: () => undefined,
    scryptCost: 1024,
    ...ports,
  });
  cleanUps.push(() => app.close());
  return {
    app,
    folder,
    call: (name, input) => callApp(app, name, input),
    async refusal(name, input) {
      const envelope = await app.dispatch(name, input);
      if (envelope.ok) throw new Error(`${name} was expected to be refused`);
      return envelope.error;
    },
  };
}

/** An app with an open workspace. */
export async function openedApp(folder?: string, ports?: Partial<AppPorts>): Promise<TestApp> {
  const started = startApp(folder, ports);
  await started.call('workspace.create', { passphrase });
  return started;
}

/** A case with one agency, for tests about something else. */
export async function aCase({ call }: Pick<TestApp, 'call'>, reference = 'WSCP 2026-04') {
  const review = await call('cases.create', { reference, pseudonym: 'Rowan' });
  const agency = await call('agencies.create', { caseId: review.id, name: 'Northgate Surgery', kind: 'gp' });
  return { caseId: review.id, agencyId: agency.id };
}
