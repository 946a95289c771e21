import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { caseId, exerciseId } from '../../../shared/contract/values.ts';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { NeedsRapidReview } from './NeedsRapidReview.tsx';
import { RapidReviewChoice } from './RapidReviewChoice.tsx';

const second: Exercise = {
  ...rapidReview,
  id: exerciseId.parse('01985b1e-0000-7000-8000-0000000000e2'),
  number: 2,
  initiatedOn: '2026-07-01',
};

/** A case of its own for each test: what was chosen is remembered with the case. */
const caseOf = (place: number) => caseId.parse(`01985b1e-0000-7000-8000-00000000ca0${place}`);

function show(of: ReturnType<typeof caseOf>, exercises: readonly Exercise[]) {
  const bridge = createFakeBridge({ 'exercises.list': { exercises: [...exercises] } });
  return renderScreen(
    bridge,
    <>
      <RapidReviewChoice caseId={of} />
      <NeedsRapidReview caseId={of}>{({ number }) => <p>Work on review {number}</p>}</NeedsRapidReview>
    </>,
  );
}

test('beside a second rapid review the first still has a way in, which the window remembers', async () => {
  const user = userEvent.setup();
  const { unmount } = show(caseOf(1), [rapidReview, second]);
  await screen.findByText('Work on review 2');
  await user.click(screen.getByRole('button', { name: /Rapid review/ }));
  await user.click(await screen.findByRole('option', { name: 'Exercise 1, from 28 May 2026' }));
  await screen.findByText('Work on review 1');
  unmount();
  show(caseOf(1), [rapidReview, second]);
  await screen.findByText('Work on review 1');
});

test('a link opens the rapid review it names, and leaves the rest of what it says to be followed', async () => {
  window.history.replaceState({ rapidReviewId: rapidReview.id, meetingId: 'kept' }, '');
  show(caseOf(2), [rapidReview, second]);
  await screen.findByText('Work on review 1');
  expect(window.history.state).toEqual({ meetingId: 'kept' });
  window.history.replaceState(null, '');
});

test('where the one chosen was removed the latest is shown again', async () => {
  window.history.replaceState({ rapidReviewId: second.id }, '');
  show(caseOf(3), [rapidReview]);
  await screen.findByText('Work on review 1');
});

test('of a case with one rapid review nothing is asked', async () => {
  show(caseOf(4), [rapidReview, { ...second, kind: 'audit' }]);
  await screen.findByText('Work on review 1');
  expect(screen.queryByRole('button', { name: /Rapid review/ })).toBeNull();
});
