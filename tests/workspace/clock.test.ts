import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '../../shared/contract/values.ts';
import type { ClockRuleName } from '../../shared/domain/clockRules.ts';
import { clockRules } from '../../shared/domain/clockRules.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let now: Date;

beforeEach(async () => {
  now = new Date('2026-04-10T09:00:00.000Z');
  started = await openedApp(undefined, { now: () => now });
  ({ caseId } = await aCase(started));
});

const clocksNow = async (today?: string) =>
  (await started.call('clock.get', today === undefined ? { caseId } : { caseId, today })).clocks;
const clockNow = async (rule: ClockRuleName, today?: string) => {
  const clock = (await clocksNow(today)).find((each) => each.rule === rule);
  return clock ?? expect.unreachable();
};
const referred = (changes: {
  awareOn?: string | null;
  notifiedOn?: string | null;
  receivedOn?: string;
  withdrawnOn?: string;
  withdrawnBecause?: string;
}) => started.call('referral.update', { caseId, changes });
const aReview = async (initiatedOn: string) =>
  started.call('exercises.create', { caseId, kind: 'local-review', initiatedOn });
const done = (rule: ClockRuleName, doneOn: string | null) =>
  started.call('clock.update', { caseId, rule, changes: { doneOn } });
const mourning = { day: '2026-04-20', name: 'Day of national mourning', reason: 'Royal proclamation' };
const sound = async () => expect(await started.call('workspace.check', {})).toMatchObject({ isSound: true });

describe('where a clock stands', () => {
  test('nothing runs before a day is known, and each clock says which one is missing', async () => {
    const clocks = await clocksNow();
    expect(clocks.map(({ rule, state, anchorOn }) => [rule, state, anchorOn])).toEqual([
      ['notification', 'to-start', null],
      ['rapid-review', 'to-start', null],
      ['review', 'to-start', null],
      ['publication-notice', 'to-start', null],
      ['web-year', 'to-start', null],
    ]);
  });

  test('a notification sent on Maundy Thursday gives the rapid review until 27 April', async () => {
    await referred({ awareOn: '2026-03-31', notifiedOn: '2026-04-02' });
    expect(await clockNow('notification')).toMatchObject({ state: 'met', dueOn: '2026-04-09', lateBy: 0 });
    const review = await clockNow('rapid-review', '2026-04-16');
    expect(review).toMatchObject({ state: 'running', dueOn: '2026-04-27', dayNumber: 8, workingDaysLeft: 7 });
    expect(review.leftOut.filter(({ isWeekend }) => !isWeekend).map(({ why }) => why)).toEqual([
      'Good Friday',
      'Easter Monday',
    ]);
    expect(review.ticks.map(({ state }) => state).join(' ')).toBe(
      'past past past past past past past today to-come to-come to-come to-come to-come to-come to-come',
    );
  });

  test.each([
    ['2026-04-27', 'due-today', 0, 15],
    ['2026-04-28', 'overdue', -1, 16],
    ['2026-05-05', 'overdue', -5, 20],
  ] as const)('on %s it is %s', async (today, state, workingDaysLeft, dayNumber) => {
    await referred({ notifiedOn: '2026-04-02' });
    const clock = await clockNow('rapid-review', today);
    expect(clock).toMatchObject({ state, workingDaysLeft, dayNumber });
    expect(clock.ticks.filter((tick) => tick.state === 'beyond').length).toBe(Math.abs(workingDaysLeft));
  });

  test('a review counts calendar months from the decision, and is public for a year from the day it came out', async () => {
    await aReview('2025-08-31');
    expect(await clockNow('review')).toMatchObject({
      state: 'overdue',
      dueOn: '2026-02-28',
      dueOnWhy: 'Saturday',
    });
    await done('review', '2026-02-27');
    expect(await clockNow('review')).toMatchObject({ state: 'met', lateBy: 0 });
    expect(await clockNow('web-year')).toMatchObject({ state: 'running', dueOn: '2027-02-27' });
    await done('web-year', '2026-12-24');
    expect(await clockNow('web-year')).toMatchObject({ state: 'missed' });
  });

  test('a publication held three years for a trial: the notice and the year in public begin from the late day', async () => {
    const { id: exerciseId } = await aReview('2023-01-09');
    await started.call('exercises.update', { exerciseId, changes: { publishedOn: '2023-07-03' } });
    await started.call('clock.override', {
      caseId,
      rule: 'review',
      override: { dueOn: '2026-04-30', reason: 'Held until the end of the trial; the Panel was told.' },
    });
    await started.call('exercises.update', { exerciseId, changes: { publishedOn: '2026-04-15' } });
    expect(await clockNow('publication-notice')).toMatchObject({ dueOn: '2026-04-02' });
    await done('review', '2026-04-15');
    expect(await clockNow('review')).toMatchObject({
      state: 'met',
      calculatedOn: '2023-07-09',
      dueOn: '2026-04-30',
    });
    expect(await clockNow('web-year')).toMatchObject({ dueOn: '2027-04-15' });
  });

  test('a withdrawn notification leaves nothing to review, and says why', async () => {
    await referred({
      notifiedOn: '2026-04-02',
      withdrawnOn: '2026-04-08',
      withdrawnBecause: 'A medical cause was found.',
    });
    expect(await clockNow('rapid-review')).toMatchObject({
      state: 'not-needed',
      isWithdrawn: true,
      notNeededBecause: 'A medical cause was found.',
    });
  });

  test('a notification dated before anyone knew is kept and said to be out of order', async () => {
    await referred({ awareOn: '2026-04-09', notifiedOn: '2026-04-02' });
    expect(await clockNow('notification')).toMatchObject({ state: 'met', isOutOfOrder: true });
  });

  test('a sum that runs past the calendar is given with a warning', async () => {
    await referred({ notifiedOn: '2028-12-20' });
    expect(await clockNow('rapid-review', '2028-12-21')).toMatchObject({
      isPastCalendar: true,
      dueOn: '2029-01-12',
    });
    expect(await clockNow('notification')).toMatchObject({ isPastCalendar: false });
  });

  test('the year 202, while 2026 is being typed, starts no clock', async () => {
    await referred({ awareOn: '0202-04-02', notifiedOn: '2026-04-02' });
    expect(await clockNow('notification')).toMatchObject({ state: 'to-start', judgement: null });
  });

  test('today is the day in the United Kingdom', async () => {
    now = new Date('2026-06-10T23:30:00.000Z');
    expect((await started.call('clock.get', { caseId })).today).toBe('2026-06-11');
  });
});

describe('what was judged at the time', () => {
  test('a bank holiday announced afterwards moves the due day and leaves the judgement as it was', async () => {
    await referred({ notifiedOn: '2026-04-02' });
    now = new Date('2026-04-28T09:00:00.000Z');
    await done('rapid-review', '2026-04-28');
    expect(await clockNow('rapid-review')).toMatchObject({ state: 'missed', lateBy: 1 });
    now = new Date('2026-05-20T09:00:00.000Z');
    const { moved } = await started.call('clock.createHoliday', mourning);
    expect(moved).toMatchObject([{ caseId, rule: 'rapid-review', from: '2026-04-27', to: '2026-04-28' }]);
    expect(await clockNow('rapid-review')).toMatchObject({
      state: 'missed',
      dueOn: '2026-04-27',
      calculatedOn: '2026-04-28',
      otherwiseNow: { dueOn: '2026-04-28', lateBy: 0 },
      dueWithoutAddedDays: '2026-04-27',
      judgement: { at: '2026-04-28T09:00:00.000Z', dueOn: '2026-04-27', doneOn: '2026-04-28', lateBy: 1 },
    });
    await started.call('clock.judge', { caseId, rule: 'rapid-review' });
    expect(await clockNow('rapid-review')).toMatchObject({
      state: 'met',
      judgement: { dueOn: '2026-04-28', lateBy: 0 },
      otherwiseNow: null,
    });
    await sound();
  });

  test('it is made with the notification, and kept when the day of awareness is corrected later', async () => {
    await referred({ awareOn: '2026-03-24', notifiedOn: '2026-04-02' });
    expect((await clockNow('notification')).judgement).toMatchObject({ dueOn: '2026-03-31', lateBy: 2 });
    await referred({ awareOn: '2026-03-27' });
    expect(await clockNow('notification')).toMatchObject({
      state: 'missed',
      dueOn: '2026-03-31',
      otherwiseNow: { dueOn: '2026-04-07', lateBy: 0 },
      judgement: { dueOn: '2026-03-31', lateBy: 2, anchorOn: '2026-03-24' },
    });
  });

  test('it is made anew for another day on which it was done, and goes with a day that is taken away', async () => {
    await referred({ awareOn: '2026-03-24', notifiedOn: '2026-04-02' });
    await referred({ notifiedOn: '2026-03-31' });
    expect((await clockNow('notification')).judgement).toMatchObject({ doneOn: '2026-03-31', lateBy: 0 });
    await referred({ notifiedOn: null });
    expect((await clockNow('notification')).judgement).toBeNull();
  });

  test('one undo takes back the day and its judgement together', async () => {
    await referred({ notifiedOn: '2026-04-02' });
    await done('rapid-review', '2026-04-24');
    await started.call('history.undo', { caseId });
    expect(await clockNow('rapid-review')).toMatchObject({ state: 'running', doneOn: null, judgement: null });
    await started.call('history.redo', { caseId });
    expect(await clockNow('rapid-review')).toMatchObject({
      state: 'met',
      judgement: { dueOn: '2026-04-27' },
    });
    await sound();
  });
});

describe('by hand', () => {
  test('a due day is set with its reason, shown beside the one calculated, and taken off again', async () => {
    await referred({ notifiedOn: '2026-04-02' });
    const override = { dueOn: '2026-05-01', reason: 'Agreed with the Panel on 8 April.' };
    await started.call('clock.override', { caseId, rule: 'rapid-review', override });
    expect(await clockNow('rapid-review')).toMatchObject({
      dueOn: '2026-05-01',
      calculatedOn: '2026-04-27',
      override,
    });
    await started.call('clock.override', { caseId, rule: 'rapid-review', override: null });
    expect(await clockNow('rapid-review')).toMatchObject({ dueOn: '2026-04-27', override: null });
    const { changes } = await started.call('history.list', { recordId: caseId });
    expect(changes.flatMap(({ fields }) => fields.map(({ label }) => label))).toContain('Why it was set');
  });

  test('a due day without a reason is refused, and so is a day for the notification', async () => {
    const override = { dueOn: '2026-05-01', reason: ' ' };
    const refused = await started.refusal('clock.override', { caseId, rule: 'rapid-review', override });
    expect(refused.fields.map(({ path }) => path)).toContain('override.reason');
    const changes = { doneOn: '2026-04-02' };
    expect(await started.refusal('clock.update', { caseId, rule: 'notification', changes })).toMatchObject({
      message: 'The day of the notification stands in the referral. Change it there. Nothing was changed.',
    });
  });

  test('a clock that is not needed says why', async () => {
    await started.call('clock.update', {
      caseId,
      rule: 'review',
      changes: { notNeededBecause: 'Decided on 1 May.' },
    });
    expect(await clockNow('review')).toMatchObject({
      state: 'not-needed',
      notNeededBecause: 'Decided on 1 May.',
    });
  });
});

describe('how a partnership counts', () => {
  const devon = {
    ...clockRules['rapid-review'].usual,
    anchor: 'received',
    starts: 'same-day',
    source: 'Devon',
  } as const;

  test('its own setting comes before the workspace’s, and that before the one shipped', async () => {
    await started.call('cases.update', { caseId, changes: { partnership: 'Devon SCP' } });
    await referred({ notifiedOn: '2026-04-02', receivedOn: '2026-04-07' });
    const settingOf = async () => {
      const { settingOf: whose, dueOn } = await clockNow('rapid-review');
      return `${whose} ${dueOn}`;
    };
    expect(await settingOf()).toBe('shipped 2026-04-27');
    const rule = 'rapid-review';
    await started.call('clock.updateSetting', {
      partnership: '',
      rule,
      setting: { ...devon, starts: 'next-working-day' },
    });
    expect(await settingOf()).toBe('workspace 2026-04-28');
    const { moved } = await started.call('clock.updateSetting', {
      partnership: 'devon scp',
      rule,
      setting: devon,
    });
    expect(moved).toMatchObject([{ from: '2026-04-28', to: '2026-04-27' }]);
    expect(await settingOf()).toBe('partnership 2026-04-27');
    await started.call('history.undo', { caseId: null });
    expect(await settingOf()).toBe('workspace 2026-04-28');
    await started.call('clock.updateSetting', { partnership: '', rule, setting: null });
    expect(await settingOf()).toBe('shipped 2026-04-27');
    await sound();
  });
});

test('what was done before a day to count from was set is judged in the act that sets it, and undone with it', async () => {
  await referred({ receivedOn: '2026-04-07' });
  await done('rapid-review', '2026-04-24');
  expect(await clockNow('rapid-review')).toMatchObject({ state: 'to-start', judgement: null });
  const setting = { ...clockRules['rapid-review'].usual, anchor: 'received' } as const;
  await started.call('clock.updateSetting', { partnership: '', rule: 'rapid-review', setting });
  expect((await clockNow('rapid-review')).judgement).toMatchObject({ dueOn: '2026-04-28', lateBy: 0 });
  await started.call('history.undo', { caseId: null });
  expect(await clockNow('rapid-review')).toMatchObject({ judgement: null, doneOn: '2026-04-24' });
  await sound();
});

test('the history of a case says in words what was judged, of which review and when', async () => {
  const review = await aReview('2025-08-29');
  await done('review', '2026-03-02');
  const { changes } = await started.call('history.list', { recordId: caseId });
  const said = changes.flatMap(({ fields }) => fields.map(({ label, to }) => `${label}: ${to}`));
  expect(said).toEqual(
    expect.arrayContaining([
      `Review: Exercise ${review.number}`,
      'Judged: 10 April 2026',
      'Counted from, as judged at the time: 29 August 2025',
      'Due, as judged at the time: 28 February 2026',
      'Done, as judged at the time: 2 March 2026',
    ]),
  );
});

describe('bank holidays', () => {
  const days = async (year: number) =>
    (await started.call('clock.listHolidays', { year })).holidays.map(({ day }) => day.slice(5)).join(' ');

  test('one that is moved is worked on its old day; removing and undoing put things right', async () => {
    const shipped = await days(2026);
    const { id } = await started.call('clock.createHoliday', {
      day: '2026-05-08',
      name: 'Early May bank holiday, moved',
      movedFrom: '2026-05-04',
      reason: 'Proclaimed',
    });
    expect(await days(2026)).toBe(shipped.replace('05-04', '05-08'));
    await started.call('clock.removeHoliday', { holidayId: id });
    expect(await days(2026)).toBe(shipped);
    await started.call('history.undo', { caseId: null });
    expect(await days(2026)).toBe(shipped.replace('05-04', '05-08'));
    await sound();
  });

  test('the same day twice, and a move from a working day, are refused in words', async () => {
    expect(await started.refusal('clock.createHoliday', { ...mourning, day: '2026-12-25' })).toMatchObject({
      code: 'record/duplicate',
    });
    const moved = { ...mourning, movedFrom: '2026-04-21' };
    const refused = await started.refusal('clock.createHoliday', moved);
    expect(refused.fields.map(({ path }) => path)).toEqual(['movedFrom']);
  });

  test('they tell every window, although they belong to no case', async () => {
    const told: unknown[] = [];
    started.app.onEvent((event) => told.push(event));
    await started.call('clock.createHoliday', mourning);
    expect(told).toEqual([{ type: 'changed', capabilities: ['clock'], caseIds: [] }]);
  });
});

describe('over all cases', () => {
  test('a week shows what runs, what is overdue and what falls into it; removed cases are left out', async () => {
    await referred({ awareOn: '2026-03-24', notifiedOn: '2026-04-02' });
    const other = await aCase(started, 'WSCP 2026-05');
    await started.call('referral.update', { caseId: other.caseId, changes: { awareOn: '2026-03-30' } });
    const { clocks, from, to } = await started.call('clock.week', { today: '2026-04-24' });
    expect([from, to]).toEqual(['2026-04-20', '2026-04-26']);
    expect(clocks.map(({ reference, rule, state, isLead }) => [reference, rule, state, isLead])).toEqual([
      ['WSCP 2026-04', 'rapid-review', 'running', true],
      ['WSCP 2026-05', 'notification', 'overdue', true],
    ]);
    await started.call('cases.remove', { caseId: other.caseId });
    expect((await started.call('clock.week', { today: '2026-04-24' })).clocks.length).toBe(1);
    const march = await started.call('clock.week', { today: '2026-04-24', weekOf: '2026-03-31' });
    expect(march.clocks.map(({ rule, state }) => `${rule} ${state}`)).toContain('notification missed');
  });

  test('200 cases are answered together, and soon', async () => {
    for (let number = 1; number <= 200; number += 1) {
      const { caseId: each } = await aCase(started, `N ${number}`);
      await started.call('referral.update', {
        caseId: each,
        changes: { notifiedOn: '2026-04-02', awareOn: '2026-04-01' },
      });
    }
    const begun = performance.now();
    const { clocks } = await started.call('clock.week', { today: '2026-04-24' });
    expect(clocks.length).toBe(200);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
