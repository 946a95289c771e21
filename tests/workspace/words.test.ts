import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCase, openedApp } from '../support/testApp.ts';

// oxlint-disable-next-line no-control-regex -- these are the very characters the rule is about
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text of the kinds that break programs. What a person can see must come back to the letter. */
const difficult = [
  `Robert'); DROP TABLE chronology_entry;--`,
  '“Smart quotes”, soft\u00ADhyphens, non\u00A0breaking – dashes — and … dots',
  'Cymraeg: Llanfairpwllgwyngyll ŵ ŷ; Polski: zażółć gęślą jaźń; العربية: مرحبا',
  '👩‍👧‍👦 family, 🏴󠁧󠁢󠁷󠁬󠁳󠁿 flag, e\u0301 combining',
  '=HYPERLINK("http://example.test")',
  '<script>alert(1)</script> &amp; <!-- -->',
  '#import "x" *b* $x$ @ref \\ {} %',
  'NULL',
  'undefined',
  'None',
  '-1',
  '1e309',
  '../../etc/passwd',
  'line one\nline two\r\nline three\ttabbed',
  '\u202Eright to left\u202C \uFEFFbom inside',
];

describe('what is typed', () => {
  it.each(difficult)('comes back to the letter: %j', async (text) => {
    const { call } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    const { id } = await call('chronology.create', {
      caseId,
      agencyId,
      date: '2019',
      whatHappened: text,
      comment: text,
    });
    const entry = await call('chronology.get', { entryId: id });
    expect([entry.whatHappened, entry.comment]).toEqual([text, text]);
  });

  it('loses nothing but characters that no document can hold', async () => {
    const { call } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    const { id: entryId } = await call('chronology.create', { caseId, agencyId, date: '2019' });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const { whatHappened } = await call('chronology.update', {
          entryId,
          changes: { whatHappened: text },
        });
        expect(whatHappened).toBe(text.replace(unprintable, '').toWellFormed());
        expect((await call('chronology.get', { entryId })).whatHappened).toBe(whatHappened);
      }),
      { numRuns: 200 },
    );
  });

  it('a date that cannot be read is kept as written and waits under Undated', async () => {
    const { call } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    await call('chronology.create', { caseId, agencyId, date: '31/02/2021', whatHappened: 'Impossible day' });
    await call('chronology.create', { caseId, agencyId, date: '14/4/26', whatHappened: 'Possible day' });
    const undated = await call('chronology.list', { caseId, show: 'undated' });
    expect(undated.entries.map(({ date }) => date)).toEqual([
      { text: '31/02/2021', earliest: null, latest: null, precision: 'unknown', qualifier: 'on' },
    ]);
    const all = await call('chronology.list', { caseId });
    expect(all.entries.map(({ whatHappened }) => whatHappened)).toEqual(['Possible day', 'Impossible day']);
    expect((await call('cases.get', { caseId })).counts).toMatchObject({ entries: 2, undated: 1 });
  });

  it('percent signs and underlines are looked for as they stand', async () => {
    const { call } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    for (const whatHappened of [
      'Weight on the 50% line',
      'Weight on the 500 line',
      'file_name',
      'filename',
    ]) {
      await call('chronology.create', { caseId, agencyId, date: '2019', whatHappened });
    }
    const found = async (words: string) =>
      (await call('chronology.list', { caseId, words })).entries.map((entry) => entry.whatHappened);
    expect(await found('50%')).toEqual(['Weight on the 50% line']);
    expect(await found('file_name')).toEqual(['file_name']);
    expect(await found('line weight 500')).toEqual(['Weight on the 500 line']);
  });
});

describe('evidence', () => {
  it('an entry changed after it was cited is marked until someone has looked again, whatever else is done to the citation', async () => {
    const { call } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    const { id: entryId } = await call('chronology.create', {
      caseId,
      agencyId,
      date: '2019',
      whatHappened: 'Seen.',
    });
    const { id: findingId } = await call('findings.create', { caseId });
    const isChanged = async (link: object) =>
      (await call('findings.link', { findingId, entryId, ...link })).evidence[0]?.isChangedSince;
    expect(await isChanged({})).toBe(false);
    await call('chronology.update', { entryId, changes: { whatHappened: 'Not seen.' } });
    expect(await isChanged({ note: 'A note' })).toBe(true);
    expect(await isChanged({ stance: 'complicates', note: 'A note' })).toBe(true);
    expect(await isChanged({ note: 'A note', hasLookedAgain: true })).toBe(false);
  });

  it('a citation of an entry that is gone does not keep the words around it from being saved', async () => {
    const { call } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    const { id: entryId } = await call('chronology.create', { caseId, agencyId, date: '2019' });
    await call('chronology.remove', { entryId });
    const { id: findingId } = await call('findings.create', { caseId });
    const body = {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [
            { type: 'text' as const, text: 'As was said ' },
            { type: 'citation' as const, attrs: { entryId } },
          ],
        },
      ],
    };
    const saved = await call('findings.update', { findingId, changes: { title: 'Typed', body } });
    expect(saved).toMatchObject({ title: 'Typed', body, evidence: [] });
  });

  it('an entry or a recommendation cannot come back without its agency', async () => {
    const { call, refusal } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    const { id: entryId } = await call('chronology.create', { caseId, agencyId, date: '2019' });
    const { id: recommendationId } = await call('recommendations.create', {
      caseId,
      addresseeIds: [agencyId],
    });
    await call('chronology.remove', { entryId });
    await call('recommendations.remove', { recommendationId });
    await call('agencies.remove', { agencyId });
    expect((await refusal('chronology.restore', { entryId })).code).toBe('record/in-use');
    expect((await refusal('recommendations.restore', { recommendationId })).code).toBe('record/in-use');
    await call('agencies.restore', { agencyId });
    await call('chronology.restore', { entryId });
    await call('recommendations.restore', { recommendationId });
  });

  it('the history shows words as they were typed, also those that happen to be terms of the program', async () => {
    const { call } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    const { id } = await call('chronology.create', {
      caseId,
      agencyId,
      date: '2019',
      source: 'police',
      comment: 'constructor',
    });
    const {
      changes: [created],
    } = await call('history.list', { recordId: id });
    const shown = Object.fromEntries((created?.fields ?? []).map(({ name, to }) => [name, to]));
    expect(shown).toMatchObject({
      source: 'police',
      comment: 'constructor',
      child_seen: 'Not recorded',
      agency_id: 'Northgate Surgery',
    });
  });

  it('text nested beyond all reason is refused with a sentence', async () => {
    const { call, refusal } = await openedApp();
    const { caseId } = await aCase({ call });
    let content: unknown = [{ type: 'paragraph' }];
    for (let depth = 0; depth < 2_000; depth += 1) content = [{ type: 'blockquote', content }];
    expect((await refusal('findings.create', { caseId, body: { type: 'doc', content } })).code).toBe(
      'request/invalid-input',
    );
  });

  it('a note that is saved late does not bring back a citation that was taken out', async () => {
    const { call, refusal } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    const { id: entryId } = await call('chronology.create', { caseId, agencyId, date: '2019' });
    const { id: findingId } = await call('findings.create', { caseId });
    await call('findings.link', { findingId, entryId });
    await call('findings.unlink', { findingId, entryId });
    const late = { findingId, entryId, note: 'Typed before', onlyIfCited: true };
    expect((await refusal('findings.link', late)).code).toBe('record/not-found');
    expect((await call('findings.get', { findingId })).evidence).toEqual([]);
  });

  it('an entry is found by its number', async () => {
    const { call } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    for (const date of ['2021', '2020', '2019']) await call('chronology.create', { caseId, agencyId, date });
    expect(
      (await call('chronology.list', { caseId, number: 2 })).entries.map(({ date }) => date.text),
    ).toEqual(['2020']);
  });
});
