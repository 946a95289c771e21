import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { aCase, openedApp, passphrase, startApp } from '../support/testApp.ts';

const rounds = 50;

/** Kills the writer, without warning, some moment after a random number of answers; gives back all it had answered. */
async function writeUntilKilled(
  folder: string,
  caseId: string,
  agencyId: string,
): Promise<Map<string, string>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), folder, caseId, agencyId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const answered = new Map<string, string>();
  const answersBefore = Math.floor(Math.random() * 60);
  let answers = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { id, whatHappened } = JSON.parse(line) as { id: string; whatHappened: string };
    answered.set(id, whatHappened);
    answers += 1;
    // The writer goes on while the signal is on its way, so the moment falls anywhere in its work.
    if (answers === answersBefore + 1) setTimeout(() => child.kill('SIGKILL'), Math.random() * 5);
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return answered;
}

it(`killed at ${rounds} random moments, everything that had been answered is there and the change log verifies`, async () => {
  const first = await openedApp();
  const { caseId, agencyId } = await aCase(first);
  await first.app.close();
  const answered = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [id, words] of await writeUntilKilled(first.folder, caseId, agencyId)) answered.set(id, words);
  }
  const { call, app } = startApp(first.folder);
  expect((await call('workspace.get', {})).closedUnexpectedly).toBe(true);
  await call('workspace.unlock', { passphrase });
  const found = new Map<string, string>();
  for (let offset = 0; ; offset += 500) {
    const { entries } = await call('chronology.list', { caseId, offset, limit: 500 });
    for (const { id, whatHappened } of entries) found.set(id, whatHappened);
    if (entries.length < 500) break;
  }
  expect(answered.size).toBeGreaterThan(rounds);
  // An answered entry may hold its next change too, where that was written but not yet answered.
  const lost = [...answered].filter(
    ([id, words]) => found.get(id) !== words && found.get(id) !== `${words}Changed.`,
  );
  expect(lost).toEqual([]);
  expect(await call('workspace.check', {})).toMatchObject({ isSound: true, problems: [] });
  await app.close();
}, 300_000);
