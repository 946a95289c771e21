import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { EntryId } from '../../shared/contract/values.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

type NewEntry = Omit<InputOf<'chronology.create'>, 'caseId' | 'agencyId'> & {
  agencyId?: InputOf<'chronology.create'>['agencyId'];
};

/** A case with the entries given, and what they are called by: the words of what happened. */
async function caseWith(entries: readonly NewEntry[]) {
  const started = await openedApp();
  const { caseId, agencyId } = await aCase(started);
  const police = (await started.call('agencies.create', { caseId, name: 'Avon Police', kind: 'police' })).id;
  const ids = new Map<string, EntryId>();
  for (const entry of entries) {
    const { id } = await started.call('chronology.create', { caseId, agencyId, ...entry });
    ids.set(entry.whatHappened ?? '', id);
  }
  const idOf = (words: string) => {
    const id = ids.get(words);
    if (!id) throw new Error(`no entry says ${words}`);
    return id;
  };
  return { ...started, caseId, agencyId, police, idOf };
}

async function words(
  { call }: Pick<TestApp, 'call'>,
  input: InputOf<'chronology.list'>,
): Promise<readonly string[]> {
  const { entries } = await call('chronology.list', input);
  return entries.map(({ whatHappened }) => whatHappened);
}

describe('the order of the chronology', () => {
  it('is by first possible day, exact before vague, then by time; an entry without a time follows the timed ones', async () => {
    const app = await caseWith([
      { date: '2014', whatHappened: 'only the year' },
      { date: '14.05/14', whatHappened: 'a day in May' },
      { date: '31/02/2014', whatHappened: 'no such day' },
      { date: 'summer 2014', whatHappened: 'summer' },
      { date: '1/1/2014', whatHappened: 'new year, no time' },
      { date: '1/1/2014', time: '1500hrs', whatHappened: 'new year, three' },
      { date: '1/1/2014', time: '09:10', whatHappened: 'new year, nine' },
      { date: 'c. May 2014', whatHappened: 'about May' },
    ]);
    expect(await words(app, { caseId: app.caseId })).toEqual([
      'new year, nine',
      'new year, three',
      'new year, no time',
      'only the year',
      'about May',
      'a day in May',
      'summer',
      'no such day',
    ]);
  });

  it('does not hang on which entry was added first: of equal ones the agency decides', async () => {
    const app = await caseWith([{ date: '1/1/2014', whatHappened: 'of the surgery' }]);
    const { call, caseId, police: agencyId } = app;
    await call('chronology.create', { caseId, agencyId, date: '1/1/2014', whatHappened: 'of the police' });
    expect(await words(app, { caseId })).toEqual(['of the police', 'of the surgery']);
    await call('agencies.update', { agencyId, changes: { name: 'Zeal Police' } });
    expect(await words(app, { caseId })).toEqual(['of the surgery', 'of the police']);
    await call('history.undo', { caseId });
    expect(await words(app, { caseId })).toEqual(['of the police', 'of the surgery']);
  });

  it('moves within its day by hand, with a reason, and back again by undo', async () => {
    const app = await caseWith([
      { date: '3/3/2020', time: '09:10', whatHappened: 'timed' },
      { date: '3/3/2020', whatHappened: 'one' },
      { date: '3/3/2020', whatHappened: 'two' },
      { date: '4/3/2020', whatHappened: 'next day' },
    ]);
    const { call, caseId, idOf } = app;
    const moved = await call('chronology.reorder', {
      entryId: idOf('two'),
      after: null,
      reason: 'The call came before the visit',
    });
    expect(moved.movedBecause).toBe('The call came before the visit');
    expect(await words(app, { caseId })).toEqual(['two', 'timed', 'one', 'next day']);
    expect(await words(app, { caseId, direction: 'newest-first' })).toEqual([
      'next day',
      'one',
      'timed',
      'two',
    ]);
    expect(
      await app.refusal('chronology.reorder', { entryId: idOf('two'), after: idOf('next day'), reason: 'x' }),
    ).toMatchObject({ code: 'chronology/not-same-day' });
    await call('history.undo', { caseId });
    expect(await words(app, { caseId })).toEqual(['timed', 'one', 'two', 'next day']);
    expect((await call('chronology.get', { entryId: idOf('two') })).movedBecause).toBeNull();
  });

  it('keeps the order by hand when another entry joins the day, and lets go of it when an entry leaves', async () => {
    const app = await caseWith([
      { date: '3/3/2020', time: '09:00', whatHappened: 'nine' },
      { date: '3/3/2020', time: '10:00', whatHappened: 'ten' },
      { date: '3/3/2020', time: '11:00', whatHappened: 'eleven' },
    ]);
    const { call, caseId, agencyId, idOf } = app;
    await call('chronology.reorder', { entryId: idOf('eleven'), after: null, reason: 'Wrong clock' });
    await call('chronology.create', {
      caseId,
      agencyId,
      date: '3/3/2020',
      time: '09:30',
      whatHappened: 'half past',
    });
    await call('chronology.create', { caseId, agencyId, date: '3/3/2020', whatHappened: 'later' });
    expect(await words(app, { caseId })).toEqual(['eleven', 'nine', 'half past', 'ten', 'later']);
    await call('chronology.update', { entryId: idOf('eleven'), changes: { date: '5/3/2020' } });
    const { movedBecause } = await call('chronology.get', { entryId: idOf('eleven') });
    expect(movedBecause).toBeNull();
    expect(await words(app, { caseId })).toEqual(['nine', 'half past', 'ten', 'later', 'eleven']);
  });

  it('an entry added between two rows stands between them', async () => {
    const app = await caseWith([
      { date: '3/3/2020', whatHappened: 'one' },
      { date: '3/3/2020', whatHappened: 'two' },
    ]);
    const { call, caseId, agencyId, idOf } = app;
    await call('chronology.create', {
      caseId,
      agencyId,
      date: '3/3/2020',
      whatHappened: 'between',
      after: idOf('one'),
    });
    expect(await words(app, { caseId })).toEqual(['one', 'between', 'two']);
    await call('history.undo', { caseId });
    expect(await words(app, { caseId })).toEqual(['one', 'two']);
  });

  it('a create that is sent twice, because its answer was lost, adds one entry', async () => {
    const { call, caseId, agencyId } = await caseWith([]);
    const entryId = '01985b1e-0000-7000-8000-0000000000e9' as EntryId;
    const input = { caseId, agencyId, entryId, date: '2019', whatHappened: 'once' };
    const first = await call('chronology.create', input);
    expect(await call('chronology.create', input)).toEqual(first);
    expect((await call('chronology.list', { caseId })).total).toBe(1);
  });
});

describe('the filter', () => {
  it('finds words from their beginning, whatever their case or accent, in the text, the remarks and the words of the agency', async () => {
    const app = await caseWith([
      { date: '2019', whatHappened: 'Zoë’s mother telephoned' },
      { date: '2020', whatHappened: 'Visit', comment: 'Ask about the telephone call' },
      { date: '2021', whatHappened: 'Clinic', actionTaken: 'Letter to mother' },
    ]);
    const { caseId } = app;
    expect(await words(app, { caseId, words: 'telephon MOTHER' })).toEqual(['Zoë’s mother telephoned']);
    expect(await words(app, { caseId, words: 'zoe' })).toEqual(['Zoë’s mother telephoned']);
    expect(await words(app, { caseId, words: 'telephone' })).toHaveLength(2);
    expect(await words(app, { caseId, words: 'letter' })).toEqual(['Clinic']);
    expect(await words(app, { caseId, words: '“—”' })).toEqual([]);
    expect(await words(app, { caseId, words: '   ' })).toHaveLength(3);
  });

  it('takes no word as an instruction to the search', async () => {
    const app = await caseWith([{ date: '2019', whatHappened: 'NOT seen OR heard "near" home*' }]);
    const { caseId } = app;
    for (const search of [
      'NOT seen',
      'seen OR nothing',
      '"near',
      'what_happened:seen',
      'home*',
      '-seen',
      '(seen',
    ])
      expect(Array.isArray(await words(app, { caseId, words: search }))).toBe(true);
    expect(await words(app, { caseId, words: 'NOT OR' })).toHaveLength(1);
  });

  it('never finds the words of another case', async () => {
    const app = await caseWith([{ date: '2019', whatHappened: 'bruise' }]);
    const other = await aCase(app, 'WSCP 2026-05');
    await app.call('chronology.create', { ...other, date: '2019', whatHappened: 'bruise elsewhere' });
    expect(await words(app, { caseId: other.caseId, words: 'bruise' })).toEqual(['bruise elsewhere']);
    expect(await words(app, { caseId: app.caseId, words: 'bruise' })).toEqual(['bruise']);
  });

  it('finds words again after an undo, and not after they were taken out', async () => {
    const app = await caseWith([{ date: '2019', whatHappened: 'bruise' }]);
    const { call, caseId, idOf } = app;
    await call('chronology.update', {
      entryId: idOf('bruise'),
      changes: { whatHappened: 'a mark' },
      isOwnStep: true,
    });
    expect(await words(app, { caseId, words: 'bruise' })).toEqual([]);
    await call('history.undo', { caseId });
    expect(await words(app, { caseId, words: 'bruise' })).toEqual(['bruise']);
    await call('history.undo', { caseId });
    expect(await words(app, { caseId, words: 'bruise' })).toEqual([]);
    await call('history.redo', { caseId });
    expect(await words(app, { caseId, words: 'bruise' })).toEqual(['bruise']);
  });

  it('by days keeps what can have happened then, and says how many entries have no date', async () => {
    const { call, caseId } = await caseWith([
      { date: '2019', whatHappened: 'some day in 2019' },
      { date: '1/6/2019', whatHappened: 'June' },
      { date: 'before 2018', whatHappened: 'before' },
      { date: 'after March 2019', whatHappened: 'after' },
      { date: 'unknown', whatHappened: 'no date' },
    ]);
    const found = await call('chronology.list', { caseId, from: '2019-05-01', to: '2019-06-30' });
    expect(found.entries.map(({ whatHappened }) => whatHappened)).toEqual([
      'some day in 2019',
      'after',
      'June',
    ]);
    expect(found).toMatchObject({ total: 3, undated: 1, caseTotal: 5 });
  });

  it('by theme, person, significance and not yet reviewed', async () => {
    const app = await caseWith([
      { date: '2019', whatHappened: 'one' },
      { date: '2020', whatHappened: 'two' },
    ]);
    const { call, caseId, idOf } = app;
    const theme = await call('themes.create', { caseId, name: 'Bruising' });
    const person = await call('people.create', { caseId, label: 'Mother', kind: 'adult' });
    await call('chronology.updateMany', {
      caseId,
      entryIds: [idOf('two')],
      changes: { significance: 'key', isReviewed: true },
      addThemeIds: [theme.id],
      addPersonIds: [person.id],
    });
    const two = await call('chronology.get', { entryId: idOf('two') });
    expect(two).toMatchObject({
      significance: 'key',
      isReviewed: true,
      themeIds: [theme.id],
      personIds: [person.id],
    });
    expect(await words(app, { caseId, themeIds: [theme.id] })).toEqual(['two']);
    expect(await words(app, { caseId, personIds: [person.id] })).toEqual(['two']);
    expect(await words(app, { caseId, significance: ['key'] })).toEqual(['two']);
    expect(await words(app, { caseId, isReviewed: false })).toEqual(['one']);
  });
});

describe('changing many entries at once', () => {
  it('counts those it changed and is taken back in one step', async () => {
    const app = await caseWith([
      { date: '2019', whatHappened: 'one' },
      { date: '2020', whatHappened: 'two' },
      { date: '2021', whatHappened: 'three', childSeen: 'seen' },
    ]);
    const { call, caseId, idOf } = app;
    const entryIds = [idOf('one'), idOf('two'), idOf('three')];
    const { changed } = await call('chronology.updateMany', {
      caseId,
      entryIds,
      changes: { childSeen: 'seen' },
    });
    expect(changed).toBe(2);
    await call('history.undo', { caseId });
    const { entries } = await call('chronology.list', { caseId });
    expect(entries.map(({ childSeen }) => childSeen)).toEqual(['not-recorded', 'not-recorded', 'seen']);
  });

  it('by filter changes all it lets through and no other', async () => {
    const { call, caseId } = await caseWith([
      { date: '2019', whatHappened: 'bruise' },
      { date: '2020', whatHappened: 'clinic' },
    ]);
    const filter = { words: 'bruise' };
    expect(await call('chronology.updateMany', { caseId, filter, changes: { isReviewed: true } })).toEqual({
      changed: 1,
    });
    expect((await call('chronology.list', { caseId, isReviewed: true })).total).toBe(1);
  });

  it('a pasted block changes each row in its own way, in one step', async () => {
    const app = await caseWith([
      { date: '2019', whatHappened: 'one' },
      { date: '2020', whatHappened: 'two' },
    ]);
    const { call, caseId, idOf } = app;
    const each = [
      { entryId: idOf('one'), changes: { date: '3/3/2020', source: 'Log' } },
      { entryId: idOf('two'), changes: { whatHappened: 'two' } },
    ];
    expect(await call('chronology.updateMany', { caseId, each })).toEqual({ changed: 1 });
    expect(await words(app, { caseId })).toEqual(['two', 'one']);
    await call('history.undo', { caseId });
    expect(await words(app, { caseId })).toEqual(['one', 'two']);
  });

  it('refuses an entry, an agency or a theme of another case, and changes nothing', async () => {
    const app = await caseWith([{ date: '2019', whatHappened: 'one' }]);
    const { call, caseId, idOf, refusal } = app;
    const other = await aCase(app, 'WSCP 2026-05');
    const stranger = await call('chronology.create', { ...other, date: '2019' });
    const theme = await call('themes.create', { caseId: other.caseId, name: 'Bruising' });
    const entryIds = [idOf('one')];
    for (const input of [
      { entryIds: [stranger.id], changes: { isReviewed: true } },
      { entryIds, changes: { agencyId: other.agencyId } },
      { entryIds, addThemeIds: [theme.id] },
    ])
      expect(await refusal('chronology.updateMany', { caseId, ...input })).toMatchObject({
        code: 'record/not-found',
      });
    expect((await call('chronology.get', { entryId: idOf('one') })).isReviewed).toBe(false);
  });

  it('pasted rows become entries in one step; a row without a date waits under Undated', async () => {
    const { call, caseId, agencyId } = await caseWith([]);
    await call('chronology.createMany', {
      caseId,
      entries: [
        { agencyId, date: '3/3/2020', whatHappened: 'one' },
        { agencyId, date: '', whatHappened: 'no date' },
      ],
    });
    expect(await call('chronology.list', { caseId })).toMatchObject({ total: 2, undated: 1 });
    await call('history.undo', { caseId });
    expect((await call('chronology.list', { caseId })).total).toBe(0);
  });
});
