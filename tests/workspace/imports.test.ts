import { describe, expect, it } from 'vitest';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

const columns = { date: 0, time: 1, whatHappened: [2, 4], childSeen: 3, source: null };
const heading = 'Date,Time,Event,Child seen,Action';

function asFile(...lines: string[]): { fileName: string; contentBase64: string } {
  return {
    fileName: 'return.csv',
    contentBase64: Buffer.from([heading, ...lines].join('\r\n')).toString('base64'),
  };
}

async function bringIn(started: TestApp, ...lines: string[]) {
  const begun = await aCase(started);
  const receipt = await started.call('imports.create', {
    ...begun,
    ...asFile(...lines),
    columns,
    headingRecord: 1,
  });
  const { entries } = await started.call('chronology.list', { caseId: begun.caseId, limit: 500 });
  return { ...begun, receipt, entries };
}

describe('bringing in a return', () => {
  it('adds every record as an entry of the agency, and says what it left out', async () => {
    const started = await openedApp();
    const { receipt, entries, agencyId } = await bringIn(
      started,
      '14/04/2026,15:40,"Eight-week check, two bruises",Yes,None',
      ',,,,',
      'c. mar 2021,,Hazel born,,',
      '31/02/2021,,Telephone call,heard only,Called back',
    );
    expect(receipt).toMatchObject({ added: 3, undated: 1 });
    expect(receipt.leftOut.map(({ ref }) => ref.record)).toEqual([1, 3]);
    expect(
      entries.map((entry) => [
        entry.date.earliest,
        entry.whatHappened,
        entry.childSeen,
        entry.agencyId === agencyId,
      ]),
    ).toEqual([
      ['2021-03-01', 'Hazel born', 'not-recorded', true],
      ['2026-04-14', 'Eight-week check, two bruises\nNone', 'seen', true],
      [null, 'Telephone call\nCalled back', 'not-recorded', true],
    ]);
  });

  it('keeps what the agency wrote beside every change to it, words that were not understood included', async () => {
    const started = await openedApp();
    const { entries } = await bringIn(started, '14/04/2026,15:40,Two bruises,heard only,None');
    const [entry] = entries;
    if (!entry) throw new Error('nothing was brought in');
    const changed = await started.call('chronology.update', {
      entryId: entry.id,
      changes: { whatHappened: 'Two small bruises', date: '15/4/26' },
    });
    expect(changed).toMatchObject({
      whatHappened: 'Two small bruises',
      date: { text: '15/4/26' },
      asSupplied: {
        row: 2,
        date: '14/04/2026',
        time: '15:40',
        whatHappened: 'Two bruises\nNone',
        childSeen: 'heard only',
      },
    });
  });

  it('is taken back and brought in again as one step, with the same numbers', async () => {
    const started = await openedApp();
    const { caseId, entries } = await bringIn(started, '14/04/2026,,One,,', '15/04/2026,,Two,,');
    expect(await started.call('history.undo', { caseId })).toMatchObject({ operation: 'Bring in 2 entries' });
    expect((await started.call('chronology.list', { caseId })).total).toBe(0);
    await started.call('history.redo', { caseId });
    const again = await started.call('chronology.list', { caseId });
    expect(again.entries.map(({ id, number }) => [id, number])).toEqual(
      entries.map(({ id, number }) => [id, number]),
    );
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('keeps rows of one day in the order in which the source has them', async () => {
    const started = await openedApp();
    const { entries } = await bringIn(
      started,
      '14/04/2026,,First,,',
      '14/04/2026,,Second,,',
      '14/04/2026,,Third,,',
      '13/04/2026,,Before,,',
    );
    expect(entries.map(({ whatHappened }) => whatHappened)).toEqual(['Before', 'First', 'Second', 'Third']);
  });

  it('the preview and the bringing in agree to the last record', async () => {
    const started = await openedApp();
    const lines = Array.from(
      { length: 400 },
      (_, index) => `${(index % 31) + 1}/0${(index % 9) + 1}/2024,,Event ${index},,`,
    );
    const preview = await started.call('imports.preview', { ...asFile(...lines), columns, headingRecord: 1 });
    const { receipt, entries } = await bringIn(started, ...lines);
    expect(receipt.added).toBe(preview.entries.length);
    expect(receipt.undated).toBe(preview.entries.filter(({ date }) => date.kind === 'unknown').length);
    expect(receipt.leftOut).toEqual(preview.leftOut);
    expect(entries).toHaveLength(400);
  });

  it('a stopped reading adds nothing', async () => {
    const started = await openedApp();
    const begun = await aCase(started);
    const lines = Array.from({ length: 20_000 }, (_, index) => `14/04/2026,,Event ${index},,`);
    const stopped = started.refusal('imports.create', {
      ...begun,
      ...asFile(...lines),
      columns,
      headingRecord: 1,
      taskId: 'bring-in',
    });
    await started.call('tasks.cancel', { taskId: 'bring-in' });
    expect((await stopped).code).toBe('task/cancelled');
    expect((await started.call('chronology.list', { caseId: begun.caseId })).caseTotal).toBe(0);
  });
});

describe('while a return is being read', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `14/04/2026,,Event ${index},,`);

  it('an agency that is taken out meanwhile stops it, and no entry is left without its agency', async () => {
    const started = await openedApp();
    const begun = await aCase(started);
    const reading = started.refusal('imports.create', {
      ...begun,
      ...asFile(...lines),
      columns,
      headingRecord: 1,
    });
    await started.call('agencies.remove', { agencyId: begun.agencyId });
    expect((await reading).code).toBe('record/not-found');
    expect((await started.call('chronology.list', { caseId: begun.caseId })).caseTotal).toBe(0);
  });

  it('a workspace that is locked and another opened meanwhile gets nothing of it', async () => {
    const started = await openedApp();
    const begun = await aCase(started);
    const reading = started.app.dispatch('imports.create', {
      ...begun,
      ...asFile(...lines),
      columns,
      headingRecord: 1,
    });
    await started.call('workspace.lock', {});
    await started.call('workspace.openPractice', {});
    expect((await reading).ok).toBe(false);
    expect((await started.call('workspace.check', {})).isSound).toBe(true);
  });
});
