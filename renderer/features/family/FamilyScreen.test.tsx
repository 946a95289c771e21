import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Relationship } from '../../../shared/contract/family.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { personId, relationshipId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { NoticeBar } from '../../ui/index.ts';
import { changeFamilyView } from './familyView.ts';
import { FamilyScreen } from './FamilyScreen.tsx';

function person(number: number, label: string, more: Partial<Person> = {}): Person {
  return {
    id: personId.parse(`01985b1e-0000-7000-8000-0000000000b${number}`),
    caseId: rowan.id,
    label,
    kind: 'adult',
    alsoKnownAs: '',
    birth: null,
    due: null,
    died: null,
    sex: 'not-known',
    isUnborn: false,
    ethnicity: '',
    disability: '',
    languages: '',
    religion: '',
    hasRealName: false,
    pseudonyms: [],
    statuses: [],
    entryCount: 0,
    removedAt: null,
    ...more,
  };
}
const mother = person(1, 'Mother', { sex: 'female', birth: parseEventDate('1998') });
const father = person(2, 'Father', { sex: 'male' });
const child = person(3, 'Rowan', { kind: 'subject-child', birth: parseEventDate('14 Feb 2026') });
const twin = person(4, 'Ash', { kind: 'subject-child', birth: parseEventDate('14 Feb 2026') });
const people = [child, twin, mother, father];

let made = 0;
function related(
  one: Person,
  type: Relationship['type'],
  other: Person,
  more: Partial<Relationship> = {},
): Relationship {
  made += 1;
  return {
    id: relationshipId.parse(`01985b1e-0000-7000-8000-${String(made).padStart(12, '0')}`),
    caseId: rowan.id,
    personA: one.id,
    personB: other.id,
    type,
    typeOther: '',
    from: null,
    to: null,
    isUncertain: false,
    uncertainBecause: '',
    note: '',
    createdAt: '2026-06-01T08:00:00.000Z',
    updatedAt: '2026-06-01T08:00:00.000Z',
    removedAt: null,
    ...more,
  };
}

function createCore(everyone: readonly Person[], initial: readonly Relationship[]) {
  let relationships = [...initial];
  let removed: Relationship[] = [];
  const bridge = createFakeBridge({
    'people.list': { people: [...everyone] },
    'family.list': ({ show }) => ({ relationships: show === 'removed' ? removed : relationships }),
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: null, redo: null },
    'cases.get': rowan,
    'family.create': (input) => {
      const [one, other] = [input.personA, input.personB].map((id) =>
        everyone.find((each) => each.id === id),
      );
      if (!one || !other) return refuse('record/not-found');
      const added = related(one, input.type, other, { isUncertain: input.isUncertain });
      relationships = [...relationships, added];
      return added;
    },
    'family.update': ({ relationshipId: id, changes }) => {
      const found = relationships.find((one) => one.id === id);
      if (!found) return refuse('record/not-found');
      const { from, to, ...rest } = changes;
      const date = (text: string | undefined, before: Relationship['from']) =>
        text === undefined ? before : text === '' ? null : parseEventDate(text);
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      const changed: Relationship = {
        ...found,
        ...given,
        from: date(from, found.from),
        to: date(to, found.to),
      };
      relationships = relationships.map((one) => (one.id === id ? changed : one));
      return changed;
    },
    'family.remove': ({ relationshipId: id }) => {
      removed = relationships.filter((one) => one.id === id);
      relationships = relationships.filter((one) => one.id !== id);
      return {};
    },
    'family.restore': ({ relationshipId: id }) => {
      relationships = [...relationships, ...removed.filter((one) => one.id === id)];
      removed = [];
      return relationships.at(-1) ?? refuse('record/not-found');
    },
    'family.createOneOf': { personId: child.id },
  });
  return bridge;
}

function open(bridge: ReturnType<typeof createCore>) {
  changeFamilyView(rowan.id, {
    day: '24 May 2026',
    show: 'drawing',
    zoom: null,
    personId: null,
    relationshipId: null,
  });
  return renderScreen(
    bridge,
    <>
      <FamilyScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
}

const parents = () => [
  related(mother, 'parent', child),
  related(father, 'parent', child, { isUncertain: true, uncertainBecause: 'two men are named' }),
];
const inWords = () => within(screen.getByRole('region', { name: 'In words' }));

test('the drawing has a person for each, and the text beside it says the same', async () => {
  open(createCore(people, [...parents(), related(child, 'twin', twin)]));
  const drawing = within(
    await screen.findByRole('group', { name: /^Family diagram\. As at 24 May 2026: 4 people/ }),
  );
  const drawn = drawing.getAllByRole('button').map((button) => button.querySelector('desc')?.textContent);
  expect(drawing.getByRole('button', { name: 'Rowan 14 weeks' })).toBeTruthy();
  expect(drawn).toContain('Rowan: a child this review is about; born Sat 14 Feb 2026; 14 weeks.');
  for (const sentence of drawn) expect(inWords().getByText(sentence ?? '')).toBeTruthy();
  expect(inWords().getByText('Mother is the mother of Rowan.')).toBeTruthy();
  expect(
    inWords().getByText('Father is perhaps the father of Rowan (uncertain: two men are named).'),
  ).toBeTruthy();
});

test('another day leaves out who was not there and what had ended, and says how many', async () => {
  const user = userEvent.setup();
  open(
    createCore(people, [...parents(), related(mother, 'married', father, { to: parseEventDate('2019') })]),
  );
  const day = await screen.findByRole('textbox', { name: 'As at' });
  await user.clear(day);
  await user.type(day, '2024');
  expect(inWords().getByText('As at 31 December 2024: 2 people and 0 relationships.')).toBeTruthy();
  expect(inWords().getByText('2 relationships had not begun on 31 December 2024.')).toBeTruthy();
  expect(inWords().getByText('1 relationship had ended by then.')).toBeTruthy();
  await user.clear(day);
  await user.type(day, 'whenever');
  expect(screen.getByText(/^Enter a date, such as/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Today' }));
  expect(screen.getByText('Today. Or any day, month or year')).toBeTruthy();
});

test('arrow keys go from person to person, and what concerns the person is marked in the text', async () => {
  const user = userEvent.setup();
  open(createCore(people, parents()));
  (await screen.findByRole('button', { name: 'Mother about 27 years' })).focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Rowan 14 weeks');
  const marked = inWords()
    .getAllByRole('listitem')
    .filter((item) => item.dataset['marked'] === 'true');
  expect(marked).toHaveLength(3);
  await user.keyboard('{Enter}');
  expect(document.activeElement?.textContent).toBe('Mother is the mother of Rowan.');
  screen.getByRole('button', { name: 'Rowan 14 weeks' }).focus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^(?:Mother|Father)/);
});

test('a relationship is added from choices that read as a sentence', async () => {
  const user = userEvent.setup();
  const bridge = createCore(people, []);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add a relationship' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Add it' }));
  expect(dialog.getByText('Choose a person')).toBeTruthy();
  const choose = async (field: RegExp, option: string) => {
    await user.click(dialog.getByRole('button', { name: field }));
    await user.click(screen.getByRole('option', { name: option }));
  };
  await choose(/Person/, 'Mother');
  await choose(/To whom/, 'Rowan');
  expect(dialog.getByRole('status').textContent).toBe('Mother is the mother of Rowan.');
  await user.click(dialog.getByRole('checkbox', { name: 'Uncertain' }));
  await user.click(dialog.getByRole('button', { name: 'Add it' }));
  expect(bridge.callsOf('family.create')).toEqual([
    {
      caseId: rowan.id,
      personA: mother.id,
      personB: child.id,
      type: 'parent',
      typeOther: '',
      from: '',
      to: '',
      isUncertain: true,
      uncertainBecause: '',
    },
  ]);
  expect(await screen.findByText('Relationship added')).toBeTruthy();
});

test('a sentence of the text opens its relationship, where a date is saved when the field is left', async () => {
  const user = userEvent.setup();
  const bridge = createCore(people, parents());
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Mother is the mother of Rowan.' }));
  const from = await screen.findByRole('textbox', { name: 'From' });
  await user.type(from, 'c. feb 2026');
  expect(screen.getByText('About February 2026, month known')).toBeTruthy();
  expect(bridge.callsOf('family.update')).toEqual([]);
  await user.tab();
  expect(bridge.callsOf('family.update')).toMatchObject([{ changes: { from: 'c. feb 2026' } }]);
});

test('what cannot be is said in place, and nothing is refused for it', async () => {
  const user = userEvent.setup();
  open(createCore(people, [related(child, 'parent', mother)]));
  await user.click(await screen.findByRole('button', { name: 'Rowan is a parent of Mother.' }));
  expect(
    await screen.findByText('The parent was born after the child. Check who is whose parent.'),
  ).toBeTruthy();
  expect(screen.getByText('Look again')).toBeTruthy();
});

test('beside twins there is a way to write "one of the two, not recorded which"', async () => {
  const user = userEvent.setup();
  const bridge = createCore(people, [related(child, 'twin', twin)]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Rowan is a twin of Ash.' }));
  await user.click(await screen.findByRole('button', { name: 'Add “one of the two”' }));
  expect(bridge.callsOf('family.createOneOf')).toHaveLength(1);
  expect(await screen.findByText('Added to the people, for entries that may concern either')).toBeTruthy();
});

test('a relationship removed by the Delete key can be had back, at once or later', async () => {
  const user = userEvent.setup();
  open(createCore(people, parents()));
  await user.click(await screen.findByRole('radio', { name: 'List (2)' }));
  screen.getByRole('button', { name: 'Mother is the mother of Rowan' }).focus();
  await user.keyboard('{Delete}');
  expect(await screen.findByText('Relationship removed. Both people stay.')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Show removed (1)' }));
  await user.click(screen.getByRole('button', { name: 'Put back: Mother is the mother of Rowan' }));
  await user.click(screen.getByRole('button', { name: 'Back to the family' }));
  expect(await screen.findByRole('button', { name: 'Mother is the mother of Rowan' })).toBeTruthy();
});

test('without people the screen says how it begins', async () => {
  open(createCore([], []));
  expect(await screen.findByText('Nobody to draw yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Add a relationship' })).toBeNull();
});

test('the printed sheet is announced with its marking and says that it stands under pseudonyms', async () => {
  const user = userEvent.setup();
  open(createCore(people, parents()));
  await user.click(await screen.findByRole('button', { name: 'Print…' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(await dialog.findByText(/“OFFICIAL-SENSITIVE”\. People stand under their pseudonyms/)).toBeTruthy();
});
