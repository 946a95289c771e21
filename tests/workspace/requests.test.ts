import { beforeEach, describe, expect, test } from 'vitest';
import type { AgencyId, CaseId } from '../../shared/contract/values.ts';
import { asCsv, bringInFile } from '../support/returns.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let surgery: AgencyId;
let police: AgencyId;

beforeEach(async () => {
  started = await openedApp();
  ({ caseId, agencyId: surgery } = await aCase(started));
  police = (await started.call('agencies.create', { caseId, name: 'Wexmoor Police', kind: 'police' })).id;
});

const requests = async () => (await started.call('requests.list', { caseId })).requests;

describe('the agencies’ desk', () => {
  test('asks many agencies in one step, and one undo takes all of it back', async () => {
    const { requests: asked } = await started.call('requests.create', {
      caseId,
      agencyIds: [surgery, police, surgery],
      askedOn: '2026-06-01',
      dueOn: '2026-06-05',
    });
    expect(asked.map(({ agencyId, kind, dueOn, answer }) => [agencyId, kind, dueOn, answer])).toEqual([
      [surgery, 'summary', '2026-06-05', 'none'],
      [police, 'summary', '2026-06-05', 'none'],
    ]);
    const undone = await started.call('history.undo', { caseId });
    expect(undone.operation).toBe('Ask 2 agencies');
    expect(await requests()).toEqual([]);
    await started.call('history.redo', { caseId });
    expect(await requests()).toHaveLength(2);
  });

  test('adds an agency that was only mentioned and asks it in the same step', async () => {
    await started.call('chronology.create', {
      caseId,
      agencyId: surgery,
      date: '24 May 2026',
      whatHappened: 'Brought in by ambulance. The paramedics had been told of a fall.',
    });
    const { services } = await started.call('requests.listMentioned', { caseId });
    expect(services).toMatchObject([
      {
        key: 'ambulance',
        name: 'The ambulance service',
        kind: 'other',
        mentions: 1,
        entries: [{ number: 1 }],
      },
    ]);
    await started.call('requests.create', {
      caseId,
      newAgency: { name: 'Wexmoor Ambulance Service', kind: 'other', code: 'AMB' },
      dueOn: '2026-06-17',
    });
    expect((await started.call('requests.listMentioned', { caseId })).services).toEqual([]);
    const { agencies } = await started.call('agencies.list', { caseId });
    expect(agencies.map(({ code }) => code).toSorted()).toEqual(['AMB', 'GP', 'PO']);
    await started.call('history.undo', { caseId });
    expect((await started.call('agencies.list', { caseId })).agencies).toHaveLength(2);
    expect(await requests()).toEqual([]);
  });

  test('an agency that goes by a word is not said to be missing', async () => {
    await started.call('chronology.create', {
      caseId,
      agencyId: surgery,
      date: '2026',
      whatHappened: 'Ambulance called.',
    });
    await started.call('agencies.createAlias', { agencyId: police, alias: 'police and ambulance desk' });
    expect((await started.call('requests.listMentioned', { caseId })).services).toEqual([]);
  });

  test('keeps what is typed into a request as one step, and says in the history what changed', async () => {
    const { requests: asked } = await started.call('requests.create', { caseId, agencyIds: [surgery] });
    const requestId = asked[0]?.id ?? expect.unreachable();
    await started.call('requests.update', { requestId, changes: { missing: 'Record for May' } });
    const changed = await started.call('requests.update', {
      requestId,
      changes: {
        missing: 'Record for May 2026',
        answer: 'part',
        receivedOn: '2026-06-04',
        coversTo: '2026-05-03',
      },
    });
    expect(changed).toMatchObject({
      answer: 'part',
      receivedOn: '2026-06-04',
      missing: 'Record for May 2026',
    });
    const { changes } = await started.call('history.list', { recordId: requestId });
    expect(changes[0]?.fields.map(({ label, to }) => [label, to])).toEqual([
      ['Received on', '4 June 2026'],
      ['Answer', 'Part received'],
      ['Covers to', '3 May 2026'],
      ['What is missing', 'Record for May 2026'],
    ]);
    await started.call('history.undo', { caseId });
    expect((await requests())[0]).toMatchObject({ missing: '', answer: 'none', receivedOn: null });
  });

  test('notes chasers oldest first; one that was taken out comes back by undo', async () => {
    const { requests: asked } = await started.call('requests.create', { caseId, agencyIds: [surgery] });
    const requestId = asked[0]?.id ?? expect.unreachable();
    await started.call('requests.createChaser', {
      requestId,
      chasedOn: '2026-06-10',
      how: 'telephone',
      toWhom: 'Dr Kell',
    });
    const chased = await started.call('requests.createChaser', {
      requestId,
      chasedOn: '2026-06-09',
      how: 'letter',
    });
    expect(chased.chasers.map(({ chasedOn, how }) => [chasedOn, how])).toEqual([
      ['2026-06-09', 'letter'],
      ['2026-06-10', 'telephone'],
    ]);
    const [first] = chased.chasers;
    await started.call('requests.removeChaser', { chaserId: first?.id ?? expect.unreachable() });
    expect((await requests())[0]?.chasers).toHaveLength(1);
    await started.call('history.undo', { caseId });
    expect((await requests())[0]?.chasers).toHaveLength(2);
  });

  test('shows the returns that came from the agency', async () => {
    await bringInFile(
      started,
      { caseId, agencyId: surgery },
      asCsv('Date,What happened', '2026-05-03,Seen at the surgery'),
    );
    const { returns } = await started.call('requests.list', { caseId });
    expect(returns).toMatchObject([{ agencyId: surgery, fileName: 'return.csv', added: 1 }]);
  });

  test('says over all cases whom one waits for, longest due first, and nobody who has answered', async () => {
    const other = await aCase(started, 'WSCP 2026-05');
    const ask = async (inCase: CaseId, agencyId: AgencyId, dueOn: string) => {
      const { requests: asked } = await started.call('requests.create', {
        caseId: inCase,
        agencyIds: [agencyId],
        askedOn: '2026-06-01',
        dueOn,
      });
      return asked[0]?.id ?? expect.unreachable();
    };
    const late = await ask(other.caseId, other.agencyId, '2026-06-03');
    const later = await ask(caseId, surgery, '2026-06-08');
    const answeredWhole = await ask(caseId, police, '2026-06-02');
    await started.call('requests.update', {
      requestId: answeredWhole,
      changes: { answer: 'received', receivedOn: '2026-06-02' },
    });
    await started.call('requests.create', { caseId, agencyIds: [police] });
    const awaited = await started.call('requests.listAwaited', {});
    expect(awaited.total).toBe(2);
    expect(awaited.requests.map(({ id }) => id)).toEqual([late, later]);
    await started.call('requests.update', {
      requestId: later,
      changes: { answer: 'part', receivedOn: '2026-06-08' },
    });
    expect((await started.call('requests.listAwaited', { limit: 1 })).total).toBe(2);
    // What came was checked; the rest is still owed.
    await started.call('requests.update', { requestId: later, changes: { checkedOn: '2026-06-09' } });
    expect((await started.call('requests.listAwaited', {})).total).toBe(2);
    await started.call('cases.remove', { caseId: other.caseId });
    expect((await started.call('requests.listAwaited', {})).requests.map(({ id }) => id)).toEqual([later]);
  });

  test('a request that was removed is nowhere until it is put back, and needs its agency', async () => {
    const { requests: asked } = await started.call('requests.create', { caseId, agencyIds: [surgery] });
    const requestId = asked[0]?.id ?? expect.unreachable();
    await started.call('requests.remove', { requestId });
    expect(await requests()).toEqual([]);
    expect((await started.call('requests.list', { caseId, show: 'removed' })).requests).toHaveLength(1);
    await started.call('agencies.remove', { agencyId: surgery });
    expect((await started.refusal('requests.restore', { requestId })).code).toBe('record/in-use');
    await started.call('agencies.restore', { agencyId: surgery });
    await started.call('requests.restore', { requestId });
    expect(await requests()).toHaveLength(1);
  });

  test('never reaches an agency of another case', async () => {
    const other = await aCase(started, 'WSCP 2026-05');
    const refused = await started.refusal('requests.create', { caseId, agencyIds: [other.agencyId] });
    expect(refused.code).toBe('record/not-found');
    expect(await requests()).toEqual([]);
  });
});
