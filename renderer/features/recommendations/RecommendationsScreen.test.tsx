import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Finding } from '../../../shared/contract/findings.ts';
import type { Recommendation } from '../../../shared/contract/recommendations.ts';
import { findingId, recommendationId } from '../../../shared/contract/values.ts';
import { emptyRichText } from '../../../shared/domain/richText.ts';
import { createFakeBridge, type FakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { northgate, rowan, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { runCommand } from '../../app/commands.ts';
import { RecommendationsScreen } from './RecommendationsScreen.tsx';
import { useRecommendationsView } from './recommendationsView.ts';

const moment = '2026-11-03T10:41:00.000Z';

const bruise: Finding = {
  id: findingId.parse('01985b1e-0000-7000-8000-0000000000f2'),
  caseId: rowan.id,
  label: '2',
  title: 'A bruise on a baby who could not yet move',
  kind: 'learning',
  body: emptyRichText,
  why: emptyRichText,
  position: 0,
  evidence: [],
  recommendations: [],
  createdAt: moment,
  updatedAt: moment,
  removedAt: null,
};
const linked = ({ id, label, title }: Finding) => ({ id, label, title });

const prompt: Recommendation = {
  id: recommendationId.parse('01985b1e-0000-7000-8000-0000000000c1'),
  caseId: rowan.id,
  label: '1a.',
  text: 'Prompt a same-day referral when bruising is recorded.',
  outcomeSought: '',
  due: 'by 31 March 2027',
  addresseeIds: [northgate.id],
  position: 0,
  findings: [linked(bruise)],
  createdAt: moment,
  updatedAt: moment,
  removedAt: null,
};
const bare: Recommendation = {
  ...prompt,
  id: recommendationId.parse('01985b1e-0000-7000-8000-0000000000c2'),
  label: '2',
  text: 'Remind staff to keep good records.',
  due: '',
  addresseeIds: [],
  findings: [],
  position: 1,
};

/** A core that keeps what it is told, as the real one would. */
function createCore(
  initial: readonly Recommendation[],
  {
    agencies = [northgate, wexmoorHousing],
    findings = [bruise],
  }: { agencies?: Agency[]; findings?: Finding[] } = {},
): FakeBridge {
  let all = [...initial];
  const change = (id: string, changes: Partial<Recommendation>): Recommendation => {
    all = all.map((candidate) => (candidate.id === id ? { ...candidate, ...changes } : candidate));
    return find(id);
  };
  const find = (id: string): Recommendation => {
    const found = all.find((candidate) => candidate.id === id);
    if (!found) throw new Error('no such recommendation');
    return found;
  };
  return createFakeBridge({
    'agencies.list': { agencies },
    'findings.list': { findings },
    'history.list': { changes: [], hasMore: false },
    'recommendations.list': ({ show }) => ({
      recommendations: all.filter(({ removedAt }) => (removedAt === null) === (show !== 'removed')),
    }),
    'recommendations.create': () => {
      const made = {
        ...bare,
        id: recommendationId.parse('01985b1e-0000-7000-8000-0000000000c9'),
        label: '3',
        text: '',
      };
      all = [...all, made];
      return made;
    },
    'recommendations.update': ({
      recommendationId: id,
      changes: { label, text, outcomeSought, due, addresseeIds },
    }) =>
      change(id, {
        ...(label === undefined ? {} : { label }),
        ...(text === undefined ? {} : { text }),
        ...(outcomeSought === undefined ? {} : { outcomeSought }),
        ...(due === undefined ? {} : { due }),
        ...(addresseeIds === undefined ? {} : { addresseeIds }),
      }),
    'recommendations.remove': ({ recommendationId: id }) => {
      change(id, { removedAt: moment });
      return {};
    },
    'recommendations.restore': ({ recommendationId: id }) => change(id, { removedAt: null }),
    'recommendations.reorder': ({ recommendationId: id, position }) => {
      const moved = find(id);
      all = all.filter((candidate) => candidate !== moved).toSpliced(position, 0, moved);
      return moved;
    },
    'recommendations.link': ({ recommendationId: id }) => change(id, { findings: [linked(bruise)] }),
    'recommendations.unlink': ({ recommendationId: id }) => change(id, { findings: [] }),
  });
}

const open = (bridge: FakeBridge) =>
  renderScreen(
    bridge,
    <>
      <RecommendationsScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
const row = (name: RegExp) => screen.findByRole('row', { name });
const inspector = (name: string) => within(screen.getByRole('region', { name }));
const labels = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((each) => within(each).getByRole('button').textContent);

beforeEach(() => {
  useRecommendationsView.setState({ selected: {} });
  dismissNotice();
  window.history.replaceState(null, '');
});

test('each stands under its label as typed, with who it is for, by when and what it answers', async () => {
  open(createCore([prompt]));
  const cells = [...(await row(/same-day referral/)).querySelectorAll('td')].map(
    ({ textContent }) => textContent,
  );
  expect(cells).toEqual([
    '1a.',
    'Prompt a same-day referral when bruising is recorded. from Finding 2',
    'GP Northgate Surgery',
    'by 31 March 2027',
  ]);
  const link = screen.getAllByRole('link', { name: 'Finding 2' })[0];
  expect(link?.getAttribute('href')).toContain(`/cases/${rowan.id}/findings`);
});

test('what is missing is said in words, in the row and beside the field', async () => {
  open(createCore([bare]));
  const cells = within(await row(/Remind staff/));
  for (const words of ['Addressed to nobody yet', 'Answers no finding yet', 'No date'])
    expect(cells.getByText(words)).toBeTruthy();
  const pane = inspector('Recommendation 2');
  for (const words of ['Addressed to nobody yet', 'Answers no finding yet'])
    expect(pane.getByText(words)).toBeTruthy();
});

test('arrow keys and J K choose what the pane beside shows', async () => {
  const user = userEvent.setup();
  open(createCore([prompt, bare]));
  (await screen.findByRole('button', { name: /^Recommendation 1a\./ })).focus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('region', { name: 'Recommendation 2' })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('2');
  await user.keyboard('k');
  expect(screen.getByRole('region', { name: 'Recommendation 1a.' })).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Recommendation' }));
});

test.each([
  ['Label', 'label', ' rev'],
  ['Recommendation', 'text', ' More.'],
  ['Due', 'due', ' at latest'],
  ['Outcome sought', 'outcomeSought', 'Babies are seen'],
] as const)(
  '%s saves itself when it is left, and nothing else is sent with it',
  async (name, field, typed) => {
    const user = userEvent.setup();
    const bridge = createCore([prompt]);
    open(bridge);
    await user.type(await screen.findByRole('textbox', { name }), typed);
    await user.tab();
    await waitFor(() =>
      expect(bridge.callsOf('recommendations.update')).toEqual([
        { recommendationId: prompt.id, changes: { [field]: `${prompt[field]}${typed}` } },
      ]),
    );
  },
);

test('agencies are added in the order they are named, can be moved up, and taken off again', async () => {
  const user = userEvent.setup();
  const bridge = createCore([prompt]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add an agency' }));
  await user.click(screen.getByRole('menuitem', { name: 'Tarn Homes' }));
  await user.click(await screen.findByRole('button', { name: 'Move Tarn Homes up' }));
  await user.click(await screen.findByRole('button', { name: 'Take off Northgate Surgery' }));
  await waitFor(() => expect(bridge.callsOf('recommendations.update')).toHaveLength(3));
  expect(
    bridge.callsOf('recommendations.update').map((call) => Reflect.get(Object(call), 'changes')),
  ).toEqual([
    { addresseeIds: [northgate.id, wexmoorHousing.id] },
    { addresseeIds: [wexmoorHousing.id, northgate.id] },
    { addresseeIds: [wexmoorHousing.id] },
  ]);
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Addressed to' }));
});

test('a finding is linked by keyboard, and a link that is taken away can be had back', async () => {
  const user = userEvent.setup();
  const bridge = createCore([bare]);
  open(bridge);
  (await screen.findByRole('button', { name: 'Link a finding' })).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('menuitem', { name: /^Finding 2: A bruise/ })).toBe(document.activeElement);
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Stop answering Finding 2' }));
  expect(await screen.findByText('Recommendation 2 no longer answers Finding 2')).toBeTruthy();
  expect((await screen.findAllByText('Answers no finding yet')).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(await screen.findByRole('button', { name: 'Stop answering Finding 2' })).toBeTruthy();
});

test('a new recommendation is selected and ready to be written', async () => {
  const user = userEvent.setup();
  open(createCore([prompt]));
  await user.click(await screen.findByRole('button', { name: 'New' }));
  expect(await screen.findByRole('region', { name: 'Recommendation 3' })).toBeTruthy();
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Recommendation' })),
  );
});

test('moving one keeps every label, and the focus goes with it', async () => {
  const user = userEvent.setup();
  const bridge = createCore([prompt, bare]);
  open(bridge);
  (await screen.findByRole('button', { name: /^Recommendation 1a\./ })).focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(labels()).toEqual(['2', '1a.']));
  expect(bridge.callsOf('recommendations.reorder')).toEqual([{ recommendationId: prompt.id, position: 1 }]);
  expect(document.activeElement?.textContent).toBe('1a.');
  await user.click(screen.getByRole('button', { name: 'More for Recommendation 1a.' }));
  await user.click(screen.getByRole('menuitem', { name: /Move up/ }));
  await waitFor(() => expect(labels()).toEqual(['1a.', '2']));
});

test('one that is removed can be undone at once, or put back later from the removed ones', async () => {
  const user = userEvent.setup();
  open(createCore([prompt, bare]));
  await screen.findByRole('button', { name: /^Recommendation 1a\./ });
  act(() => void runCommand('recommendations.remove'));
  expect(await screen.findByText('Recommendation 1a. removed')).toBeTruthy();
  expect(labels()).toEqual(['2']);
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  await waitFor(() => expect(labels()).toEqual(['1a.', '2']));

  act(() => void runCommand('recommendations.remove'));
  await user.click(await screen.findByRole('button', { name: 'Show removed (1)' }));
  await user.click(screen.getByRole('button', { name: 'Put back Recommendation 1a.' }));
  expect(await screen.findByText('No recommendation has been removed.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Back to the recommendations' }));
  expect(labels()).toEqual(['1a.', '2']);
});

test('an empty case says what recommendations lean on and where that is written', async () => {
  open(createCore([], { agencies: [], findings: [] }));
  expect(await screen.findByRole('heading', { name: 'No recommendations yet' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to Findings' }).getAttribute('href')).toContain('/findings');
  expect(screen.getByRole('link', { name: 'Go to Agencies' }).getAttribute('href')).toContain('/agencies');
});

test('a link from a finding selects its recommendation', async () => {
  window.history.replaceState({ recommendationId: bare.id }, '');
  open(createCore([prompt, bare]));
  expect(await screen.findByRole('region', { name: 'Recommendation 2' })).toBeTruthy();
});

test('an act that is refused says why and leaves everything as it was', async () => {
  const bridge = createCore([prompt]);
  bridge.answer({ 'recommendations.remove': refuse('internal/unexpected') });
  open(bridge);
  await screen.findByRole('button', { name: /^Recommendation 1a\./ });
  act(() => void runCommand('recommendations.remove'));
  expect(await screen.findByText(/Something went wrong inside Candour/)).toBeTruthy();
  expect(labels()).toEqual(['1a.']);
});

test('the focus stays on an agency that is moved all the way to the top', async () => {
  const user = userEvent.setup();
  const bridge = createCore([{ ...prompt, addresseeIds: [northgate.id, wexmoorHousing.id] }]);
  open(bridge);
  expect(await screen.findByText('The first named leads.')).toBeTruthy();
  const up = screen.getByRole('button', { name: 'Move Tarn Homes up' });
  up.focus();
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(bridge.callsOf('recommendations.update')).toEqual([
      { recommendationId: prompt.id, changes: { addresseeIds: [wexmoorHousing.id, northgate.id] } },
    ]),
  );
  expect(document.activeElement).toBe(up);
  expect(up.getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{Enter}');
  expect(bridge.callsOf('recommendations.update')).toHaveLength(1);
});

test.each([
  ['agency', 'Add an agency', /Tarn Homes/, 'Every agency is named'],
  ['finding', 'Link a finding', /^Finding 2/, 'Every finding is linked'],
])(
  'choosing the last %s leaves the focus on the button that chose it',
  async (_kind, trigger, item, none) => {
    const user = userEvent.setup();
    open(createCore([{ ...prompt, findings: [] }]));
    (await screen.findByRole('button', { name: trigger })).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('menuitem', { name: item })).toBe(document.activeElement);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: trigger })));
    await user.keyboard('{Enter}');
    const left = await screen.findByRole('menuitem', { name: none });
    expect(left.getAttribute('aria-disabled')).toBe('true');
  },
);

test('whoever has moved on from a linked recommendation is not brought back when the screen appears again', async () => {
  const user = userEvent.setup();
  window.history.replaceState({ recommendationId: bare.id }, '');
  const bridge = createCore([prompt, bare]);
  const { unmount } = open(bridge);
  await screen.findByRole('region', { name: 'Recommendation 2' });
  await user.click(screen.getByRole('button', { name: /^Recommendation 1a\./ }));
  await screen.findByRole('region', { name: 'Recommendation 1a.' });
  unmount();
  open(bridge);
  expect(await screen.findByRole('region', { name: 'Recommendation 1a.' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Recommendation 2' })).toBeNull();
});
