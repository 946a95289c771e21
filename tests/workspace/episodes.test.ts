import { beforeEach, expect, test } from 'vitest';
import type { AgencyId, CaseId, EntryId } from '../../shared/contract/values.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let agencyId: AgencyId;

beforeEach(async () => {
  started = await openedApp();
  ({ caseId, agencyId } = await aCase(started));
});

const nobody = '01985b1e-0000-7000-8000-00000000dead';
const undo = () => started.call('history.undo', { caseId });
const episodesNow = async () => (await started.call('episodes.list', { caseId })).episodes;

async function anEntry(date: string): Promise<EntryId> {
  return (await started.call('chronology.create', { caseId, agencyId, date, whatHappened: date })).id;
}

function anEpisode(title: string, entryIds: EntryId[] = []) {
  return started.call('episodes.create', { caseId, title, starts: '14/4/26', ends: 'may 2026', entryIds });
}

const writing = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

test('an episode opens with its entries oldest first, its span as written and as read', async () => {
  const [late, early] = [await anEntry('20/4/26'), await anEntry('14/4/26')];
  const made = await anEpisode('The bruise and the call', [late, early, late]);
  expect(made).toMatchObject({
    number: 1,
    entryCount: 2,
    starts: { text: '14/4/26', earliest: '2026-04-14' },
    ends: { text: 'may 2026', earliest: '2026-05-01', latest: '2026-05-31', precision: 'month' },
  });
  const { entries } = await started.call('episodes.get', { episodeId: made.id });
  expect(entries.map(({ id }) => id)).toEqual([early, late]);
});

test('a number is given once: neither undo nor removal gives it to another episode', async () => {
  const first = await anEpisode('First');
  await undo();
  expect(await episodesNow()).toEqual([]);
  const second = await anEpisode('Second');
  await started.call('episodes.remove', { episodeId: second.id });
  const third = await anEpisode('Third');
  expect([first.number, second.number, third.number]).toEqual([1, 2, 3]);
});

test('what is written stays as written, and undo puts back what stood there', async () => {
  const { id: episodeId } = await anEpisode('The bruise');
  const changes = {
    title: 'The bruise and the call',
    starts: '',
    ends: 'some time later',
    appraisal: writing('A referral was to be expected.'),
    why: writing('The clinic was an hour behind.'),
    goodPractice: writing('The visitor went back.'),
  };
  const changed = await started.call('episodes.update', { episodeId, changes });
  expect(changed).toMatchObject({
    title: changes.title,
    starts: null,
    ends: { text: 'some time later', earliest: null, precision: 'unknown' },
    appraisal: changes.appraisal,
    why: changes.why,
    goodPractice: changes.goodPractice,
  });
  await undo();
  expect((await episodesNow())[0]).toMatchObject({ title: 'The bruise', starts: { text: '14/4/26' } });
});

test('typing that goes on is one undo; a step of its own is undone by itself', async () => {
  const { id: episodeId } = await anEpisode('One');
  await started.call('episodes.update', { episodeId, changes: { title: 'Two' } });
  await started.call('episodes.update', { episodeId, changes: { title: 'Three' } });
  await started.call('episodes.update', { episodeId, changes: { title: 'Four' }, isOwnStep: true });
  await undo();
  expect((await episodesNow())[0]?.title).toBe('Three');
  await undo();
  expect((await episodesNow())[0]?.title).toBe('One');
});

test('entries are added once, taken out again, and each step is one undo', async () => {
  const [one, two] = [await anEntry('14/4/26'), await anEntry('15/4/26')];
  const { id: episodeId } = await anEpisode('The bruise', [one]);
  expect(await started.call('episodes.link', { episodeId, entryIds: [one, two, two] })).toEqual({ added: 1 });
  expect(await started.call('episodes.link', { episodeId, entryIds: [one, two] })).toEqual({ added: 0 });
  expect(await started.call('episodes.unlink', { episodeId, entryIds: [one, two] })).toEqual({ removed: 2 });
  expect((await started.refusal('episodes.unlink', { episodeId, entryIds: [one] })).code).toBe(
    'record/not-found',
  );
  await undo();
  expect((await episodesNow())[0]?.entryCount).toBe(2);
  await undo();
  expect((await episodesNow())[0]?.entryCount).toBe(1);
});

test('an entry taken out of the chronology leaves the count, and returns with it', async () => {
  const entry = await anEntry('14/4/26');
  const { id: episodeId } = await anEpisode('The bruise', [entry]);
  await started.call('chronology.remove', { entryId: entry });
  expect((await episodesNow())[0]?.entryCount).toBe(0);
  expect((await started.call('episodes.get', { episodeId })).entries).toEqual([]);
  await started.call('chronology.restore', { entryId: entry });
  expect((await episodesNow())[0]?.entryCount).toBe(1);
});

test('the chronology can be narrowed to an episode', async () => {
  const [one] = [await anEntry('14/4/26'), await anEntry('15/4/26')];
  const { id } = await anEpisode('The bruise', one ? [one] : []);
  const { entries } = await started.call('chronology.list', { caseId, episodeIds: [id] });
  expect(entries.map((entry) => entry.id)).toEqual([one]);
});

test('a removed episode comes back with its words, entries and place', async () => {
  const entry = await anEntry('14/4/26');
  const { id: episodeId } = await anEpisode('First', [entry]);
  await anEpisode('Second');
  await started.call('episodes.remove', { episodeId });
  expect((await episodesNow()).map(({ title }) => title)).toEqual(['Second']);
  expect((await started.call('episodes.list', { caseId, show: 'removed' })).episodes).toHaveLength(1);
  expect((await started.call('chronology.get', { entryId: entry })).removedAt).toBeNull();
  expect(await started.call('episodes.restore', { episodeId })).toMatchObject({
    entryCount: 1,
    removedAt: null,
  });
  expect((await episodesNow()).map(({ title }) => title)).toEqual(['First', 'Second']);
  await undo();
  await undo();
  expect(await episodesNow()).toHaveLength(2);
});

test('the order is as it was put, one undo takes it back, and one not named keeps its place at the end', async () => {
  const [a, b, c] = [await anEpisode('A'), await anEpisode('B'), await anEpisode('C')];
  const titles = async () => (await episodesNow()).map(({ title }) => title).join('');
  await started.call('episodes.reorder', { caseId, episodeIds: [c.id, a.id] });
  expect(await titles()).toBe('CAB');
  await undo();
  expect(await titles()).toBe('ABC');
  expect((await started.refusal('episodes.reorder', { caseId, episodeIds: [b.id, nobody] })).code).toBe(
    'record/not-found',
  );
});

test('entries of another case, removed ones and records that are not there are refused', async () => {
  const elsewhere = await aCase(started, 'WSCP 2026-05');
  const foreign = await started.call('chronology.create', {
    caseId: elsewhere.caseId,
    agencyId: elsewhere.agencyId,
    date: '1/4/26',
  });
  const gone = await anEntry('1/4/26');
  await started.call('chronology.remove', { entryId: gone });
  const { id: episodeId } = await anEpisode('The bruise');
  for (const entryId of [foreign.id, gone, nobody]) {
    expect((await started.refusal('episodes.link', { episodeId, entryIds: [entryId] })).code).toBe(
      'record/not-found',
    );
    expect((await started.refusal('episodes.create', { caseId, title: 'A', entryIds: [entryId] })).code).toBe(
      'record/not-found',
    );
  }
  const refused: [Parameters<TestApp['refusal']>[0], unknown][] = [
    ['episodes.list', { caseId: nobody }],
    ['episodes.get', { episodeId: nobody }],
    ['episodes.create', { caseId: nobody, title: 'A' }],
    ['episodes.update', { episodeId: nobody, changes: {} }],
    ['episodes.unlink', { episodeId: nobody, entryIds: [gone] }],
    ['episodes.remove', { episodeId: nobody }],
    ['episodes.restore', { episodeId: nobody }],
    ['episodes.reorder', { caseId: nobody, episodeIds: [] }],
  ];
  for (const [method, input] of refused)
    expect((await started.refusal(method, input)).code, method).toBe('record/not-found');
  expect((await started.refusal('episodes.create', { caseId, title: ' ' })).code).toBe(
    'request/invalid-input',
  );
});
