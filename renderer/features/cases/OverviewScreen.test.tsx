import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { northgate, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { threadSteps } from './GoldenThread.tsx';
import { OverviewScreen } from './OverviewScreen.tsx';

function createCore() {
  return createFakeBridge({
    'cases.get': rowan,
    'cases.update': ({ changes }) => ({
      ...rowan,
      ...(changes.leadReviewer === undefined ? {} : { leadReviewer: changes.leadReviewer }),
    }),
    'agencies.list': { agencies: [northgate] },
    'exercises.list': { exercises: [rapidReview] },
    'history.list': { changes: [], hasMore: false },
  });
}

test('the overview opens on the child', async () => {
  renderScreen(createCore(), <OverviewScreen caseId={rowan.id} />);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Rowan');
});

test('the overview shows how far the exercise has come, and the way to it', async () => {
  renderScreen(createCore(), <OverviewScreen caseId={rowan.id} />);
  expect(await screen.findByText('Scoping requests, 2 of 7')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open exercises' }).getAttribute('href')).toContain(
    'overview/exercises',
  );
});

test('the golden thread says in words what does not hold', async () => {
  renderScreen(createCore(), <OverviewScreen caseId={rowan.id} />);
  expect(await screen.findByText('1 has no evidence yet')).toBeTruthy();
  expect(screen.getByText('12 entries have no date that can be read')).toBeTruthy();
});

test('a whole thread says so and an empty one says how it begins', () => {
  const empty = {
    agencies: 0,
    entries: 0,
    undated: 0,
    findings: 0,
    recommendations: 0,
    findingsWithoutEvidence: 0,
    recommendationsWithoutFinding: 0,
  };
  expect(threadSteps(empty).map(({ isBegun }) => isBegun)).toEqual([false, false, false, false]);
  const whole = threadSteps({ ...empty, entries: 3, findings: 1, recommendations: 1 });
  expect(whole.every(({ missing, isBegun }) => missing === null && isBegun)).toBe(true);
  const broken = threadSteps({ ...empty, entries: 1, recommendations: 2, recommendationsWithoutFinding: 2 });
  expect(broken[2]?.missing).toBe('2 answer no finding yet');
});

test('a detail of the case is saved when its field is left', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <OverviewScreen caseId={rowan.id} />);
  const field = await screen.findByRole('textbox', { name: 'Lead reviewer' });
  await user.clear(field);
  await user.type(field, 'Priya Nandra');
  await user.tab();
  expect(bridge.callsOf('cases.update').at(-1)).toEqual({
    caseId: rowan.id,
    changes: { leadReviewer: 'Priya Nandra' },
  });
});
