import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { nodeFlags } from '../../scripts/nodeFlags.mjs';
import { allEntries, asCsv, type SomeFile } from '../support/returns.ts';
import { aCase, openedApp, passphrase, startApp, type TestApp } from '../support/testApp.ts';

const size = 20_000;
/** Where it need not be that large: still many slices of work. */
const lessSize = 5_000;

function returnOf(rows: number): SomeFile {
  const lines = Array.from(
    { length: rows },
    (_, index) => `${(index % 28) + 1}/04/2024,Event ${index} of the log`,
  );
  return asCsv('Date,Event', ...lines);
}

/** A case and a return with the reading of its columns, so that the whole of it need not be previewed first. */
async function begin(file: SomeFile) {
  const started = await openedApp();
  const begun = await aCase(started);
  const head = Buffer.from(file.contentBase64, 'base64').subarray(0, 400).toString('base64');
  const { reading } = await started.call('imports.preview', { fileName: file.fileName, contentBase64: head });
  if (!reading) throw new Error('refused');
  return { started, ...begun, input: { ...begun, ...file, reading, taskId: 'bring-in' } };
}

/** Resolves at the first news of a step of the work. */
function stepOf({ app }: TestApp, wanted: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = app.onEvent((event) => {
      if (event.type !== 'task' || event.step !== wanted) return;
      stop();
      resolve();
    });
  });
}
const writing = 'Bringing entries in';

async function total({ call }: TestApp, caseId: Awaited<ReturnType<typeof aCase>>['caseId']) {
  return (await call('chronology.list', { caseId })).caseTotal;
}

/** Runs `work` as often as it can until `end`, and answers how long each took, in milliseconds. */
async function timed(end: Promise<unknown>, work: () => Promise<unknown>): Promise<number[]> {
  let isOver = false;
  void end.finally(() => {
    isOver = true;
  });
  const times: number[] = [];
  while (!isOver) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return times.sort((one, other) => one - other);
}

describe('while a large return is brought in', () => {
  it('pages are read as before, and a save waits its turn and is kept', async () => {
    const { started, caseId, agencyId, input } = await begin(returnOf(size));
    const hasBegun = stepOf(started, writing);
    const bringingIn = started.call('imports.create', input);
    await hasBegun;
    const saving = started.call('chronology.create', {
      caseId,
      agencyId,
      date: '1/5/2024',
      whatHappened: 'Typed meanwhile',
    });
    expect(await total(started, caseId)).toBe(0);
    const times = await timed(bringingIn, () => started.call('cases.list', {}));
    expect((await bringingIn).added).toBe(size);
    expect((await saving).whatHappened).toBe('Typed meanwhile');
    expect(await total(started, caseId)).toBe(size + 1);
    // Were it written on this thread, one of the reads would take as long as all the writing.
    expect(times.length).toBeGreaterThan(20);
    expect(times.at(Math.floor(times.length * 0.95))).toBeLessThan(250);
    expect(await started.call('workspace.check', {})).toMatchObject({ isSound: true, problems: [] });
  });

  it('what is read in several steps is read as of one moment: the check finds nothing wrong at any time', async () => {
    const { started, input } = await begin(returnOf(lessSize));
    const bringingIn = started.call('imports.create', input);
    const problems: string[] = [];
    await timed(bringingIn, async () => {
      problems.push(...(await started.call('workspace.check', {})).problems);
    });
    expect(problems).toEqual([]);
  });

  it('stopping it takes back all that was written, and work goes on', async () => {
    const { started, caseId, agencyId, input } = await begin(returnOf(lessSize));
    const hasBegun = stepOf(started, writing);
    const stopped = started.refusal('imports.create', input);
    await hasBegun;
    await started.call('tasks.cancel', { taskId: 'bring-in' });
    expect((await stopped).code).toBe('task/cancelled');
    expect(await total(started, caseId)).toBe(0);
    expect((await started.call('imports.list', { caseId })).receipts).toEqual([]);
    await started.call('chronology.create', { caseId, agencyId, date: '1/5/2024' });
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('stopping it while it is still reading adds nothing', async () => {
    const { started, caseId, input } = await begin(returnOf(size));
    const stopped = started.refusal('imports.create', input);
    await started.call('tasks.cancel', { taskId: 'bring-in' });
    expect((await stopped).code).toBe('task/cancelled');
    expect(await total(started, caseId)).toBe(0);
  });

  it('locking stops it and leaves nothing of it', async () => {
    const { started, caseId, input } = await begin(returnOf(lessSize));
    const hasBegun = stepOf(started, writing);
    const stopped = started.refusal('imports.create', input);
    await hasBegun;
    await started.call('workspace.lock', {});
    expect((await stopped).code).toBe('task/cancelled');
    await started.call('workspace.unlock', { passphrase });
    expect(await total(started, caseId)).toBe(0);
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('a workspace that is locked and another opened meanwhile gets nothing of it', async () => {
    const { started, input } = await begin(returnOf(size));
    const reading = started.app.dispatch('imports.create', input);
    await started.call('workspace.lock', {});
    await started.call('workspace.openPractice', {});
    expect((await reading).ok).toBe(false);
    expect((await started.call('workspace.check', {})).isSound).toBe(true);
  });

  it('an agency that is taken out meanwhile stops it, and no entry is left without its agency', async () => {
    const { started, caseId, agencyId, input } = await begin(returnOf(size));
    const reading = started.refusal('imports.create', input);
    await started.call('agencies.remove', { agencyId });
    expect((await reading).code).toBe('record/not-found');
    expect(await total(started, caseId)).toBe(0);
  });

  it('two returns at once go in one after the other', async () => {
    const { started, caseId, input } = await begin(returnOf(lessSize));
    const other = await started.call('agencies.create', { caseId, name: 'Early Help', kind: 'other' });
    const [one, two] = await Promise.all([
      started.call('imports.create', input),
      started.call('imports.create', { ...input, agencyId: other.id, taskId: 'bring-in-2' }),
    ]);
    expect([one.added, two.added]).toEqual([lessSize, lessSize]);
    expect(await total(started, caseId)).toBe(lessSize * 2);
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });
});

it('a large return is taken back and brought in again in one step each, and pages are read meanwhile', async () => {
  const { started, caseId, input } = await begin(returnOf(lessSize));
  await started.call('imports.create', input);
  const undoing = started.call('history.undo', { caseId });
  const times = await timed(undoing, () => started.call('cases.list', {}));
  expect(await undoing).toMatchObject({ operation: `Bring in ${lessSize} entries` });
  expect(times.at(Math.floor(times.length * 0.95))).toBeLessThan(250);
  expect(await total(started, caseId)).toBe(0);
  await started.call('history.redo', { caseId });
  expect((await allEntries(started, caseId)).length).toBe(lessSize);
  expect((await started.call('workspace.check', {})).problems).toEqual([]);
}, 120_000);

it('the program killed in the middle leaves nothing of it', async () => {
  const { started, caseId, agencyId, input } = await begin(returnOf(size));
  await started.app.close();
  const child = spawn(
    process.execPath,
    [...nodeFlags, join(import.meta.dirname, '../crash/importer.ts'), started.folder],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  // It may be killed before it has read to the end.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(input));
  for await (const line of createInterface({ input: child.stdout }))
    if (line === writing) child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  const again = startApp(started.folder);
  await again.call('workspace.unlock', { passphrase });
  expect(await total(again, caseId)).toBe(0);
  await again.call('chronology.create', { caseId, agencyId, date: '1/5/2024' });
  expect((await again.call('workspace.check', {})).problems).toEqual([]);
});

/** Another program that opens the file: SQLite looks at the locks before it finds that it has no key. */
const knocking = `
  const database = new (require('better-sqlite3'))(process.argv[1], { readonly: true, timeout: 0 });
  try {
    database.prepare('SELECT 1 FROM sqlite_schema').get();
  } catch (error) {
    process.stdout.write(error.code);
  }`;

it('the file lets nobody else in, before and after', async () => {
  const { started, input } = await begin(asCsv('Date,Event', '1/4/2024,One'));
  const knock = () =>
    execFileSync(process.execPath, ['-e', knocking, join(started.folder, 'candour.db')]).toString();
  expect(knock()).toBe('SQLITE_BUSY');
  await started.call('imports.create', input);
  // It has answered but may still be moving pages from the journal into the file; stopping it waits until it is gone.
  await started.call('tasks.cancel', { taskId: 'bring-in' });
  expect(knock()).toBe('SQLITE_BUSY');
});
