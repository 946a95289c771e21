import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { exerciseId } from '../../../shared/contract/values.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { ExercisesScreen } from './ExercisesScreen.tsx';
import { stageInWords, trailInWords, trails } from './exerciseWords.ts';

/** A core that keeps the exercises of the case. */
function createCore(initial: Exercise[] = [rapidReview]) {
  let exercises = initial;
  const stagesOf = (change: (stages: Exercise['stages']) => Exercise['stages']) => {
    exercises = exercises.map((exercise) => ({ ...exercise, stages: change(exercise.stages) }));
  };
  return createFakeBridge({
    'exercises.list': ({ show }) => ({ exercises: show === 'removed' ? [] : exercises }),
    'exercises.create': ({ kind, outcome, turnedFrom, initiatedOn, title }) => {
      const begun: Exercise = {
        ...rapidReview,
        id: exerciseId.parse('01985b1e-0000-7000-8000-0000000000e2'),
        number: 2,
        kind,
        outcome,
        title,
        initiatedOn,
        turnedFrom: turnedFrom?.exerciseId ?? null,
      };
      exercises = [
        ...exercises.map((exercise) =>
          exercise.id === turnedFrom?.exerciseId
            ? { ...exercise, endedOn: turnedFrom.on, endedBecause: turnedFrom.because }
            : exercise,
        ),
        begun,
      ];
      return begun;
    },
    'exercises.update': refuse('internal/unexpected'),
    'stages.update': ({ stageId, changes }) => {
      const defined = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      stagesOf((stages) => stages.map((stage) => (stage.id === stageId ? { ...stage, ...defined } : stage)));
      return (
        exercises.flatMap(({ stages }) => stages).find(({ id }) => id === stageId) ??
        refuse('record/not-found')
      );
    },
    'stages.reorder': ({ stageId, position }) => {
      stagesOf((stages) => {
        const moved = stages.find(({ id }) => id === stageId);
        return moved ? stages.filter(({ id }) => id !== stageId).toSpliced(position, 0, moved) : stages;
      });
      return exercises[0]?.stages[position] ?? refuse('record/not-found');
    },
    'stages.remove': ({ stageId }) => {
      stagesOf((stages) => stages.filter(({ id }) => id !== stageId));
      return {};
    },
    'history.get': { undo: null, redo: null },
    'history.list': { changes: [], hasMore: false },
  });
}

const namesOnScreen = () =>
  screen.getAllByRole('textbox', { name: /^Name of stage/ }).map((box) => (box as HTMLInputElement).value);

test('the track says in words which stage is on and how each stands', async () => {
  renderScreen(createCore(), <ExercisesScreen caseId={rowan.id} />);
  const track = await screen.findByRole('list', { name: 'Stages' });
  const items = within(track).getAllByRole('listitem');
  expect(items[0]?.textContent).toBe('Notification28 May 2026');
  expect(items[1]?.textContent).toBe('Scoping requestsUnder way');
  expect(items[1]?.getAttribute('aria-current')).toBe('step');
  expect(items[2]?.textContent).toBe('Agency returnsTo come');
  expect(screen.getByText('Scoping requests, 2 of 7')).toBeTruthy();
});

test('a later stage is done while earlier ones are still to come, by keyboard alone', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <ExercisesScreen caseId={rowan.id} />);
  const state = await screen.findByRole('button', { name: /State of stage 7/ });
  state.focus();
  await user.keyboard('{Enter}');
  const done = await screen.findByRole('option', { name: 'Done' });
  done.focus();
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(bridge.callsOf('stages.update').at(-1)).toEqual({
      stageId: rapidReview.stages[6]?.id,
      changes: { state: 'done' },
    }),
  );
});

test('a stage is renamed and dated as it is typed; what is no day stays in its field and is said', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <ExercisesScreen caseId={rowan.id} />);
  const name = await screen.findByRole('textbox', { name: 'Name of stage 3' });
  await user.clear(name);
  await user.type(name, 'Returns from nine agencies');
  await user.tab();
  const day = screen.getByRole('textbox', { name: 'Done on, stage 3' });
  await user.type(day, 'next week');
  await user.tab();
  expect(await screen.findByText(/Write one day with its whole year/)).toBeTruthy();
  expect((day as HTMLInputElement).value).toBe('next week');
  await user.clear(day);
  await user.type(day, '12/6/2026');
  await user.tab();
  const stageId = rapidReview.stages[2]?.id;
  await waitFor(() =>
    expect(bridge.callsOf('stages.update').at(-1)).toEqual({ stageId, changes: { doneOn: '2026-06-12' } }),
  );
  expect(bridge.callsOf('stages.update')).toContainEqual({
    stageId,
    changes: { name: 'Returns from nine agencies' },
  });
  await waitFor(() => expect((day as HTMLInputElement).value).toBe('12 June 2026'));
});

test('Alt and an arrow move a stage, and the focus goes with it', async () => {
  const user = userEvent.setup();
  renderScreen(createCore(), <ExercisesScreen caseId={rowan.id} />);
  (await screen.findByRole('textbox', { name: 'Name of stage 2' })).focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() =>
    expect(namesOnScreen().slice(0, 3)).toEqual(['Notification', 'Agency returns', 'Scoping requests']),
  );
  await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe('Scoping requests'));
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(namesOnScreen()[1]).toBe('Scoping requests'));
});

test('a stage that is removed leaves the focus in the list', async () => {
  const user = userEvent.setup();
  renderScreen(createCore(), <ExercisesScreen caseId={rowan.id} />);
  await user.click(await screen.findByRole('button', { name: 'More for stage 7, Panel reply' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Remove the stage' }));
  await waitFor(() => expect(namesOnScreen()).toHaveLength(6));
  await waitFor(() =>
    expect((document.activeElement as HTMLInputElement).value).toBe('Sign-off by the partners'),
  );
});

test('a rapid review turns into a local review, and the trail says so', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <ExercisesScreen caseId={rowan.id} />);
  await user.click(await screen.findByRole('button', { name: 'Turn into another kind' }));
  const dialog = await screen.findByRole('dialog', { name: 'Turn the rapid review into another kind' });
  const day = within(dialog).getByRole('textbox', { name: 'Turned on' });
  await user.clear(day);
  await user.type(day, 'some day');
  await user.click(within(dialog).getByRole('button', { name: 'Turn it' }));
  expect(within(dialog).getByText(/Write one day/)).toBeTruthy();
  expect(bridge.callsOf('exercises.create')).toEqual([]);
  await user.clear(day);
  await user.type(day, '12 May 2026');
  await user.type(within(dialog).getByRole('textbox', { name: 'Why' }), 'Two agencies, one bruise.');
  await user.click(within(dialog).getByRole('button', { name: 'Turn it' }));
  const trail = await screen.findByRole('navigation', { name: 'Exercises of the case' });
  expect(
    within(trail)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Rapid reviewfrom 28 May 2026Ended',
    'Local child safeguarding practice review12 May 2026Goes on',
  ]);
  expect(bridge.callsOf('exercises.create')).toEqual([
    {
      caseId: rowan.id,
      kind: 'local-review',
      outcome: null,
      initiatedOn: '2026-05-12',
      turnedFrom: { exerciseId: rapidReview.id, on: '2026-05-12', because: 'Two agencies, one bruise.' },
    },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('an end before the beginning is said at its field, and stands in nobody’s way', async () => {
  const ended = { ...rapidReview, endedOn: '2026-05-01' };
  renderScreen(createCore([ended]), <ExercisesScreen caseId={rowan.id} />);
  expect(await screen.findByText(/This is before the decision to initiate it/)).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Ended on' }).getAttribute('aria-invalid')).toBeNull();
});

test('the trail in words', () => {
  const ended = { ...rapidReview, endedOn: '2026-05-12' };
  const local: Exercise = {
    ...rapidReview,
    id: exerciseId.parse('01985b1e-0000-7000-8000-0000000000e2'),
    number: 2,
    kind: 'local-review',
    turnedFrom: ended.id,
  };
  const audit: Exercise = {
    ...local,
    id: exerciseId.parse('01985b1e-0000-7000-8000-0000000000e3'),
    number: 3,
    kind: 'audit',
    turnedFrom: null,
  };
  const lines = trails([audit, local, ended]);
  expect(lines.map((line) => line.map(({ kind }) => kind))).toEqual([
    ['rapid-review', 'local-review'],
    ['audit'],
  ]);
  expect(trailInWords(lines[0] ?? [])).toBe(
    'Rapid review → Local child safeguarding practice review, 12 May 2026',
  );
  expect(stageInWords([])).toBe('No stages');
});

test('a kind that would hide what the exercise holds is refused beside the field, in words', async () => {
  const user = userEvent.setup();
  const sentence = 'Exercise 1 holds decision 1, signed. Nothing was changed.';
  const bridge = createCore();
  bridge.answer({
    'exercises.update': refuse('record/in-use', {
      message: sentence,
      fields: [{ path: 'changes.kind', message: sentence }],
    }),
  });
  renderScreen(bridge, <ExercisesScreen caseId={rowan.id} />);
  await user.click(await screen.findByRole('button', { name: /Kind of exercise/ }));
  await user.click(await screen.findByRole('option', { name: /^Learning review/i }));
  expect(await screen.findByText(sentence)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Kind of exercise/ }));
  await user.click(await screen.findByRole('option', { name: /rapid review$/ }));
  await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
});
