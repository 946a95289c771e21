import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { exerciseId, legalHoldId, proceedingId } from '../../../shared/contract/values.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { HoldNotes, LegalHoldMark, LegalHolds, PublicationHoldNote, PublicationPanel } from './index.ts';

type Holds = OutputOf<'holds.get'>;

const hold: Holds['legal'][number] = {
  id: legalHoldId.parse('01985b1e-0000-7000-8000-000000000d21'),
  caseId: rowan.id,
  placedOn: '2026-06-02',
  placedBy: 'Wexmoor Crown Court',
  because: 'Trial to come.',
  liftedOn: null,
  liftedBy: '',
  liftedBecause: '',
  createdAt: '2026-06-02T08:00:00.000Z',
};
const trial: Holds['publication'][number] = {
  proceedingId: proceedingId.parse('01985b1e-0000-7000-8000-000000000d01'),
  kind: 'criminal',
  title: 'R v W',
  heldFrom: '2026-06-10',
  because: 'The trial is to come.',
  liftedOn: null,
  liftedBecause: '',
  endedOn: null,
};
const review: Holds['publications'][number] = {
  exerciseId: exerciseId.parse('01985b1e-0000-7000-8000-000000000d31'),
  kind: 'local-review',
  title: '',
  number: 2,
  publishedOn: null,
  form: 'undecided',
  because: '',
  toldOn: null,
};
const nothing: Holds = { today: '2029-06-20', legal: [], publication: [], publications: [] };

test('the bar of the case says that a legal hold is on, and nothing where none is', async () => {
  const bridge = createFakeBridge({ 'holds.get': { ...nothing, legal: [hold] } });
  renderScreen(bridge, <LegalHoldMark caseId={rowan.id} />);
  expect((await screen.findByRole('link', { name: 'Legal hold' })).getAttribute('href')).toContain(
    'overview/proceedings',
  );
  bridge.answer({ 'holds.get': { ...nothing, legal: [{ ...hold, liftedOn: '2026-07-01' }] } });
  bridge.emit({ type: 'changed', capabilities: ['holds'], caseIds: [rowan.id] });
  await expect.poll(() => screen.queryByRole('link', { name: 'Legal hold' })).toBeNull();
});

test('a hold on publication that was lifted is no longer warned of, and its length is kept', async () => {
  const lifted = { ...trial, liftedOn: '2029-06-20', liftedBecause: 'No appeal.' };
  const bridge = createFakeBridge({
    'holds.get': { ...nothing, publication: [lifted], publications: [review] },
  });
  renderScreen(
    bridge,
    <>
      <PublicationHoldNote caseId={rowan.id} />
      <PublicationPanel caseId={rowan.id} />
    </>,
  );
  expect(await screen.findByText('Held from 10 June 2026 to 20 June 2029, 3 years.')).toBeTruthy();
  expect(screen.queryByText(/Publication is held for/)).toBeNull();
});

test('the overview says since when publication is held, for what, and how long it has been', async () => {
  renderScreen(
    createFakeBridge({ 'holds.get': { ...nothing, publication: [trial] } }),
    <HoldNotes caseId={rowan.id} />,
  );
  expect(
    await screen.findByText(/Publication is held for R v W since 10 June 2026 \(3 years\)/),
  ).toBeTruthy();
});

test('says that only the improvements are published, and asks why not the whole report', async () => {
  let saved = review;
  const bridge = createFakeBridge({
    'holds.get': () => ({ ...nothing, publications: [saved] }),
    'holds.updatePublication': ({ changes }) => {
      saved = { ...saved, form: changes.form ?? saved.form };
      return saved;
    },
  });
  renderScreen(bridge, <PublicationPanel caseId={rowan.id} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /What is published/ }));
  await user.click(await screen.findByRole('option', { name: 'The improvements only' }));
  expect(await screen.findByLabelText('Why not the whole report')).toBeTruthy();
  expect(bridge.callsOf('holds.updatePublication')).toEqual([
    { exerciseId: review.exerciseId, changes: { form: 'improvements-only' } },
  ]);
});

test('lifting a hold on a day to come is refused at the field, with nothing lost', async () => {
  const message = 'This day is still to come. Lift the hold once it has';
  const bridge = createFakeBridge({
    'holds.get': { ...nothing, legal: [hold] },
    'holds.lift': refuse('request/invalid-input', { fields: [{ path: 'liftedOn', message }] }),
  });
  renderScreen(bridge, <LegalHolds caseId={rowan.id} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Lift it: hold of 2 June 2026' }));
  const dialog = await screen.findByRole('dialog', { name: 'Lift a legal hold' });
  await user.type(within(dialog).getByLabelText('Lifted by'), 'The court');
  await user.type(within(dialog).getByLabelText('Why'), 'Over');
  await user.click(within(dialog).getByRole('button', { name: 'Lift it' }));
  expect(await within(dialog).findByText(message)).toBeTruthy();
  expect(within(dialog).getByLabelText('Lifted by')).toHaveProperty('value', 'The court');
});
