import { describe, expect, test } from 'vitest';
import { personId } from '../../shared/contract/values.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

async function withEntries(dates: readonly string[]) {
  const app = await openedApp();
  const { caseId, agencyId } = await aCase(app);
  const { entryIds } = await app.call('chronology.createMany', {
    caseId,
    entries: dates.map((date) => ({ agencyId, date })),
  });
  return { app, caseId, agencyId, entryIds };
}

const labelled = (timeline: Awaited<ReturnType<typeof timelineOf>>) =>
  timeline.lanes.map(({ label, total }) => `${label} ${total}`);
const timelineOf = (app: TestApp, input: Parameters<typeof app.call<'timeline.get'>>[1]) =>
  app.call('timeline.get', input);

describe('the timeline says the same as the table', () => {
  test('every entry has its place, in the order of the table, with what its date can mean', async () => {
    const { app, caseId, entryIds } = await withEntries([
      'c. Mar 2021',
      '14/4/2020',
      'not known',
      'before 2 May 2020',
      '12–14 Jan 2021',
    ]);
    const timeline = await timelineOf(app, { caseId });
    const { entries } = await app.call('chronology.list', { caseId });
    expect(timeline.ids).toEqual(entries.map(({ id }) => id));
    expect(timeline.ids).toEqual([1, 3, 4, 0, 2].map((place) => entryIds[place]));
    expect(timeline.earliest).toEqual(['2020-04-14', null, '2021-01-12', '2021-03-01', null]);
    expect(timeline.latest).toEqual(['2020-04-14', '2020-05-01', '2021-01-14', '2021-03-31', null]);
    expect(timeline.precision).toEqual([
      'day on',
      'day before',
      'range from-to',
      'month about',
      'unknown on',
    ]);
    expect(timeline.undated).toBe(1);
    expect(
      new Set(
        [
          timeline.numbers,
          timeline.childSeen,
          timeline.significance,
          timeline.isWithdrawn,
          timeline.lanesOf,
        ].map(({ length }) => length),
      ),
    ).toEqual(new Set([5]));
  });

  test('the filter of the table is the filter of the timeline', async () => {
    const { app, caseId, entryIds } = await withEntries(['1 Jan 2021', '1 Feb 2021', '1 Mar 2021', 'n/k']);
    await app.call('chronology.updateMany', {
      caseId,
      entryIds: entryIds.slice(1, 2),
      changes: { significance: 'key' },
    });
    const key = await timelineOf(app, { caseId, filter: { significance: ['key'] } });
    expect([key.ids, key.undated]).toEqual([[entryIds[1]], 0]);
    const february = await timelineOf(app, { caseId, filter: { from: '2021-02-01', to: '2021-02-28' } });
    expect(february.ids).toEqual([entryIds[1]]);
  });
});

describe('lanes', () => {
  test('an agency that sent nothing keeps its lane: its silence is seen', async () => {
    const { app, caseId, agencyId } = await withEntries(['1 Jan 2021', '2 Jan 2021']);
    await app.call('agencies.create', { caseId, name: 'Tarn Homes', kind: 'housing' });
    expect(labelled(await timelineOf(app, { caseId }))).toEqual(['Northgate Surgery 2', 'Tarn Homes 0']);
    const asked = await timelineOf(app, { caseId, filter: { agencyIds: [agencyId] } });
    expect(labelled(asked)).toEqual(['Northgate Surgery 2']);
  });

  test('an entry stands in the lane of every person it names, and in the last where it names none', async () => {
    const { app, caseId, entryIds } = await withEntries(['1 Jan 2021', '2 Jan 2021', '3 Jan 2021']);
    const person = async (label: string, kind: 'adult' | 'subject-child') =>
      (await app.call('people.create', { caseId, label, kind })).id;
    const mother = await person('Mother', 'adult');
    const rowan = await person('Rowan', 'subject-child');
    await person('Nobody named', 'adult');
    await app.call('chronology.updateMany', {
      caseId,
      entryIds: entryIds.slice(0, 2),
      addPersonIds: [rowan],
    });
    await app.call('chronology.updateMany', {
      caseId,
      entryIds: entryIds.slice(1, 2),
      addPersonIds: [mother],
    });
    const timeline = await timelineOf(app, { caseId, lanes: 'person' });
    expect(timeline.lanes).toEqual([
      { id: rowan, label: 'Rowan', total: 2 },
      { id: mother, label: 'Mother', total: 1 },
      { id: null, label: 'No person named', total: 1 },
    ]);
    expect(timeline.lanesOf).toEqual([[0], [0, 1], []]);
  });

  test('by person or theme, every entry still says which agency it comes from', async () => {
    const { app, caseId, agencyId } = await withEntries(['1 Jan 2021', '3 Jan 2021']);
    const housing = (await app.call('agencies.create', { caseId, name: 'Tarn Homes', kind: 'housing' })).id;
    await app.call('chronology.create', { caseId, agencyId: housing, date: '2 Jan 2021' });
    for (const lanes of ['person', 'theme', 'agency'] as const) {
      const { agencies, agencyOf } = await timelineOf(app, { caseId, lanes });
      expect(agencyOf.map((place) => agencies[place])).toEqual([agencyId, housing, agencyId]);
    }
  });

  test('a lane counts only what the filter lets through', async () => {
    const { app, caseId, entryIds } = await withEntries(['1 Jan 2021', '1 Feb 2021']);
    const { id } = await app.call('themes.create', { caseId, name: 'Bruising' });
    await app.call('chronology.updateMany', { caseId, entryIds, addThemeIds: [id] });
    const timeline = await timelineOf(app, { caseId, lanes: 'theme', filter: { to: '2021-01-31' } });
    expect(timeline.lanes).toEqual([{ id, label: 'Bruising', total: 1 }]);
  });
});

describe('periods and key dates', () => {
  test('are kept as written and listed oldest first', async () => {
    const app = await openedApp();
    const { caseId } = await aCase(app);
    const incident = await app.call('periods.create', {
      caseId,
      name: 'Incident',
      kind: 'key-date',
      starts: '24/5/2026',
    });
    const plan = await app.call('periods.create', {
      caseId,
      name: 'Child protection plan',
      kind: 'legal-status',
      starts: 'c. Jan 2026',
      ends: 'now',
    });
    expect((await app.call('periods.list', { caseId })).periods.map(({ id }) => id)).toEqual([
      plan.id,
      incident.id,
    ]);
    expect(plan.ends).toMatchObject({ text: 'now', precision: 'unknown' });
    expect(incident.ends).toBeNull();
    expect(incident.starts.earliest).toBe('2026-05-24');
  });

  test('are changed, removed and put back, each one undo step', async () => {
    const app = await openedApp();
    const { caseId } = await aCase(app);
    const plan = await app.call('periods.create', {
      caseId,
      name: 'Plan',
      kind: 'legal-status',
      starts: '2025',
    });
    const child = await app.call('people.create', { caseId, label: 'Rowan', kind: 'subject-child' });
    const changed = await app.call('periods.update', {
      periodId: plan.id,
      changes: { name: 'Child protection plan', personId: child.id },
    });
    expect([changed.name, changed.personId]).toEqual(['Child protection plan', child.id]);
    await app.call('periods.remove', { periodId: plan.id });
    expect((await app.call('periods.list', { caseId })).periods).toEqual([]);
    await app.call('history.undo', { caseId });
    expect((await app.call('periods.list', { caseId })).periods).toEqual([changed]);
    await app.call('periods.remove', { periodId: plan.id });
    expect((await app.call('periods.restore', { periodId: plan.id })).removedAt).toBeNull();
  });

  test('never concern a child of another case', async () => {
    const app = await openedApp();
    const { caseId } = await aCase(app);
    const other = await aCase(app, 'WSCP 2026-05');
    const child = await app.call('people.create', {
      caseId: other.caseId,
      label: 'Ash',
      kind: 'subject-child',
    });
    for (const id of [child.id, personId.parse('01985b1e-0000-7000-8000-0000000000ff')])
      expect(
        await app.refusal('periods.create', {
          caseId,
          name: 'Plan',
          kind: 'other',
          starts: '2025',
          personId: id,
        }),
      ).toMatchObject({ code: 'record/not-found' });
  });
});
