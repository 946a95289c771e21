import { expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import { shownPrecision, shownPrecisionNames } from '../../shared/domain/shownPrecision.ts';
import { asCsv, bringInFile } from '../support/returns.ts';
import { aCase, openedApp } from '../support/testApp.ts';

/** Dates and times as agencies write them, one of every precision and qualifier. */
const written = [
  ['04/03/2021', '9.10am'],
  ['05/03/2021', '15:40'],
  ['05/03/2021', 'approx 1700'],
  ['06/03/2021', ''],
  ['07/03/2021', 'PM'],
  ['c. 8 Mar 2021', ''],
  ['c. 9 Mar 2021', '10:00'],
  ['w/c 15/03/2021', ''],
  ['w/c 15/03/2021', '09:00'],
  ['Mar 2021', ''],
  ['c. mar 2020', ''],
  ['spring term 2021', ''],
  ['Q2 2020/21', ''],
  ['summer 2021', ''],
  ['2019', ''],
  ['before June 2019', ''],
  ['after 3 May 2021', ''],
  ['between 3 and 9 May 2021', ''],
  ['3/5/2021 - 9/5/2021', ''],
  ['not known', ''],
  ['not known', '11:00'],
] as const;

type Filter = Omit<InputOf<'chronology.list'>, 'caseId'>;

async function aMixedCase() {
  const app = await openedApp();
  const { caseId, agencyId } = await aCase(app);
  const { entryIds } = await app.call('chronology.createMany', {
    caseId,
    entries: written.map(([date, time], at) => ({ agencyId, date, time, whatHappened: `Record ${at}` })),
  });
  const list = (filter: Filter = {}) => app.call('chronology.list', { caseId, limit: 500, ...filter });
  const found = async (filter: Filter) =>
    (await list(filter)).entries.map(({ date, time }) => `${date.text} ${time}`.trim());
  return { ...app, caseId, agencyId, entryIds, list, found };
}

test('each precision lets through the entries that are shown with it, whichever way they are listed', async () => {
  const { list, found } = await aMixedCase();
  const { entries } = await list();
  expect(entries).toHaveLength(written.length);
  const seen = new Set(entries.map(({ date, time }) => shownPrecision(date, time)));
  expect([...seen].toSorted()).toEqual([...shownPrecisionNames].toSorted());
  for (const direction of ['oldest-first', 'newest-first'] as const) {
    for (const chosen of [
      ...shownPrecisionNames.map((one) => [one]),
      ['time', 'day'],
      ['day', 'year'],
      ['time', 'month', 'unknown'],
    ] as const) {
      const all = (await list({ direction })).entries;
      const expected = all.filter(({ date, time }) =>
        chosen.some((one) => one === shownPrecision(date, time)),
      );
      const answer = await list({ direction, precisions: [...chosen] });
      expect(
        answer.entries.map(({ id }) => id),
        chosen.join(),
      ).toEqual(expected.map(({ id }) => id));
      expect(answer.total).toBe(expected.length);
    }
  }
  expect(await found({ precisions: ['time'] })).toEqual([
    '04/03/2021 9.10am',
    '05/03/2021 15:40',
    '05/03/2021 approx 1700',
    'c. 9 Mar 2021 10:00',
  ]);
});

test('dates that are not for certain are told from those that are, and join with a precision', async () => {
  const { found, list } = await aMixedCase();
  expect((await found({ isDateUncertain: true })).toSorted()).toEqual(
    [
      'c. 8 Mar 2021',
      'c. 9 Mar 2021 10:00',
      'c. mar 2020',
      'before June 2019',
      'after 3 May 2021',
      'between 3 and 9 May 2021',
    ].toSorted(),
  );
  expect(await found({ isDateUncertain: true, precisions: ['month'], to: '2020-12-31' })).toContain(
    'c. mar 2020',
  );
  expect((await list({ isDateUncertain: false })).total).toBe(written.length - 6);
});

test('a disputed date is one that is not for certain', async () => {
  const { call, found, entryIds } = await aMixedCase();
  await call('chronology.update', {
    entryId: entryIds[3] ?? '',
    changes: { date: '06/03/2021 (date disputed)' },
  });
  expect(await found({ isDateUncertain: true, precisions: ['day'] })).toContain('06/03/2021 (date disputed)');
});

test('an entry follows its time when that is changed, and comes back with undo', async () => {
  const { call, caseId, found, entryIds } = await aMixedCase();
  const timed = () => found({ precisions: ['time'], from: '2021-03-06', to: '2021-03-06' });
  expect(await timed()).toEqual([]);
  await call('chronology.update', { entryId: entryIds[3] ?? '', changes: { time: '11:30' } });
  expect(await timed()).toEqual(['06/03/2021 11:30']);
  await call('history.undo', { caseId });
  expect(await timed()).toEqual([]);
});

test('entries of a return are found by it as well', async () => {
  const started = await openedApp();
  const { caseId, agencyId } = await aCase(started);
  await bringInFile(
    started,
    { caseId, agencyId },
    asCsv('Date,Time,Event', '04/01/2021,09:00,Home visit', '05/01/2021,,Telephone call', 'Feb 2021,,Letter'),
  );
  const { entries } = await started.call('chronology.list', { caseId, precisions: ['time', 'month'] });
  expect(entries.map(({ whatHappened }) => whatHappened)).toEqual(['Home visit', 'Letter']);
});

test('a saved view keeps it, and an export says it', async () => {
  const { call, caseId, list } = await aMixedCase();
  const filter = { precisions: ['month', 'year'], isDateUncertain: false } as const;
  const view = await call('views.create', {
    caseId,
    name: 'To ask about',
    filter: { ...filter, precisions: [...filter.precisions] },
    columns: ['number', 'date'],
    direction: 'oldest-first',
  });
  expect(view.filter).toMatchObject(filter);
  expect(view.entryCount).toBe(2);
  expect(view.entryCount).toBe((await list({ ...view.filter })).total);
  const { statement, entryCount } = await call('chronology.export', {
    caseId,
    format: 'csv',
    filter: view.filter,
  });
  expect(entryCount).toBe(2);
  expect(statement.map(({ text }) => text).join('\n')).toContain(
    'Precision of the date: Month or Year. Date not given as about, before, after or between, and not disputed.',
  );
});

test('many are changed at once by it, and no others', async () => {
  const { call, caseId, list } = await aMixedCase();
  const { total } = await list({ precisions: ['time'] });
  await call('chronology.updateMany', {
    caseId,
    filter: (
      await call('views.create', {
        caseId,
        name: 'Timed',
        filter: { precisions: ['time'] },
        columns: ['number'],
        direction: 'oldest-first',
      })
    ).filter,
    changes: { isReviewed: true },
  });
  expect((await list({ isReviewed: true })).total).toBe(total);
});
