import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Clock } from '../../../shared/contract/clock.ts';
import { exerciseId, holidayId } from '../../../shared/contract/values.ts';
import { bankHolidaysOf } from '../../../shared/domain/bankHolidays.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { makeClock, makeClocks } from '../../../tests/support/fakeClocks.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { NoticeBar } from '../../ui/index.ts';
import { ClockScreen } from './ClockScreen.tsx';
import { CaseClock } from './CaseClock.tsx';

const today = '2026-06-10';
const running = makeClock('rapid-review', today, { notified: '2026-05-28' });

function createCore(clocks: readonly Clock[] = [running]) {
  return createFakeBridge({
    'clock.get': makeClocks(today, clocks),
    'clock.update': {},
    'clock.override': {},
    'clock.judge': {},
    'clock.updateSetting': { moved: [] },
    'clock.listHolidays': ({ year }) => ({
      holidays: bankHolidaysOf(year).map((holiday) => ({
        ...holiday,
        id: null,
        movedFrom: null,
        reason: '',
      })),
      firstDay: '2017-01-01',
      lastDay: '2028-12-31',
    }),
    'history.get': { undo: null, redo: null },
  });
}

function show(bridge = createCore()) {
  return renderScreen(
    bridge,
    <>
      <ClockScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
}

const clockNamed = (name: string) => screen.findByRole('article', { name });

test('each clock says its number, what is left, the date and the sum, with the rule and where it is said', async () => {
  show();
  const clock = await clockNamed('Rapid review');
  expect(clock.textContent).toContain('Day 9 of 15');
  expect(clock.textContent).toContain('6 working days left · due Thu 18 Jun');
  expect(clock.textContent).toContain(
    'Counted from Thursday 28 May 2026: 15 working days give Thursday 18 June 2026.',
  );
  expect(clock.textContent).toContain(
    '15 working days from the day the notification was sent. Day 1 is the next working day.',
  );
  expect(clock.textContent).toContain('As it comes with Candour.');
  expect(clock.textContent).toContain('Devon counts from the day its business unit received its copy');
  expect(clock.textContent).toContain('Check it with yours.');
});

test('a bank holiday in the sum is named with its day, and every day left out with its reason', async () => {
  const user = userEvent.setup();
  show(createCore([makeClock('rapid-review', '2026-04-16', { notified: '2026-04-02' })]));
  const clock = await clockNamed('Rapid review');
  expect(clock.textContent).toContain('Friday 3 April is a bank holiday (Good Friday).');
  expect(clock.textContent).toContain('4 weekends are left out.');
  await user.click(within(clock).getByText('10 days left out'));
  expect(within(clock).getByText('Monday 6 April 2026').nextSibling?.textContent).toBe('Easter Monday');
});

test('a clock that cannot start says which day is missing and leads there', async () => {
  show();
  const clock = await clockNamed('Notification');
  expect(clock.textContent).toContain('To start');
  expect(clock.textContent).toContain('The day the local authority became aware is not recorded');
  const link = within(clock).getByRole('link', { name: 'Record it in the referral' });
  expect(link.getAttribute('href')).toBe(`/cases/${rowan.id}/overview/referral`);
});

test('overdue, missed and not needed are said in words', async () => {
  const overdue = makeClock('notification', today, { aware: '2026-05-28' });
  const missed = makeClock('rapid-review', today, { notified: '2026-05-07' }, { doneOn: '2026-06-03' });
  const notNeeded = makeClock('review', today, {}, { notNeededBecause: 'No local review is to be held.' });
  show(createCore([overdue, missed, notNeeded]));
  expect((await clockNamed('Notification')).textContent).toContain('4 working days overduewas due Thu 4 Jun');
  expect((await clockNamed('Rapid review')).textContent).toContain('Missed by 3 working days');
  expect((await clockNamed('Review')).textContent).toContain('Not neededNo local review is to be held.');
});

test('what was judged at the time stands beside what is known now, and can be judged again', async () => {
  const user = userEvent.setup();
  const judgement = {
    at: '2026-04-28T09:00:00.000Z',
    anchorOn: '2026-04-02',
    dueOn: '2026-04-24',
    doneOn: '2026-04-27',
    lateBy: 1,
  };
  const clock = makeClock(
    'rapid-review',
    today,
    { notified: '2026-04-02' },
    { doneOn: '2026-04-27' },
    { judgement, otherwiseNow: { dueOn: '2026-04-27', lateBy: 0 } },
  );
  const bridge = createCore([clock]);
  show(bridge);
  const row = await clockNamed('Rapid review');
  expect(row.textContent).toContain(
    'Missed by 1 working day. Due Friday 24 April 2026, done Monday 27 April 2026.',
  );
  expect(row.textContent).toContain(
    'it is due Monday 27 April 2026: met. The judgement stays as it was made.',
  );
  await user.click(within(row).getByRole('button', { name: 'Judge again' }));
  expect(bridge.callsOf('clock.judge')).toEqual([{ caseId: rowan.id, rule: 'rapid-review' }]);
});

test('a sum that leaves the calendar is given, with a warning', async () => {
  show(createCore([makeClock('rapid-review', '2028-12-21', { notified: '2028-12-20' })]));
  const clock = await clockNamed('Rapid review');
  expect(clock.textContent).toContain('Friday 12 January 2029');
  expect(clock.textContent).toContain(
    'leaves the calendar that Candour knows, which ends on Sunday 31 December 2028',
  );
});

test('dates out of order are kept and said where they are', async () => {
  const clock = makeClock('notification', today, { aware: '2026-06-09' }, { doneOn: '2026-06-02' });
  show(createCore([clock]));
  expect((await clockNamed('Notification')).textContent).toContain(
    'One of the two dates is wrong. Both are kept',
  );
});

test('the day it was done is typed as one writes it, by keyboard alone, and a day to come is refused', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  show(bridge);
  within(await clockNamed('Rapid review'))
    .getByRole('button', { name: 'Record the day: Rapid review' })
    .focus();
  await user.keyboard('{Enter}');
  const field = await screen.findByRole('textbox', { name: 'Sent to the Panel on' });
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.keyboard('20/6/26{Enter}');
  expect(await screen.findByText('This day is still to come. Record it once it is done')).toBeTruthy();
  await user.clear(field);
  await user.keyboard('9/6/26');
  expect(screen.getByText('Read as Tuesday 9 June 2026.')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(bridge.callsOf('clock.update')).toEqual([
    { caseId: rowan.id, rule: 'rapid-review', changes: { doneOn: '2026-06-09' } },
  ]);
});

test('a due day set by hand needs a reason', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  show(bridge);
  await user.click(
    within(await clockNamed('Rapid review')).getByRole('button', { name: 'Set the due day by hand' }),
  );
  await user.type(await screen.findByRole('textbox', { name: 'Due day' }), '26 June 2026');
  await user.click(screen.getByRole('button', { name: 'Set the day' }));
  expect(await screen.findByText('Say why the day is another one')).toBeTruthy();
  expect(bridge.callsOf('clock.override')).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Agreed with the Panel on 9 June');
  await user.click(screen.getByRole('button', { name: 'Set the day' }));
  expect(bridge.callsOf('clock.override')).toMatchObject([
    { override: { dueOn: '2026-06-26', reason: 'Agreed with the Panel on 9 June' } },
  ]);
});

test('how it is counted is set for the partnership, and which due days moved is said', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  bridge.answer({
    'clock.updateSetting': {
      moved: [
        {
          caseId: rowan.id,
          pseudonym: 'Rowan',
          rule: 'rapid-review',
          review: null,
          from: '2026-06-18',
          to: '2026-06-17',
        },
      ],
    },
  });
  show(bridge);
  await user.click(await screen.findByRole('button', { name: 'Change how it is counted: Rapid review' }));
  await user.click(await screen.findByRole('radio', { name: 'Day 1 is the day itself' }));
  await user.click(screen.getByRole('button', { name: 'Count it so' }));
  expect(bridge.callsOf('clock.updateSetting')).toMatchObject([
    {
      partnership: 'Wexmoor Safeguarding Children Partnership',
      rule: 'rapid-review',
      setting: { starts: 'same-day', length: 15, anchor: 'notified' },
    },
  ]);
  expect(
    await screen.findByText(/Rowan, rapid review: from Thursday 18 June 2026 to Wednesday 17 June 2026/),
  ).toBeTruthy();
});

test('bank holidays are listed by year, and a year Candour does not know says so', async () => {
  const user = userEvent.setup();
  show();
  const pane = await screen.findByRole('region', { name: 'Bank holidays' });
  expect(await within(pane).findByText('Early May bank holiday')).toBeTruthy();
  for (let year = 2026; year < 2029; year += 1)
    await user.click(within(pane).getByRole('button', { name: 'The year after' }));
  expect(await within(pane).findByText(/Candour knows no bank holidays of 2029/)).toBeTruthy();
});

test('a one-off day is added with its reason; a day that is one already is refused at its field', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  bridge.answer({
    'clock.createHoliday': ({ day }) =>
      day === '2026-12-25'
        ? refuse('record/duplicate', {
            fields: [{ path: 'day', message: 'This day is a bank holiday already' }],
          })
        : { id: holidayId.parse('01985b1e-0000-7000-8000-00000000aaaa'), moved: [] },
  });
  show(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add a day' }));
  await user.type(await screen.findByRole('textbox', { name: 'Day' }), '25/12/26');
  await user.type(screen.getByRole('textbox', { name: 'What it is called' }), 'Day of mourning');
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Proclaimed on 12 June');
  await user.click(screen.getByRole('button', { name: 'Add the day' }));
  expect(await screen.findByText('This day is a bank holiday already')).toBeTruthy();
  await user.clear(screen.getByRole('textbox', { name: 'Day' }));
  await user.type(screen.getByRole('textbox', { name: 'Day' }), '15/6/26');
  await user.click(screen.getByRole('button', { name: 'Add the day' }));
  expect(await screen.findByText('Day of mourning added. No due day moved.')).toBeTruthy();
});

test('after an added day is taken out the focus is where another is added, not at the top of the page', async () => {
  const user = userEvent.setup();
  const added = {
    id: holidayId.parse('01985b1e-0000-7000-8000-00000000aaaa'),
    day: '2026-09-21',
    name: 'Day of mourning',
    movedFrom: null,
    reason: 'Proclaimed',
  };
  const shown = { firstDay: '2017-01-01', lastDay: '2028-12-31' };
  const bridge = createCore();
  bridge.answer({
    'clock.listHolidays': { holidays: [added], ...shown },
    'clock.removeHoliday': () => {
      bridge.answer({ 'clock.listHolidays': { holidays: [], ...shown } });
      return { moved: [] };
    },
  });
  show(bridge);
  await user.click(await screen.findByRole('button', { name: 'Take out Day of mourning' }));
  await expect.poll(() => screen.queryByText('Day of mourning')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a day' }));
});

test('where a case has two reviews, each clock says which of them it is about, and acts on that one', async () => {
  const user = userEvent.setup();
  const reviewClock = (place: number, last: string) =>
    makeClock(
      'review',
      today,
      { initiated: `202${4 + place}-01-12` },
      {},
      {
        review: {
          exerciseId: exerciseId.parse(`01985b1e-0000-7000-8000-0000000000${last}`),
          title: '',
          place,
          total: 2,
        },
      },
    );
  const bridge = createCore([reviewClock(1, 'a1'), reviewClock(2, 'a2')]);
  show(bridge);
  await clockNamed('Review 1 of 2');
  await user.click(await screen.findByRole('button', { name: 'Record the day: Review 2 of 2' }));
  await screen.findByRole('textbox', { name: 'Published on' });
  await user.keyboard('{Enter}');
  expect(bridge.callsOf('clock.update')).toMatchObject([
    { exerciseId: '01985b1e-0000-7000-8000-0000000000a2' },
  ]);
});

test('the bar of the case shows the clock that runs first, and leads to all of them', async () => {
  renderScreen(createCore(), <CaseClock caseId={rowan.id} />);
  const link = await screen.findByRole('link');
  expect(link.textContent).toBe('Rapid review Day 9 of 15 · 6 working days left · due Thu 18 Jun');
  expect(link.getAttribute('href')).toBe(`/cases/${rowan.id}/overview/clock`);
});

test('the bar shows nothing where no clock runs', async () => {
  const bridge = createCore([]);
  const { container } = renderScreen(bridge, <CaseClock caseId={rowan.id} />);
  await expect.poll(() => bridge.callsOf('clock.get').length).toBe(1);
  expect(container.textContent).toBe('');
});

test('the day of publication that the exercise names is offered for the review once it has come', async () => {
  const user = userEvent.setup();
  const notice = makeClock('publication-notice', today, { publication: '2026-06-08' });
  show(createCore([makeClock('review', today, { initiated: '2026-01-12' }), notice]));
  await user.click(await screen.findByRole('button', { name: 'Record the day: Review' }));
  expect(await screen.findByRole('textbox', { name: 'Published on' })).toHaveProperty('value', '8 June 2026');
});
