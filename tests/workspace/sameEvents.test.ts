import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { AgencyId, EntryId } from '../../shared/contract/values.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

type Fields = Omit<InputOf<'chronology.create'>, 'caseId' | 'agencyId'>;

/** The night of the design: three agencies, one event, and a quiet day beside it. */
async function theNight() {
  const started = await openedApp();
  const { call } = started;
  const { caseId, agencyId: gp } = await aCase(started);
  const agency = async (name: string, kind: InputOf<'agencies.create'>['kind']) =>
    (await call('agencies.create', { caseId, name, kind })).id;
  const police = await agency('Wexmoor Police', 'police');
  const care = await agency('Wexmoor Social Care', 'social-care');
  const housing = await agency('Tarn Homes', 'housing');
  const add = async (agencyId: AgencyId, fields: Fields) =>
    call('chronology.create', { caseId, agencyId, ...fields });
  const attended = await add(police, {
    date: '2/10/2025',
    time: '20:41',
    whatHappened:
      'Call from neighbour. Leah spoken to on the doorstep, Callum beside her. Children not seen.',
  });
  const notice = await add(care, {
    date: '2/10/2025',
    time: '21:30',
    whatHappened:
      'Police notice read. Leah seen by officers on the doorstep, no concerns. Child asleep upstairs.',
  });
  const caller = await add(housing, {
    date: 'c. october 2025',
    whatHappened: 'Caller below rang about shouting on the doorstep, Callum heard.',
  });
  const clinic = await add(gp, { date: '2/10/2025', time: '09:00', whatHappened: 'Repeat prescription.' });
  return { ...started, caseId, gp, police, care, housing, add, attended, notice, caller, clinic };
}

const idsOf = (pairs: readonly { one: { id: EntryId }; other: { id: EntryId } }[]) =>
  pairs.map(({ one, other }) => [one.id, other.id]);

describe('pairs that may be one event', () => {
  it('offers the two accounts of one night first, says why, and joins nothing by itself', async () => {
    const { call, caseId, attended, notice, clinic } = await theNight();
    const { suggestions, total, stoppedAt } = await call('same-events.listSuggestions', { caseId });
    expect(idsOf(suggestions)[0]).toEqual([attended.id, notice.id]);
    const words = suggestions[0]?.reasons.map((reason) => reason.words).join(' · ');
    expect(words).toContain('Both on Thu 2 Oct 2025');
    expect(words).toContain('49 minutes apart');
    expect(words).toContain('“doorstep”');
    expect(words).toContain('says “Police”');
    expect(idsOf(suggestions).flat()).not.toContain(clinic.id);
    expect(total).toBe(suggestions.length);
    expect(stoppedAt).toBeNull();
    expect(await call('same-events.list', { caseId })).toEqual({ sameEvents: [] });
  });

  it('offers only pairs with one entry where that is asked for', async () => {
    const { call, caseId, notice, caller } = await theNight();
    const { suggestions } = await call('same-events.listSuggestions', { caseId, entryId: notice.id });
    expect(suggestions.length).toBeGreaterThan(0);
    for (const pair of idsOf(suggestions)) expect(pair).toContain(notice.id);
    expect(caller.date.precision).toBe('month');
  });

  it('does not offer a pair again once it was said not to be one, until that is taken back', async () => {
    const { call, caseId, attended, notice } = await theNight();
    const pair = [notice.id, attended.id] as const;
    await call('same-events.reject', { caseId, entryIds: [...pair], reason: 'Two visits that night' });
    const after = await call('same-events.listSuggestions', { caseId });
    expect(idsOf(after.suggestions)).not.toContainEqual([attended.id, notice.id]);
    expect(after.rejected).toBe(1);
    const { rejected } = await call('same-events.listRejected', { caseId });
    expect(rejected).toMatchObject([
      { one: { id: attended.id }, other: { id: notice.id }, reason: 'Two visits that night' },
    ]);
    await call('same-events.reject', { caseId, entryIds: [attended.id, notice.id] });
    expect((await call('same-events.listRejected', { caseId })).rejected).toMatchObject([
      { reason: 'Two visits that night' },
    ]);
    await call('same-events.offerAgain', { rejectionId: rejected[0]?.id ?? '' });
    const again = await call('same-events.listSuggestions', { caseId });
    expect(idsOf(again.suggestions)[0]).toEqual([attended.id, notice.id]);
    expect(again.rejected).toBe(0);
  });

  it('does not offer entries that are one event already, and still offers one that would join it', async () => {
    const { call, caseId, attended, notice, caller } = await theNight();
    await call('same-events.create', { caseId, entryIds: [attended.id, notice.id] });
    const { suggestions } = await call('same-events.listSuggestions', { caseId });
    expect(idsOf(suggestions)).not.toContainEqual([attended.id, notice.id]);
    await call('chronology.update', { entryId: caller.id, changes: { date: '2/10/2025', time: '20:50' } });
    const joined = (await call('same-events.listSuggestions', { caseId })).suggestions[0];
    expect([joined?.one.sameEvent?.number, joined?.other.sameEvent?.number]).toContain(1);
  });

  it('never pairs two entries of one agency, undated ones, or those of another case', async () => {
    const { call, caseId, police, housing, add, attended } = await theNight();
    const { whatHappened } = attended;
    const twin = await add(police, { date: '2/10/2025', time: '20:41', whatHappened });
    const other = await aCase({ call }, 'WSCP 2026-05');
    await call('chronology.create', { ...other, date: '2/10/2025', time: '20:41', whatHappened });
    const undated = await add(housing, { date: 'not known', whatHappened });
    const pairs = idsOf((await call('same-events.listSuggestions', { caseId })).suggestions);
    expect(pairs).not.toContainEqual([attended.id, twin.id]);
    expect(pairs.flat()).not.toContain(undated.id);
    expect((await call('same-events.listSuggestions', { caseId: other.caseId })).suggestions).toEqual([]);
  });
});

describe('an event with several accounts', () => {
  it('keeps every entry as it was, in the order of the chronology, under a number given once', async () => {
    const { call, caseId, attended, notice, caller } = await theNight();
    const first = await call('same-events.create', { caseId, entryIds: [notice.id, attended.id] });
    expect(first).toMatchObject({
      number: 1,
      reading: '',
      entries: [{ id: attended.id }, { id: notice.id }],
    });
    expect(await call('chronology.get', { entryId: attended.id })).toEqual({
      ...attended,
      sameEvent: { id: first.id, number: 1 },
    });
    await call('same-events.remove', { sameEventId: first.id });
    expect((await call('chronology.get', { entryId: attended.id })).sameEvent).toBeNull();
    const second = await call('same-events.create', { caseId, entryIds: [attended.id, caller.id] });
    expect(second.number).toBe(2);
  });

  it('takes a reading, a reason and another account, and lets one stand alone again', async () => {
    const { call, caseId, attended, notice, caller } = await theNight();
    const { id } = await call('same-events.create', { caseId, entryIds: [attended.id, notice.id] });
    const reading = 'Police were at the door at 20:58.\nHazel was not seen.';
    await call('same-events.update', { sameEventId: id, changes: { reading } });
    await call('same-events.update', { sameEventId: id, changes: { reason: 'Timed by machine' } });
    const entryIds = [attended.id, notice.id, caller.id];
    expect(await call('same-events.update', { sameEventId: id, changes: { entryIds } })).toMatchObject({
      reading,
      reason: 'Timed by machine',
      entries: [{}, {}, {}],
    });
    await call('same-events.update', {
      sameEventId: id,
      changes: { entryIds: [attended.id, caller.id] },
    });
    expect((await call('chronology.get', { entryId: notice.id })).sameEvent).toBeNull();
  });

  it('takes every act back with undo, one at a time', async () => {
    const { call, caseId, attended, notice, clinic } = await theNight();
    const shown = async () =>
      JSON.stringify(
        [
          await call('same-events.list', { caseId }),
          await call('same-events.list', { caseId, show: 'removed' }),
          await call('same-events.listRejected', { caseId }),
          await call('findings.list', { caseId }),
        ],
        (key, value: unknown) => (key === 'updatedAt' ? undefined : value),
      );
    const { id: findingId } = await call('findings.create', { caseId, title: 'Nobody asked' });
    const event = await call('same-events.create', { caseId, entryIds: [attended.id, notice.id] });
    await call('same-events.reject', { caseId, entryIds: [attended.id, clinic.id] });
    const rejectionId = (await call('same-events.listRejected', { caseId })).rejected[0]?.id ?? '';
    const sameEventId = event.id;
    const acts: (() => Promise<unknown>)[] = [
      () => call('same-events.offerAgain', { rejectionId }),
      () => call('same-events.update', { sameEventId, changes: { reading: 'As the police say' } }),
      () => call('same-events.update', { sameEventId, changes: { entryIds: [attended.id, clinic.id] } }),
      () => call('same-events.link', { sameEventId, findingId, note: 'Shows it' }),
      () => call('same-events.unlink', { sameEventId, findingId }),
      () => call('same-events.remove', { sameEventId }),
      () => call('same-events.restore', { sameEventId }),
      () => call('same-events.reject', { caseId, entryIds: [notice.id, clinic.id] }),
    ];
    const pictures = [await shown()];
    for (const act of acts) {
      await act();
      pictures.push(await shown());
    }
    for (const picture of pictures.slice(0, -1).reverse()) {
      await call('history.undo', { caseId });
      expect(await shown()).toBe(picture);
    }
    await call('history.undo', { caseId });
    await call('history.undo', { caseId });
    expect(await call('same-events.list', { caseId })).toEqual({ sameEvents: [] });
  });

  it('refuses an entry that is an account of another event, naming both', async () => {
    const started = await theNight();
    const { call, caseId, attended, notice, caller, clinic } = started;
    await call('same-events.create', { caseId, entryIds: [attended.id, notice.id] });
    const taken = await started.refusal('same-events.create', { caseId, entryIds: [notice.id, caller.id] });
    expect(taken).toMatchObject({ code: 'record/in-use' });
    expect(taken.message).toContain(`Entry ${notice.number} is already an account of same event 1`);
    const other = await call('same-events.create', { caseId, entryIds: [caller.id, clinic.id] });
    await call('same-events.remove', { sameEventId: other.id });
    await call('same-events.create', { caseId, entryIds: [caller.id, (await another(started)).id] });
    expect(await started.refusal('same-events.restore', { sameEventId: other.id })).toMatchObject({
      code: 'record/in-use',
    });
  });

  it('refuses one entry twice, entries of another case and entries that were removed', async () => {
    const started = await theNight();
    const { call, caseId, attended, notice } = started;
    const elsewhere = await aCase(started, 'WSCP 2026-05');
    const foreign = await call('chronology.create', { ...elsewhere, date: '2/10/2025' });
    await call('chronology.remove', { entryId: notice.id });
    for (const entryIds of [
      [attended.id, attended.id],
      [attended.id, foreign.id],
      [attended.id, notice.id],
    ]) {
      expect(await started.refusal('same-events.create', { caseId, entryIds })).toMatchObject({
        code: 'record/not-found',
      });
      expect(await started.refusal('same-events.reject', { caseId, entryIds })).toMatchObject({
        code: 'record/not-found',
      });
    }
    expect(await call('same-events.list', { caseId })).toEqual({ sameEvents: [] });
  });
});

async function another({ call, caseId, gp }: TestApp & Awaited<ReturnType<typeof theNight>>) {
  return call('chronology.create', { caseId, agencyId: gp, date: '3/10/2025' });
}

describe('citing a reading', () => {
  it('names the finding on the event, and the event cannot be removed while it is cited', async () => {
    const started = await theNight();
    const { call, caseId, attended, notice } = started;
    const { id: sameEventId } = await call('same-events.create', {
      caseId,
      entryIds: [attended.id, notice.id],
      reading: 'Hazel was not seen.',
    });
    const { id: findingId, label } = await call('findings.create', { caseId, title: 'Nobody asked' });
    await call('same-events.link', { sameEventId, findingId, note: 'No record agrees' });
    expect((await call('same-events.get', { sameEventId })).findings).toEqual([
      { id: findingId, label, title: 'Nobody asked', note: 'No record agrees' },
    ]);
    expect(await started.refusal('same-events.link', { sameEventId, findingId })).toMatchObject({
      code: 'record/duplicate',
    });
    const refused = await started.refusal('same-events.remove', { sameEventId });
    expect(refused).toMatchObject({ code: 'record/in-use' });
    expect(refused.message).toContain(`Same event 1 is cited by finding ${label}`);
    await call('same-events.unlink', { sameEventId, findingId });
    expect(await started.refusal('same-events.unlink', { sameEventId, findingId })).toMatchObject({
      code: 'record/not-found',
    });
    await call('same-events.remove', { sameEventId });
    expect(await started.refusal('same-events.link', { sameEventId, findingId })).toMatchObject({
      code: 'record/not-found',
    });
  });

  it('counts in the words of the report', async () => {
    const { call, caseId, attended, notice } = await theNight();
    const { id: findingId } = await call('findings.create', { caseId, title: 'Nobody asked' });
    const { id: sameEventId } = await call('same-events.create', {
      caseId,
      entryIds: [attended.id, notice.id],
      reading: 'Hazel was not seen by anyone.',
    });
    const before = (await call('reports.get', { caseId })).wordCount;
    await call('same-events.link', { sameEventId, findingId });
    expect((await call('reports.get', { caseId })).wordCount).toBeGreaterThan(before);
  });

  it('refuses a finding of another case', async () => {
    const started = await theNight();
    const { call, caseId, attended, notice } = started;
    const { id: sameEventId } = await call('same-events.create', {
      caseId,
      entryIds: [attended.id, notice.id],
    });
    const elsewhere = await aCase(started, 'WSCP 2026-05');
    const { id: findingId } = await call('findings.create', { caseId: elsewhere.caseId, title: 'Other' });
    expect(await started.refusal('same-events.link', { sameEventId, findingId })).toMatchObject({
      code: 'record/not-found',
    });
  });
});
