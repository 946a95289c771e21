import { beforeEach, describe, expect, test } from 'vitest';
import type { AgencyId, CaseId } from '../../shared/contract/values.ts';
import { parseEventDate } from '../../shared/domain/parseEventDate.ts';
import { agencyNameThen } from '../../shared/domain/agencyNames.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let surgery: AgencyId;
let icb: AgencyId;

beforeEach(async () => {
  started = await openedApp();
  ({ caseId, agencyId: surgery } = await aCase(started));
  icb = (await started.call('agencies.create', { caseId, name: 'Wexmoor ICB', code: 'ICB' })).id;
});

async function agency(id: AgencyId) {
  const { agencies } = await started.call('agencies.list', { caseId });
  return agencies.find((each) => each.id === id) ?? expect.unreachable();
}

describe('names of agencies', () => {
  test('a CCG that became an ICB keeps its old name for entries of that time, and the new one for all else', async () => {
    await started.call('agencies.createName', {
      agencyId: icb,
      name: 'Wexmoor CCG',
      from: '2013-04-01',
      to: '2022-06-30',
    });
    const known = await agency(icb);
    expect(known.name).toBe('Wexmoor ICB');
    const then = (date: string) => agencyNameThen(known, parseEventDate(date));
    expect(then('30 June 2022')).toBe('Wexmoor CCG');
    expect(then('1 July 2022')).toBe('Wexmoor ICB');
    expect(then('2019')).toBe('Wexmoor CCG');
    expect(then('1 April 2012')).toBe('Wexmoor ICB');
    expect(then('Not known')).toBe('Wexmoor ICB');
  });

  test('two names on one day and a period that ends before it begins are refused, and nothing is lost', async () => {
    const first = await started.call('agencies.createName', {
      agencyId: icb,
      name: 'Wexmoor CCG',
      to: '2022-06-30',
    });
    const overlap = await started.refusal('agencies.createName', {
      agencyId: icb,
      name: 'Wexmoor PCT',
      from: '2022-06-30',
    });
    expect([overlap.code, overlap.fields[0]?.path]).toEqual(['request/invalid-input', 'from']);
    const backwards = await started.refusal('agencies.updateName', {
      agencyNameId: first.id,
      changes: { from: '2023-01-01' },
    });
    expect(backwards.fields[0]).toMatchObject({ path: 'to' });
    await started.call('agencies.updateName', { agencyNameId: first.id, changes: { from: '2013-04-01' } });
    await started.call('agencies.createName', { agencyId: icb, name: 'Wexmoor PCT', to: '2013-03-31' });
    expect((await agency(icb)).formerNames.map(({ name, from, to }) => [name, from, to])).toEqual(
      [
        ['Wexmoor CCG', '2013-04-01', '2022-06-30'],
        ['Wexmoor PCT', null, '2013-03-31'],
      ].toReversed(),
    );
  });

  test('one service under five spellings is one agency, and the words of each entry stay as written', async () => {
    const { id: service } = await started.call('agencies.create', {
      caseId,
      name: 'Children’s Services',
      kind: 'social-care',
    });
    for (const alias of [
      'Childrens Service',
      'The service',
      'CSC',
      'Social Care',
      'Children and Families Service',
    ])
      await started.call('agencies.createAlias', { agencyId: service, alias });
    const entry = await started.call('chronology.create', {
      caseId,
      agencyId: surgery,
      date: '3 May 2026',
      whatHappened: 'Rang the Children and Families Service.',
    });
    const { entries } = await started.call('knowledge.list', {
      caseId,
      agencyId: service,
      asAt: '2026-06-01',
    });
    expect(entries.map((known) => [known.entry.id, known.route])).toEqual([[entry.id, 'named-in-record']]);
    expect(entries[0]?.words).toContain('Children and Families Service');
    expect(entries[0]?.entry.whatHappened).toBe('Rang the Children and Families Service.');
  });

  test('a name that another agency of the case has is refused, in words that say whose it is', async () => {
    await started.call('agencies.createAlias', { agencyId: surgery, alias: "Dr Kell's" });
    await started.call('agencies.createName', { agencyId: icb, name: 'Wexmoor CCG' });
    const same = await started.refusal('agencies.createAlias', { agencyId: icb, alias: 'DR KELL’S' });
    expect([same.code, same.fields[0]?.path]).toEqual(['record/duplicate', 'alias']);
    expect(same.message).toContain('already a name of Northgate Surgery');
    const own = await started.refusal('agencies.createAlias', {
      agencyId: surgery,
      alias: 'northgate surgery',
    });
    expect(own.message).toContain('Northgate Surgery already has that name');
    // A new agency under another's word would send a return to neither.
    const taken = await started.refusal('agencies.create', { caseId, name: 'Dr Kells', kind: 'gp' });
    expect([taken.code, taken.fields[0]?.path]).toEqual(['record/duplicate', 'name']);
    const former = await started.refusal('agencies.createAlias', { agencyId: surgery, alias: 'wexmoor ccg' });
    expect(former.message).toContain('Wexmoor ICB');
    expect((await agency(icb)).aliases).toEqual([]);
    const elsewhere = await aCase(started, 'WSCP 2026-05');
    await started.call('agencies.createAlias', { agencyId: elsewhere.agencyId, alias: 'Dr Kells' });
  });

  test('whom to speak to is typed as one step, kept in the history of the agency, and taken back by undo', async () => {
    await started.call('agencies.updateDetails', {
      agencyId: surgery,
      changes: { sector: 'health', contact: 'Dr H' },
    });
    await started.call('agencies.updateDetails', { agencyId: surgery, changes: { contact: 'Dr H. K' } });
    await started.call('agencies.updateDetails', { agencyId: surgery, changes: { contact: 'Dr H. Kell' } });
    expect((await agency(surgery)).details).toEqual({
      sector: 'health',
      contact: 'Dr H. Kell',
      role: '',
      email: '',
      telephone: '',
    });
    const { changes } = await started.call('history.list', { recordId: surgery });
    expect(changes[0]?.fields.map(({ label, to }) => [label, to])).toEqual([
      ['Sector', 'Health'],
      ['Speak to', 'Dr H. Kell'],
    ]);
    await started.call('history.undo', { caseId });
    expect((await agency(surgery)).details).toMatchObject({ sector: 'not-recorded', contact: '' });
  });

  test('a former name and another name that were taken out come back by undo', async () => {
    const { id: agencyNameId } = await started.call('agencies.createName', {
      agencyId: icb,
      name: 'Wexmoor CCG',
    });
    const { id: agencyAliasId } = await started.call('agencies.createAlias', {
      agencyId: icb,
      alias: 'the board',
    });
    await started.call('agencies.removeName', { agencyNameId });
    await started.call('agencies.removeAlias', { agencyAliasId });
    expect(await agency(icb)).toMatchObject({ formerNames: [], aliases: [] });
    await started.call('history.undo', { caseId });
    await started.call('history.undo', { caseId });
    expect(await agency(icb)).toMatchObject({
      formerNames: [{ name: 'Wexmoor CCG', from: null, to: null }],
      aliases: [{ alias: 'the board' }],
    });
    expect((await started.call('workspace.check', {})).isSound).toBe(true);
  });
});

test('a chronology that is taken out gives each entry the name of its day', async () => {
  await started.call('agencies.createName', { agencyId: icb, name: 'Wexmoor CCG', to: '2022-06-30' });
  for (const date of ['30 June 2022', '1 July 2022'])
    await started.call('chronology.create', {
      caseId,
      agencyId: icb,
      date,
      whatHappened: `Letter of ${date}.`,
    });
  const file = await started.call('chronology.export', {
    caseId,
    format: 'csv',
    columns: ['date', 'agency'],
  });
  const text = Buffer.from(file.contentBase64, 'base64').toString('utf8');
  expect(text).toMatch(/30 June? 2022.*Wexmoor CCG/);
  expect(text).toMatch(/1 July? 2022.*Wexmoor ICB/);
});

test('a name of signs alone finds nothing and breaks nothing', async () => {
  await started.call('agencies.createAlias', { agencyId: icb, alias: '?' });
  await started.call('chronology.create', {
    caseId,
    agencyId: surgery,
    date: '3 May 2026',
    whatHappened: 'Who?',
  });
  const { total } = await started.call('knowledge.list', { caseId, agencyId: icb, asAt: '2026-06-01' });
  expect(total).toBe(0);
  expect((await started.call('silences.list', { caseId })).silences).toBeInstanceOf(Array);
});
