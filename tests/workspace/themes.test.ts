import { beforeEach, expect, test } from 'vitest';
import type { AgencyId, CaseId, EntryId, ThemeId } from '../../shared/contract/values.ts';
import { builtInThemes } from '../../shared/domain/builtInThemes.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let agencyId: AgencyId;

beforeEach(async () => {
  started = await openedApp();
  ({ caseId, agencyId } = await aCase(started));
});

const nobody = '01985b1e-0000-7000-8000-00000000dead';

async function anEntry(date: string, agency = agencyId): Promise<EntryId> {
  const made = await started.call('chronology.create', {
    caseId,
    agencyId: agency,
    date,
    whatHappened: date,
  });
  return made.id;
}

async function aTheme(name: string): Promise<ThemeId> {
  return (await started.call('themes.create', { caseId, name })).id;
}

async function tag(entryIds: EntryId[], addThemeIds: ThemeId[]): Promise<void> {
  await started.call('chronology.updateMany', { caseId, entryIds, addThemeIds });
}

const undo = () => started.call('history.undo', { caseId });
const themesNow = async () => (await started.call('themes.list', { caseId })).themes;
const themesOf = async (entryId: EntryId) => (await started.call('chronology.get', { entryId })).themeIds;

test('the built-in themes are taken up once, and one undo takes all of them back', async () => {
  expect(await started.call('themes.import', { caseId })).toEqual({ added: builtInThemes.length });
  expect(await started.call('themes.import', { caseId })).toEqual({ added: 0 });
  const themes = await themesNow();
  expect(themes).toHaveLength(builtInThemes.length);
  expect(themes.every(({ isBuiltIn, definition, synonyms }) => isBuiltIn && definition && synonyms)).toBe(
    true,
  );
  expect([...new Set(themes.map(({ set }) => set))]).toEqual([
    'Across cases',
    'Child and family',
    'Harm and context',
    'Practice and system',
  ]);
  await undo();
  expect(await themesNow()).toEqual([]);
});

test('taking up again brings back neither a theme taken off the list nor a second one of a name', async () => {
  await aTheme('neglect');
  expect((await started.call('themes.import', { caseId })).added).toBe(builtInThemes.length - 1);
  const obesity = (await themesNow()).find(({ name }) => name === 'Weight and growth');
  if (!obesity) throw new Error('the theme is missing');
  await started.call('themes.update', { themeId: obesity.id, changes: { name: 'Growth' } });
  await started.call('themes.remove', { themeId: obesity.id });
  expect((await started.call('themes.import', { caseId })).added).toBe(0);
});

test('a renamed theme keeps its entries, and undo gives it the old name back', async () => {
  const themeId = await aTheme('Curiosity');
  const entry = await anEntry('14/4/26');
  await tag([entry], [themeId]);
  const changes = {
    name: 'Professional curiosity',
    definition: 'Asking on.',
    synonyms: 'asked; explored',
    set: 'Practice',
  };
  expect(await started.call('themes.update', { themeId, changes })).toMatchObject({
    ...changes,
    entryCount: 1,
  });
  expect(await themesOf(entry)).toEqual([themeId]);
  await undo();
  expect((await themesNow())[0]).toMatchObject({ name: 'Curiosity', entryCount: 1 });
});

test('two themes of one name are refused, whatever the capitals', async () => {
  await aTheme('Neglect');
  const other = await aTheme('Voice');
  expect((await started.refusal('themes.create', { caseId, name: 'NEGLECT' })).code).toBe('record/duplicate');
  expect(
    (await started.refusal('themes.update', { themeId: other, changes: { name: 'neglect' } })).code,
  ).toBe('record/duplicate');
  await started.call('themes.remove', { themeId: other });
  const again = await aTheme('Voice');
  expect((await started.refusal('themes.restore', { themeId: other })).code).toBe('record/duplicate');
  await started.call('themes.remove', { themeId: again });
  expect((await started.call('themes.restore', { themeId: other })).removedAt).toBeNull();
});

test('a theme with entries is not removed: the refusal says how many and what to do', async () => {
  const themeId = await aTheme('Neglect');
  const [one, two] = [await anEntry('1/4/26'), await anEntry('2/4/26')];
  await tag([one, two], [themeId]);
  const refused = await started.refusal('themes.remove', { themeId });
  expect(refused.code).toBe('record/in-use');
  expect(refused.message).toContain('2 entries are tagged with this theme');
  expect(refused.message).toContain('Merge it');
  await started.call('chronology.remove', { entryId: one });
  expect((await started.refusal('themes.remove', { themeId })).message).toContain('1 entry is tagged');
  await started.call('chronology.updateMany', { caseId, entryIds: [two], removeThemeIds: [themeId] });
  await started.call('themes.remove', { themeId });
  expect(await themesNow()).toEqual([]);
  await undo();
  expect(await themesNow()).toHaveLength(1);
});

test('a merge does what its preview said, in one step that undo takes back whole', async () => {
  const [from, into] = [await aTheme('Missed appointments'), await aTheme('Was not brought')];
  const [one, two, three] = [await anEntry('3/4/26'), await anEntry('1/4/26'), await anEntry('2/4/26')];
  await tag([one, two, three], [from]);
  await tag([three], [into]);
  expect(await started.call('themes.preview', { themeId: from, into })).toEqual({
    moved: 2,
    both: 1,
    entryIds: [two, one],
  });
  expect(await started.call('themes.merge', { themeId: from, into })).toEqual({ moved: 2 });
  for (const entry of [one, two, three]) expect(await themesOf(entry)).toEqual([into]);
  expect(await themesNow()).toMatchObject([{ name: 'Was not brought', entryCount: 3 }]);
  await undo();
  expect(await themesOf(three)).toHaveLength(2);
  expect(await themesOf(one)).toEqual([from]);
  expect(await themesNow()).toMatchObject([{ entryCount: 3 }, { entryCount: 1 }]);
});

test('a removed entry comes back from a merge with the theme that stayed', async () => {
  const [from, into] = [await aTheme('A'), await aTheme('B')];
  const entry = await anEntry('1/4/26');
  await tag([entry], [from]);
  await started.call('chronology.remove', { entryId: entry });
  expect(await started.call('themes.preview', { themeId: from, into })).toMatchObject({ moved: 0, both: 0 });
  await started.call('themes.merge', { themeId: from, into });
  await started.call('chronology.restore', { entryId: entry });
  expect(await themesOf(entry)).toEqual([into]);
});

test('a merge is refused into itself, into a removed theme and into a theme of another case', async () => {
  const themeId = await aTheme('A');
  const gone = await aTheme('Gone');
  await started.call('themes.remove', { themeId: gone });
  const elsewhere = await aCase(started, 'WSCP 2026-05');
  const foreign = await started.call('themes.create', { caseId: elsewhere.caseId, name: 'A' });
  for (const method of ['themes.preview', 'themes.merge'] as const) {
    expect((await started.refusal(method, { themeId, into: themeId })).code).toBe('request/invalid-input');
    for (const into of [gone, foreign.id, nobody])
      expect((await started.refusal(method, { themeId, into })).code).toBe('record/not-found');
    expect((await started.refusal(method, { themeId: gone, into: themeId })).code).toBe('record/not-found');
  }
  expect(await themesNow()).toHaveLength(1);
});

test('the matrix counts entries, not mentions, and has every entry in it', async () => {
  const other = (await started.call('agencies.create', { caseId, name: 'Wexmoor Police', kind: 'police' }))
    .id;
  const [one, two, three] = [
    await anEntry('1/4/26'),
    await anEntry('2/4/26'),
    await anEntry('3/4/26', other),
  ];
  const gone = await anEntry('4/4/26');
  const [neglect, voice] = [await aTheme('Neglect'), await aTheme('Voice')];
  await tag([one, gone], [neglect, voice]);
  await tag([two], [neglect]);
  await started.call('chronology.remove', { entryId: gone });
  const { cells, untagged } = await started.call('themes.getMatrix', { caseId });
  expect(cells).toHaveLength(2);
  expect(cells).toEqual(
    expect.arrayContaining([
      { themeId: neglect, agencyId, entries: 2 },
      { themeId: voice, agencyId, entries: 1 },
    ]),
  );
  expect(untagged).toEqual([{ agencyId: other, entries: 1 }]);
  expect(await themesOf(three)).toEqual([]);
});

test('what is not there is refused in words', async () => {
  const refused: [Parameters<TestApp['refusal']>[0], unknown][] = [
    ['themes.list', { caseId: nobody }],
    ['themes.import', { caseId: nobody }],
    ['themes.getMatrix', { caseId: nobody }],
    ['themes.create', { caseId: nobody, name: 'A' }],
    ['themes.update', { themeId: nobody, changes: { name: 'A' } }],
    ['themes.remove', { themeId: nobody }],
    ['themes.restore', { themeId: nobody }],
  ];
  for (const [method, input] of refused)
    expect((await started.refusal(method, input)).code, method).toBe('record/not-found');
  expect((await started.refusal('themes.create', { caseId, name: '  ' })).code).toBe('request/invalid-input');
});
