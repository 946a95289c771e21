import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Decision, OptionConsidered } from '../../../shared/contract/decision.ts';
import type { Exchange } from '../../../shared/contract/panel.ts';
import { decisionId, exchangeId, optionId } from '../../../shared/contract/values.ts';
import { criterionKeys, signingPartnerNames } from '../../../shared/domain/decisionTerms.ts';
import { emptyRichText, type RichText } from '../../../shared/domain/richText.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { makeClock, makeClocks } from '../../../tests/support/fakeClocks.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { DecisionScreen } from './DecisionScreen.tsx';
import { DecisionState } from './DecisionState.tsx';

// A draft draws ten criteria and an editor: on a busy machine that alone takes the second that is usually waited.
configure({ asyncUtilTimeout: 5_000 });

const id = (place: number) => decisionId.parse(`01985b1e-0000-7000-8000-0000000009d${place}`);
const reasons: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Each held part of what was known.' }] }],
};

const draft: Decision = {
  id: id(1),
  caseId: rowan.id,
  exerciseId: rapidReview.id,
  number: 1,
  state: 'draft',
  supersedes: null,
  supersedesBecause: '',
  decidedOn: null,
  decidedBy: '',
  outcome: null,
  outcomeOther: '',
  rationale: emptyRichText,
  dissent: '',
  citations: [],
  criteria: criterionKeys.map((key) => ({ key, answer: null, reason: '' })),
  options: [],
  signOffs: signingPartnerNames
    .filter((partner) => partner !== 'education')
    .map((partner) => ({ partner, name: '', role: '', askedOn: null, signedOn: null, note: '' })),
  signedAt: null,
  updatedAt: '2026-06-16T10:00:00.000Z',
  removedAt: null,
};
const complete: Decision = {
  ...draft,
  decidedOn: '2026-06-16',
  decidedBy: 'Learning from Cases Committee',
  outcome: 'local-review',
  rationale: reasons,
  dissent: 'Police would have held an audit.',
  criteria: draft.criteria.map((criterion) => ({ ...criterion, answer: 'met', reason: 'As told.' })),
  signOffs: draft.signOffs.map((signOff) => ({ ...signOff, name: 'J. Amadi', signedOn: '2026-06-17' })),
};
const signed: Decision = { ...complete, state: 'signed', signedAt: '2026-06-17T15:00:00.000Z' };
const letter: Exchange = {
  id: exchangeId.parse('01985b1e-0000-7000-8000-0000000009e1'),
  caseId: rowan.id,
  exerciseId: rapidReview.id,
  direction: 'received',
  onDay: '2026-05-02',
  what: 'Letter of the Panel',
  summary: 'Asks why no audit was held.',
  answerDueOn: '2026-05-16',
  answeredBy: null,
};

const audit: OptionConsidered = {
  id: optionId.parse('01985b1e-0000-7000-8000-0000000009f1'),
  decisionId: draft.id,
  title: 'Multi-agency audit',
  for: '',
  against: '',
  isChosen: false,
  position: 0,
};

/** A core that keeps the decisions of one rapid review. */
function createCore(initial: Decision[], exchanges: Exchange[] = []) {
  let decisions = initial;
  const change = (changes: Partial<Decision>): Decision => {
    const [first = draft, ...others] = decisions;
    decisions = [{ ...first, ...changes }, ...others];
    return decisions[0] ?? draft;
  };
  return createFakeBridge({
    'cases.get': { ...rowan, partnership: 'Wexmoor SCP' },
    'exercises.list': { exercises: [rapidReview] },
    'decision.list': ({ show }) => ({ decisions: show === 'removed' ? [] : decisions }),
    'decision.listSettings': { partnershipsWithEducation: [] },
    'decision.updateSetting': {},
    'decision.create': () => {
      decisions = [draft];
      return draft;
    },
    'decision.update': ({ changes }) =>
      change(Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))),
    'decision.updateCriterion': ({ key, changes }) => {
      const criteria = decisions[0]?.criteria.map((criterion) =>
        criterion.key === key ? { ...criterion, ...changes, key } : criterion,
      );
      return (
        change({ criteria: criteria as Decision['criteria'] }).criteria.find((one) => one.key === key) ??
        refuse('record/not-found')
      );
    },
    'decision.createOption': ({ title }) => {
      const option = { ...audit, title };
      change({ options: [option] });
      return option;
    },
    'decision.removeOption': () => {
      change({ options: [] });
      return {};
    },
    'decision.sign': () => change({ state: 'signed', signedAt: '2026-06-17T15:00:00.000Z' }),
    'decision.supersede': ({ because }) => {
      const next = { ...complete, id: id(2), number: 2, supersedes: id(1), supersedesBecause: because };
      decisions = [next, ...decisions];
      return next;
    },
    'panel.list': { exchanges },
    'panel.create': letter,
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: null, redo: null },
  });
}

test('where none is begun it says what will be here, and one press begins a draft', async () => {
  const user = userEvent.setup();
  const bridge = createCore([]);
  renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
  await user.click(await screen.findByRole('button', { name: 'Begin a decision' }));
  expect(await screen.findByText('Decision 1 · Draft')).toBeTruthy();
  expect(bridge.callsOf('decision.create')).toEqual([{ exerciseId: rapidReview.id }]);
});

test('each criterion is answered by keyboard with its reason, under the rule it comes from', async () => {
  const user = userEvent.setup();
  const bridge = createCore([draft]);
  renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
  const died = await screen.findByRole('group', { name: 'The child has died or been seriously harmed.' });
  within(died).getByRole('radio', { name: 'Met' }).focus();
  await user.keyboard('{ArrowRight} ');
  // At once: what is typed slowly is saved on the way.
  await user.click(within(died).getByRole('textbox', { name: 'Reason' }));
  await user.paste('A bruise that healed');
  await user.tab();
  expect(bridge.callsOf('decision.updateCriterion')).toEqual([
    { decisionId: draft.id, key: 'died-or-seriously-harmed', changes: { answer: 'not-met' } },
    { decisionId: draft.id, key: 'died-or-seriously-harmed', changes: { reason: 'A bruise that healed' } },
  ]);
  expect(await screen.findByText('Not a serious child safeguarding case')).toBeTruthy();
  expect(screen.getByText(/Children Act 2004, section 16B/)).toBeTruthy();
  expect(screen.getByText(/Regulations 2018, regulation 11/)).toBeTruthy();
});

test('an option is added with its name ready to be written over, and the keys stay there when it goes', async () => {
  const user = userEvent.setup();
  renderScreen(createCore([draft]), <DecisionScreen caseId={rowan.id} />);
  await user.click(await screen.findByRole('button', { name: 'Add an option' }));
  const name = await screen.findByRole('textbox', { name: 'Option 1' });
  await waitFor(() => expect(document.activeElement).toBe(name));
  await user.click(screen.getByRole('button', { name: 'Remove option 1' }));
  expect(await screen.findByText('No option written down yet')).toBeTruthy();
  expect(document.activeElement?.contains(screen.getByRole('button', { name: 'Add an option' }))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

test('what is missing is listed and leads to where it is put right; until then nothing can be signed', async () => {
  const user = userEvent.setup();
  renderScreen(
    createCore([{ ...complete, outcome: null, signOffs: draft.signOffs }]),
    <DecisionScreen caseId={rowan.id} />,
  );
  expect(await screen.findByText('4 things still missing')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Sign and lock' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Sign-off: Police' }));
  const reached = document.activeElement;
  if (!(reached instanceof HTMLElement)) throw new Error('nothing has the focus');
  expect(within(reached).getByRole('heading', { name: 'Safeguarding partners' })).toBeTruthy();
});

test('signing is asked for once more, and then nothing of the decision can be typed into', async () => {
  const user = userEvent.setup();
  const bridge = createCore([complete]);
  renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
  await user.click(await screen.findByRole('button', { name: 'Sign and lock' }));
  const question = screen.getByRole('alertdialog', { name: 'Sign and lock decision 1?' });
  expect(within(question).getByText(/cannot be taken back with Ctrl\+Z/)).toBeTruthy();
  expect(bridge.callsOf('decision.sign')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: 'Sign and lock' }));
  expect(await screen.findByText('Signed and locked on 17 June 2026')).toBeTruthy();
  expect(bridge.callsOf('decision.sign')).toEqual([{ decisionId: complete.id }]);
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Decision'));
  expect(screen.getByText('Each held part of what was known.')).toBeTruthy();
  expect(screen.getByText('Police would have held an audit.')).toBeTruthy();
});

test('a refused signing says in words what is still missing', async () => {
  const user = userEvent.setup();
  const bridge = createCore([complete]);
  bridge.answer({
    'decision.sign': refuse('decision/incomplete', { message: 'It still lacks: Sign-off: Education.' }),
  });
  renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
  await user.click(await screen.findByRole('button', { name: 'Sign and lock' }));
  await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Sign and lock' }));
  expect(await screen.findByText('It still lacks: Sign-off: Education.')).toBeTruthy();
});

test('a signed decision is superseded with a reason, and both are there to look at', async () => {
  const user = userEvent.setup();
  const bridge = createCore([signed]);
  renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
  await user.click(await screen.findByRole('button', { name: 'Supersede' }));
  await user.click(screen.getByRole('button', { name: 'Begin the new decision' }));
  expect(screen.getByText('Say why.')).toBeTruthy();
  await user.type(
    screen.getByRole('textbox', { name: /Why it is superseded/ }),
    'The inquest found otherwise.',
  );
  await user.click(screen.getByRole('button', { name: 'Begin the new decision' }));
  expect(await screen.findByText(/it takes the place of decision 1, which stands until then/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Decision'));
  await user.click(screen.getByRole('button', { name: /^Decision 1/ }));
  expect(await screen.findByText(/Decision 2 is being made to take its place/)).toBeTruthy();
});

test('what was decided is begun as the next exercise, with its kind, day and reason filled in', async () => {
  const user = userEvent.setup();
  const bridge = createCore([signed]);
  bridge.answer({ 'exercises.create': { ...rapidReview, kind: 'local-review', number: 2 } });
  renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
  await user.click(
    await screen.findByRole('button', { name: 'Begin the local child safeguarding practice review' }),
  );
  await user.click(screen.getByRole('button', { name: 'Turn it' }));
  await waitFor(() =>
    expect(bridge.callsOf('exercises.create')).toEqual([
      {
        caseId: rowan.id,
        kind: 'local-review',
        outcome: null,
        initiatedOn: '2026-06-16',
        turnedFrom: {
          exerciseId: rapidReview.id,
          on: '2026-06-16',
          because: 'Decision 1 of the rapid review.',
        },
      },
    ]),
  );
});

test('education becomes a partner for every case of the partnership, by one box', async () => {
  const user = userEvent.setup();
  const bridge = createCore([draft]);
  renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
  expect(await screen.findByText(/every case of Wexmoor SCP/)).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Education signs as well' }));
  expect(bridge.callsOf('decision.updateSetting')).toEqual([
    { partnership: 'Wexmoor SCP', hasEducation: true },
  ]);
});

test('a reply of the Panel that is overdue says so in words, and its answer is noted against it', async () => {
  const user = userEvent.setup();
  const bridge = createCore([signed], [letter]);
  renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
  expect(await screen.findByText('Answer was due 16 May 2026')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Answer: Letter of the Panel' }));
  const on = screen.getByRole('textbox', { name: /Sent on/ });
  await user.clear(on);
  await user.type(on, '12/5/2026');
  await user.click(screen.getByRole('button', { name: 'Note it' }));
  await waitFor(() =>
    expect(bridge.callsOf('panel.create')).toEqual([
      {
        exerciseId: rapidReview.id,
        direction: 'sent',
        what: 'Answer to: Letter of the Panel',
        onDay: '2026-05-12',
        summary: '',
        answerDueOn: null,
        answers: letter.id,
      },
    ]),
  );
});

const sent: Exchange = { ...letter, direction: 'sent', what: 'The rapid review', answerDueOn: null };

test('a review that was sent to the Panel while its clock still runs is not forgotten there', async () => {
  const bridge = createCore([signed], [sent]);
  const clock = makeClock('rapid-review', '2026-06-10', { notified: '2026-05-28' });
  bridge.answer({ 'clock.get': makeClocks('2026-06-10', [clock]) });
  renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
  expect(await screen.findByText('The rapid review clock is still open.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Record the day' }).getAttribute('href')).toBe(
    `/cases/${rowan.id}/overview/clock`,
  );
});

test('nothing is asked of a clock whose day is recorded, or before anything was sent', async () => {
  const bridge = createCore([signed], [sent]);
  const marks = { doneOn: '2026-06-09' };
  const done = makeClock('rapid-review', '2026-06-10', { notified: '2026-05-28' }, marks);
  bridge.answer({ 'clock.get': makeClocks('2026-06-10', [done]) });
  const { unmount } = renderScreen(bridge, <DecisionScreen caseId={rowan.id} />);
  await waitFor(() => expect(bridge.callsOf('clock.get')).toHaveLength(1));
  expect(await screen.findByText('The rapid review')).toBeTruthy();
  expect(screen.queryByText(/clock is still open/)).toBeNull();
  unmount();
  const before = createCore([signed], [letter]);
  renderScreen(before, <DecisionScreen caseId={rowan.id} />);
  expect(await screen.findByText('Letter of the Panel')).toBeTruthy();
  expect(before.callsOf('clock.get')).toEqual([]);
});

test('the line for the writing says how far the decision has come, and leads to it', async () => {
  renderScreen(
    createCore([{ ...draft, outcome: 'audit' }]),
    <DecisionState caseId={rowan.id} exerciseId={rapidReview.id} />,
  );
  expect(await screen.findByText('Multi-agency audit')).toBeTruthy();
  expect(screen.getByText('0 of 10 criteria answered · 0 of 3 signed')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open the decision' }).getAttribute('href')).toBe(
    `/cases/${rowan.id}/rapid-review/decision`,
  );
});
