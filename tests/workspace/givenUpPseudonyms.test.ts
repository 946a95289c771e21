import { describe, expect, test } from 'vitest';
import { aCase, openedApp } from '../support/testApp.ts';

describe('a pseudonym that was given up', () => {
  async function twoSiblings() {
    const app = await openedApp();
    const { caseId } = await aCase(app);
    const add = (label: string) => app.call('people.create', { caseId, label, kind: 'subject-child' });
    const [robin, wren] = [await add('Robin'), await add('Wren')];
    const { id: relationshipId } = await app.call('family.create', {
      caseId,
      personA: robin.id,
      personB: wren.id,
      type: 'sibling',
    });
    const { personId: standInId } = await app.call('family.createOneOf', { relationshipId });
    const labels = async () => (await app.call('people.list', { caseId })).people.map(({ label }) => label);
    return { app, caseId, robin, wren, standInId, labels };
  }

  test('is not printed beside the new one, in the words for one of two siblings', async () => {
    const { app, caseId, robin, labels } = await twoSiblings();
    await app.call('people.changeLabel', {
      personId: robin.id,
      label: 'Jay',
      retiredBecause: 'Too near the real name',
    });
    expect(await labels()).toEqual(['Jay', 'Jay or Wren, not recorded which', 'Wren']);
    await app.call('history.undo', { caseId });
    expect(await labels()).toEqual(['Robin', 'Robin or Wren, not recorded which', 'Wren']);
    expect(await app.call('workspace.check', {})).toMatchObject({ isSound: true });
  });

  test('nor where a slip of the pen was mended, or the words were written by hand', async () => {
    const { app, robin, wren, standInId, labels } = await twoSiblings();
    await app.call('people.update', { personId: wren.id, changes: { label: 'Wryn' } });
    expect(await labels()).toContain('Robin or Wryn, not recorded which');
    await app.call('people.update', { personId: standInId, changes: { label: 'Robin’s or Wryn’s twin' } });
    await app.call('people.changeLabel', { personId: robin.id, label: 'Jay', retiredBecause: 'Asked for' });
    expect(await labels()).toContain('Jay’s or Wryn’s twin');
  });

  test('is not kept by the case that went by it, where both are to change: one step, one undo', async () => {
    const app = await openedApp();
    const { caseId } = await aCase(app);
    const child = await app.call('people.create', { caseId, label: 'Rowan', kind: 'subject-child' });
    const retire = {
      personId: child.id,
      label: 'Jay',
      retiredBecause: 'Too near the real name',
      caseToo: true,
    };
    const names = async () => [
      (await app.call('cases.get', { caseId })).pseudonym,
      (await app.call('people.list', { caseId })).people[0]?.label,
    ];
    await app.call('people.changeLabel', retire);
    expect(await names()).toEqual(['Jay', 'Jay']);
    const { title } = await app.call('reports.get', { caseId, document: 'rapid-review' });
    expect(title).toContain('Jay');
    expect(title).not.toContain('Rowan');
    await app.call('history.undo', { caseId });
    expect(await names()).toEqual(['Rowan', 'Rowan']);
    await app.call('people.changeLabel', { ...retire, caseToo: false });
    expect(await names()).toEqual(['Rowan', 'Jay']);
  });

  test('stays the name of a case that goes by another', async () => {
    const { app, caseId, robin } = await twoSiblings();
    await app.call('people.changeLabel', {
      personId: robin.id,
      label: 'Jay',
      retiredBecause: 'Asked for',
      caseToo: true,
    });
    expect((await app.call('cases.get', { caseId })).pseudonym).toBe('Rowan');
  });

  test('at half past midnight in summer is retired on the day it is in the United Kingdom', async () => {
    const app = await openedApp(undefined, { now: () => new Date('2026-06-15T23:30:00Z') });
    const { caseId } = await aCase(app);
    const child = await app.call('people.create', { caseId, label: 'Child G', kind: 'subject-child' });
    const { pseudonyms } = await app.call('people.changeLabel', {
      personId: child.id,
      label: 'Wren',
      retiredBecause: 'Asked for',
    });
    expect(pseudonyms.map(({ fromDay, retiredOn }) => fromDay ?? retiredOn)).toEqual([
      '2026-06-16',
      '2026-06-16',
    ]);
  });
});
