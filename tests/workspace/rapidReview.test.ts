import { describe, expect, test } from 'vitest';
import type { RapidSection } from '../../shared/contract/rapidReview.ts';
import type { CaseId, EntryId } from '../../shared/contract/values.ts';
import { builtInRapidSections } from '../../shared/domain/rapidSections.ts';
import { emptyRichText, type RichText } from '../../shared/domain/richText.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

type Call = Pick<TestApp, 'call'>;

async function aRapidReview({ call }: Call, caseId: CaseId) {
  const { exercises } = await call('exercises.list', { caseId });
  const [first] = exercises;
  if (!first) throw new Error('the case has no exercise');
  const { sections } = await call('rapid-review.create', { exerciseId: first.id });
  return { exerciseId: first.id, sections };
}

async function begun() {
  const app = await openedApp();
  const { caseId, agencyId } = await aCase(app);
  const { exerciseId, sections } = await aRapidReview(app, caseId);
  const named = (key: string): RapidSection => {
    const found = sections.find((section) => section.key === key);
    if (!found) throw new Error(`no section ${key}`);
    return found;
  };
  return { ...app, caseId, agencyId, exerciseId, sections, named };
}

function saying(text: string, entryId?: EntryId): RichText {
  return {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text },
          ...(entryId ? [{ type: 'citation', attrs: { entryId } } as const] : []),
        ],
      },
    ],
  };
}

const titlesOf = (sections: readonly { readonly title: string }[]) => sections.map(({ title }) => title);

describe('the writing of a rapid review', () => {
  test('begins with the nineteen sections, none of them written, and begins once', async () => {
    const { call, refusal, exerciseId, sections } = await begun();
    expect(titlesOf(sections)).toEqual(titlesOf(builtInRapidSections));
    expect(sections.every(({ state, body }) => state === 'to-write' && body.content.length === 0)).toBe(true);
    expect((await refusal('rapid-review.create', { exerciseId })).code).toBe('record/duplicate');
    expect((await call('rapid-review.list', { exerciseId })).sections).toHaveLength(19);
  });

  test('is begun and taken back in one step', async () => {
    const { call, caseId, exerciseId } = await begun();
    await call('history.undo', { caseId });
    expect((await call('rapid-review.list', { exerciseId })).sections).toEqual([]);
    await call('history.redo', { caseId });
    expect((await call('rapid-review.list', { exerciseId })).sections).toHaveLength(19);
    expect((await call('workspace.check', {})).problems).toEqual([]);
  });

  test('moves a section on with its first words, and never by itself to complete', async () => {
    const { call, named } = await begun();
    const sectionId = named('incident').id;
    const written = await call('rapid-review.update', { sectionId, changes: { body: saying('On 6 May') } });
    expect(written.state).toBe('writing');
  });
});

describe('a section that must not be empty', () => {
  const required = ['lived-experience', 'identity', 'adults'];

  test.each(required)('%s is not complete while it is empty and nobody says why', async (key) => {
    const { call, refusal, exerciseId, named } = await begun();
    const sectionId = named(key).id;
    const refused = await refusal('rapid-review.update', { sectionId, changes: { state: 'complete' } });
    expect(refused.code).toBe('rapid-review/not-complete');
    expect(refused.message).toContain('say why it is empty');
    const { sections } = await call('rapid-review.list', { exerciseId });
    expect(sections.find(({ id }) => id === sectionId)?.state).toBe('to-write');
  });

  test('is complete with words, or with why there are none', async () => {
    const { call, named } = await begun();
    const complete = (key: string, changes: { body?: RichText; emptyBecause?: string }) =>
      call('rapid-review.update', { sectionId: named(key).id, changes: { ...changes, state: 'complete' } });
    expect((await complete('adults', { body: saying('Callum was not asked.') })).state).toBe('complete');
    expect((await complete('identity', { emptyBecause: 'No agency recorded it.' })).state).toBe('complete');
  });

  test('is being written again once its words are taken out: they are saved all the same', async () => {
    const { call, named } = await begun();
    const sectionId = named('adults').id;
    await call('rapid-review.update', { sectionId, changes: { body: saying('Callum.'), state: 'complete' } });
    const emptied = await call('rapid-review.update', { sectionId, changes: { body: emptyRichText } });
    expect([emptied.state, emptied.body]).toEqual(['writing', emptyRichText]);
  });

  test('leaves every other section free to stand empty', async () => {
    const { call, named } = await begun();
    const sectionId = named('publication').id;
    const { state } = await call('rapid-review.update', { sectionId, changes: { state: 'complete' } });
    expect(state).toBe('complete');
  });
});

describe('an entry cited in a section', () => {
  async function citing() {
    const app = await begun();
    const { call, caseId, agencyId, named } = app;
    const entry = await call('chronology.create', {
      caseId,
      agencyId,
      date: '2 Oct 2025',
      whatHappened: 'A neighbour rang.',
    });
    const sectionId = named('incident').id;
    const section = () =>
      call('rapid-review.list', { exerciseId: app.exerciseId }).then(({ sections }) =>
        sections.find(({ id }) => id === sectionId),
      );
    await call('rapid-review.update', {
      sectionId,
      changes: { body: saying('Shouting was heard', entry.id) },
    });
    return { ...app, entry, sectionId, section };
  }

  test('is known by its number and agency, and no longer once the text drops it', async () => {
    const { call, entry, agencyId, sectionId, section } = await citing();
    expect((await section())?.citations).toEqual([
      { entryId: entry.id, number: 1, agencyId, isChangedSince: false, isRemoved: false },
    ]);
    await call('rapid-review.update', { sectionId, changes: { body: saying('Nothing is cited.') } });
    expect((await section())?.citations).toEqual([]);
  });

  test('is not silently another once it is changed, until somebody has looked again', async () => {
    const { call, refusal, entry, sectionId, section } = await citing();
    await call('chronology.update', { entryId: entry.id, changes: { whatHappened: 'Nobody rang.' } });
    expect((await section())?.citations[0]?.isChangedSince).toBe(true);
    await call('rapid-review.update', {
      sectionId,
      changes: { body: saying('Shouting was heard that night', entry.id) },
    });
    expect((await section())?.citations[0]?.isChangedSince).toBe(true);
    await call('rapid-review.link', { sectionId, entryId: entry.id });
    expect((await section())?.citations[0]?.isChangedSince).toBe(false);
    const other = '01a1fc3c-539d-76ef-9237-c18968eb24eb';
    expect((await refusal('rapid-review.link', { sectionId, entryId: other })).code).toBe('record/not-found');
  });

  test('is not taken out of the chronology under the section; the refusal names the section', async () => {
    const { call, refusal, entry, sectionId } = await citing();
    const refused = await refusal('chronology.remove', { entryId: entry.id });
    expect(refused.message).toBe(
      'Entry 1 is cited in section 4 of the rapid review. Nothing was changed. Take the citation out first.',
    );
    await call('rapid-review.remove', { sectionId });
    await call('chronology.remove', { entryId: entry.id });
  });

  test('comes and goes with the words when these are undone', async () => {
    const { call, caseId, section } = await citing();
    await call('history.undo', { caseId });
    expect(await section()).toMatchObject({ state: 'to-write', body: emptyRichText, citations: [] });
    await call('history.redo', { caseId });
    expect((await section())?.citations).toHaveLength(1);
    expect((await call('workspace.check', {})).problems).toEqual([]);
  });

  test('of another case is kept in the text and counts for nothing', async () => {
    const { call, sectionId, section, ...app } = await citing();
    const other = await aCase({ call }, 'WSCP 2026-05');
    const elsewhere = await call('chronology.create', { ...other, date: '2025' });
    const body = saying('Pasted from another case', elsewhere.id);
    await call('rapid-review.update', { sectionId, changes: { body } });
    expect(await section()).toMatchObject({ body, citations: [] });
    expect(app.exerciseId).toBeTruthy();
  });
});

describe('the sections of one review', () => {
  test('are added, renamed, moved, taken off and put back, and it alone changes', async () => {
    const { call, exerciseId, named } = await begun();
    const school = await call('rapid-review.createSection', { exerciseId, title: 'School' });
    await call('rapid-review.update', { sectionId: school.id, changes: { title: 'School life' } });
    await call('rapid-review.reorder', { sectionId: school.id, position: 0 });
    await call('rapid-review.remove', { sectionId: named('publication').id });
    const { sections } = await call('rapid-review.list', { exerciseId });
    expect(sections).toHaveLength(19);
    expect(titlesOf(sections).slice(0, 2)).toEqual(['School life', 'Case details']);
    const removed = await call('rapid-review.list', { exerciseId, show: 'removed' });
    expect(titlesOf(removed.sections)).toEqual(['Publication, media and family contact']);
    await call('rapid-review.restore', { sectionId: named('publication').id });
    expect((await call('rapid-review.list', { exerciseId })).sections.at(-1)?.key).toBe('publication');

    const next = await aCase({ call }, 'WSCP 2026-05');
    expect(titlesOf((await aRapidReview({ call }, next.caseId)).sections)).toEqual(
      titlesOf(builtInRapidSections),
    );
  });

  test('become those of every later review, and of none that is being written', async () => {
    const { call, exerciseId, named } = await begun();
    const other = await aCase({ call }, 'WSCP 2026-05');
    const written = await aRapidReview({ call }, other.caseId);
    await call('rapid-review.update', { sectionId: named('adults').id, changes: { title: 'Fathers' } });
    await call('rapid-review.update', { sectionId: named('adults').id, changes: { body: saying('Callum') } });
    await call('rapid-review.remove', { sectionId: named('next').id });
    await call('rapid-review.createSection', { exerciseId, title: 'School', guidance: 'What school saw.' });
    await call('rapid-review.updateTemplate', { exerciseId });

    const next = await aCase({ call }, 'WSCP 2026-06');
    const { sections } = await aRapidReview({ call }, next.caseId);
    expect(sections).toHaveLength(19);
    expect(sections[10]).toMatchObject({
      key: 'adults',
      title: 'Fathers',
      isRequired: true,
      body: emptyRichText,
    });
    expect(sections.at(-1)).toMatchObject({ title: 'School', guidance: 'What school saw.' });
    expect(titlesOf((await call('rapid-review.list', { exerciseId: written.exerciseId })).sections)).toEqual(
      titlesOf(builtInRapidSections),
    );
  });

  test('go back to the built-in ones, and one’s own come back with undo', async () => {
    const { call, exerciseId, named } = await begun();
    await call('rapid-review.remove', { sectionId: named('next').id });
    await call('rapid-review.updateTemplate', { exerciseId });
    expect(await call('rapid-review.listTemplate', {})).toMatchObject({ isBuiltIn: false });
    await call('rapid-review.restoreTemplate', {});
    expect(await call('rapid-review.listTemplate', {})).toEqual({
      sections: builtInRapidSections,
      isBuiltIn: true,
    });
    await call('history.undo', { caseId: null });
    expect((await call('rapid-review.listTemplate', {})).sections).toHaveLength(18);
    expect((await call('workspace.check', {})).problems).toEqual([]);
  });
});

test('what an agency gave shows first what matters most, then what is latest, and leaves out what was removed', async () => {
  const { call, caseId, agencyId } = await begun();
  const silent = await call('agencies.create', { caseId, name: 'Avon Police', kind: 'police' });
  const add = async (date: string, significance: 'not-set' | 'key' | 'background') => {
    const { id } = await call('chronology.create', { caseId, agencyId, date, whatHappened: date });
    return call('chronology.update', { entryId: id, changes: { significance } });
  };
  await add('1 Mar 2025', 'key');
  await add('5 Jun 2025', 'background');
  await add('2 Apr 2025', 'not-set');
  await add('3 May 2025', 'not-set');
  const gone = await add('9 Sep 2025', 'key');
  await call('chronology.remove', { entryId: gone.id });
  const { contributions } = await call('rapid-review.listContributions', { caseId });
  expect(contributions.map(({ agencyId: id }) => id)).not.toContain(silent.id);
  expect(contributions).toMatchObject([{ agencyId, total: 4 }]);
  expect(contributions[0]?.entries.map(({ whatHappened }) => whatHappened)).toEqual([
    '1 Mar 2025',
    '3 May 2025',
    '2 Apr 2025',
  ]);
});

test('the history of a section tells its words, its state and what it cites', async () => {
  const { call, caseId, agencyId, named } = await begun();
  const sectionId = named('adults').id;
  const entry = await call('chronology.create', { caseId, agencyId, date: '2025' });
  await call('rapid-review.update', {
    sectionId,
    changes: { body: saying('Callum', entry.id), state: 'complete' },
  });
  const { changes } = await call('history.list', { recordId: sectionId });
  const fields = changes.flatMap((change) => change.fields.map(({ label, to }) => [label, to]));
  expect(fields).toContainEqual(['Text', 'Callum']);
  expect(fields).toContainEqual(['State', 'Complete']);
  expect(fields).toContainEqual(['Entry cited', 'Entry 1']);
  expect(fields).toContainEqual(['Never empty without a reason', 'Yes']);
});
