import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { EarlierReview } from '../../../shared/contract/earlierReviews.ts';
import { earlierReviewId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { createFakeBridge, type FakeBridge } from '../../../tests/support/fakeBridge.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { EarlierReviewsScreen } from './EarlierReviewsScreen.tsx';
import { useEarlierReviewsView } from './earlierReviewsView.ts';

const alder: EarlierReview = {
  id: earlierReviewId.parse('01985b1e-0000-7000-8000-000000000801'),
  caseId: rowan.id,
  exerciseId: rapidReview.id,
  title: 'Child Alder',
  kind: 'local',
  publishedOn: parseEventDate('March 2021'),
  whereFound: 'https://www.wexmoor.example/alder.pdf',
  whatItFound: '',
  bearing: 'The same pathway for bruising.',
  position: 0,
  removedAt: null,
};
const bruising: EarlierReview = {
  ...alder,
  id: earlierReviewId.parse('01985b1e-0000-7000-8000-000000000802'),
  title: 'Bruising in babies',
  kind: 'national',
  publishedOn: null,
  bearing: '',
  position: 1,
};

function createCore(initial: readonly EarlierReview[]): FakeBridge {
  let all = [...initial];
  const change = (id: string, changes: Partial<EarlierReview>) => {
    all = all.map((one) => (one.id === id ? { ...one, ...changes } : one));
    const found = all.find((one) => one.id === id);
    if (!found) throw new Error('no such review');
    return found;
  };
  return createFakeBridge({
    'exercises.list': ({ show }) => ({ exercises: show === 'removed' ? [] : [rapidReview] }),
    'history.list': { changes: [], hasMore: false },
    'earlier-reviews.list': ({ show }) => ({
      reviews: all.filter(({ removedAt }) => (removedAt === null) === (show !== 'removed')),
    }),
    'earlier-reviews.create': () => {
      const made = {
        ...bruising,
        id: earlierReviewId.parse('01985b1e-0000-7000-8000-000000000809'),
        title: '',
      };
      all = [...all, made];
      return made;
    },
    'earlier-reviews.update': ({ earlierReviewId: id, changes: { title, bearing } }) =>
      change(id, {
        ...(title === undefined ? {} : { title }),
        ...(bearing === undefined ? {} : { bearing }),
      }),
    'earlier-reviews.remove': ({ earlierReviewId: id }) => {
      change(id, { removedAt: '2026-06-10T10:00:00.000Z' });
      return {};
    },
    'earlier-reviews.restore': ({ earlierReviewId: id }) => change(id, { removedAt: null }),
  });
}

function show(bridge: FakeBridge) {
  return renderScreen(
    bridge,
    <>
      <EarlierReviewsScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
}

beforeEach(() => {
  dismissNotice();
  useEarlierReviewsView.setState({ selected: {} });
});

test('each review shows whose it was, when it was published, and that its bearing is not yet said', async () => {
  show(createCore([alder, bruising]));
  const row = (await screen.findByRole('button', { name: 'Child Alder' })).closest('tr') as HTMLElement;
  expect(within(row).getByText('Local')).toBeTruthy();
  expect(within(row).getByText('Mar 2021')).toBeTruthy();
  expect(within(row).getByText('The same pathway for bruising.')).toBeTruthy();
  const other = screen.getByRole('button', { name: 'Bruising in babies' }).closest('tr') as HTMLElement;
  expect(within(other).getByText('National')).toBeTruthy();
  expect(within(other).getByText('Not yet said')).toBeTruthy();
});

test('where it can be read is words and never a link: the app has no network', async () => {
  show(createCore([alder]));
  await screen.findByText('https://www.wexmoor.example/alder.pdf');
  expect(screen.queryByRole('link')).toBeNull();
});

test('one is added, its title takes the focus, and its bearing is saved as it is left', async () => {
  const user = userEvent.setup();
  const bridge = createCore([alder]);
  show(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add an earlier review' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' })));
  await user.keyboard('Child Beech');
  await user.click(screen.getByRole('textbox', { name: 'How it bears on this review' }));
  await user.keyboard('Nothing had changed.');
  await user.tab();
  expect(await screen.findByRole('button', { name: 'Child Beech' })).toBeTruthy();
  await waitFor(() =>
    expect(bridge.callsOf('earlier-reviews.update')).toContainEqual(
      expect.objectContaining({ changes: { bearing: 'Nothing had changed.' } }),
    ),
  );
});

test('one that was removed is put back from the notice', async () => {
  const user = userEvent.setup();
  show(createCore([alder, bruising]));
  await user.click(await screen.findByRole('button', { name: 'Remove the earlier review' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Child Alder' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'Child Alder' })).toBeTruthy();
});
