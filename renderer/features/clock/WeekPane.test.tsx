import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exerciseId, milestoneId, safeguardingActionId } from '../../../shared/contract/values.ts';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { makeClockOfCase } from '../../../tests/support/fakeClocks.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { WeekPane } from './WeekPane.tsx';

const today = '2026-06-10';
const milestone = {
  id: milestoneId.parse('01985b1e-0000-7000-8000-0000000000b1'),
  caseId: rowan.id,
  exerciseId: exerciseId.parse('01985b1e-0000-7000-8000-0000000000a1'),
  reference: rowan.reference,
  pseudonym: rowan.pseudonym,
  dayNumber: 10,
  what: 'Agency summaries are in',
  who: 'Agencies',
  dueOn: '2026-06-11',
  state: 'to-come',
  furtherOverdue: 0,
} as const;

test('the week shows what is to be done on each day beside the deadlines, and what is overdue', async () => {
  const late = {
    ...milestone,
    id: milestoneId.parse('01985b1e-0000-7000-8000-0000000000b2'),
    dueOn: '2026-06-03',
  };
  const bridge = createFakeBridge({
    'milestones.week': {
      today,
      milestones: [{ ...late, state: 'overdue', what: 'Letters go out', furtherOverdue: 2 }, milestone],
    },
  });
  const clocks = [makeClockOfCase('rapid-review', today, { notified: '2026-05-21' })];
  renderScreen(
    bridge,
    <WeekPane week={{ today, from: '2026-06-08', to: '2026-06-14', clocks }} onWeek={() => undefined} />,
  );
  const link = await screen.findByRole('link', { name: 'Rowan: Agency summaries are in' });
  expect(link.getAttribute('href')).toBe(`/cases/${rowan.id}/overview/milestones`);
  expect(link.closest('ol')?.textContent).toContain('11Thu');
  expect(screen.getByRole('link', { name: 'Rowan: Letters go out' }).parentElement?.textContent).toContain(
    'Wed 3 Jun · Day 10, Agencies, overdue, 2 more overdue',
  );
  expect(screen.getByRole('heading', { name: /^Overdue/ }).textContent).toBe('Overdue 1');
});

test('a safeguarding action that is late stands among what is overdue, by whom it is owned and how late', async () => {
  const action = {
    id: safeguardingActionId.parse('01985b1e-0000-7000-8000-0000000000c1'),
    caseId: rowan.id,
    exerciseId: exerciseId.parse('01985b1e-0000-7000-8000-0000000000e1'),
    reference: rowan.reference,
    pseudonym: rowan.pseudonym,
    what: 'Hazel seen at home',
    ownerName: 'SW1',
    ownerAgency: null,
    dueOn: '2026-06-05',
  };
  const bridge = createFakeBridge({
    'safeguarding-actions.listDue': { today, total: 1, actions: [action] },
  });
  renderScreen(
    bridge,
    <WeekPane week={{ today, from: '2026-06-08', to: '2026-06-14', clocks: [] }} onWeek={() => undefined} />,
  );
  const link = await screen.findByRole('link', { name: 'Rowan: Hazel seen at home' });
  expect(link.getAttribute('href')).toBe(`/cases/${rowan.id}/rapid-review/actions`);
  expect(link.parentElement?.textContent).toContain('Fri 5 Jun · SW1, 5 days late');
  expect(bridge.callsOf('safeguarding-actions.listDue')).toEqual([{ by: '2026-06-21', limit: 200 }]);
});
