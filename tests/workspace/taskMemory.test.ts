import { describe, expect, it } from 'vitest';
import { asCsv, type SomeFile } from '../support/returns.ts';
import { aCase, openedApp, startApp, passphrase } from '../support/testApp.ts';

/** Enough for a thread to begin and to read a few rows, and far too little for a long return. */
const hardlyAnyMb = 32;

function returnOf(rows: number): SomeFile {
  const lines = Array.from(
    { length: rows },
    (_, index) => `${(index % 28) + 1}/04/2024,Event ${index} of a long log with some words in it`,
  );
  return asCsv('Date,Event', ...lines);
}

async function longReturn() {
  const started = await openedApp(undefined, { taskMemoryMb: hardlyAnyMb });
  const begun = await aCase(started);
  const { reading } = await started.call('imports.preview', returnOf(2));
  if (!reading) throw new Error('refused');
  return { started, ...begun, reading, long: returnOf(60_000) };
}

describe('a return that needs more memory than one file is given', () => {
  it('is answered with what happened, what is safe and what to do, and nothing of it is brought in', async () => {
    const { started, caseId, agencyId, reading, long } = await longReturn();
    const previewed = await started.refusal('imports.preview', { ...long, caseId, agencyId });
    const broughtIn = await started.refusal('imports.create', { caseId, agencyId, ...long, reading });
    for (const { code, message } of [previewed, broughtIn]) {
      expect(code).toBe('imports/too-large');
      expect(message).toMatch(/more memory .* Nothing was brought in\. Ask for it in parts/);
    }
    expect((await started.call('chronology.list', { caseId })).caseTotal).toBe(0);
    expect((await started.call('imports.list', { caseId })).receipts).toEqual([]);
    expect(await started.call('workspace.check', {})).toMatchObject({ isSound: true, problems: [] });
  });

  it('leaves Candour at work: the next return goes in, and a save does not wait', async () => {
    const { started, caseId, agencyId, reading, long } = await longReturn();
    const refused = started.refusal('imports.create', { caseId, agencyId, ...long, reading });
    const entry = await started.call('chronology.create', { caseId, agencyId, date: '1/5/2024' });
    expect(entry.number).toBe(1);
    expect((await refused).code).toBe('imports/too-large');
    const { added } = await started.call('imports.create', { caseId, agencyId, ...returnOf(2), reading });
    expect(added).toBe(2);
    await started.app.close();
    // Nothing is left that would keep the workspace shut, or tear it.
    const again = startApp(started.folder);
    await again.call('workspace.unlock', { passphrase });
    expect((await again.call('chronology.list', { caseId })).caseTotal).toBe(3);
  });

  it('is read as any other where there is memory for it', async () => {
    const started = await openedApp();
    const { counts } = await started.call('imports.preview', { ...returnOf(60_000), limit: 1 });
    expect(counts?.added).toBe(60_000);
  });
});
