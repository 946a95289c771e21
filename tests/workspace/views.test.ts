import { expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import { aCase, openedApp } from '../support/testApp.ts';

const plain = {
  filter: {},
  columns: ['number', 'date', 'agency', 'whatHappened'],
  direction: 'oldest-first',
} as const;

async function aChronology() {
  const app = await openedApp();
  const { caseId, agencyId } = await aCase(app);
  const add = (fields: Partial<InputOf<'chronology.create'>> = {}) =>
    app.call('chronology.create', { caseId, agencyId, date: '14/4/26', ...fields });
  const save = (name: string, fields: Partial<InputOf<'views.create'>> = {}) =>
    app.call('views.create', { caseId, name, ...plain, columns: [...plain.columns], ...fields });
  const names = async () => (await app.call('views.list', { caseId })).views.map(({ name }) => name);
  return { app, caseId, agencyId, add, save, names };
}

test('a view counts the entries its filter lets through now, not when it was saved', async () => {
  const { app, caseId, add, save } = await aChronology();
  await add({ childSeen: 'seen' });
  const view = await save('Rowan seen', { filter: { childSeen: ['seen', 'seen-alone'] } });
  expect(view.entryCount).toBe(1);
  await add({ childSeen: 'seen-alone' });
  await add({ childSeen: 'not-seen' });
  const { views } = await app.call('views.list', { caseId });
  expect(views.map(({ name, entryCount }) => [name, entryCount])).toEqual([['Rowan seen', 2]]);
  expect(views[0]?.filter).toMatchObject({ childSeen: ['seen', 'seen-alone'], words: '', show: 'current' });
});

test('two views never share a name, whatever the case of the letters; a removed one gives its name free', async () => {
  const { app, caseId, save } = await aChronology();
  const first = await save('Key events');
  const second = await save('Bruising');
  const input = { caseId, name: 'KEY EVENTS', ...plain };
  const refused = await app.refusal('views.create', input);
  expect(refused).toMatchObject({ code: 'record/duplicate', fields: [{ path: 'name' }] });
  expect(
    (await app.refusal('views.update', { viewId: second.id, changes: { name: 'key events' } })).code,
  ).toBe('record/duplicate');
  await app.call('views.remove', { viewId: first.id });
  await save('key events');
  expect((await app.refusal('views.restore', { viewId: first.id })).code).toBe('record/duplicate');
});

test('a view is changed, removed and put back without an entry being touched', async () => {
  const { app, caseId, add, save, names } = await aChronology();
  const entry = await add();
  const { id } = await save('Autumn');
  const changed = await app.call('views.update', {
    viewId: id,
    changes: {
      name: 'Autumn 2025',
      filter: { from: '2025-09-01', to: '2025-11-30' },
      direction: 'newest-first',
    },
  });
  expect(changed).toMatchObject({ name: 'Autumn 2025', entryCount: 0, direction: 'newest-first' });
  expect(changed.columns).toEqual([...plain.columns]);
  await app.call('views.remove', { viewId: id });
  expect(await names()).toEqual([]);
  expect((await app.call('views.list', { caseId, show: 'removed' })).views.map((view) => view.id)).toEqual([
    id,
  ]);
  await app.call('views.restore', { viewId: id });
  expect(await names()).toEqual(['Autumn 2025']);
  expect(await app.call('chronology.get', { entryId: entry.id })).toEqual(entry);
});

test('views stand in the order given, and undo puts the order before back in one step', async () => {
  const { app, caseId, save, names } = await aChronology();
  const [one, two, three] = [await save('One'), await save('Two'), await save('Three')];
  await app.call('views.reorder', { caseId, viewIds: [three.id, one.id, two.id] });
  expect(await names()).toEqual(['Three', 'One', 'Two']);
  await app.call('history.undo', { caseId });
  expect(await names()).toEqual(['One', 'Two', 'Three']);
  await app.call('views.reorder', { caseId, viewIds: [two.id] });
  expect(await names()).toEqual(['Two', 'One', 'Three']);
});

test('a view of another case is not put in order here', async () => {
  const { app, caseId, save } = await aChronology();
  const other = await aCase(app, 'WSCP 2026-05');
  const { id } = await save('One');
  expect((await app.refusal('views.reorder', { caseId: other.caseId, viewIds: [id] })).code).toBe(
    'record/not-found',
  );
  expect((await app.call('views.list', { caseId })).views).toHaveLength(1);
});

test('undo takes a saved view away again', async () => {
  const { app, caseId, save, names } = await aChronology();
  await save('Key events', { filter: { significance: ['key'] } });
  const { operation } = await app.call('history.undo', { caseId });
  expect(operation).not.toContain('Key events');
  expect(await names()).toEqual([]);
});
