import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SafeguardingAction } from '../../../shared/contract/safeguardingActions.ts';
import { safeguardingActionId } from '../../../shared/contract/values.ts';
import { createFakeBridge, type FakeBridge } from '../../../tests/support/fakeBridge.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { northgate, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { runCommand } from '../../app/commands.ts';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { useActionsView } from './actionsView.ts';
import { LateActions } from './LateActions.tsx';
import { SafeguardingActionsScreen } from './SafeguardingActionsScreen.tsx';

function action(number: number, changes: Partial<SafeguardingAction> = {}): SafeguardingAction {
  return {
    id: safeguardingActionId.parse(`01985b1e-0000-7000-8000-0000000007${String(number).padStart(2, '0')}`),
    caseId: rowan.id,
    exerciseId: rapidReview.id,
    what: `Action ${number}`,
    forWhom: '',
    ownerAgencyId: null,
    ownerName: '',
    dueOn: null,
    doneOn: null,
    doneNote: '',
    position: number,
    removedAt: null,
    ...changes,
  };
}

const seen = action(1, {
  what: 'Hazel seen at home',
  forWhom: 'Hazel',
  ownerAgencyId: northgate.id,
  dueOn: '2026-06-05',
});
const told = action(2, { what: 'School told', ownerName: 'SW1', dueOn: '2026-06-05', doneOn: '2026-06-03' });
const unnamed = action(3, { what: 'Locks changed' });

/** A core that keeps what it is told, as the real one would. */
function createCore(initial: readonly SafeguardingAction[]): FakeBridge {
  let all = [...initial];
  const change = (id: string, changes: object) => {
    all = all.map((one) => (one.id === id ? { ...one, ...changes } : one));
    const found = all.find((one) => one.id === id);
    if (!found) throw new Error('no such action');
    return found;
  };
  return createFakeBridge({
    'exercises.list': ({ show }) => ({ exercises: show === 'removed' ? [] : [rapidReview] }),
    'agencies.list': { agencies: [northgate] },
    'history.list': { changes: [], hasMore: false },
    'safeguarding-actions.list': ({ show }) => ({
      actions: all.filter(({ removedAt }) => (removedAt === null) === (show !== 'removed')),
    }),
    'safeguarding-actions.create': () => {
      const made = action(9, { what: '' });
      all = [...all, made];
      return made;
    },
    'safeguarding-actions.update': ({ safeguardingActionId: id, changes }) =>
      change(id, Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))),
    'safeguarding-actions.remove': ({ safeguardingActionId: id }) => {
      change(id, { removedAt: '2026-06-10T10:00:00.000Z' });
      return {};
    },
    'safeguarding-actions.restore': ({ safeguardingActionId: id }) => change(id, { removedAt: null }),
    'safeguarding-actions.reorder': ({ safeguardingActionId: id, position }) => {
      const moved = change(id, {});
      all = all.filter((one) => one.id !== id).toSpliced(position, 0, moved);
      return moved;
    },
  });
}

function show(bridge: FakeBridge) {
  return renderScreen(
    bridge,
    <>
      <SafeguardingActionsScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
}

const rowOf = (name: string) => screen.getByRole('button', { name }).closest('tr') as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-10T09:00:00') });
  dismissNotice();
  useActionsView.setState({ selected: {} });
});
afterEach(() => {
  vi.useRealTimers();
});

test('each action says in words how it stands: late, done, without a date, with nobody named', async () => {
  show(createCore([seen, told, unnamed]));
  await screen.findByRole('button', { name: 'Hazel seen at home' });
  expect(within(rowOf('Hazel seen at home')).getByText('5 days late')).toBeTruthy();
  expect(within(rowOf('School told')).getByText('Done Wed 3 Jun')).toBeTruthy();
  expect(within(rowOf('School told')).getByText('SW1')).toBeTruthy();
  expect(within(rowOf('Locks changed')).getByText('No date set')).toBeTruthy();
  expect(within(rowOf('Locks changed')).getByText('Nobody named yet')).toBeTruthy();
});

test('an empty list says what will be here; the key adds one and its words take the focus', async () => {
  const bridge = createCore([]);
  show(bridge);
  expect(await screen.findByRole('heading', { name: 'No action yet' })).toBeTruthy();
  runCommand('safeguarding-actions.create');
  const what = await screen.findByRole('textbox', { name: 'Action' });
  await waitFor(() => expect(document.activeElement).toBe(what));
  await userEvent.type(what, 'School told');
  await userEvent.tab();
  await waitFor(() =>
    expect(bridge.callsOf('safeguarding-actions.update')).toContainEqual({
      safeguardingActionId: action(9).id,
      changes: { what: 'School told' },
    }),
  );
});

test('done is a day: “today” is read when the field is left, and a day to come is doubted', async () => {
  const user = userEvent.setup();
  const bridge = createCore([seen]);
  show(bridge);
  const done = await screen.findByRole('textbox', { name: 'Done on' });
  await user.type(done, 'today');
  expect(bridge.callsOf('safeguarding-actions.update')).toEqual([]);
  await user.tab();
  expect(await screen.findByText('Done Wed 10 Jun')).toBeTruthy();
  await user.clear(done);
  await user.type(done, '12/6/26');
  await user.tab();
  expect(await screen.findByText(/This day is still to come/)).toBeTruthy();
});

test('what cannot be read as a day stays as it was typed and is not saved', async () => {
  const user = userEvent.setup();
  const bridge = createCore([unnamed]);
  show(bridge);
  const due = await screen.findByRole('textbox', { name: 'Due' });
  await user.type(due, 'as soon as possible');
  await user.tab();
  expect(await screen.findByText(/cannot read this as one day/)).toBeTruthy();
  expect(due).toHaveProperty('value', 'as soon as possible');
  expect(bridge.callsOf('safeguarding-actions.update')).toEqual([]);
});

test('an action is removed by key, the focus stays in the list, and it can be put back', async () => {
  const user = userEvent.setup();
  show(createCore([seen, told]));
  (await screen.findByRole('button', { name: 'Hazel seen at home' })).focus();
  await user.keyboard('{Delete}');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Hazel seen at home' })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'School told' }));
  await user.click(screen.getByRole('button', { name: 'Show removed (1)' }));
  await user.click(await screen.findByRole('button', { name: 'Put back Hazel seen at home' }));
  await user.click(await screen.findByRole('button', { name: 'Back to the actions' }));
  expect(await screen.findByRole('button', { name: 'Hazel seen at home' })).toBeTruthy();
});

test('the selected action moves in the order', async () => {
  const user = userEvent.setup();
  const bridge = createCore([seen, told]);
  show(bridge);
  expect((await screen.findByRole('button', { name: 'Move up' })).hasAttribute('disabled')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Move down' }));
  await waitFor(() =>
    expect(bridge.callsOf('safeguarding-actions.reorder')).toEqual([
      { safeguardingActionId: seen.id, position: 1 },
    ]),
  );
  expect(await screen.findByText('Action moved to place 2 of 2')).toBeTruthy();
});

test('without a rapid review the screen says so and offers to begin one', async () => {
  const bridge = createCore([]);
  bridge.answer({ 'exercises.list': { exercises: [] } });
  show(bridge);
  expect(await screen.findByRole('button', { name: 'Begin a rapid review' })).toBeTruthy();
});

test('the overview says how many actions of the case are late, and leads to the first; it is silent where none is', async () => {
  const bridge = createFakeBridge({
    'safeguarding-actions.listDue': { today: '2026-06-10', total: 0, actions: [] },
  });
  const { unmount } = renderScreen(bridge, <LateActions caseId={rowan.id} />);
  await waitFor(() =>
    expect(bridge.callsOf('safeguarding-actions.listDue')).toEqual([
      { by: '2026-06-09', caseId: rowan.id, limit: 1 },
    ]),
  );
  expect(screen.queryByRole('link')).toBeNull();
  unmount();
  const { id, caseId, exerciseId, what, ownerName } = seen;
  const first = {
    id,
    caseId,
    exerciseId,
    what,
    ownerName,
    dueOn: '2026-06-05',
    ownerAgency: null,
    pseudonym: rowan.pseudonym,
    reference: rowan.reference,
  };
  bridge.answer({ 'safeguarding-actions.listDue': { today: '2026-06-10', total: 2, actions: [first] } });
  renderScreen(bridge, <LateActions caseId={rowan.id} />);
  const link = await screen.findByRole('link', { name: '2 immediate safeguarding actions are late' });
  expect(link.getAttribute('href')).toContain('rapid-review/actions');
});
