import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Person, RealNames as PersonRealNames } from '../../../shared/contract/people.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { pseudonymId } from '../../../shared/contract/values.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { makePerson, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { NoticeBar } from '../../ui/index.ts';
import { RealNames, RealNamesMark } from '../masking/index.ts';
import { PeopleScreen } from './PeopleScreen.tsx';

const unborn = makePerson(1, {
  label: 'Unborn baby',
  kind: 'subject-child',
  due: parseEventDate('22 February 2026'),
  isUnborn: true,
});
const practitioner = makePerson(2, { label: 'SW2', hasRealName: true });
const key: PersonRealNames[] = [
  { personId: practitioner.id, label: 'SW2', realName: 'Clare Dunne', otherRealNames: '' },
];

function open(initial: readonly Person[]) {
  let people = [...initial];
  let unmaskings: string[] = [];
  const change = (id: string, changes: Partial<Person>) => {
    people = people.map((person) => (person.id === id ? { ...person, ...changes } : person));
    return people.find((person) => person.id === id) ?? unborn;
  };
  const bridge = createFakeBridge({
    'people.list': ({ show }) => ({ people: show === 'removed' ? [] : people }),
    'people.realNames': { people: key },
    'people.unmask': () => {
      unmaskings = ['2026-06-10T13:32:00.000Z', ...unmaskings];
      return { at: '2026-06-10T13:32:00.000Z' };
    },
    'people.listUnmaskings': () => ({ total: unmaskings.length, moments: unmaskings }),
    'people.born': ({ personId, label }) => change(personId, { label, isUnborn: false }),
    'people.changeLabel': ({ personId, label, retiredBecause }) =>
      retiredBecause === ''
        ? refuse('request/invalid-input', {
            fields: [{ path: 'retiredBecause', message: 'Enter something here' }],
          })
        : change(personId, { label }),
    'people.update': ({ personId, changes: { label } }) => change(personId, label ? { label } : {}),
    'cases.get': rowan,
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: null, redo: null },
  });
  renderScreen(
    bridge,
    <RealNames caseId={rowan.id}>
      <RealNamesMark />
      <PeopleScreen caseId={rowan.id} />
      <NoticeBar />
    </RealNames>,
  );
  return bridge;
}

test('a birth is recorded in one act, and what becomes of the former label is said before', async () => {
  const user = userEvent.setup();
  const bridge = open([unborn]);
  await user.click(await screen.findByRole('button', { name: 'Born and named…' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Born' }), '15/2/26');
  const label = dialog.getByRole('textbox', { name: 'Shown as' });
  await user.clear(label);
  await user.type(label, 'Ash');
  expect(dialog.getByText(/“Unborn baby” is kept as a former pseudonym/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Record the birth' }));
  expect(bridge.callsOf('people.born')).toEqual([
    { personId: unborn.id, birth: '15/2/26', label: 'Ash', sex: 'not-known' },
  ]);
  expect(await screen.findByText('Birth recorded; Unborn baby is now shown as Ash')).toBeTruthy();
  // The button that opened the dialog went with the birth.
  expect(screen.queryByRole('button', { name: 'Born and named…' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change…' }));
});

test('a pseudonym is changed with the reason the former one is given up for', async () => {
  const user = userEvent.setup();
  const bridge = open([makePerson(1, { label: 'Child G', kind: 'subject-child' })]);
  await user.click(await screen.findByRole('button', { name: 'Change…' }));
  const dialog = within(screen.getByRole('dialog'));
  const label = dialog.getByRole('textbox', { name: 'Shown as' });
  await user.clear(label);
  await user.type(label, 'Wren');
  await user.click(dialog.getByRole('button', { name: 'Change it' }));
  expect(await dialog.findByText('Enter something here')).toBeTruthy();
  await user.type(dialog.getByRole('textbox', { name: 'Why it is no longer used' }), 'The family objected');
  await user.click(dialog.getByRole('button', { name: 'Change it' }));
  expect(bridge.callsOf('people.changeLabel').at(-1)).toMatchObject({
    label: 'Wren',
    retiredBecause: 'The family objected',
  });
});

test('a child the case is named after gives the case its new pseudonym too, unless that is unticked', async () => {
  const user = userEvent.setup();
  const bridge = open([makePerson(1, { label: rowan.pseudonym, kind: 'subject-child' })]);
  const change = async (next: string, isCaseKept = false) => {
    await user.click(await screen.findByRole('button', { name: 'Change…' }));
    const dialog = within(screen.getByRole('dialog'));
    const offer = await dialog.findByRole('checkbox', { name: /The case is called “Rowan” too/ });
    expect((offer as HTMLInputElement).checked).toBe(true);
    if (isCaseKept) await user.click(offer);
    await user.clear(dialog.getByRole('textbox', { name: 'Shown as' }));
    await user.type(dialog.getByRole('textbox', { name: 'Shown as' }), next);
    await user.type(dialog.getByRole('textbox', { name: 'Why it is no longer used' }), 'Asked for');
    await user.click(dialog.getByRole('button', { name: 'Change it' }));
    return bridge.callsOf('people.changeLabel').at(-1);
  };
  expect(await change(rowan.pseudonym.toUpperCase(), true)).not.toHaveProperty('caseToo');
  expect(await change('Jay')).toMatchObject({ label: 'Jay', caseToo: true });
});

test('a birth offers the same, and a person the case is not named after is not asked about', async () => {
  const user = userEvent.setup();
  const bridge = open([makePerson(1, { label: 'Rowan', kind: 'subject-child', isUnborn: true })]);
  await user.click(await screen.findByRole('button', { name: 'Born and named…' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Born' }), '15/2/26');
  expect(dialog.queryByRole('checkbox')).toBeNull();
  await user.clear(dialog.getByRole('textbox', { name: 'Shown as' }));
  await user.type(dialog.getByRole('textbox', { name: 'Shown as' }), 'Ash');
  expect(await dialog.findByRole('checkbox', { name: /The case is called “Rowan” too/ })).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Record the birth' }));
  expect(bridge.callsOf('people.born').at(-1)).toMatchObject({ label: 'Ash', caseToo: true });
  await user.click(await screen.findByRole('button', { name: 'Change…' }));
  expect(within(screen.getByRole('dialog')).queryByRole('checkbox')).toBeNull();
});

test('a slip of the pen keeps nothing', async () => {
  const user = userEvent.setup();
  const bridge = open([makePerson(1, { label: 'Wern' })]);
  await user.click(await screen.findByRole('button', { name: 'Change…' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.clear(dialog.getByRole('textbox', { name: 'Shown as' }));
  await user.type(dialog.getByRole('textbox', { name: 'Shown as' }), 'Wren');
  await user.click(dialog.getByRole('radio', { name: /slip of the pen/ }));
  await user.click(dialog.getByRole('button', { name: 'Change it' }));
  expect(bridge.callsOf('people.update')).toHaveLength(1);
  expect(bridge.callsOf('people.changeLabel')).toHaveLength(0);
});

test('a pseudonym that is a practitioner’s real name is warned of while it is typed, without telling whose while names are masked', async () => {
  const user = userEvent.setup();
  open([unborn, practitioner]);
  await user.click(await screen.findByRole('button', { name: 'Add a person' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Shown as' }), 'Clare');
  const warning = await dialog.findByText(/“Clare” is, or holds, a real name of somebody else/);
  expect(warning.textContent).not.toContain('SW2');
});

test('a real name is masked until names are shown, which is recorded and listed', async () => {
  const user = userEvent.setup();
  const bridge = open([practitioner]);
  expect(await screen.findByText('Recorded, masked')).toBeTruthy();
  expect(document.body.textContent).not.toContain('Clare');
  await user.click(screen.getByRole('button', { name: 'Show real names' }));
  expect(bridge.callsOf('people.unmask')).toEqual([{ caseId: rowan.id }]);
  expect(await screen.findByText('Real names shown')).toBeTruthy();
  // What is printed keeps its place; who that is stands beneath.
  const row = within(screen.getByRole('button', { name: 'SW2' }).closest('tr') ?? document.body);
  expect(await row.findByText('Clare Dunne')).toBeTruthy();
  expect((screen.getByRole('textbox', { name: 'Real name' }) as HTMLInputElement).value).toBe('Clare Dunne');
  bridge.emit({ type: 'changed', capabilities: ['people'], caseIds: [rowan.id] });
  expect(await screen.findByText(/^Real names were shown once: Wed 10 June 2026, \d\d:32$/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Mask' }));
  expect(document.body.textContent).not.toContain('Clare');
});

test('a name typed straight after names are shown goes into its field, and is not lost', async () => {
  const user = userEvent.setup();
  const bridge = open([unborn]);
  await user.click(await screen.findByRole('button', { name: 'Show real names, to record it' }));
  const field = await screen.findByRole('textbox', { name: 'Real name' });
  await user.keyboard('Jo Hartley');
  expect(field).toHaveProperty('value', 'Jo Hartley');
  await user.tab();
  await expect
    .poll(() => bridge.callsOf('people.update').at(-1))
    .toEqual({ personId: unborn.id, changes: { realName: 'Jo Hartley' } });
});

test('when names were shown several times, the latest is said to be the latest', async () => {
  const bridge = open([practitioner]);
  const moments = ['2026-06-10T13:32:00.000Z', '2026-06-09T13:32:00.000Z', '2026-06-08T13:32:00.000Z'];
  bridge.answer({ 'people.listUnmaskings': { total: 3, moments } });
  bridge.emit({ type: 'changed', capabilities: ['people'], caseIds: [rowan.id] });
  expect(
    await screen.findByText(/^Real names were shown 3 times, the latest Wed 10 June 2026, \d\d:32$/),
  ).toBeTruthy();
});

test('names that could not be recorded as shown stay masked', async () => {
  const user = userEvent.setup();
  const bridge = open([practitioner]);
  bridge.answer({ 'people.unmask': refuse('workspace/cannot-write') });
  await user.click(await screen.findByRole('button', { name: 'Show real names' }));
  expect(await screen.findByText(/^Names stay masked\./)).toBeTruthy();
  expect(document.body.textContent).not.toContain('Clare');
});

test('a retired pseudonym stays listed with when and why', async () => {
  open([
    makePerson(1, {
      label: 'Wren',
      pseudonyms: [
        {
          id: pseudonymId.parse('01985b1e-0000-7000-8000-0000000000d1'),
          label: 'Child G',
          scope: 'working',
          fromDay: null,
          chosenBy: '',
          retiredOn: '2026-04-01',
          retiredBecause: 'The family objected after draft 2',
        },
      ],
    }),
  ]);
  const list = within(await screen.findByRole('region', { name: 'Other pseudonyms' }));
  expect(list.getByText('Child G')).toBeTruthy();
  expect(list.getByText(/retired .*1 April 2026: The family objected after draft 2/)).toBeTruthy();
});
