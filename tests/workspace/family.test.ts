import { expect, test } from 'vitest';
import type { PersonId } from '../../shared/contract/values.ts';
import { describeFamily } from '../../shared/domain/describeFamily.ts';
import { familyAsAt } from '../../shared/domain/familyAsAt.ts';
import { allEntries, asCsv, bringInFile } from '../support/returns.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

async function aFamily(app: TestApp) {
  const { caseId, agencyId } = await aCase(app);
  const add = async (label: string, more: object = {}) =>
    (await app.call('people.create', { caseId, label, kind: 'subject-child', ...more })).id;
  return { caseId, agencyId, add };
}

async function inWords(app: TestApp, caseId: Awaited<ReturnType<typeof aFamily>>['caseId'], day: string) {
  const { people } = await app.call('people.list', { caseId });
  const { relationships } = await app.call('family.list', { caseId });
  return describeFamily(familyAsAt(day, people, relationships));
}

test('what is recorded of two people is kept with its dates as written, its doubt and the reason', async () => {
  const app = await openedApp();
  const { caseId, add } = await aFamily(app);
  const [father, rowan] = [await add('Father', { kind: 'adult', sex: 'male' }), await add('Rowan')];
  await app.call('family.create', {
    caseId,
    personA: father,
    personB: rowan,
    type: 'parent',
    isUncertain: true,
    uncertainBecause: 'The midwife names another man',
    from: 'early 2026',
  });
  const { relationships } = await app.call('family.list', { caseId });
  expect(relationships).toMatchObject([
    { personA: father, personB: rowan, from: { text: 'early 2026', qualifier: 'about' }, isUncertain: true },
  ]);
  expect((await inWords(app, caseId, '2026-05-24')).relationships[0]?.sentence).toContain(
    'perhaps the father of Rowan, from early 2026 (uncertain: The midwife names another man)',
  );
});

test('one unborn baby that is born and named stays one person with its relationships, before and after', async () => {
  const app = await openedApp();
  const { caseId, add } = await aFamily(app);
  const mother = await add('Mother', { kind: 'adult', sex: 'female' });
  const baby = await add('Unborn baby', { due: '1 April 2026', isUnborn: true });
  await app.call('family.create', { caseId, personA: mother, personB: baby, type: 'parent' });
  const before = await inWords(app, caseId, '2026-01-14');
  expect(before.people[0]?.sentence).toContain(
    'Unborn baby: a child this review is about; unborn; 29 weeks of pregnancy',
  );
  await app.call('people.born', { personId: baby, birth: '14 Feb 2026', label: 'Rowan', sex: 'female' });
  const after = await inWords(app, caseId, '2026-05-24');
  expect(after.relationships.map(({ sentence }) => sentence)).toEqual(['Mother is the mother of Rowan.']);
  expect(after.people[0]?.sentence).toContain(
    'Rowan: a child this review is about; female; born Sat 14 Feb 2026',
  );
  expect((await inWords(app, caseId, '2026-01-14')).people[0]?.sentence).toContain(
    'unborn; 29 weeks of pregnancy',
  );
});

test('an entry can concern one twin, both, or one of the two with it not recorded which', async () => {
  const app = await openedApp();
  const { caseId, agencyId, add } = await aFamily(app);
  const sameDay = { birth: '14 Feb 2026', realName: 'A. C.' };
  const [ash, alder] = [await add('Ash', sameDay), await add('Alder', sameDay)];
  const twins = await app.call('family.create', { caseId, personA: ash, personB: alder, type: 'twin' });
  const { personId: either } = await app.call('family.createOneOf', { relationshipId: twins.id });
  const entryOf = async (people: PersonId[]) => {
    const { id } = await app.call('chronology.create', { caseId, agencyId, date: '14 Apr 2026' });
    await app.call('chronology.updateMany', { caseId, entryIds: [id], addPersonIds: people });
  };
  await entryOf([ash]);
  await entryOf([ash, alder]);
  await entryOf([either]);
  const { people } = await app.call('people.list', { caseId });
  expect(people.map(({ label, entryCount }) => [label, entryCount])).toEqual([
    ['Alder', 1],
    ['Ash', 2],
    ['Ash or Alder, not recorded which', 1],
  ]);
  expect((await inWords(app, caseId, '2026-05-24')).summary).toContain('2 people and 1 relationship');
  await app.call('history.undo', { caseId });
  await app.call('history.undo', { caseId });
  await app.call('history.undo', { caseId });
  expect((await app.call('people.list', { caseId })).people).toHaveLength(3);
});

test('initials that twins share in a return name "one of the two" once there is such a person, and both before', async () => {
  const app = await openedApp();
  const { caseId, add } = await aFamily(app);
  const initials = { birth: '14 Feb 2026', alsoKnownAs: 'AC' };
  const ash = await add('Ash', initials);
  const alder = await add('Alder', { ...initials, alsoKnownAs: 'AC; Alder C' });
  // Each from an agency of its own: a second return of one would be compared with the first.
  const bringIn = async (what: string, who: string) => {
    const { id } = await app.call('agencies.create', { caseId, name: what, kind: 'other' });
    const file = asCsv('Date,Event,Who was present', `14/04/2026,${what},"${who}"`);
    return bringInFile(app, { caseId, agencyId: id }, file);
  };
  const twins = await app.call('family.create', { caseId, personA: ash, personB: alder, type: 'twin' });
  await bringIn('Weighed', 'AC and Mother');
  const { personId: either } = await app.call('family.createOneOf', { relationshipId: twins.id });
  await bringIn('Seen at home', 'AC and Mother');
  await bringIn('Telephone call', 'Alder C');
  const named = Object.fromEntries(
    (await allEntries(app, caseId)).map(({ whatHappened, personIds }) => [
      whatHappened,
      personIds.toSorted(),
    ]),
  );
  expect(named).toEqual({
    Weighed: [ash, alder].toSorted(),
    'Seen at home': [either],
    'Telephone call': [alder],
  });
});

test('writing one of two twins is one act, and one undo takes it back whole', async () => {
  const app = await openedApp();
  const { caseId, add } = await aFamily(app);
  const [ash, alder] = [await add('Ash'), await add('Alder')];
  const twins = await app.call('family.create', { caseId, personA: ash, personB: alder, type: 'twin' });
  await app.call('family.createOneOf', { relationshipId: twins.id });
  await app.call('history.undo', { caseId });
  expect((await app.call('people.list', { caseId })).people).toHaveLength(2);
  expect((await app.call('family.list', { caseId })).relationships).toHaveLength(1);
});

test('only siblings can be one of two', async () => {
  const app = await openedApp();
  const { caseId, add } = await aFamily(app);
  const [mother, rowan] = [await add('Mother', { kind: 'adult' }), await add('Rowan')];
  const parent = await app.call('family.create', { caseId, personA: mother, personB: rowan, type: 'parent' });
  expect(await app.refusal('family.createOneOf', { relationshipId: parent.id })).toMatchObject({
    code: 'family/not-siblings',
  });
});

test('partners who parted and came back are two relationships; the same twice is refused, either way round', async () => {
  const app = await openedApp();
  const { caseId, add } = await aFamily(app);
  const [one, other] = [await add('Mother', { kind: 'adult' }), await add('Father', { kind: 'adult' })];
  const partner = { caseId, personA: one, personB: other, type: 'partner' } as const;
  await app.call('family.create', { ...partner, from: '2019', to: '2021' });
  const again = await app.call('family.create', { ...partner, from: '2023' });
  expect(
    await app.refusal('family.create', { ...partner, personA: other, personB: one, from: '2023' }),
  ).toMatchObject({ code: 'record/duplicate' });
  expect(
    await app.refusal('family.update', { relationshipId: again.id, changes: { from: '2019', to: '2021' } }),
  ).toMatchObject({ code: 'record/duplicate' });
  await app.call('family.create', { caseId, personA: one, personB: other, type: 'parent' });
  await app.call('family.create', { caseId, personA: other, personB: one, type: 'parent' });
});

test('a person in a relationship stays, with what to do said; without it the person can go', async () => {
  const app = await openedApp();
  const { caseId, add } = await aFamily(app);
  const [aunt, rowan] = [await add('Aunt', { kind: 'adult' }), await add('Rowan')];
  const { id } = await app.call('family.create', {
    caseId,
    personA: aunt,
    personB: rowan,
    type: 'other-family',
  });
  const refusal = await app.refusal('people.remove', { personId: aunt });
  expect(refusal.code).toBe('record/in-use');
  expect(refusal.message).toMatch(/^1 relationship .*Nothing was changed\./);
  expect(refusal.message).toMatch(/first remove .*relationships under .*Family/);
  await app.call('family.remove', { relationshipId: id });
  await app.call('people.remove', { personId: aunt });
  expect(await app.refusal('family.restore', { relationshipId: id })).toMatchObject({
    code: 'record/in-use',
    message: 'One of the two people was removed from the case. Put them back first.',
  });
  await app.call('people.restore', { personId: aunt });
  await app.call('family.restore', { relationshipId: id });
  expect((await app.call('family.list', { caseId })).relationships).toHaveLength(1);
});

test('nobody of another case can be related to', async () => {
  const app = await openedApp();
  const { caseId, add } = await aFamily(app);
  const elsewhere = await aCase(app, 'WSCP 2026-09');
  const stranger = await app.call('people.create', { caseId: elsewhere.caseId, label: 'X', kind: 'adult' });
  const rowan = await add('Rowan');
  expect(
    await app.refusal('family.create', { caseId, personA: stranger.id, personB: rowan, type: 'parent' }),
  ).toMatchObject({ code: 'record/not-found' });
});

test('the history of a relationship names people and its kind in words', async () => {
  const app = await openedApp();
  const { caseId, add } = await aFamily(app);
  const [mother, rowan] = [await add('Mother', { kind: 'adult' }), await add('Rowan')];
  const { id } = await app.call('family.create', { caseId, personA: mother, personB: rowan, type: 'parent' });
  await app.call('family.update', {
    relationshipId: id,
    changes: { type: 'foster-carer', isUncertain: true },
  });
  const { changes } = await app.call('history.list', { recordId: id });
  expect(changes[0]?.fields.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['Relationship', 'Parent of', 'Foster carer of'],
    ['Uncertain', 'No', 'Yes'],
  ]);
  expect(changes[1]?.fields.slice(0, 2).map(({ label, to }) => [label, to])).toEqual([
    ['Person', 'Mother'],
    ['To whom', 'Rowan'],
  ]);
});
