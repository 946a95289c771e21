import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { agencyAliasId, agencyNameId } from '../../../shared/contract/values.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { northgate } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { AgencyDetails } from './AgencyDetails.tsx';
import { AgencyNames } from './AgencyNames.tsx';

const id = '01985b1e-0000-7000-8000-0000000000b1';
const createCore = () =>
  createFakeBridge({
    'agencies.createName': { id: agencyNameId.parse(id), name: '', from: null, to: null },
    'agencies.createAlias': ({ alias }) =>
      alias === 'Tarn'
        ? refuse('record/duplicate', {
            message: 'That is already a name of Tarn Homes in this case.',
            fields: [{ path: 'alias', message: 'That is already a name of Tarn Homes in this case.' }],
          })
        : { id: agencyAliasId.parse(id), alias },
    'agencies.updateDetails': northgate.details,
    'history.get': { undo: null, redo: null },
  });

test('a former name may end in a month, which is taken to its last day; a day that is none is said', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <AgencyNames agency={northgate} />);
  await user.click(screen.getByRole('button', { name: 'Add a former name' }));
  const form = within(screen.getByRole('form', { name: 'New former name' }));
  await user.type(form.getByRole('textbox', { name: 'Former name' }), 'Thornbeck Medical Centre');
  await user.type(form.getByRole('textbox', { name: 'To' }), 'lately');
  await user.click(form.getByRole('button', { name: 'Add it' }));
  expect(form.getByText(/cannot read this as a date/)).toBeTruthy();
  expect(bridge.callsOf('agencies.createName')).toEqual([]);
  await user.clear(form.getByRole('textbox', { name: 'To' }));
  await user.type(form.getByRole('textbox', { name: 'To' }), 'June 2022');
  await user.click(form.getByRole('button', { name: 'Add it' }));
  expect(bridge.callsOf('agencies.createName')).toEqual([
    { agencyId: northgate.id, name: 'Thornbeck Medical Centre', from: null, to: '2022-06-30' },
  ]);
});

test('a name that another agency has is refused at the field, and what was typed stays', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <AgencyNames agency={northgate} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Another name' });
  await user.type(field, 'Tarn{Enter}');
  expect(await screen.findByText(/already a name of Tarn Homes/)).toBeTruthy();
  expect(field.value).toBe('Tarn');
  await user.clear(field);
  await user.type(field, 'Health');
  expect(screen.getByText(/“Health” is not an organisation/)).toBeTruthy();
});

test('whom to speak to saves itself when the field is left', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <AgencyDetails agency={northgate} />);
  await user.type(screen.getByRole('textbox', { name: 'Contact' }), 'Dr K');
  await user.tab();
  expect(bridge.callsOf('agencies.updateDetails')).toEqual([
    { agencyId: northgate.id, changes: { contact: 'Dr K' } },
  ]);
});
