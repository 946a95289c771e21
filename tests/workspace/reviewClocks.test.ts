import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import { keyFileContent, unwrapKey } from '../../electron/core/workspace/keys.ts';
import { migrate } from '../../electron/core/workspace/migrate.ts';
import { migrations } from '../../electron/core/workspace/migrations/index.ts';
import { openDatabase } from '../../electron/core/workspace/openDatabase.ts';
import { workspacePaths } from '../../electron/core/workspace/paths.ts';
import { readJsonFile } from '../../electron/core/files/jsonFile.ts';
import { type CaseId, caseId as caseIdSchema } from '../../shared/contract/values.ts';
import type { ClockRuleName } from '../../shared/domain/clockRules.ts';
import { aCase, openedApp, passphrase, startApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;

beforeEach(async () => {
  started = await openedApp(undefined, { now: () => new Date('2026-06-10T09:00:00.000Z') });
  ({ caseId } = await aCase(started));
});

const aReview = (initiatedOn: string) =>
  started.call('exercises.create', { caseId, kind: 'local-review', initiatedOn });
const clocksOf = async (rule: ClockRuleName, app = started, of = caseId) =>
  (await app.call('clock.get', { caseId: of })).clocks.filter((clock) => clock.rule === rule);
const states = async (rule: ClockRuleName) =>
  (await clocksOf(rule)).map(
    ({ review, state, dueOn }) => `${review?.place ?? '–'} ${state} ${dueOn ?? '–'}`,
  );

describe('a second statutory review in one case', () => {
  test('is due on its own day, though the first was published on time', async () => {
    const first = await aReview('2025-01-13');
    await started.call('exercises.update', {
      exerciseId: first.id,
      changes: { publishedOn: '2025-07-01' },
    });
    await started.call('clock.update', { caseId, rule: 'review', changes: { doneOn: '2025-07-01' } });
    const second = await aReview('2026-03-02');
    expect(await states('review')).toEqual(['1 met 2025-07-13', '2 running 2026-09-02']);
    expect(await states('web-year')).toEqual(['1 running 2026-07-01', '2 to-start –']);
    expect(await states('publication-notice')).toEqual(['1 overdue 2025-06-20', '2 to-start –']);

    await started.call('exercises.update', {
      exerciseId: second.id,
      changes: { publishedOn: '2026-08-31' },
    });
    expect((await states('publication-notice'))[1]).toBe('2 running 2026-08-20');
    const { clocks } = await started.call('clock.week', { weekOf: '2026-08-19' });
    expect(clocks.filter(({ rule }) => rule === 'review').map(({ review }) => review?.place)).toEqual([2]);
  });

  test('what is said of one leaves the other as it was, and one undo takes it back', async () => {
    const first = await aReview('2025-01-13');
    const second = await aReview('2026-03-02');
    const rule = 'review';
    await started.call('clock.update', {
      caseId,
      rule,
      exerciseId: first.id,
      changes: { doneOn: '2025-08-01' },
    });
    await started.call('clock.override', {
      caseId,
      rule,
      override: { dueOn: '2026-12-01', reason: 'Held for the trial' },
    });
    expect(await states(rule)).toEqual(['1 missed 2025-07-13', '2 running 2026-12-01']);
    await started.call('clock.update', {
      caseId,
      rule,
      exerciseId: second.id,
      changes: { notNeededBecause: 'Joined with the first' },
    });
    expect(await states(rule)).toEqual(['1 missed 2025-07-13', '2 not-needed 2026-12-01']);
    await started.call('history.undo', { caseId });
    await started.call('history.undo', { caseId });
    await started.call('history.undo', { caseId });
    expect(await states(rule)).toEqual(['1 overdue 2025-07-13', '2 running 2026-09-02']);
    expect(await started.call('workspace.check', {})).toMatchObject({ isSound: true });
  });

  test('the clock of a review that turned into another does not stay overdue for ever', async () => {
    const first = await aReview('2025-01-13');
    await started.call('exercises.create', {
      caseId,
      kind: 'local-review',
      turnedFrom: { exerciseId: first.id, on: '2026-03-02', because: 'Widened to both children.' },
    });
    expect(await states('review')).toEqual(['1 not-needed 2025-07-13', '2 running 2026-09-02']);
    expect((await clocksOf('review'))[0]?.notNeededBecause).toBe('Widened to both children.');
  });

  test('a review of another case is refused', async () => {
    const other = await aCase(started, 'WSCP 2026-05');
    const theirs = await started.call('exercises.create', { caseId: other.caseId, kind: 'local-review' });
    const asked = { caseId, rule: 'review', exerciseId: theirs.id };
    expect(await started.refusal('clock.judge', asked)).toMatchObject({ code: 'record/not-found' });
  });
});

describe('what was said before there was a review', () => {
  const said = (changes: { doneOn?: string; notNeededBecause?: string }) =>
    started.call('clock.update', { caseId, rule: 'review', changes });

  test('a day goes over to the review that begins, and comes back when its beginning is undone', async () => {
    await said({ doneOn: '2026-05-05' });
    await aReview('2025-12-01');
    expect(await states('review')).toEqual(['1 met 2026-06-01']);
    await started.call('history.undo', { caseId });
    expect((await clocksOf('review'))[0]).toMatchObject({ review: null, doneOn: '2026-05-05' });
    expect(await started.call('workspace.check', {})).toMatchObject({ isSound: true });
  });

  test('that none was needed does not stop the clock of one that was begun after all', async () => {
    await said({ notNeededBecause: 'No local review is to be held.' });
    await aReview('2026-05-01');
    expect(await states('review')).toEqual(['1 running 2026-11-01']);
  });

  test('that none was needed does not silence the deadline of a review put back, now or when the file is opened again', async () => {
    const { id: exerciseId } = await aReview('2026-02-01');
    expect(await states('review')).toEqual(['1 running 2026-08-01']);
    await started.call('exercises.remove', { exerciseId });
    await said({ notNeededBecause: 'No review is to be held.' });
    expect((await clocksOf('review'))[0]?.state).toBe('not-needed');
    await started.call('exercises.restore', { exerciseId });
    expect(await states('review')).toEqual(['1 running 2026-08-01']);
    await started.call('workspace.lock', {});
    await started.call('workspace.unlock', { passphrase });
    expect(await states('review')).toEqual(['1 running 2026-08-01']);
    await started.call('exercises.remove', { exerciseId });
    expect((await clocksOf('review'))[0]?.notNeededBecause).toBe('No review is to be held.');
    expect(await started.call('workspace.check', {})).toMatchObject({ isSound: true });
  });
});

test('an older file keeps the judgement of its first review with the first, and gives the second a clock', async () => {
  await started.app.close();
  const old = await makeOlderFile(started.folder);
  const again = startApp(started.folder, { now: () => new Date('2026-06-10T09:00:00.000Z') });
  await again.call('workspace.unlock', { passphrase });
  const found = await clocksOf('review', again, old);
  expect(found.map(({ state, judgement }) => [state, judgement?.dueOn ?? null])).toEqual([
    ['missed', '2025-07-13'],
    ['running', null],
  ]);
  expect((await clocksOf('web-year', again, old)).map(({ notNeededBecause }) => notNeededBecause)).toEqual([
    '',
    'Never published.',
  ]);
  expect(await again.call('history.get', { caseId: old })).toEqual({ undo: null, redo: null });
  const { problems } = await again.call('workspace.check', {});
  expect(problems.filter((problem) => problem.includes('changed'))).toEqual([]);
});

/** The file as the version before left it: two reviews, and one clock for both. */
async function makeOlderFile(folder: string): Promise<CaseId> {
  const keys = readJsonFile(join(folder, 'candour.keys.json'), keyFileContent);
  const key = keys && (await unwrapKey(keys.passphrase, passphrase, 'passphrase'));
  if (!key) throw new Error('the passphrase of the test does not open the workspace of the test');
  const { database: path } = workspacePaths(folder);
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
  const database = openDatabase(path, key, { create: true });
  const before = migrations.filter(({ number }) => number < 120);
  migrate(database, before, () => undefined);
  const id = caseIdSchema.parse(uuidv7());
  const insert = (table: string, row: Record<string, string | number | null>) =>
    database
      .prepare(
        `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
          .map((name) => `:${name}`)
          .join(', ')})`,
      )
      .run(row);
  const at = (day: string) => ({ created_at: `${day}T09:00:00.000Z`, updated_at: `${day}T09:00:00.000Z` });
  insert('case_file', {
    id,
    reference: 'WSCP 2025-01',
    pseudonym: 'Rowan',
    partnership: '',
    exercise_kind: 'local-review',
    marking: 'OFFICIAL',
    lead_reviewer: '',
    summary: '',
    is_practice: 0,
    ...at('2025-01-13'),
  });
  insert('case_counter', { case_id: id, last_entry: 0, last_exercise: 2 });
  const review = { case_id: id, kind: 'local-review' };
  insert('exercise', {
    id: uuidv7(),
    number: 1,
    initiated_on: '2025-01-13',
    ...review,
    ...at('2025-01-13'),
  });
  insert('exercise', {
    id: uuidv7(),
    number: 2,
    initiated_on: '2026-03-02',
    ...review,
    ...at('2025-02-01'),
  });
  insert('case_clock', {
    id: uuidv7(),
    case_id: id,
    rule: 'review',
    done_on: '2025-08-01',
    judged_at: '2025-08-01T09:00:00.000Z',
    judged_anchor_on: '2025-01-13',
    judged_due_on: '2025-07-13',
    judged_done_on: '2025-08-01',
    judged_late_by: 15,
    ...at('2025-08-01'),
  });
  insert('case_clock', {
    id: uuidv7(),
    case_id: id,
    rule: 'web-year',
    not_needed_because: 'Never published.',
    ...at('2025-08-01'),
  });
  database.close();
  return id;
}
