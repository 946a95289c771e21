import { beforeEach, describe, expect, test } from 'vitest';
import type { AgencyId, CaseId, EntryId, ExerciseId } from '../../shared/contract/values.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let surgery: AgencyId;
let police: AgencyId;
let exerciseId: ExerciseId;

beforeEach(async () => {
  started = await openedApp();
  ({ caseId, agencyId: surgery } = await aCase(started));
  police = (await started.call('agencies.create', { caseId, name: 'Wexmoor Police', kind: 'police' })).id;
  exerciseId = (await started.call('exercises.create', { caseId, kind: 'rapid-review' })).id;
});

const undo = () => started.call('history.undo', { caseId });
const anEntry = async (date: string, whatHappened: string): Promise<EntryId> =>
  (await started.call('chronology.create', { caseId, agencyId: surgery, date, whatHappened })).id;

describe('immediate safeguarding actions', () => {
  const actions = async () => (await started.call('safeguarding-actions.list', { exerciseId })).actions;
  const add = (what: string, more: { dueOn?: string; ownerAgencyId?: AgencyId } = {}) =>
    started.call('safeguarding-actions.create', { exerciseId, what, ...more });

  test('keep their order, and one put back stands where it stood', async () => {
    const first = await add('Hazel seen at home');
    const second = await add('Locks changed');
    const third = await add('School told');
    await started.call('safeguarding-actions.reorder', { safeguardingActionId: third.id, position: 0 });
    expect((await actions()).map(({ what }) => what)).toEqual([
      'School told',
      'Hazel seen at home',
      'Locks changed',
    ]);
    await started.call('safeguarding-actions.remove', { safeguardingActionId: first.id });
    expect((await actions()).map(({ id }) => id)).toEqual([third.id, second.id]);
    await started.call('safeguarding-actions.restore', { safeguardingActionId: first.id });
    expect((await actions()).map(({ id }) => id)).toEqual([third.id, first.id, second.id]);
  });

  test('say in the history who the owner was, in words', async () => {
    const { id: safeguardingActionId } = await add('Hazel seen at home');
    await started.call('safeguarding-actions.update', {
      safeguardingActionId,
      changes: { ownerAgencyId: police, dueOn: '2026-06-02' },
    });
    const { changes } = await started.call('history.list', { recordId: safeguardingActionId });
    expect(changes[0]?.fields.map(({ label, to }) => [label, to])).toEqual([
      ['Owner', 'Wexmoor Police'],
      ['Due', '2 June 2026'],
    ]);
    await undo();
    expect(await actions()).toMatchObject([{ ownerAgencyId: null, dueOn: null }]);
  });

  test('never take an owner from another case', async () => {
    const other = await aCase(started, 'WSCP 2026-05');
    const error = await started.refusal('safeguarding-actions.create', {
      exerciseId,
      ownerAgencyId: other.agencyId,
    });
    expect(error.code).toBe('record/not-found');
    expect(await actions()).toEqual([]);
  });

  test('of all cases that are late or due are gathered, longest due first; done and removed ones are not', async () => {
    const due = async () =>
      (await started.call('safeguarding-actions.listDue', { by: '2026-06-05' })).actions.map(
        ({ what, pseudonym, ownerAgency }) => [what, pseudonym, ownerAgency?.name ?? null],
      );
    await add('Due on the day', { dueOn: '2026-06-05', ownerAgencyId: police });
    await add('Long due', { dueOn: '2026-06-01' });
    await add('Later', { dueOn: '2026-06-06' });
    const done = await add('Done', { dueOn: '2026-06-01' });
    await started.call('safeguarding-actions.update', {
      safeguardingActionId: done.id,
      changes: { doneOn: '2026-06-01' },
    });
    expect(await due()).toEqual([
      ['Long due', 'Rowan', null],
      ['Due on the day', 'Rowan', 'Wexmoor Police'],
    ]);
    const other = await aCase(started, 'WSCP 2026-05');
    const { actions: ofOther } = await started.call('safeguarding-actions.listDue', {
      by: '2026-06-05',
      caseId: other.caseId,
    });
    expect(ofOther).toEqual([]);
    await started.call('cases.remove', { caseId });
    expect(await due()).toEqual([]);
  });
});

describe('the brief chronology', () => {
  const brief = async () => (await started.call('brief-chronology.list', { exerciseId })).entries;
  const words = async () => (await brief()).map((one) => one.words || one.entry.whatHappened);

  test('stands in the order of the chronology, however its entries were chosen', async () => {
    const later = await anEntry('6 May 2026', 'Brought to the emergency department');
    const earlier = await anEntry('14/4/26', 'Eight-week check');
    const undated = await anEntry('not known', 'Rang to book');
    await started.call('brief-chronology.link', { exerciseId, entryIds: [later, undated] });
    await started.call('brief-chronology.link', { exerciseId, entryIds: [earlier] });
    const { entries } = await started.call('chronology.list', { caseId });
    expect((await brief()).map(({ entry }) => entry.id)).toEqual(entries.map(({ id }) => id));
    expect(await words()).toHaveLength(3);
  });

  test('takes many entries in as one step, and none of them twice', async () => {
    const first = await anEntry('14/4/26', 'Eight-week check');
    const second = await anEntry('6 May 2026', 'Brought to the emergency department');
    await started.call('brief-chronology.link', { exerciseId, entryIds: [first] });
    expect(
      await started.call('brief-chronology.link', { exerciseId, entryIds: [second, first, second] }),
    ).toEqual({ added: 1 });
    expect((await brief()).map(({ entry }) => entry.id)).toEqual([first, second]);
    await undo();
    expect((await brief()).map(({ entry }) => entry.id)).toEqual([first]);
  });

  test('says what of an entry was changed since it was taken, until somebody has seen it', async () => {
    const entryId = await anEntry('14/4/26', 'Two bruises on the cheek');
    await started.call('brief-chronology.link', { exerciseId, entryIds: [entryId] });
    const id = (await brief())[0]?.id ?? expect.unreachable();
    await started.call('brief-chronology.update', {
      briefEntryId: id,
      changes: { words: 'Bruises seen on Rowan’s cheek.' },
    });
    expect((await brief())[0]?.differs).toEqual([]);
    await started.call('chronology.update', {
      entryId,
      changes: { date: '15/4/26', whatHappened: 'Three bruises on the cheek', comment: 'A note of ours' },
    });
    expect(await brief()).toMatchObject([
      {
        words: 'Bruises seen on Rowan’s cheek.',
        differs: ['date', 'what-happened'],
        taken: { date: '14/4/26', whatHappened: 'Two bruises on the cheek' },
        entry: { whatHappened: 'Three bruises on the cheek' },
      },
    ]);
    expect(await started.call('brief-chronology.check', { exerciseId, entryIds: [entryId] })).toEqual({
      checked: 1,
    });
    expect(await brief()).toMatchObject([{ differs: [], words: 'Bruises seen on Rowan’s cheek.' }]);
    await undo();
    expect((await brief())[0]?.differs).toEqual(['date', 'what-happened']);
  });

  test('still holds an entry that was taken out of the chronology, and says so', async () => {
    const entryId = await anEntry('14/4/26', 'Two bruises on the cheek');
    await started.call('brief-chronology.link', { exerciseId, entryIds: [entryId] });
    await started.call('chronology.remove', { entryId });
    expect((await brief())[0]?.entry.removedAt).not.toBeNull();
    await started.call('chronology.restore', { entryId });
    expect((await brief())[0]?.entry.removedAt).toBeNull();
  });

  test('gives an entry that was taken out of it its words again', async () => {
    const entryId = await anEntry('14/4/26', 'Two bruises on the cheek');
    await started.call('brief-chronology.link', { exerciseId, entryIds: [entryId] });
    const id = (await brief())[0]?.id ?? expect.unreachable();
    await started.call('brief-chronology.update', { briefEntryId: id, changes: { words: 'Bruises seen.' } });
    await started.call('brief-chronology.unlink', { exerciseId, entryIds: [entryId] });
    expect(await brief()).toEqual([]);
    await started.call('chronology.update', { entryId, changes: { whatHappened: 'One bruise' } });
    await started.call('brief-chronology.link', { exerciseId, entryIds: [entryId] });
    expect(await brief()).toMatchObject([{ words: 'Bruises seen.', differs: ['what-happened'] }]);
  });

  test('takes in no entry that was removed, and none of another case', async () => {
    const removed = await anEntry('14/4/26', 'A slip');
    await started.call('chronology.remove', { entryId: removed });
    const ofRemoved = await started.refusal('brief-chronology.link', { exerciseId, entryIds: [removed] });
    expect(ofRemoved.code).toBe('record/not-found');
    const other = await aCase(started, 'WSCP 2026-05');
    const foreign = await started.call('chronology.create', { ...other, date: '2026' });
    const error = await started.refusal('brief-chronology.link', { exerciseId, entryIds: [foreign.id] });
    expect(error.code).toBe('record/not-found');
  });
});

describe('meetings', () => {
  const meetings = async () => (await started.call('meetings.list', { exerciseId })).meetings;

  test('are listed by day, those without a day last', async () => {
    await started.call('meetings.create', { exerciseId, title: 'Not yet fixed' });
    await started.call('meetings.create', { exerciseId, title: 'Second', heldOn: '2026-06-12' });
    await started.call('meetings.create', { exerciseId, title: 'First', heldOn: '2026-06-03' });
    expect((await meetings()).map(({ title }) => title)).toEqual(['First', 'Second', 'Not yet fixed']);
  });

  test('hold attendance by agency; adding every agency twice adds none twice, and nothing is assumed', async () => {
    const { id: meetingId } = await started.call('meetings.create', {
      exerciseId,
      attendance: [{ name: 'Independent chair', state: 'attended' }],
    });
    await started.call('meetings.link', { meetingId, agencyIds: [police, surgery, police] });
    const { attendance } = await started.call('meetings.link', { meetingId, agencyIds: [surgery] });
    expect(attendance.map(({ agencyId, name, state }) => [agencyId, name, state])).toEqual([
      [surgery, '', 'not-recorded'],
      [police, '', 'not-recorded'],
      [null, 'Independent chair', 'attended'],
    ]);
    await undo();
    expect((await meetings())[0]?.attendance).toHaveLength(1);
  });

  test('two people may come from one agency, and each line can be put back', async () => {
    const { id: meetingId } = await started.call('meetings.create', { exerciseId });
    await started.call('meetings.createAttendance', { meetingId, agencyId: police, name: 'PC1' });
    const second = await started.call('meetings.createAttendance', {
      meetingId,
      agencyId: police,
      name: 'PC2',
      state: 'sent-somebody',
    });
    await started.call('meetings.updateAttendance', {
      attendanceId: second.id,
      changes: { state: 'did-not-attend' },
    });
    const { changes } = await started.call('history.list', { recordId: meetingId });
    expect(changes[0]?.fields).toMatchObject([
      { label: 'Attendance', from: 'Sent somebody else', to: 'Did not attend' },
    ]);
    await started.call('meetings.removeAttendance', { attendanceId: second.id });
    expect((await meetings())[0]?.attendance.map(({ name }) => name)).toEqual(['PC1']);
    await started.call('meetings.restoreAttendance', { attendanceId: second.id });
    expect((await meetings())[0]?.attendance.map(({ name }) => name)).toEqual(['PC1', 'PC2']);
  });
});

describe('earlier reviews', () => {
  test('keep the date of publication as it was written, partial or not', async () => {
    await started.call('earlier-reviews.create', {
      exerciseId,
      title: 'Child Alder',
      publishedOn: 'March 2021',
      bearing: 'The same pathway for bruising.',
    });
    const { reviews } = await started.call('earlier-reviews.list', { exerciseId });
    expect(reviews).toMatchObject([
      { kind: 'local', publishedOn: { text: 'March 2021', precision: 'month', earliest: '2021-03-01' } },
    ]);
    const earlierReviewId = reviews[0]?.id ?? expect.unreachable();
    await started.call('earlier-reviews.update', { earlierReviewId, changes: { publishedOn: '' } });
    expect((await started.call('earlier-reviews.list', { exerciseId })).reviews[0]?.publishedOn).toBeNull();
    await undo();
    await started.call('earlier-reviews.remove', { earlierReviewId });
    expect((await started.call('earlier-reviews.list', { exerciseId })).reviews).toEqual([]);
    const { reviews: removed } = await started.call('earlier-reviews.list', { exerciseId, show: 'removed' });
    expect(removed).toHaveLength(1);
  });

  test('belong to one exercise and keep their own order', async () => {
    const create = async (title: string) =>
      (await started.call('earlier-reviews.create', { exerciseId, title })).id;
    await create('Alder');
    await create('Beech');
    const third = await create('Cedar');
    await started.call('earlier-reviews.reorder', { earlierReviewId: third, position: 0 });
    const { reviews } = await started.call('earlier-reviews.list', { exerciseId });
    expect(reviews.map(({ title }) => title)).toEqual(['Cedar', 'Alder', 'Beech']);
    const other = await started.call('exercises.create', { caseId, kind: 'audit' });
    expect((await started.call('earlier-reviews.list', { exerciseId: other.id })).reviews).toEqual([]);
  });
});
