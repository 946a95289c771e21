import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Person } from '../../../shared/contract/people.ts';
import { personId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { makePerson, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { NoticeBar } from '../../ui/index.ts';
import { PeopleScreen } from './PeopleScreen.tsx';

const child: Person = makePerson(1, {
  id: personId.parse('01985b1e-0000-7000-8000-0000000000b1'),
  label: 'Rowan',
  kind: 'subject-child',
  birth: parseEventDate('14 Feb 2026'),
  entryCount: 48,
});
const aunt: Person = {
  ...child,
  id: personId.parse('01985b1e-0000-7000-8000-0000000000b2'),
  label: 'Aunt',
  kind: 'adult',
  alsoKnownAs: 'KC; auntie',
  birth: null,
  entryCount: 0,
};

function createCore(initial: readonly Person[]) {
  let people = [...initial];
  let removed: Person[] = [];
  const bridge = createFakeBridge({
    'people.list': ({ show }) => ({ people: show === 'removed' ? removed : people }),
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: null, redo: null },
    'people.listUnmaskings': { total: 0, moments: [] },
    'people.realNames': { people: [] },
    'people.create': (input) => {
      const made: Person = { ...aunt, label: input.label, kind: input.kind, birth: null };
      people = [...people, made];
      return made;
    },
    'people.update': ({ personId: id, changes }) => {
      const found = people.find((person) => person.id === id) ?? child;
      const changed = {
        ...found,
        ...(changes.birth === undefined ? {} : { birth: parseEventDate(changes.birth) }),
        ...(changes.due === undefined ? {} : { due: parseEventDate(changes.due) }),
      };
      people = people.map((person) => (person.id === id ? changed : person));
      return changed;
    },
    'people.remove': (input) => {
      const found = people.find(({ id }) => id === input.personId);
      if (!found || found.entryCount > 0)
        return refuse('record/in-use', { message: '48 entries name this person. Nothing was changed.' });
      removed = [{ ...found, removedAt: '2026-06-10T13:32:00.000Z' }];
      people = people.filter(({ id }) => id !== found.id);
      bridge.emit({ type: 'changed', capabilities: ['people'], caseIds: [rowan.id] });
      return {};
    },
    'people.restore': () => {
      people = [...people, ...removed.map((person) => ({ ...person, removedAt: null }))];
      removed = [];
      return people.at(-1) ?? aunt;
    },
  });
  return bridge;
}

const open = (bridge: ReturnType<typeof createCore>) =>
  renderScreen(
    bridge,
    <>
      <PeopleScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );

test('the children this review is about stand first, with their birth and a way to the entries that name them', async () => {
  open(createCore([child, aunt]));
  await screen.findByRole('button', { name: 'Rowan' });
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'Children this review is about',
    'Family and other adults',
  ]);
  const row = screen.getByRole('button', { name: 'Rowan' }).closest('tr');
  expect([...(row?.cells ?? [])].map((cell) => cell.textContent)).toEqual([
    'Rowan',
    'Sat 14 Feb 2026',
    '',
    '48',
  ]);
  expect(screen.getByRole('link', { name: '48 entries that name Rowan' }).getAttribute('href')).toBe(
    `/cases/${rowan.id}/chronology`,
  );
});

test('how a birth is read shows while it is typed, and it is saved when the field is left', async () => {
  const user = userEvent.setup();
  const bridge = createCore([child]);
  open(bridge);
  const born = await screen.findByRole('textbox', { name: 'Born' });
  await user.clear(born);
  await user.type(born, 'c. mar 2026');
  expect(screen.getByText('About March 2026, month known')).toBeTruthy();
  await user.tab();
  // Whoever types slowly has had some of it saved before.
  expect(bridge.callsOf('people.update').at(-1)).toEqual({
    personId: child.id,
    changes: { birth: 'c. mar 2026' },
  });
});

test('a child born before term is said to be, once the due date is known', async () => {
  const user = userEvent.setup();
  open(createCore([child]));
  const due = await screen.findByRole('textbox', { name: 'Due' });
  await user.type(due, '1 April 2026');
  expect(await screen.findByText(/^Born before term, at 33 weeks of pregnancy\./)).toBeTruthy();
});

test('an adult has no due date', async () => {
  open(createCore([aunt]));
  await screen.findByRole('textbox', { name: 'Born' });
  expect(screen.queryByRole('textbox', { name: 'Due' })).toBeNull();
});

test('the first person added is taken to be the child this review is about', async () => {
  const user = userEvent.setup();
  const bridge = createCore([]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add a person' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Shown as' }), 'Ash{Enter}');
  expect(bridge.callsOf('people.create')).toEqual([
    {
      caseId: rowan.id,
      label: 'Ash',
      kind: 'subject-child',
      birth: '',
      due: '',
      isUnborn: false,
      realName: '',
    },
  ]);
  expect(await screen.findByRole('heading', { level: 2, name: 'Ash' })).toBeTruthy();
});

test('why a person cannot be removed is said in place', async () => {
  const user = userEvent.setup();
  open(createCore([child]));
  await user.click(await screen.findByRole('button', { name: 'Remove from the case' }));
  expect((await screen.findByRole('alert')).textContent).toContain('48 entries name this person');
});

test('a person removed by the Delete key can be had back, at once or later', async () => {
  const user = userEvent.setup();
  open(createCore([child, aunt]));
  (await screen.findByRole('button', { name: 'Rowan' })).focus();
  await user.keyboard('{ArrowDown}{Delete}');
  expect(await screen.findByText('Aunt removed')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Aunt' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Show removed (1)' }));
  await user.click(screen.getByRole('button', { name: 'Put back Aunt' }));
  await user.click(screen.getByRole('button', { name: 'Back to the people' }));
  expect(await screen.findByRole('button', { name: 'Aunt' })).toBeTruthy();
});
