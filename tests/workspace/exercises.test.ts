import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { exerciseKindNames } from '../../shared/domain/caseTerms.ts';
import { currentExercise, stageNow, stageTemplates } from '../../shared/domain/exerciseStages.ts';
import { readJsonFile } from '../../electron/core/files/jsonFile.ts';
import { keyFileContent, unwrapKey } from '../../electron/core/workspace/keys.ts';
import { migrate } from '../../electron/core/workspace/migrate.ts';
import { migrations } from '../../electron/core/workspace/migrations/index.ts';
import { openDatabase } from '../../electron/core/workspace/openDatabase.ts';
import { workspacePaths } from '../../electron/core/workspace/paths.ts';
import { aCase, openedApp, passphrase, startApp, type TestApp } from '../support/testApp.ts';

async function firstExercise({ call }: Pick<TestApp, 'call'>) {
  const { caseId } = await aCase({ call });
  const { exercises } = await call('exercises.list', { caseId });
  const [first] = exercises;
  if (!first) throw new Error('the case has no exercise');
  return { caseId, first };
}

describe('a new case', () => {
  test('has one exercise of its kind, with the stages of that kind', async () => {
    const { call } = await openedApp();
    for (const kind of exerciseKindNames) {
      const { id, exerciseKind } = await call('cases.create', {
        reference: kind,
        pseudonym: 'Rowan',
        exerciseKind: kind,
      });
      expect(exerciseKind).toBe(kind);
      const { exercises } = await call('exercises.list', { caseId: id });
      expect(exercises.map((exercise) => [exercise.number, exercise.kind])).toEqual([[1, kind]]);
      expect(exercises[0]?.stages.map(({ name }) => name)).toEqual(stageTemplates[kind]);
      expect(exercises[0]?.stages.every(({ state }) => state === 'to-come')).toBe(true);
    }
  });

  test('says in the list of cases at which stage it is', async () => {
    const { call } = await openedApp();
    const { caseId, first } = await firstExercise({ call });
    const [notification, requests] = first.stages;
    if (!notification || !requests) throw new Error('no stages');
    await call('stages.update', { stageId: notification.id, changes: { state: 'done' } });
    await call('stages.remove', { stageId: requests.id });
    const [listed] = (await call('cases.list', {})).cases;
    expect(listed?.id).toBe(caseId);
    expect(stageNow(listed?.stages ?? [])).toEqual({
      stage: { name: 'Agency returns', state: 'to-come' },
      place: 2,
      total: 6,
    });
  });

  test('goes and comes back with its exercise when undone and done again', async () => {
    const { call } = await openedApp();
    const { caseId } = await firstExercise({ call });
    await call('cases.remove', { caseId });
    await call('history.undo', { caseId: null });
    expect((await call('exercises.list', { caseId })).exercises).toHaveLength(1);
    const { id } = await call('cases.create', { reference: 'WSCP 2026-06', pseudonym: 'Linden' });
    await call('history.undo', { caseId: null });
    expect((await call('cases.list', {})).total).toBe(1);
    await call('history.redo', { caseId: null });
    expect((await call('exercises.list', { caseId: id })).exercises[0]?.stages).toHaveLength(7);
    expect((await call('workspace.check', {})).problems).toEqual([]);
  });
});

describe('stages', () => {
  test('guide and never gate: the last may be done while the first is still to come', async () => {
    const { call } = await openedApp();
    const { caseId, first } = await firstExercise({ call });
    const last = first.stages.at(-1);
    if (!last) throw new Error('no stages');
    await call('stages.update', { stageId: last.id, changes: { state: 'done', doneOn: '2026-07-09' } });
    const { exercises } = await call('exercises.list', { caseId });
    expect(exercises[0]?.stages.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 6 }, () => 'to-come'),
      'done',
    ]);
    expect(stageNow(exercises[0]?.stages ?? [])).toMatchObject({ stage: { name: 'Notification' }, place: 1 });
  });

  test('are renamed, added, moved, removed and put back, each to be undone', async () => {
    const { call } = await openedApp();
    const { caseId, first } = await firstExercise({ call });
    const names = async () =>
      (await call('exercises.list', { caseId })).exercises[0]?.stages.map(({ name }) => name);
    const added = await call('stages.create', { exerciseId: first.id, name: 'Media lines agreed' });
    await call('stages.reorder', { stageId: added.id, position: 1 });
    expect((await names())?.slice(0, 3)).toEqual(['Notification', 'Media lines agreed', 'Scoping requests']);
    await call('stages.update', { stageId: added.id, changes: { name: 'Press lines agreed' } });
    await call('stages.remove', { stageId: added.id });
    expect(await names()).toEqual(stageTemplates['rapid-review']);
    await call('stages.restore', { stageId: added.id });
    expect((await names())?.at(-1)).toBe('Press lines agreed');
    for (let step = 0; step < 4; step += 1) await call('history.undo', { caseId });
    expect((await names())?.at(-1)).toBe('Media lines agreed');
    await call('history.undo', { caseId });
    expect(await names()).toEqual(stageTemplates['rapid-review']);
    expect((await call('workspace.check', {})).problems).toEqual([]);
  });
});

describe('an exercise that turns into another', () => {
  test('keeps its trail, its stages and why, and the case is what it has become', async () => {
    const { call } = await openedApp();
    const { caseId, first } = await firstExercise({ call });
    const [notification] = first.stages;
    if (!notification) throw new Error('no stages');
    await call('stages.update', { stageId: notification.id, changes: { state: 'done' } });
    const turned = await call('exercises.create', {
      caseId,
      kind: 'local-review',
      turnedFrom: { exerciseId: first.id, on: '2026-05-12', because: 'Two agencies, one bruise.' },
    });
    expect(turned).toMatchObject({
      number: 2,
      turnedFrom: first.id,
      initiatedOn: '2026-05-12',
      endedOn: null,
    });
    const { exercises } = await call('exercises.list', { caseId });
    expect(exercises[0]).toMatchObject({
      kind: 'rapid-review',
      endedOn: '2026-05-12',
      endedBecause: 'Two agencies, one bruise.',
    });
    expect(exercises[0]?.stages[0]?.state).toBe('done');
    expect((await call('cases.get', { caseId })).exerciseKind).toBe('local-review');
    expect(currentExercise(exercises)?.id).toBe(turned.id);

    await call('history.undo', { caseId });
    const before = (await call('exercises.list', { caseId })).exercises;
    expect(before.map(({ endedOn, endedBecause }) => [endedOn, endedBecause])).toEqual([[null, '']]);
    expect((await call('cases.get', { caseId })).exerciseKind).toBe('rapid-review');
    await call('history.redo', { caseId });
    expect((await call('cases.get', { caseId })).exerciseKind).toBe('local-review');
    expect((await call('workspace.check', {})).problems).toEqual([]);
  });

  test('may turn again, into a national review or one joined with an adult review', async () => {
    const { call } = await openedApp();
    const { caseId, first } = await firstExercise({ call });
    const local = await call('exercises.create', {
      caseId,
      kind: 'local-review',
      turnedFrom: { exerciseId: first.id, on: '2026-05-12', because: '' },
    });
    const joined = await call('exercises.create', {
      caseId,
      kind: 'other',
      outcome: 'joint-review',
      title: 'Joined with safeguarding adult review 3',
      turnedFrom: { exerciseId: local.id, on: '2026-08-03', because: 'One household.' },
    });
    expect(joined).toMatchObject({ number: 3, turnedFrom: local.id, outcome: 'joint-review' });
    expect((await call('cases.get', { caseId })).exerciseKind).toBe('other');
    await call('exercises.update', {
      exerciseId: joined.id,
      changes: { endedOn: '2026-12-01', endedBecause: 'Published.' },
    });
    expect((await call('cases.get', { caseId })).exerciseKind).toBe('other');
  });

  test('of another case is refused, and nothing ends', async () => {
    const app = await openedApp();
    const { first } = await firstExercise(app);
    const other = await aCase(app, 'WSCP 2026-05');
    const input = {
      caseId: other.caseId,
      kind: 'audit',
      turnedFrom: { exerciseId: first.id, on: '2026-05-12', because: '' },
    };
    expect(await app.refusal('exercises.create', input)).toMatchObject({ code: 'record/not-found' });
    const { exercises } = await app.call('exercises.list', { caseId: first.caseId });
    expect(exercises[0]?.endedOn).toBeNull();
  });
});

test('a title may say serious case review while the text is a local review: kind and title are separate', async () => {
  const { call } = await openedApp();
  const { caseId, first } = await firstExercise({ call });
  await call('exercises.update', {
    exerciseId: first.id,
    changes: { kind: 'local-review', title: 'Serious Case Review: Child J' },
  });
  expect((await call('cases.get', { caseId })).exerciseKind).toBe('local-review');
  const { exercises } = await call('exercises.list', { caseId });
  expect(exercises[0]).toMatchObject({ kind: 'local-review', title: 'Serious Case Review: Child J' });
});

test('a wrong kind is put right with its stages, but never at the cost of work on them', async () => {
  const { call } = await openedApp();
  const { caseId, first } = await firstExercise({ call });
  const audit = await call('exercises.update', { exerciseId: first.id, changes: { kind: 'audit' } });
  expect(audit.stages.map(({ name }) => name)).toEqual(stageTemplates.audit);
  const [stage] = audit.stages;
  if (!stage) throw new Error('no stages');
  await call('stages.update', { stageId: stage.id, changes: { note: 'Sample of twelve.' } });
  const kept = await call('exercises.update', {
    exerciseId: first.id,
    changes: { kind: 'learning-review' },
  });
  expect(kept.kind).toBe('learning-review');
  expect(kept.stages.map(({ name }) => name)).toEqual(stageTemplates.audit);
  expect(kept.stages[0]?.note).toBe('Sample of twelve.');
  await call('history.undo', { caseId });
  expect((await call('workspace.check', {})).problems).toEqual([]);
});

test('the only exercise of a case stays, and what to do instead is said', async () => {
  const app = await openedApp();
  const { caseId, first } = await firstExercise(app);
  const refusal = await app.refusal('exercises.remove', { exerciseId: first.id });
  expect(refusal.code).toBe('record/in-use');
  expect(refusal.message).toContain('begin another first');
  await app.call('exercises.create', { caseId, kind: 'audit' });
  await app.call('exercises.remove', { exerciseId: first.id });
  expect((await app.call('cases.get', { caseId })).exerciseKind).toBe('audit');
  expect((await app.call('exercises.list', { caseId, show: 'removed' })).exercises).toHaveLength(1);
  await app.call('exercises.restore', { exerciseId: first.id });
  expect((await app.call('exercises.list', { caseId })).exercises.map(({ number }) => number)).toEqual([
    1, 2,
  ]);
});

test('a case of an older file is given an exercise of its kind, and counts as no newer for it', async () => {
  const made = await openedApp();
  await made.app.close();
  await makeOlderFile(made.folder, [
    ['c1', 'local-review', '2021-03-04T09:00:00.000Z'],
    ['c2', 'audit', '2023-03-04T09:00:00.000Z'],
  ]);
  const again = startApp(made.folder);
  await again.call('workspace.unlock', { passphrase });
  const { cases } = await again.call('cases.list', {});
  expect(cases.map(({ reference, exerciseKind }) => `${reference} ${exerciseKind}`)).toEqual([
    'c2 audit',
    'c1 local-review',
  ]);
  for (const { id: caseId, exerciseKind, updatedAt } of cases) {
    const { exercises } = await again.call('exercises.list', { caseId });
    expect(exercises.map(({ kind }) => kind)).toEqual([exerciseKind]);
    expect(exercises[0]?.stages.map(({ name }) => name)).toEqual(stageTemplates[exerciseKind]);
    expect(updatedAt).toMatch(/^202[13]-03-04/);
    expect(await again.call('history.get', { caseId })).toEqual({ undo: null, redo: null });
  }
  expect(await again.call('history.get', { caseId: null })).toEqual({ undo: null, redo: null });
  // The cases themselves were put there behind the log's back by this test; nothing of the exercises was.
  expect((await again.call('workspace.check', {})).problems).toEqual([
    'A record (case) was added without a line in the change log.',
    'A record (case) was added without a line in the change log.',
  ]);
});

/** The file as the version before exercises left it. */
async function makeOlderFile(
  folder: string,
  cases: readonly (readonly [reference: string, kind: string, updatedAt: string])[],
): Promise<void> {
  const keys = readJsonFile(join(folder, 'candour.keys.json'), keyFileContent);
  const key = keys && (await unwrapKey(keys.passphrase, passphrase, 'passphrase'));
  if (!key) throw new Error('the passphrase of the test does not open the workspace of the test');
  const { database: path } = workspacePaths(folder);
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
  const database = openDatabase(path, key, { create: true });
  migrate(
    database,
    migrations.filter(({ number }) => number < 50),
    () => undefined,
  );
  for (const [reference, kind, updatedAt] of cases) {
    const id = uuidv7();
    database
      .prepare(
        `INSERT INTO case_file VALUES (:id, :reference, 'Rowan', '', :kind, 'OFFICIAL', '', '', 0, :updatedAt, :updatedAt, NULL)`,
      )
      .run({ id, reference, kind, updatedAt });
    database.prepare('INSERT INTO case_counter (case_id, last_entry) VALUES (?, 0)').run(id);
  }
  database.close();
}
