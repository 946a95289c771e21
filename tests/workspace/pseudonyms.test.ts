import { expect, test } from 'vitest';
import { aCase, openedApp } from '../support/testApp.ts';

test('a pseudonym the family objects to is retired with its reason, and what went out under it can still be followed', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const child = await app.call('people.create', { caseId, label: 'Child G', kind: 'subject-child' });
  await app.call('people.createPseudonym', {
    personId: child.id,
    label: 'Skylar',
    scope: 'published',
    fromDay: '2026-03-02',
    chosenBy: 'lead reviewer',
  });
  const renamed = await app.call('people.changeLabel', {
    personId: child.id,
    label: 'Wren',
    chosenBy: 'the family',
    retiredBecause: 'The family objected after draft 2',
  });
  expect(renamed.label).toBe('Wren');
  expect(renamed.alsoKnownAs).toBe('Child G');
  expect(
    renamed.pseudonyms
      .toSorted((one, other) => one.label.localeCompare(other.label))
      .map(({ label, scope, chosenBy, retiredBecause }) => [label, scope, chosenBy, retiredBecause]),
  ).toEqual([
    ['Child G', 'working', '', 'The family objected after draft 2'],
    ['Skylar', 'published', 'lead reviewer', ''],
    ['Wren', 'working', 'the family', ''],
  ]);
  const again = await app.call('people.changeLabel', {
    personId: child.id,
    label: 'Robin',
    retiredBecause: 'A practitioner is called Wren',
  });
  const wren = again.pseudonyms.find(({ label }) => label === 'Wren');
  expect(wren).toMatchObject({ retiredBecause: 'A practitioner is called Wren' });
  expect(wren?.retiredOn).not.toBeNull();
  expect(again.alsoKnownAs).toBe('Child G; Wren');
});

test('one step of undo gives the former pseudonym back whole', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const before = await app.call('people.create', { caseId, label: 'Child G', kind: 'subject-child' });
  await app.call('people.changeLabel', { personId: before.id, label: 'Wren', retiredBecause: 'Asked for' });
  await app.call('history.undo', { caseId });
  expect((await app.call('people.list', { caseId })).people).toEqual([before]);
});

test('a slip of the pen in a pseudonym leaves no retired one behind', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const child = await app.call('people.create', { caseId, label: 'Child G', kind: 'subject-child' });
  await app.call('people.changeLabel', { personId: child.id, label: 'Wern', retiredBecause: 'Asked for' });
  const mended = await app.call('people.update', { personId: child.id, changes: { label: 'Wren' } });
  expect(mended.pseudonyms.map(({ label, retiredOn }) => [label, retiredOn === null])).toEqual([
    ['Child G', false],
    ['Wren', true],
  ]);
});

test('a pseudonym cannot be retired without saying why', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const child = await app.call('people.create', { caseId, label: 'Child G', kind: 'subject-child' });
  const { id } = await app.call('people.createPseudonym', {
    personId: child.id,
    label: 'Skylar',
    scope: 'published',
  });
  expect(
    await app.refusal('people.updatePseudonym', { pseudonymId: id, changes: { retiredOn: '2026-04-01' } }),
  ).toMatchObject({ code: 'request/invalid-input', fields: [{ path: 'retiredBecause' }] });
});

test('an unborn baby becomes a named child in one act, which keeps what the chronology called it before', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const unborn = await app.call('people.create', {
    caseId,
    label: 'Unborn baby',
    kind: 'subject-child',
    due: '22 February 2026',
    isUnborn: true,
  });
  const born = await app.call('people.born', {
    personId: unborn.id,
    birth: '15 February 2026',
    label: 'Ash',
    sex: 'female',
    realName: 'Ella Carter',
  });
  expect(born).toMatchObject({
    label: 'Ash',
    isUnborn: false,
    sex: 'female',
    birth: { text: '15 February 2026' },
    due: { text: '22 February 2026' },
    alsoKnownAs: 'Unborn baby',
    hasRealName: true,
  });
  expect(born.pseudonyms[0]).toMatchObject({ label: 'Unborn baby', retiredBecause: 'Born and named' });
  expect(
    await app.refusal('people.born', { personId: unborn.id, birth: '16 February 2026', label: 'Ash' }),
  ).toMatchObject({ code: 'record/in-use' });

  await app.call('people.changeRealName', { personId: unborn.id, realName: 'Ella Hughes' });
  const key = await app.call('people.realNames', { caseId });
  expect(key.people).toEqual([
    { personId: unborn.id, label: 'Ash', realName: 'Ella Hughes', otherRealNames: 'Ella Carter' },
  ]);
});

test('a name that is registered late leaves the baby under its label until then', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const unborn = await app.call('people.create', {
    caseId,
    label: 'Ash',
    kind: 'subject-child',
    isUnborn: true,
  });
  const born = await app.call('people.born', { personId: unborn.id, birth: 'Feb 2026', label: 'Ash' });
  expect([born.label, born.pseudonyms, born.alsoKnownAs]).toEqual(['Ash', [], '']);
});

test('no reading but the key gives a real name', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const made = await app.call('people.create', {
    caseId,
    label: 'Mother',
    kind: 'adult',
    realName: 'Kayleigh Carter',
    otherRealNames: 'Kay; KC',
  });
  const list = await app.call('people.list', { caseId });
  expect(JSON.stringify([made, list])).not.toMatch(/Kay|KC/);
  expect(list.people[0]?.hasRealName).toBe(true);
  expect((await app.call('people.realNames', { caseId })).people).toHaveLength(1);
});

test('a person who was removed keeps the name covered, because agencies’ words still hold it', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const { id } = await app.call('people.create', {
    caseId,
    label: 'HV2',
    kind: 'professional',
    realName: 'Rose May',
  });
  await app.call('people.remove', { personId: id });
  expect((await app.call('people.realNames', { caseId })).people[0]?.realName).toBe('Rose May');
});

test('that real names were shown stays on record: undo takes back what was done in the case, not that', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  await app.call('people.create', { caseId, label: 'Mother', kind: 'adult' });
  const first = await app.call('people.unmask', { caseId });
  const second = await app.call('people.unmask', { caseId });
  expect(await app.call('people.listUnmaskings', { caseId })).toEqual({
    total: 2,
    moments: [second.at, first.at],
  });
  expect((await app.call('history.get', { caseId })).undo?.operation).toBe('Add a person');
  await app.call('history.undo', { caseId });
  expect((await app.call('people.listUnmaskings', { caseId })).total).toBe(2);
});

test('standings with services stand in the order of their days, with what is not known of them', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const { id: personId } = await app.call('people.create', { caseId, label: 'Ash', kind: 'subject-child' });
  await app.call('people.createStatus', { personId, kind: 'looked-after' });
  await app.call('people.createStatus', { personId, kind: 'child-protection-plan', starts: 'March 2026' });
  await app.call('people.createStatus', {
    personId,
    kind: 'child-in-need',
    starts: '2025',
    ends: 'Mar 2026',
  });
  const [ash] = (await app.call('people.list', { caseId })).people;
  expect(ash?.statuses.map(({ kind, starts }) => [kind, starts?.text ?? null])).toEqual([
    ['child-in-need', '2025'],
    ['child-protection-plan', 'March 2026'],
    ['looked-after', null],
  ]);
});

test('a child the referral is about cannot be removed, and what to do first is said', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const { id } = await app.call('people.create', { caseId, label: 'Ash', kind: 'subject-child' });
  await app.call('referral.update', { caseId, changes: { childIds: [id] } });
  expect(await app.refusal('people.remove', { personId: id })).toMatchObject({
    code: 'record/in-use',
    message:
      'The referral names this person as a child it is about. Nothing was changed. To remove the person, first take the child off the referral.',
  });
});

test('a person of a relationship and a witness cannot be removed either, each with its count', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const add = async (label: string) => (await app.call('people.create', { caseId, label, kind: 'adult' })).id;
  const [mother, father] = [await add('Mother'), await add('Father')];
  await app.call('family.create', { caseId, personA: mother, personB: father, type: 'partner' });
  const message = (await app.refusal('people.remove', { personId: mother })).message;
  expect(message).toContain('1 relationship is theirs. Nothing was changed.');
  expect(message).toContain('remove their relationships under Family');
});

test('two agencies that name the same people by their real names are offered as one event', async () => {
  const app = await openedApp();
  const { caseId, agencyId } = await aCase(app);
  const police = await app.call('agencies.create', { caseId, name: 'Wexmoor Police', kind: 'police' });
  await app.call('people.create', {
    caseId,
    label: 'Mother',
    kind: 'adult',
    realName: 'Kayleigh Hartley',
    otherRealNames: 'KH',
  });
  const write = (agency: typeof agencyId, whatHappened: string) =>
    app.call('chronology.create', { caseId, agencyId: agency, date: '14 Apr 2026', whatHappened });
  await write(agencyId, 'Home visit: Kayleigh said the door had been kicked in overnight.');
  await write(police.id, 'Called to KH, door kicked in overnight.');
  const { suggestions } = await app.call('same-events.listSuggestions', { caseId });
  expect(suggestions[0]?.reasons.map(({ words }) => words).join(' ')).toContain('Mother');
});

test('the real name that a baby was recorded under before it was born and named stays covered', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const { id: personId } = await app.call('people.create', {
    caseId,
    label: 'Unborn baby',
    kind: 'subject-child',
    isUnborn: true,
    realName: 'Baby Jones',
    otherRealNames: 'Bump',
  });
  await app.call('people.born', { personId, birth: '3 May 2026', label: 'Robin', realName: 'Alfie Smith' });
  expect((await app.call('people.realNames', { caseId })).people).toMatchObject([
    { realName: 'Alfie Smith', otherRealNames: 'Bump; Baby Jones' },
  ]);
});

test('a birth that brings no real name leaves the one there is', async () => {
  const app = await openedApp();
  const { caseId } = await aCase(app);
  const { id: personId } = await app.call('people.create', {
    caseId,
    label: 'Unborn baby',
    kind: 'subject-child',
    isUnborn: true,
    realName: 'Baby Jones',
  });
  await app.call('people.born', { personId, birth: '3 May 2026', label: 'Robin', realName: '' });
  expect((await app.call('people.realNames', { caseId })).people).toMatchObject([
    { realName: 'Baby Jones', otherRealNames: '' },
  ]);
});
