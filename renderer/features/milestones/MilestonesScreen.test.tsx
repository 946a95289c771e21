import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Milestone, MilestoneTemplate } from '../../../shared/contract/milestones.ts';
import { exerciseId, milestoneId, milestoneTemplateId } from '../../../shared/contract/values.ts';
import { fifteenDays } from '../../../shared/domain/milestones.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { AppCommands } from '../../app/AppCommands.tsx';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { MilestonesScreen } from './MilestonesScreen.tsx';
import { NextMilestone } from './NextMilestone.tsx';

const today = '2026-04-14';
const review = exerciseId.parse('01985b1e-0000-7000-8000-0000000000a1');
const made = (last: string, changes: Partial<Milestone>): Milestone => ({
  id: milestoneId.parse(`01985b1e-0000-7000-8000-0000000000${last}`),
  caseId: rowan.id,
  exerciseId: review,
  dayNumber: 1,
  what: 'Letters go out',
  who: 'Business unit',
  doneOn: null,
  note: '',
  dueOn: '2026-04-07',
  state: 'overdue',
  removedAt: null,
  ...changes,
});
const letters = made('b1', { doneOn: '2026-04-08', state: 'done' });
const meeting = made('b2', {
  dayNumber: 6,
  what: 'Progress meeting',
  who: 'Chair',
  dueOn: today,
  state: 'due-today',
});
const summaries = made('b3', {
  dayNumber: 10,
  what: 'Summaries are in',
  who: 'Agencies',
  dueOn: '2026-04-20',
  state: 'to-come',
});
const builtIn: MilestoneTemplate = {
  id: 'fifteen-days',
  name: 'Fifteen days',
  source: fifteenDays.source,
  steps: fifteenDays.steps.map((step) => ({ ...step })),
  removedAt: null,
};
const ours: MilestoneTemplate = {
  id: milestoneTemplateId.parse('01985b1e-0000-7000-8000-0000000000d1'),
  name: 'Ours',
  source: '',
  steps: [{ dayNumber: 2, what: 'Ring round', who: '' }],
  removedAt: null,
};

function createCore(initial: readonly Milestone[], anchorOn: string | null = '2026-04-02') {
  let milestones = [...initial];
  const changed = () => bridge.emit({ type: 'changed', capabilities: ['milestones'], caseIds: [rowan.id] });
  const bridge = createFakeBridge({
    'exercises.list': {
      exercises: [
        {
          id: review,
          caseId: rowan.id,
          number: 1,
          kind: 'rapid-review',
          title: '',
          outcome: null,
          initiatedOn: null,
          publishedOn: null,
          endedOn: null,
          endedBecause: '',
          turnedFrom: null,
          stages: [],
          removedStages: [],
          removedAt: null,
        },
      ],
    },
    'milestones.list': ({ show }) => ({
      today,
      anchor: 'notified',
      anchorOn,
      milestones: show === 'removed' ? [] : milestones,
    }),
    'milestones.listTemplates': ({ show }) => ({ templates: show === 'removed' ? [] : [builtIn, ours] }),
    'milestones.createFromTemplate': { added: 9 },
    'milestones.create': letters,
    'milestones.update': ({ milestoneId: id, changes }) => {
      const next = {
        ...(milestones.find((each) => each.id === id) ?? letters),
        ...JSON.parse(JSON.stringify(changes)),
      };
      milestones = milestones.map((each) => (each.id === id ? next : each));
      changed();
      return next;
    },
    'milestones.remove': ({ milestoneId: id }) => {
      milestones = milestones.filter((each) => each.id !== id);
      changed();
      return {};
    },
    'milestones.createTemplate': ours,
    'milestones.updateTemplate': ours,
    'milestones.removeTemplate': {},
    'history.get': { undo: { operationId: 'op-1', operation: '' }, redo: null },
    'history.undo': { operationId: 'op-1', operation: '' },
  });
  return bridge;
}

const open = (bridge: ReturnType<typeof createCore>) =>
  renderScreen(
    bridge,
    <>
      <AppCommands caseId={rowan.id} openPalette={() => undefined} openKeys={() => undefined} />
      <MilestonesScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );

beforeEach(() => dismissNotice());

test('each working day stands with its date, what is done on it, by whom and how it stands', async () => {
  open(createCore([letters, meeting, summaries]));
  const days = await screen.findByRole('list', { name: 'Milestones, day by day' });
  expect([...days.children].map((day) => day.textContent)).toEqual([
    'Day 1Tue 7 AprLetters go outBusiness unitDone Wed 8 Apr',
    'Day 6Tue 14 Apr · todayProgress meetingChairToday',
    'Day 10Mon 20 AprSummaries are inAgencies',
  ]);
  expect(
    within(days).getByRole('heading', { name: 'Day 6' }).closest('li')?.getAttribute('aria-current'),
  ).toBe('date');
  expect(
    screen.getByText('Rapid review · counted from Thursday 2 April 2026 · 1 of 3 milestones done'),
  ).toBeTruthy();
});

test('an exercise without milestones is begun from the built-in fifteen days', async () => {
  const user = userEvent.setup();
  const bridge = createCore([]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Use “Fifteen days”' }));
  expect(bridge.callsOf('milestones.createFromTemplate')).toEqual([
    { exerciseId: review, templateId: 'fifteen-days' },
  ]);
  expect(await screen.findByText('9 milestones added')).toBeTruthy();
});

test('without a day to count from it says which one is missing, and leads there', async () => {
  open(createCore([made('b1', { dueOn: null, state: 'no-day' })], null));
  expect(await screen.findByText(/The day the notification was sent is not recorded/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Record it in the referral' }).getAttribute('href')).toBe(
    `/cases/${rowan.id}/overview/referral`,
  );
});

test('one is done with a press of the space bar, and to do again with another', async () => {
  const user = userEvent.setup();
  const bridge = createCore([meeting]);
  open(bridge);
  const box = await screen.findByRole('checkbox', { name: 'Done: Progress meeting' });
  box.focus();
  await user.keyboard(' ');
  expect(bridge.callsOf('milestones.update')).toEqual([
    { milestoneId: meeting.id, changes: { doneOn: today } },
  ]);
  expect(await screen.findByText('Milestone done')).toBeTruthy();
  await user.keyboard(' ');
  expect(bridge.callsOf('milestones.update')[1]).toEqual({
    milestoneId: meeting.id,
    changes: { doneOn: null },
  });
});

test('one is added with N, and a day that is none or no words are said at their field', async () => {
  const user = userEvent.setup();
  const bridge = createCore([letters, meeting]);
  open(bridge);
  (await screen.findByRole('button', { name: 'Progress meeting' })).focus();
  await user.keyboard('n');
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a milestone' }));
  const day = dialog.getByRole('textbox', { name: 'Working day' });
  expect(day).toHaveProperty('value', '6');
  await user.clear(day);
  await user.type(day, '4th{Enter}');
  expect(dialog.getByText('Enter a whole number from 0 to 400')).toBeTruthy();
  expect(dialog.getByText('Say what is to be done')).toBeTruthy();
  await user.clear(day);
  await user.type(day, '4');
  await user.type(dialog.getByRole('textbox', { name: 'What is to be done' }), 'Ring the school');
  await user.type(dialog.getByRole('textbox', { name: 'Done on' }), '30/4/26{Enter}');
  expect(dialog.getByText('This day is still to come')).toBeTruthy();
  await user.clear(dialog.getByRole('textbox', { name: 'Done on' }));
  await user.click(dialog.getByRole('button', { name: 'Add the milestone' }));
  expect(bridge.callsOf('milestones.create')).toEqual([
    { exerciseId: review, dayNumber: 4, what: 'Ring the school', who: '', doneOn: null, note: '' },
  ]);
});

test('after one is removed the focus is on the one beside it, and Undo is offered', async () => {
  const user = userEvent.setup();
  const bridge = createCore([letters, meeting]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Remove Letters go out' }));
  await expect.poll(() => document.activeElement?.textContent).toBe('Progress meeting');
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(bridge.callsOf('history.undo')).toEqual([{ caseId: rowan.id, operationId: 'op-1' }]);
});

test('the built-in template stays as it came: one’s own is made from it, step by step', async () => {
  const user = userEvent.setup();
  const bridge = createCore([letters]);
  open(bridge);
  expect(await screen.findByText(/The days are a beginning, not a rule/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Change Fifteen days' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Make your own from Fifteen days' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Keep a template' }));
  for (let step = 9; step > 1; step -= 1)
    await user.click(dialog.getByRole('button', { name: `Take out step ${step}` }));
  await user.click(dialog.getByRole('button', { name: 'Add a step' }));
  expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Day of step 2' }));
  await user.clear(dialog.getByRole('textbox', { name: 'Day of step 2' }));
  await user.type(dialog.getByRole('textbox', { name: 'Day of step 2' }), '3');
  await user.type(dialog.getByRole('textbox', { name: 'What, step 2' }), 'Ring round');
  await user.click(dialog.getByRole('button', { name: 'Keep it' }));
  expect(dialog.getByText('Give it a name')).toBeTruthy();
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Our days');
  await user.click(dialog.getByRole('button', { name: 'Keep it' }));
  expect(bridge.callsOf('milestones.createTemplate')).toEqual([
    {
      name: 'Our days',
      steps: [fifteenDays.steps[0], { dayNumber: 3, what: 'Ring round', who: '' }],
    },
  ]);
});

test('a name that is taken is said at the field, and what was typed stays', async () => {
  const user = userEvent.setup();
  const bridge = createCore([letters]);
  bridge.answer({
    'milestones.updateTemplate': refuse('record/duplicate', {
      fields: [{ path: 'name', message: 'There is a template of that name already' }],
    }),
  });
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Change Ours' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Change the template' }));
  await user.click(dialog.getByRole('button', { name: 'Keep it' }));
  expect(await dialog.findByText('There is a template of that name already')).toBeTruthy();
  expect(dialog.getByRole('textbox', { name: 'What, step 1' })).toHaveProperty('value', 'Ring round');
});

test('beside the clock stands what is next, with its day', async () => {
  renderScreen(createCore([letters, meeting, summaries]), <NextMilestone caseId={rowan.id} />);
  const link = await screen.findByRole('link', { name: 'Day 6, Tue 14 Apr: Progress meeting' });
  expect(link.parentElement?.textContent).toContain('Today');
  expect(link.getAttribute('href')).toBe(`/cases/${rowan.id}/overview/milestones`);
});
