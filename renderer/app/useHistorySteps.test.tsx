import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { holidayId } from '../../shared/contract/values.ts';
import { createFakeBridge } from '../../tests/support/fakeBridge.ts';
import { rowan } from '../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../tests/support/renderApp.tsx';
import { useClient } from '../data/DataProvider.tsx';
import { dismissNotice, NoticeBar } from '../ui/index.ts';
import { useHistorySteps } from './useHistorySteps.ts';

interface Operation {
  readonly operationId: string;
  readonly operation: string;
}

interface Stack {
  readonly done: Operation[];
  readonly undone: Operation[];
}

/** Two scopes, each with what was done and taken back in it; operations are named in the order they begin, as the core does. */
function createCore() {
  let last = 0;
  const stacks: Record<'case' | 'workspace', Stack> = {
    case: { done: [], undone: [] },
    workspace: { done: [], undone: [] },
  };
  const begin = (operation: string) => ({
    operationId: `01-${String((last += 1)).padStart(4, '0')}`,
    operation,
  });
  const stackOf = (caseId: string | null) => stacks[caseId === null ? 'workspace' : 'case'];
  const move = (from: Operation[], to: Operation[]): Operation => {
    const step = from.pop();
    if (!step) throw new Error('nothing to take back');
    to.push(begin(step.operation));
    return step;
  };
  const bridge = createFakeBridge({
    'clock.createHoliday': () => {
      stacks.workspace.done.push(begin('Add a bank holiday'));
      return { id: holidayId.parse('01985b1e-0000-7000-8000-00000000aaaa'), moved: [] };
    },
    'agencies.remove': () => {
      stacks.case.done.push(begin('Remove an agency'));
      return {};
    },
    'history.get': ({ caseId }) => ({
      undo: stackOf(caseId).done.at(-1) ?? null,
      redo: stackOf(caseId).undone.at(-1) ?? null,
    }),
    'history.undo': ({ caseId }) => move(stackOf(caseId).done, stackOf(caseId).undone),
    'history.redo': ({ caseId }) => move(stackOf(caseId).undone, stackOf(caseId).done),
  });
  return { bridge, stacks, begin };
}

function Screen() {
  const { undo, redo } = useHistorySteps(rowan.id);
  const client = useClient();
  const holiday = { day: '2026-09-21', name: 'Mourning', reason: 'Proclaimed' };
  return (
    <>
      <button type="button" onClick={() => void client.call('clock.createHoliday', holiday)}>
        Add a bank holiday
      </button>
      <button
        type="button"
        onClick={() => void client.call('agencies.remove', { agencyId: rowan.id as never })}
      >
        Change the case
      </button>
      <button type="button" onClick={() => void undo()}>
        Undo
      </button>
      <button type="button" onClick={() => void redo()}>
        Redo
      </button>
      <NoticeBar />
    </>
  );
}

const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));
const says = (words: string) => expect(screen.findByText(words)).resolves.toBeTruthy();

beforeEach(() => dismissNotice());

test('Ctrl+Z after adding a bank holiday takes that back, and not the case’s last act', async () => {
  const { bridge, stacks, begin } = createCore();
  stacks.case.done.push(begin('Change finding 2'));
  renderScreen(bridge, <Screen />);
  await press('Add a bank holiday');
  await press('Undo');
  await says('Taken back: Add a bank holiday');
  expect(stacks.case.done).toHaveLength(1);
  await press('Redo');
  await says('Done again: Add a bank holiday');
  await press('Undo');
  await says('Taken back: Add a bank holiday');
  await press('Undo');
  await says('Taken back: Change finding 2');
});

test('acts of both kinds go back in the order they were done, the latest first', async () => {
  const { bridge } = createCore();
  renderScreen(bridge, <Screen />);
  await press('Add a bank holiday');
  await press('Change the case');
  await press('Undo');
  await says('Taken back: Remove an agency');
  await press('Undo');
  await says('Taken back: Add a bank holiday');
  await press('Redo');
  await says('Done again: Add a bank holiday');
  await press('Redo');
  await says('Done again: Remove an agency');
});

test('a bank holiday added in another window, or last week, is not taken back from within a case', async () => {
  const { bridge, stacks, begin } = createCore();
  stacks.case.done.push(begin('Change finding 2'));
  stacks.workspace.done.push(begin('Add a bank holiday'));
  renderScreen(bridge, <Screen />);
  await press('Undo');
  await says('Taken back: Change finding 2');
  expect(stacks.workspace.done).toHaveLength(1);
});

test('what was taken back for every case is not done again over something done to the case since', async () => {
  const { bridge, stacks } = createCore();
  renderScreen(bridge, <Screen />);
  await press('Add a bank holiday');
  await press('Undo');
  await says('Taken back: Add a bank holiday');
  await press('Change the case');
  await press('Redo');
  expect(stacks.workspace.undone).toHaveLength(1);
});

test('once the workspace was locked, Ctrl+Z comes to nothing that was done before', async () => {
  const { bridge, stacks, begin } = createCore();
  stacks.case.done.push(begin('Change finding 2'));
  renderScreen(bridge, <Screen />);
  await press('Add a bank holiday');
  bridge.emit({ type: 'workspace', state: 'locked' });
  await press('Undo');
  await says('Taken back: Change finding 2');
});
