import { expect, test } from 'vitest';
import { aCase, openedApp } from '../support/testApp.ts';

test('the children the review is about come first, then other children, family and professionals', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  await app.call('people.create', { caseId, label: 'SW1', kind: 'professional' });
  await app.call('people.create', { caseId, label: 'Mother', kind: 'adult' });
  await app.call('people.create', { caseId, label: 'Hazel', kind: 'other-child' });
  await app.call('people.create', { caseId, label: 'Rowan', kind: 'subject-child' });
  await app.call('people.create', { caseId, label: 'Aunt', kind: 'adult' });
  const { people } = await app.call('people.list', { caseId });
  expect(people.map(({ label }) => label)).toEqual(['Rowan', 'Hazel', 'Aunt', 'Mother', 'SW1']);
});

test('birth and due dates are kept as written, with what they can mean', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const rowan = await app.call('people.create', {
    caseId,
    label: 'Rowan',
    kind: 'subject-child',
    birth: '14 Feb 2026',
    due: 'early March 2026',
  });
  expect(rowan.birth).toMatchObject({ text: '14 Feb 2026', earliest: '2026-02-14', latest: '2026-02-14' });
  expect(rowan.due).toMatchObject({
    text: 'early March 2026',
    earliest: '2026-03-01',
    latest: '2026-03-10',
    qualifier: 'about',
  });
  const hazel = await app.call('people.create', { caseId, label: 'Hazel', kind: 'other-child' });
  expect([hazel.birth, hazel.due]).toEqual([null, null]);
});

test('no two people of a case are shown by the same words, but two cases may each have theirs', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const other = await aCase(app, 'WSCP 2026-05');
  const rowan = await app.call('people.create', { caseId, label: 'Rowan', kind: 'subject-child' });
  expect(await app.refusal('people.create', { caseId, label: 'rowan', kind: 'adult' })).toMatchObject({
    code: 'record/duplicate',
  });
  await app.call('people.create', { caseId: other.caseId, label: 'Rowan', kind: 'adult' });
  const mother = await app.call('people.create', { caseId, label: 'Mother', kind: 'adult' });
  expect(
    await app.refusal('people.update', { personId: mother.id, changes: { label: 'ROWAN' } }),
  ).toMatchObject({ code: 'record/duplicate' });
  const kept = await app.call('people.update', { personId: rowan.id, changes: { label: 'ROWAN' } });
  expect(kept.label).toBe('ROWAN');
});

test('a person whom entries name stays, and why is said in a sentence', async () => {
  const app = await openedApp();
  const { caseId, agencyId } = await aCase(app);
  const mother = await app.call('people.create', { caseId, label: 'Mother', kind: 'adult' });
  const entry = await app.call('chronology.create', { caseId, agencyId, date: '14 Apr 2026' });
  await app.call('chronology.updateMany', { caseId, entryIds: [entry.id], addPersonIds: [mother.id] });
  await app.call('periods.create', {
    caseId,
    name: 'In prison',
    kind: 'other',
    starts: '2025',
    personId: mother.id,
  });
  expect((await app.call('people.list', { caseId })).people[0]?.entryCount).toBe(1);
  expect(await app.refusal('people.remove', { personId: mother.id })).toMatchObject({
    code: 'record/in-use',
    message:
      '1 entry names this person, and 1 period or key date concerns them. Nothing was changed. To remove the person, first take the name off the entries, which the chronology shows when filtered by this person, and change the periods on the timeline.',
  });
});

test('a person who was removed is put back whole, by undo or from the list of the removed', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const aunt = await app.call('people.create', {
    caseId,
    label: 'Aunt',
    kind: 'adult',
    alsoKnownAs: 'KC; auntie',
  });
  await app.call('people.remove', { personId: aunt.id });
  expect((await app.call('people.list', { caseId })).people).toEqual([]);
  const { people: removed } = await app.call('people.list', { caseId, show: 'removed' });
  expect(removed.map(({ label }) => label)).toEqual(['Aunt']);
  await app.call('history.undo', { caseId });
  const { people } = await app.call('people.list', { caseId });
  expect(people).toEqual([{ ...aunt, removedAt: null }]);
  await app.call('people.remove', { personId: aunt.id });
  await app.call('people.create', { caseId, label: 'Aunt', kind: 'adult' });
  expect(await app.refusal('people.restore', { personId: aunt.id })).toMatchObject({
    code: 'record/duplicate',
  });
});

test('a change to a person is one undo step', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const rowan = await app.call('people.create', { caseId, label: 'Rowan', kind: 'subject-child' });
  await app.call('people.update', { personId: rowan.id, changes: { birth: '29 Feb 2024' } });
  await app.call('history.undo', { caseId });
  expect((await app.call('people.list', { caseId })).people[0]?.birth).toBeNull();
});
