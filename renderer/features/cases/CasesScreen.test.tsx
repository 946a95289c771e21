import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import type { AwaitedRequest } from '../../../shared/contract/requests.ts';
import { agencyId, caseId, requestId } from '../../../shared/contract/values.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { makeClockOfCase } from '../../../tests/support/fakeClocks.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { NoticeBar } from '../../ui/index.ts';
import { CasesScreen } from './CasesScreen.tsx';
import { closeNewCase, openNewCase, showCases } from './casesView.ts';
import { NewCaseDialog } from './NewCaseDialog.tsx';

const linden: CaseRecord = {
  ...rowan,
  id: caseId.parse('01985b1e-0000-7000-8000-000000000002'),
  pseudonym: 'Linden',
  reference: 'WSCP 2026-03',
};

const clocks = [
  makeClockOfCase('rapid-review', '2026-06-10', { notified: '2026-05-28' }),
  makeClockOfCase(
    'rapid-review',
    '2026-06-10',
    { notified: '2026-05-15' },
    { caseId: linden.id, pseudonym: 'Linden', reference: 'WSCP 2026-03' },
  ),
];

const awaited: AwaitedRequest[] = [
  {
    id: requestId.parse('01985b1e-0000-7000-8000-0000000000e1'),
    caseId: linden.id,
    pseudonym: 'Linden',
    agency: {
      id: agencyId.parse('01985b1e-0000-7000-8000-0000000000a1'),
      name: 'Northgate Surgery',
      code: 'GP',
      kind: 'gp',
    },
    kind: 'records',
    askedOn: '2026-06-01',
    dueOn: '2026-06-07',
    promisedOn: null,
    receivedOn: null,
    checkedOn: null,
    queriedOn: null,
    answer: 'none',
  },
];

/** A core that keeps a list of cases. */
function createCore(cases: CaseRecord[]) {
  const removed = new Set<string>();
  return createFakeBridge({
    'cases.list': ({ show }) => {
      const shown = cases.filter(({ id }) => removed.has(id) === (show === 'removed'));
      return { cases: shown, total: shown.length };
    },
    'clock.week': ({ weekOf }) => ({
      today: '2026-06-10',
      ...(weekOf === undefined
        ? { from: '2026-06-08', to: '2026-06-14' }
        : { from: '2026-06-15', to: '2026-06-21' }),
      clocks,
    }),
    'requests.listAwaited': { today: '2026-06-10', total: awaited.length, requests: awaited },
    'cases.remove': (input) => {
      removed.add(input.caseId);
      return {};
    },
    'cases.restore': (input) => {
      removed.delete(input.caseId);
      return rowan;
    },
  });
}

beforeEach(() => {
  showCases('current');
  closeNewCase();
});

test('the list names each case with its reference, what kind of exercise it is and what is in it', async () => {
  renderScreen(createCore([rowan]), <CasesScreen />);
  const row = (await screen.findByRole('link', { name: 'Rowan' })).closest('tr') as HTMLElement;
  expect(row.textContent).toContain('WSCP 2026-04');
  expect(row.textContent).toContain('Serious incident notification and rapid review');
  expect(row.textContent).toContain('236 entries from 2 agencies');
  expect(row.textContent).toContain('5 findings');
});

test('arrow keys move through the cases and Enter opens one', async () => {
  const user = userEvent.setup();
  const { visited } = renderScreen(createCore([rowan, linden]), <CasesScreen />);
  (await screen.findByRole('link', { name: 'Rowan' })).focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Linden' }));
  await user.keyboard('{Enter}');
  expect(visited.at(-1)).toBe(`/cases/${linden.id}/overview`);
});

test('a case that is removed can be taken back from the bar, or later from the removed ones', async () => {
  const user = userEvent.setup();
  renderScreen(
    createCore([rowan, linden]),
    <>
      <CasesScreen />
      <NoticeBar />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: 'Remove Rowan, WSCP 2026-04' }));
  expect(await screen.findByText('Rowan, WSCP 2026-04, taken off the list')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Rowan' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(await screen.findByRole('link', { name: 'Rowan' })).toBeTruthy();

  screen.getByRole('link', { name: 'Linden' }).focus();
  await user.keyboard('{Delete}');
  await user.click(await screen.findByRole('radio', { name: 'Removed' }));
  await user.click(await screen.findByRole('button', { name: 'Put back Linden, WSCP 2026-03' }));
  expect(await screen.findByText('Linden, WSCP 2026-03, is back on the list')).toBeTruthy();
});

test('an empty list says how a case begins and offers the invented one', async () => {
  const user = userEvent.setup();
  const bridge = createCore([]);
  bridge.answer({ 'cases.createPractice': { ...rowan, isPractice: true } });
  renderScreen(bridge, <CasesScreen />);
  expect(await screen.findByRole('heading', { name: 'No cases on this computer yet' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Look round an invented practice case' }));
  expect(bridge.callsOf('cases.createPractice')).toEqual([{}]);
});

test('the practice case is marked as invented wherever it is listed', async () => {
  renderScreen(createCore([{ ...rowan, isPractice: true }]), <CasesScreen />);
  expect(await screen.findByText('Practice: everything in it is invented')).toBeTruthy();
});

test('a new case asks for a pseudonym, never the real name, and opens when it is made', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({ 'cases.create': rowan });
  const opened: string[] = [];
  renderScreen(bridge, <NewCaseDialog onCreated={(id) => opened.push(id)} />);
  openNewCase();
  const dialog = within(await screen.findByRole('dialog', { name: 'New case' }));
  expect(dialog.getByText(/Never the real name/)).toBeTruthy();
  await user.type(dialog.getByRole('textbox', { name: 'Reference' }), 'WSCP 2026-04');
  await user.type(dialog.getByRole('textbox', { name: 'The child’s pseudonym' }), 'Rowan{Enter}');
  expect(bridge.callsOf('cases.create')).toEqual([
    {
      reference: 'WSCP 2026-04',
      pseudonym: 'Rowan',
      partnership: '',
      exerciseKind: 'rapid-review',
      marking: 'OFFICIAL-SENSITIVE',
    },
  ]);
  expect(opened).toEqual([rowan.id]);
});

test('what is wrong with a new case is said at the field, and what was typed stays', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({
    'cases.create': () =>
      refuse('request/invalid-input', { fields: [{ path: 'reference', message: 'Enter something here' }] }),
  });
  renderScreen(bridge, <NewCaseDialog onCreated={() => undefined} />);
  openNewCase();
  await user.type(await screen.findByRole('textbox', { name: 'The child’s pseudonym' }), 'Rowan{Enter}');
  const reference = await screen.findByRole('textbox', {
    name: 'Reference',
    description: /Enter something here/,
  });
  expect(reference.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'The child’s pseudonym' }).value).toBe(
    'Rowan',
  );
});

test('each case shows the clock that runs first, with the day it is due', async () => {
  renderScreen(createCore([rowan, linden]), <CasesScreen />);
  const row = (await screen.findByRole('link', { name: 'Rowan' })).closest('tr') as HTMLElement;
  expect(await within(row).findByText('6 working days left')).toBeTruthy();
  expect(row.textContent).toContain('Thu 18 Jun');
  const late = screen.getByRole('link', { name: 'Linden' }).closest('tr') as HTMLElement;
  expect(late.textContent).toContain('2 working days overdue');
});

test('the week shows what was due and what comes, each leading to its clock, and can be turned to the next', async () => {
  const user = userEvent.setup();
  const bridge = createCore([rowan, linden]);
  renderScreen(bridge, <CasesScreen />);
  const pane = await screen.findByRole('region', { name: 'This week' });
  expect(await within(pane).findByText('8 to 14 June')).toBeTruthy();
  const item = within(pane).getByRole('link', { name: 'Linden: rapid review was due' });
  expect(item.getAttribute('href')).toBe(`/cases/${linden.id}/overview/clock`);
  expect(within(pane).getByText('Nothing is due').closest('li')?.getAttribute('aria-current')).toBe('date');
  expect(within(pane).getByRole('heading', { name: 'The week after 1 deadline' })).toBeTruthy();
  await user.click(within(pane).getByRole('button', { name: 'The week after' }));
  expect(await screen.findByText('15 to 21 June')).toBeTruthy();
  expect(bridge.callsOf('clock.week').at(-1)).toEqual({ weekOf: '2026-06-15' });
  expect(screen.getByRole('region', { name: 'Week' }).textContent).toContain('Overdue 1');
});

test('whom one waits for stands beside the week, with how late it is, and leads to the desk', async () => {
  renderScreen(createCore([rowan, linden]), <CasesScreen />);
  const waiting = await screen.findByRole('region', { name: 'Waiting on agencies' });
  expect(within(waiting).getByRole('link', { name: 'Records, Linden' }).getAttribute('href')).toBe(
    `/cases/${linden.id}/agencies/requests`,
  );
  expect(within(waiting).getByText('3 days late')).toBeTruthy();
  expect(within(waiting).getByText('Northgate Surgery')).toBeTruthy();
});

test('each case says at which stage its exercise is', async () => {
  renderScreen(createCore([rowan]), <CasesScreen />);
  const row = await screen.findByRole('row', { name: /Rowan/ });
  expect(row.textContent).toContain('Scoping requests 2 of 3');
});
