import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { createFakeBridge, refuse } from '../../tests/support/fakeBridge.ts';
import { rowan } from '../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../tests/support/renderApp.tsx';
import { dismissNotice, NoticeBar, SavedTextField, showNotice } from '../ui/index.ts';
import { useAutosave } from './autosave/useAutosave.ts';
import { useClient } from './DataProvider.tsx';
import { useWrite } from './useWrite.ts';

function Acts() {
  const client = useClient();
  const remove = useWrite('cases.remove');
  const restore = useWrite('cases.restore');
  const details = useAutosave({
    recordKey: `cases:${rowan.id}`,
    record: rowan,
    fields: ({ reference }) => ({ reference }),
    save: (changes) => client.call('cases.update', { caseId: rowan.id, changes }),
  });
  const removeIt = async () => {
    if (await remove.run({ caseId: rowan.id })) showNotice('Taken off the list', () => Promise.resolve());
  };
  return (
    <>
      <button type="button" onClick={() => void removeIt()}>
        Remove
      </button>
      <button type="button" onClick={() => void restore.run({ caseId: rowan.id })}>
        Put another back
      </button>
      <SavedTextField label="Reference" field={details.field('reference')} />
      <NoticeBar />
    </>
  );
}

async function openAndRemove() {
  const user = userEvent.setup();
  const bridge = createFakeBridge({
    'cases.remove': {},
    'cases.restore': rowan,
    'cases.update': ({ changes }) => ({ ...rowan, reference: changes.reference ?? rowan.reference }),
  });
  renderScreen(bridge, <Acts />);
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await screen.findByRole('button', { name: 'Undo' });
  return { user, bridge };
}

const undo = () => screen.queryByRole('button', { name: 'Undo' });

beforeEach(dismissNotice);

test('an Undo that would no longer take back the last act is gone once something else was done', async () => {
  const { user } = await openAndRemove();
  await user.click(screen.getByRole('button', { name: 'Put another back' }));
  await expect.poll(undo).toBeNull();
});

test('it is gone as well once something that was typed is saved', async () => {
  const { user, bridge } = await openAndRemove();
  await user.type(screen.getByRole('textbox', { name: 'Reference' }), 'B');
  expect(bridge.callsOf('cases.update')).toEqual([]);
  expect(undo()).toBeTruthy();
  await user.tab();
  await expect.poll(undo).toBeNull();
});

test('an act that was refused takes nothing away, and one that is done again brings its own Undo', async () => {
  const { user, bridge } = await openAndRemove();
  bridge.answer({ 'cases.restore': refuse('workspace/cannot-write') });
  await user.click(screen.getByRole('button', { name: 'Put another back' }));
  await expect.poll(() => bridge.callsOf('cases.restore').length).toBe(1);
  expect(undo()).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await expect.poll(() => bridge.callsOf('cases.remove').length).toBe(2);
  await expect.poll(undo).toBeTruthy();
  expect(screen.getByText('Taken off the list')).toBeTruthy();
});
