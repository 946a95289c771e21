import mammoth from 'mammoth';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { InputOf, OutputOf } from '../../shared/contract/contract.ts';
import type { CaseId } from '../../shared/contract/values.ts';
import { allEntries, asCsv, bringInFile } from '../support/returns.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

const heading = 'Date,Time,Event,Child seen,Action';

/** Two agencies; dated, undated and removed entries. */
async function aChronology(started: TestApp) {
  const { call } = started;
  const { caseId, agencyId } = await aCase(started);
  const kind = 'health-visiting';
  const { id: healthVisiting } = await call('agencies.create', {
    caseId,
    name: 'Wexmoor Health Visiting',
    kind,
  });
  const { entryIds } = await call('chronology.createMany', {
    caseId,
    entries: [
      { agencyId, date: '14/04/2021', time: '15:40', whatHappened: 'Two small bruises', childSeen: 'seen' },
      { agencyId, date: 'c. mar 2020', whatHappened: 'Mother registered with the practice' },
      { agencyId, date: 'unknown', whatHappened: 'A note without a date' },
      { agencyId, date: '02/05/2021', whatHappened: 'Telephone call' },
      { agencyId: healthVisiting, date: '3/6/2021', whatHappened: 'Home visit' },
      { agencyId: healthVisiting, date: '4/6/2021', whatHappened: 'Second home visit' },
    ],
  });
  const last = entryIds.at(-1);
  if (last) await call('chronology.remove', { entryId: last });
  return { caseId, agencyId, healthVisiting };
}

async function taken({ call }: TestApp, input: InputOf<'chronology.export'>) {
  const exported = await call('chronology.export', input);
  return { ...exported, bytes: Buffer.from(exported.contentBase64, 'base64') };
}

function rowsOf(bytes: Buffer): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(bytes.toString('utf8').replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

const line = ({ statement }: OutputOf<'chronology.export'>, label: string) =>
  statement.find((one) => one.label === label)?.text;

async function wholeCase({ call }: TestApp, caseId: CaseId): Promise<number> {
  const current = await call('chronology.list', { caseId, limit: 1 });
  const removed = await call('chronology.list', { caseId, limit: 1, show: 'removed' });
  return current.caseTotal + removed.total;
}

describe('taking the chronology out', () => {
  test('accounts for every entry of the case, whatever the filter', async () => {
    const started = await openedApp();
    const { caseId, agencyId, healthVisiting } = await aChronology(started);
    const total = await wholeCase(started, caseId);
    expect(total).toBe(6);
    const filters: InputOf<'chronology.export'>['filter'][] = [
      {},
      { agencyIds: [agencyId] },
      { agencyIds: [agencyId, healthVisiting], from: '2021-01-01' },
      { to: '2020-12-31' },
      { precisions: ['time', 'month'], isDateUncertain: false },
      { precisions: ['unknown'], to: '2020-12-31' },
      { words: 'bruises' },
      { words: 'nothing like this' },
      { show: 'undated' },
      { show: 'removed' },
      { isReviewed: true },
      { isWithdrawn: false, from: '2021-01-01' },
      { childSeen: ['seen'], from: '2021-04-14', to: '2021-04-14' },
    ];
    for (const filter of filters) {
      const exported = await taken(started, { caseId, format: 'csv', filter });
      const accounted = exported.leftOut.reduce((sum, { count }) => sum + count, exported.entryCount);
      expect(accounted, JSON.stringify(filter)).toBe(total);
      const listed = await started.call('chronology.list', { caseId, ...filter, limit: 500 });
      expect(exported.entryCount).toBe(listed.total);
      expect(rowsOf(exported.bytes).map((row) => Number(row['No.']))).toEqual(
        listed.entries.map(({ number }) => number),
      );
    }
  });

  test('says which entries a period leaves out because they have no date', async () => {
    const started = await openedApp();
    const { caseId } = await aChronology(started);
    const exported = await taken(started, { caseId, format: 'csv', filter: { from: '2021-01-01' } });
    expect(exported.leftOut).toEqual([
      { count: 1, why: 'outside the filter' },
      { count: 1, why: 'without a date, so that nobody can say whether it falls within the period' },
      { count: 1, why: 'removed from the chronology' },
    ]);
    expect(line(exported, 'Filter')).toBe('From 1 January 2021.');
    expect(line(exported, 'Entries')).toBe('3 of the 6 entries of the case.');
  });

  test('keeps a withdrawn entry, and says so', async () => {
    const started = await openedApp();
    const begun = await aCase(started);
    const { caseId } = begun;
    const rows = ['14/04/2021,15:40,Two small bruises,Yes,None', '02/05/2021,,Entered twice by mistake,,'];
    await bringInFile(started, begun, asCsv(heading, ...rows));
    await bringInFile(started, begun, asCsv(heading, ...rows.slice(0, 1)));
    const csv = await taken(started, { caseId, format: 'csv' });
    const withdrawn = rowsOf(csv.bytes).filter((row) => row.Withdrawn !== '');
    expect(withdrawn.map((row) => row['What happened'])).toEqual(['Entered twice by mistake']);
    expect(withdrawn[0]?.Withdrawn).toMatch(/^Withdrawn by the agency, \d{4}-\d\d-\d\d$/);
    expect(line(csv, 'Withdrawn')).toContain('One entry was withdrawn by its agency');
    const word = await taken(started, { caseId, format: 'docx' });
    const { value } = await mammoth.convertToHtml({ buffer: word.bytes });
    expect(value).toMatch(/Withdrawn by the agency on \d+ \w+ \d{4}/);
    expect(value).toContain('<s>Entered twice by mistake</s>');
  });

  test('names one agency’s chronology after it, and puts no name of a view or a person into the file name', async () => {
    const started = await openedApp();
    const { caseId, healthVisiting } = await aChronology(started);
    const filter = { agencyIds: [healthVisiting] };
    const word = await taken(started, { caseId, format: 'docx', filter, title: 'What Mrs Hughes saw' });
    expect(word.fileName).toBe('WSCP 2026-04 chronology HV.docx');
    const { value } = await mammoth.extractRawText({ buffer: word.bytes });
    expect(value).toContain('Rowan: chronology of Wexmoor Health Visiting');
    expect(value).toContain('What Mrs Hughes saw, WSCP 2026-04');
    expect(value).toContain('Agency: Wexmoor Health Visiting.');
    expect(word.entryCount).toBe(1);
    expect((await taken(started, { caseId, format: 'pdf' })).fileName).toBe('WSCP 2026-04 chronology.pdf');
  });

  test('gives the newest first where asked, the undated last all the same', async () => {
    const started = await openedApp();
    const { caseId } = await aChronology(started);
    const exported = await taken(started, { caseId, format: 'csv', direction: 'newest-first' });
    const days = rowsOf(exported.bytes).map((row) => row['First possible day']);
    expect(days).toEqual(['2021-06-03', '2021-05-02', '2021-04-14', '2020-03-01', '']);
    expect(line(exported, 'Order')).toContain('newest first');
  });

  test('changes nothing, and refuses a case that is not there', async () => {
    const started = await openedApp();
    const { caseId } = await aChronology(started);
    const before = await allEntries(started, caseId);
    for (const format of ['docx', 'pdf', 'xlsx', 'csv'] as const)
      expect((await taken(started, { caseId, format })).bytes.length).toBeGreaterThan(500);
    expect(await allEntries(started, caseId)).toEqual(before);
    const nowhere = '0190a000-0000-7000-8000-000000000001';
    expect((await started.refusal('chronology.export', { caseId: nowhere, format: 'csv' })).code).toBe(
      'record/not-found',
    );
  });

  test('can be stopped', async () => {
    const started = await openedApp();
    const { caseId, agencyId } = await aChronology(started);
    const whatHappened = 'A visit was made to the home. '.repeat(20);
    const entries = Array.from({ length: 1_000 }, () => ({ agencyId, date: '14/04/2021', whatHappened }));
    await started.call('chronology.createMany', { caseId, entries });
    const begun = new Promise<void>((resolve) => {
      started.app.onEvent((event) => {
        if (event.type === 'task' && event.taskId === 'export-1') resolve();
      });
    });
    const stopped = started.refusal('chronology.export', { caseId, format: 'pdf', taskId: 'export-1' });
    await begun;
    await started.call('tasks.cancel', { taskId: 'export-1' });
    expect((await stopped).code).toBe('task/cancelled');
  });
});
