import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import {
  disclosureId,
  legalHoldId,
  proceedingId,
  proceedingWitnessId,
} from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { makePerson, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { AppCommands } from '../../app/AppCommands.tsx';
import { NoticeBar } from '../../ui/index.ts';
import { ProceedingDates, ProceedingsScreen, WitnessNote } from './index.ts';

const worker = makePerson(1, { label: 'SW1' });

const trial: Proceeding = {
  id: proceedingId.parse('01985b1e-0000-7000-8000-000000000d01'),
  caseId: rowan.id,
  kind: 'criminal',
  title: '',
  court: 'Wexmoor Crown Court',
  reference: '',
  status: 'Charged',
  nextOn: parseEventDate('1 June 2026'),
  nextWhat: 'Plea hearing',
  contactName: '',
  contactRole: '',
  contactHow: '',
  restrictions: '',
  holdsPublication: true,
  heldFrom: '2026-06-01',
  holdBecause: 'The trial is to come.',
  holdLiftedOn: null,
  holdLiftedBecause: '',
  endedOn: null,
  outcome: '',
  note: '',
  witnesses: [
    {
      id: proceedingWitnessId.parse('01985b1e-0000-7000-8000-000000000d02'),
      personId: worker.id,
      name: '',
      role: '',
      note: 'Statement given',
    },
  ],
  createdAt: '2026-06-01T08:00:00.000Z',
  updatedAt: '2026-06-01T08:00:00.000Z',
  removedAt: null,
};

const line: Disclosure = {
  id: disclosureId.parse('01985b1e-0000-7000-8000-000000000d11'),
  caseId: rowan.id,
  number: 1,
  onDay: '2026-06-05',
  direction: 'given',
  what: 'The chronology to 24 May.',
  toOrFrom: 'Wexmoor Police',
  proceedingId: trial.id,
  requestReference: 'OP/114',
  basis: 'Protocol with the police and the CPS',
  decidedBy: 'The partners',
  heldBack: 'Names of siblings',
  heldBackBecause: 'Not asked for',
  struckAt: null,
  struckBecause: '',
  corrects: null,
  createdAt: '2026-06-05T08:00:00.000Z',
};

function openScreen(proceedings: readonly Proceeding[] = [trial], log: readonly Disclosure[] = [line]) {
  let disclosures = [...log];
  let held = [...proceedings];
  const update = ({ changes }: ParsedInputOf<'proceedings.update'>): Proceeding => {
    const { nextOn, ...rest } = changes;
    const changed = {
      ...trial,
      ...rest,
      ...(nextOn === undefined ? {} : { nextOn: parseEventDate(nextOn) }),
    };
    held = [changed as Proceeding];
    return changed as Proceeding;
  };
  const bridge = createFakeBridge({
    'proceedings.list': ({ show }) => ({ proceedings: show === 'removed' ? [] : held }),
    'proceedings.update': update,
    'proceedings.create': (input) => {
      const made = { ...trial, kind: input.kind, court: input.court, holdsPublication: false, witnesses: [] };
      held = [made];
      return made;
    },
    'proceedings.createWitness': () => trial,
    'disclosures.list': () => ({ disclosures }),
    'disclosures.create': (input) => {
      const made = {
        ...line,
        ...input,
        id: disclosureId.parse('01985b1e-0000-7000-8000-000000000d12'),
        number: 2,
        corrects: line.id,
      };
      const { corrects: _corrects, ...fields } = made;
      disclosures = [
        { ...fields, corrects: line.id },
        { ...line, struckAt: '2026-06-10T08:00:00.000Z', struckBecause: input.corrects?.because ?? '' },
      ];
      return { ...fields, corrects: line.id };
    },
    'disclosures.strike': ({ because }) => {
      const struck = { ...line, struckAt: '2026-06-10T08:00:00.000Z', struckBecause: because };
      disclosures = [struck];
      return struck;
    },
    'holds.get': {
      today: '2026-06-10',
      legal: [
        {
          id: legalHoldId.parse('01985b1e-0000-7000-8000-000000000d21'),
          caseId: rowan.id,
          placedOn: '2026-06-02',
          placedBy: 'Wexmoor Crown Court',
          because: 'Trial to come.',
          liftedOn: null,
          liftedBy: '',
          liftedBecause: '',
          createdAt: '2026-06-02T08:00:00.000Z',
        },
      ],
      publication: [
        {
          proceedingId: trial.id,
          kind: 'criminal',
          title: '',
          heldFrom: '2026-06-01',
          because: 'The trial is to come.',
          liftedOn: null,
          liftedBecause: '',
          endedOn: null,
        },
      ],
      publications: [],
    },
    'people.list': { people: [worker] },
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: null, redo: null },
  });
  renderScreen(
    bridge,
    <>
      <AppCommands caseId={rowan.id} openPalette={() => undefined} openKeys={() => undefined} />
      <ProceedingsScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
  return { bridge, user: userEvent.setup() };
}

test('shows where proceedings stand, what comes next, and that publication waits for them', async () => {
  openScreen();
  const row = await screen.findByRole('row', { name: /Criminal investigation or trial/ });
  expect(within(row).getByText('Wexmoor Crown Court')).toBeTruthy();
  expect(within(row).getByText('Charged')).toBeTruthy();
  expect(within(row).getByText('Plea hearing')).toBeTruthy();
  expect(within(row).getByText('Held')).toBeTruthy();
});

test('says that a next date has passed, and keeps it', async () => {
  openScreen();
  expect(await screen.findByText(/This date has passed/)).toBeTruthy();
  expect(screen.getByLabelText('Next date')).toHaveProperty('value', '1 June 2026');
});

test('warns where proceedings have ended and still hold publication', async () => {
  openScreen([{ ...trial, endedOn: '2026-06-08' }]);
  expect(await screen.findByText(/have ended and publication is still held/)).toBeTruthy();
});

test('a day that cannot be read stays as written and says so', async () => {
  const { bridge, user } = openScreen();
  const ended = await screen.findByLabelText('Ended on');
  await user.type(ended, 'soon');
  await user.tab();
  expect(await screen.findByText(/Write one day with its whole year/)).toBeTruthy();
  expect(ended).toHaveProperty('value', 'soon');
  expect(bridge.callsOf('proceedings.update')).toEqual([]);
});

test('N begins proceedings from the list by keyboard alone', async () => {
  const { bridge, user } = openScreen();
  const name = await screen.findByRole('button', { name: 'Criminal investigation or trial' });
  name.focus();
  await user.keyboard('n');
  const dialog = await screen.findByRole('dialog', { name: 'Add proceedings' });
  await user.type(within(dialog).getByLabelText('Next date'), 'w/c 4 January 2027');
  expect(within(dialog).getByText(/4.*10 January 2027/)).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(bridge.callsOf('proceedings.create')).toEqual([
    { caseId: rowan.id, kind: 'criminal', court: '', nextOn: 'w/c 4 January 2027', nextWhat: '' },
  ]);
});

test('names those who may be witnesses, and notes somebody who is not among the people', async () => {
  const { bridge, user } = openScreen();
  const group = await screen.findByRole('region', { name: 'May be witnesses' });
  expect(await within(group).findByText('SW1')).toBeTruthy();
  expect(within(group).getByText('Statement given')).toBeTruthy();
  await user.click(within(group).getByRole('button', { name: 'Note somebody' }));
  const dialog = await screen.findByRole('dialog', { name: 'May be a witness' });
  await user.type(within(dialog).getByLabelText('Role'), 'Paramedic');
  await user.click(within(dialog).getByRole('button', { name: 'Note it' }));
  expect(bridge.callsOf('proceedings.createWitness')).toEqual([
    { proceedingId: trial.id, name: '', role: 'Paramedic', note: '' },
  ]);
});

test('strikes a line of the log through with a reason and keeps it to be read; no Undo is offered that would be refused', async () => {
  const { bridge, user } = openScreen();
  bridge.answer({
    'history.get': { undo: { operationId: 'o1', operation: 'Strike a line' }, redo: null },
  });
  await user.click(await screen.findByRole('radio', { name: 'Disclosure log' }));
  const row = await screen.findByRole('row', { name: /Given to Wexmoor Police/ });
  expect(screen.getByText('Names of siblings')).toBeTruthy();
  within(row).getByRole('button', { name: '1' }).focus();
  await user.keyboard('{Delete}');
  const dialog = await screen.findByRole('dialog', { name: 'Strike line 1 through' });
  await user.type(within(dialog).getByLabelText('Why'), 'Never sent');
  await user.click(within(dialog).getByRole('button', { name: 'Strike it through' }));
  expect(await screen.findByText(/Struck through .*: Never sent/)).toBeTruthy();
  expect(await screen.findByText('Line 1 struck through')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(bridge.callsOf('disclosures.strike')).toEqual([{ disclosureId: line.id, because: 'Never sent' }]);
  expect(screen.queryByRole('button', { name: 'Strike it through' })).toBeNull();
  expect(screen.getAllByText('The chronology to 24 May.').length).toBeGreaterThan(0);
});

test('corrects a line by another that stands in its place', async () => {
  const { bridge, user } = openScreen();
  await user.click(await screen.findByRole('radio', { name: 'Disclosure log' }));
  await user.click(await screen.findByRole('button', { name: 'Correct it' }));
  const dialog = await screen.findByRole('dialog', { name: 'Correct line 1' });
  expect(within(dialog).getByLabelText('To whom')).toHaveProperty('value', 'Wexmoor Police');
  await user.type(within(dialog).getByLabelText('Why it is corrected'), 'Wrong day');
  const day = within(dialog).getByLabelText('Day');
  await user.clear(day);
  await user.type(day, '6/6/2026');
  await user.click(within(dialog).getByRole('button', { name: 'Correct it' }));
  expect(bridge.callsOf('disclosures.create')).toMatchObject([
    { onDay: '2026-06-06', what: line.what, corrects: { disclosureId: line.id, because: 'Wrong day' } },
  ]);
  expect(await screen.findByText('In place of line 1.')).toBeTruthy();
});

test('shows what is held: publication with its reason, and the legal hold that keeps the case', async () => {
  const { user } = openScreen();
  await user.click(await screen.findByRole('radio', { name: 'Holds and publication' }));
  expect(
    await screen.findByText(/Publication is held for the criminal proceedings since 1 June 2026/),
  ).toBeTruthy();
  expect(screen.getByText('On since 2 June 2026')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Lift it: hold of 2 June 2026' })).toBeTruthy();
});

test('beside a person it is said that they may be a witness, and not once the proceedings have ended', async () => {
  const bridge = createFakeBridge({ 'proceedings.list': { proceedings: [trial] } });
  renderScreen(bridge, <WitnessNote caseId={rowan.id} personId={worker.id} />);
  expect(await screen.findByRole('link', { name: 'Criminal investigation or trial' })).toBeTruthy();
  bridge.answer({ 'proceedings.list': { proceedings: [{ ...trial, endedOn: '2026-06-08' }] } });
  bridge.emit({ type: 'changed', capabilities: ['proceedings'], caseIds: [rowan.id] });
  await expect.poll(() => screen.queryByText(/May be a witness/)).toBeNull();
});

test('the home screen says which dates of proceedings come, of which case', async () => {
  const bridge = createFakeBridge({
    'proceedings.listDates': {
      dates: [
        {
          id: trial.id,
          caseId: rowan.id,
          pseudonym: 'Rowan',
          reference: rowan.reference,
          kind: 'criminal',
          title: '',
          on: parseEventDate('16 June 2026'),
          what: 'Plea hearing',
        },
      ],
    },
  });
  renderScreen(bridge, <ProceedingDates from="2026-06-15" to="2026-06-28" />);
  const link = await screen.findByRole('link', { name: 'Rowan: Plea hearing' });
  expect(link.getAttribute('href')).toContain('overview/proceedings');
  expect(screen.getByText(/16 Jun 2026 · Criminal investigation or trial/)).toBeTruthy();
});
