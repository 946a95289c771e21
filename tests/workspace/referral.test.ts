import { expect, test } from 'vitest';
import { checkReferral } from '../../shared/domain/referralChecks.ts';
import { aCase, openedApp } from '../support/testApp.ts';

test('a case has an empty referral until something is written, and then that', async () => {
  const { call } = await openedApp();
  const { caseId } = await aCase({ call });
  expect(await call('referral.get', { caseId })).toMatchObject({
    id: null,
    trigger: 'not-recorded',
    areas: [],
  });
  await call('referral.update', {
    caseId,
    changes: {
      referrerName: 'Dr A. Frome',
      harmCategories: ['neglect', 'domestic-abuse'],
      incidentDate: 'overnight 23/24 May 2026',
    },
  });
  await call('referral.update', { caseId, changes: { awareOn: '2026-05-26' } });
  const referral = await call('referral.get', { caseId });
  expect(referral).toMatchObject({
    referrerName: 'Dr A. Frome',
    harmCategories: ['neglect', 'domestic-abuse'],
    awareOn: '2026-05-26',
    notifiedOn: null,
  });
  expect(referral.incidentDate).toMatchObject({
    text: 'overnight 23/24 May 2026',
    earliest: '2026-05-23',
    latest: '2026-05-24',
  });
});

test('dates out of order and in the future are kept as given, and said', async () => {
  const { call } = await openedApp();
  const { caseId } = await aCase({ call });
  const kept = await call('referral.update', {
    caseId,
    changes: {
      incidentDate: '30 May 2026',
      awareOn: '2026-05-29',
      notifiedOn: '2026-05-28',
      receivedOn: '2036-05-28',
    },
  });
  expect(kept).toMatchObject({ awareOn: '2026-05-29', notifiedOn: '2026-05-28', receivedOn: '2036-05-28' });
  expect(checkReferral(kept, '2026-06-10').map(({ code, field }) => `${field} ${code}`)).toEqual([
    'receivedOn in-the-future',
    'awareOn out-of-order',
    'notifiedOn out-of-order',
    'notifiedOn out-of-order',
  ]);
});

test('one incident, four children and more, two areas: all are held in the order given', async () => {
  const { call } = await openedApp();
  const { caseId } = await aCase({ call });
  const childIds = [];
  for (const label of ['Rowan', 'Hazel', 'Aspen', 'Birch', 'Cedar']) {
    const { id } = await call('people.create', { caseId, label, kind: 'subject-child' });
    childIds.unshift(id);
  }
  const areas = [
    { name: 'Marlshire', part: 'where-it-happened' as const },
    { name: 'Wexmoor', part: 'where-the-child-lives' as const },
  ];
  await call('referral.update', {
    caseId,
    changes: { childIds, areas, furtherChildren: 'Cedar, told to the Panel in the text' },
  });
  expect(await call('referral.get', { caseId })).toMatchObject({ childIds, areas });
  const turned = [...areas].reverse();
  await call('referral.update', { caseId, changes: { childIds: childIds.slice(0, 2), areas: turned } });
  expect(await call('referral.get', { caseId })).toMatchObject({
    childIds: childIds.slice(0, 2),
    areas: turned,
    furtherChildren: 'Cedar, told to the Panel in the text',
  });
  await call('referral.update', { caseId, changes: { areas: areas.slice(1) } });
  expect((await call('referral.get', { caseId })).areas).toEqual(areas.slice(1));
  await call('history.undo', { caseId });
  expect((await call('referral.get', { caseId })).areas).toEqual(turned);
  expect((await call('workspace.check', {})).problems).toEqual([]);
});

test('a child the referral names stays among the people, and why is said', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const { id } = await app.call('people.create', { caseId, label: 'Rowan', kind: 'subject-child' });
  await app.call('referral.update', { caseId, changes: { childIds: [id] } });
  const refusal = await app.refusal('people.remove', { personId: id });
  expect(refusal.code).toBe('record/in-use');
  expect(refusal.message).toContain('The referral names this person as a child it is about');
  await app.call('referral.update', { caseId, changes: { childIds: [] } });
  await app.call('people.remove', { personId: id });
});

test('a child of another case is refused', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const other = await aCase(app, 'WSCP 2026-05');
  const { id } = await app.call('people.create', {
    caseId: other.caseId,
    label: 'Linden',
    kind: 'subject-child',
  });
  expect(await app.refusal('referral.update', { caseId, changes: { childIds: [id] } })).toMatchObject({
    code: 'record/not-found',
  });
  expect((await app.call('referral.get', { caseId })).id).toBeNull();
});

test('undo takes back a referral, redo brings it again, and the history says it in words', async () => {
  const { call } = await openedApp();
  const { caseId } = await aCase({ call });
  await call('referral.update', {
    caseId,
    changes: { trigger: 'child-died', harmCategories: ['neglect', 'youth-violence'] },
  });
  const { changes } = await call('history.list', { recordId: caseId });
  const written = changes.find(({ recordType, action }) => recordType === 'referral' && action !== 'delete');
  expect(written?.fields.map(({ label, to }) => `${label}: ${to}`)).toEqual(
    expect.arrayContaining(['Trigger: A child died', 'Categories of harm: Neglect, Serious youth violence']),
  );
  await call('history.undo', { caseId });
  expect((await call('referral.get', { caseId })).id).toBeNull();
  await call('history.redo', { caseId });
  expect((await call('referral.get', { caseId })).trigger).toBe('child-died');
  expect((await call('workspace.check', {})).problems).toEqual([]);
});
