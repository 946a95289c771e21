import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseId, ExerciseId } from '../../shared/contract/values.ts';
import { clockRules } from '../../shared/domain/clockRules.ts';
import { fifteenDays } from '../../shared/domain/milestones.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let exerciseId: ExerciseId;

beforeEach(async () => {
  started = await openedApp(undefined, { now: () => new Date('2026-04-10T09:00:00.000Z') });
  ({ caseId } = await aCase(started));
  exerciseId = await firstExercise(caseId);
});

async function firstExercise(of: CaseId): Promise<ExerciseId> {
  const [first] = (await started.call('exercises.list', { caseId: of })).exercises;
  return first?.id ?? expect.unreachable();
}
const notified = (notifiedOn: string | null, of = caseId) =>
  started.call('referral.update', { caseId: of, changes: { notifiedOn } });
const fromFifteenDays = (of = exerciseId) =>
  started.call('milestones.createFromTemplate', { exerciseId: of, templateId: 'fifteen-days' });
const listed = async (of = exerciseId) =>
  (await started.call('milestones.list', { exerciseId: of })).milestones;
const days = async () => (await listed()).map(({ dayNumber, dueOn }) => `${dayNumber} ${dueOn ?? '–'}`);
const sound = async () => expect(await started.call('workspace.check', {})).toMatchObject({ isSound: true });

describe('the days of a rapid review', () => {
  test('are made from the built-in fifteen days in one act, fall where the clock says, and go with one undo', async () => {
    await notified('2026-04-02');
    expect(await fromFifteenDays()).toEqual({ added: fifteenDays.steps.length });
    expect(await days()).toEqual([
      '1 2026-04-07',
      '6 2026-04-14',
      '10 2026-04-20',
      '10 2026-04-20',
      '12 2026-04-22',
      '12 2026-04-22',
      '14 2026-04-24',
      '15 2026-04-27',
      '15 2026-04-27',
    ]);
    const { clocks } = await started.call('clock.get', { caseId });
    expect(clocks.find(({ rule }) => rule === 'rapid-review')?.dueOn).toBe('2026-04-27');
    await started.call('history.undo', { caseId });
    expect(await listed()).toEqual([]);
    await sound();
  });

  test('move with the day they are counted from, with the partnership’s way of counting and with a bank holiday', async () => {
    await started.call('milestones.create', { exerciseId, dayNumber: 10, what: 'Summaries are in' });
    expect(await days()).toEqual(['10 –']);
    await notified('2026-04-02');
    expect(await days()).toEqual(['10 2026-04-20']);
    await notified('2026-04-07');
    expect(await days()).toEqual(['10 2026-04-21']);
    const setting = { ...clockRules['rapid-review'].usual, starts: 'same-day' } as const;
    await started.call('clock.updateSetting', { partnership: '', rule: 'rapid-review', setting });
    expect(await days()).toEqual(['10 2026-04-20']);
    const holiday = { day: '2026-04-13', name: 'Mourning', reason: 'Proclaimed' };
    await started.call('clock.createHoliday', holiday);
    expect(await days()).toEqual(['10 2026-04-21']);
    await notified(null);
    expect(await days()).toEqual(['10 –']);
  });

  test('are not added twice where the template is used again', async () => {
    await fromFifteenDays();
    const [first] = await listed();
    await started.call('milestones.update', {
      milestoneId: first?.id ?? expect.unreachable(),
      changes: { doneOn: '2026-04-08' },
    });
    expect(await fromFifteenDays()).toEqual({ added: 0 });
    expect((await listed())[0]?.state).toBe('done');
  });

  test('those of another exercise are counted from its own decision', async () => {
    await notified('2026-04-02');
    const review = await started.call('exercises.create', {
      caseId,
      kind: 'local-review',
      initiatedOn: '2026-05-01',
    });
    await started.call('milestones.create', { exerciseId: review.id, dayNumber: 1, what: 'Scoping meeting' });
    const { anchor, anchorOn, milestones } = await started.call('milestones.list', { exerciseId: review.id });
    expect([anchor, anchorOn, milestones[0]?.dueOn]).toEqual(['initiated', '2026-05-01', '2026-05-05']);
  });

  test('one that is removed comes back as it was', async () => {
    const { id: milestoneId } = await started.call('milestones.create', {
      exerciseId,
      dayNumber: 3,
      what: 'Ring the school',
      who: 'Chair',
    });
    await started.call('milestones.remove', { milestoneId });
    expect(await listed()).toEqual([]);
    const gone = await started.call('milestones.list', { exerciseId, show: 'removed' });
    expect(gone.milestones.map(({ what }) => what)).toEqual(['Ring the school']);
    await started.call('milestones.restore', { milestoneId });
    expect(await listed()).toMatchObject([{ what: 'Ring the school', who: 'Chair', removedAt: null }]);
    await sound();
  });
});

describe('over all cases', () => {
  test('the week shows what is overdue and to come, and nothing that is done, removed or of an ended exercise', async () => {
    await notified('2026-04-02');
    await fromFifteenDays();
    const [first] = await listed();
    const asked = { today: '2026-04-15' };
    const shown = async () =>
      (await started.call('milestones.week', asked)).milestones.map(
        ({ dayNumber, dueOn, state }) => `${dayNumber} ${dueOn} ${state}`,
      );
    expect(await shown()).toEqual([
      '1 2026-04-07 overdue',
      '6 2026-04-14 overdue',
      '10 2026-04-20 to-come',
      '10 2026-04-20 to-come',
      '12 2026-04-22 to-come',
      '12 2026-04-22 to-come',
      '14 2026-04-24 to-come',
    ]);
    await started.call('milestones.update', {
      milestoneId: first?.id ?? expect.unreachable(),
      changes: { doneOn: '2026-04-07' },
    });
    expect((await shown())[0]).toBe('6 2026-04-14 overdue');
    await started.call('exercises.update', { exerciseId, changes: { endedOn: '2026-04-14' } });
    expect(await shown()).toEqual([]);
    await started.call('exercises.update', { exerciseId, changes: { endedOn: null } });
    const late = await started.call('milestones.week', { today: '2026-05-05' });
    expect(late.milestones.map(({ dayNumber, furtherOverdue }) => [dayNumber, furtherOverdue])).toEqual([
      [6, 7],
    ]);
    await started.call('cases.remove', { caseId });
    expect(await shown()).toEqual([]);
  });
});

describe('templates', () => {
  const steps = [
    { dayNumber: 2, what: 'Ring round', who: 'Coordinator' },
    { dayNumber: 1, what: 'Letters', who: 'Business unit' },
  ];
  const own = async () => {
    const made = await started.call('milestones.createTemplate', { name: 'Ours', steps });
    return made.id === 'fifteen-days' ? expect.unreachable() : made.id;
  };

  test('hold for every case, are told in the order of their days, and change nothing that was made from them', async () => {
    const templateId = await own();
    const other = await aCase(started, 'WSCP 2026-05');
    const otherExercise = await firstExercise(other.caseId);
    await started.call('milestones.createFromTemplate', { exerciseId: otherExercise, templateId });
    await started.call('milestones.updateTemplate', {
      templateId,
      changes: { steps: [...steps, { dayNumber: 3, what: 'Read them', who: '' }] },
    });
    const { templates } = await started.call('milestones.listTemplates', {});
    expect(
      templates.map(({ name, steps: listedSteps }) => [name, listedSteps.map((step) => step.dayNumber)]),
    ).toEqual([
      ['Fifteen days', fifteenDays.steps.map(({ dayNumber }) => dayNumber)],
      ['Ours', [1, 2, 3]],
    ]);
    expect((await listed(otherExercise)).map(({ what }) => what)).toEqual(['Letters', 'Ring round']);
    await started.call('history.undo', { caseId: null });
    const after = await started.call('milestones.listTemplates', {});
    expect(after.templates[1]?.steps.length).toBe(2);
    await sound();
  });

  test('a name that is taken is refused in words, also when a removed one would come back to it', async () => {
    const templateId = await own();
    const again = { name: 'fifteen DAYS', steps: [] };
    expect((await started.refusal('milestones.createTemplate', again)).fields).toEqual([
      { path: 'name', message: 'There is a template of that name already' },
    ]);
    await started.call('milestones.removeTemplate', { templateId });
    await started.call('milestones.createTemplate', { name: 'OURS', steps: [] });
    expect(await started.refusal('milestones.restoreTemplate', { templateId })).toMatchObject({
      code: 'record/duplicate',
    });
  });
});
