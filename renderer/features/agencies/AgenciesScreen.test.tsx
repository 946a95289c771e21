import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { agencyId } from '../../../shared/contract/values.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { northgate, rowan, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { NoticeBar } from '../../ui/index.ts';
import { AgenciesScreen } from './AgenciesScreen.tsx';

function createCore(initial: readonly Agency[]) {
  let agencies = [...initial];
  const removed = new Map<string, Agency>();
  const bridge = createFakeBridge({
    'agencies.list': () => ({ agencies }),
    'history.list': { changes: [], hasMore: false },
    'agencies.create': ({ name, kind, code }) => {
      const made: Agency = {
        ...wexmoorHousing,
        id: agencyId.parse('01985b1e-0000-7000-8000-0000000000a9'),
        name,
        kind,
        code: code ?? 'OTH',
      };
      agencies = [...agencies, made];
      return made;
    },
    'agencies.remove': (input) => {
      const found = agencies.find(({ id }) => id === input.agencyId);
      if (!found || found.entryCount > 0)
        return refuse('record/in-use', { message: '21 entries come from this agency. Nothing was changed.' });
      removed.set(found.id, found);
      agencies = agencies.filter(({ id }) => id !== found.id);
      bridge.emit({ type: 'changed', capabilities: ['agencies'], caseIds: [rowan.id] });
      return {};
    },
    'agencies.restore': (input) => {
      const found = removed.get(input.agencyId) ?? wexmoorHousing;
      agencies = [...agencies, found];
      return found;
    },
    'agencies.update': ({ changes }) => ({
      ...northgate,
      ...(changes.name === undefined ? {} : { name: changes.name }),
    }),
  });
  return bridge;
}

const open = (bridge: ReturnType<typeof createCore>) =>
  renderScreen(
    bridge,
    <>
      <AgenciesScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );

test('each agency has its letters beside its name, never colour alone', async () => {
  open(createCore([northgate, wexmoorHousing]));
  const row = (await screen.findByRole('button', { name: 'Northgate Surgery' })).closest('tr');
  expect([...(row?.cells ?? [])].map((cell) => cell.textContent)).toEqual([
    'GP',
    'Northgate Surgery',
    'GP practice',
    '21',
    '1',
  ]);
});

test('the usual letters follow the kind until someone writes their own', async () => {
  const user = userEvent.setup();
  const bridge = createCore([]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add an agency' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Aldermere Hospital');
  await user.click(dialog.getByRole('button', { name: /Kind/ }));
  await user.click(screen.getByRole('option', { name: 'Hospital' }));
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Letters' }).value).toBe('HOSP');
  await user.clear(dialog.getByRole('textbox', { name: 'Letters' }));
  await user.type(dialog.getByRole('textbox', { name: 'Letters' }), 'ald');
  await user.click(dialog.getByRole('button', { name: 'Add it' }));
  expect(bridge.callsOf('agencies.create')).toEqual([
    { caseId: rowan.id, name: 'Aldermere Hospital', kind: 'hospital', code: 'ALD' },
  ]);
  expect(await screen.findByRole('heading', { level: 2, name: 'Aldermere Hospital' })).toBeTruthy();
});

test('why an agency cannot be taken out is said in place', async () => {
  const user = userEvent.setup();
  open(createCore([northgate]));
  await user.click(await screen.findByRole('button', { name: 'Take it out of the case' }));
  expect((await screen.findByRole('alert')).textContent).toContain('21 entries come from this agency');
  expect(screen.getByRole('button', { name: 'Northgate Surgery' })).toBeTruthy();
});

test('an agency that is taken out by the Delete key can be had back', async () => {
  const user = userEvent.setup();
  open(createCore([northgate, wexmoorHousing]));
  (await screen.findByRole('button', { name: 'Northgate Surgery' })).focus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('heading', { level: 2, name: 'Tarn Homes' })).toBeTruthy();
  await user.keyboard('{Delete}');
  expect(await screen.findByText('Tarn Homes taken out')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Tarn Homes' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(await screen.findByRole('button', { name: 'Tarn Homes' })).toBeTruthy();
});

test('a name is changed where it stands and saved when the field is left', async () => {
  const user = userEvent.setup();
  const bridge = createCore([northgate]);
  open(bridge);
  const field = await screen.findByRole('textbox', { name: 'Name' });
  await user.type(field, ' and Partners');
  await user.tab();
  // Whoever types slowly has had some of it saved before.
  expect(bridge.callsOf('agencies.update').at(-1)).toEqual({
    agencyId: northgate.id,
    changes: { name: 'Northgate Surgery and Partners' },
  });
});
