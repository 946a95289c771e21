import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Episode } from '../../../shared/contract/episodes.ts';
import { episodeId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { emptyRichText, type RichText } from '../../../shared/domain/richText.ts';
import { createFakeBridge, type FakeBridge } from '../../../tests/support/fakeBridge.ts';
import { makeEntry, northgate, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { runCommand } from '../../app/commands.ts';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { EpisodesScreen } from './EpisodesScreen.tsx';
import { useEpisodesView } from './episodesView.ts';

const words = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const bruise: Episode = {
  id: episodeId.parse('01985b1e-0000-7000-8000-0000000000e1'),
  caseId: rowan.id,
  number: 1,
  title: 'The bruise and the call',
  starts: parseEventDate('14/4/26'),
  ends: parseEventDate('24/4/26'),
  appraisal: emptyRichText,
  why: emptyRichText,
  goodPractice: words('The health visitor went back.'),
  entryCount: 2,
  removedAt: null,
};
const referral: Episode = {
  ...bruise,
  id: episodeId.parse('01985b1e-0000-7000-8000-0000000000e2'),
  number: 4,
  title: 'The referral that did not arrive',
  starts: null,
  ends: null,
  goodPractice: emptyRichText,
  entryCount: 0,
};
const first = makeEntry(43, { date: parseEventDate('14/4/26'), whatHappened: 'Two small bruises.' });
const second = makeEntry(45, {
  date: parseEventDate('c. 21 apr 2026'),
  whatHappened: 'Telephoned Leah.',
  expectedPractice: 'good',
});
const third = makeEntry(47, { date: parseEventDate('24/4/26'), whatHappened: 'Contact closed.' });

/** A core that keeps what it is told, as the real one would. */
function createCore(initial: readonly Episode[]): FakeBridge {
  let all = [...initial];
  let linked: Entry[] = [first, second];
  const change = (id: string, changes: Partial<Episode>): Episode => {
    all = all.map((episode) => (episode.id === id ? { ...episode, ...changes } : episode));
    return find(id);
  };
  const find = (id: string): Episode => {
    const found = all.find((episode) => episode.id === id);
    if (!found) throw new Error('no such episode');
    return found;
  };
  return createFakeBridge({
    'agencies.list': { agencies: [northgate] },
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: { operationId: 'one', operation: '' }, redo: null },
    'history.undo': { operationId: 'one', operation: '' },
    'chronology.list': ({ number }) => {
      const entries = number === undefined ? [first, second, third] : [third];
      return { entries, total: entries.length, caseTotal: 70, undated: 0 };
    },
    'episodes.list': ({ show }) => ({
      episodes: all.filter(({ removedAt }) => (removedAt === null) === (show !== 'removed')),
    }),
    'episodes.get': ({ episodeId: id }) => ({
      episode: find(id),
      entries: id === bruise.id ? linked : [],
    }),
    'episodes.create': ({ title, starts, ends }) => {
      const made = {
        ...referral,
        id: episodeId.parse('01985b1e-0000-7000-8000-0000000000e9'),
        number: 5,
        title,
        starts: starts ? parseEventDate(starts) : null,
        ends: ends ? parseEventDate(ends) : null,
      };
      all = [...all, made];
      return made;
    },
    'episodes.update': ({ episodeId: id, changes: { title, starts } }) =>
      change(id, {
        ...(title === undefined ? {} : { title }),
        ...(starts === undefined ? {} : { starts: starts === '' ? null : parseEventDate(starts) }),
      }),
    'episodes.link': ({ entryIds }) => {
      const added = [first, second, third].filter(
        ({ id }) => entryIds.includes(id) && !linked.some((entry) => entry.id === id),
      );
      linked = [...linked, ...added];
      return { added: added.length };
    },
    'episodes.unlink': ({ entryIds }) => {
      linked = linked.filter(({ id }) => !entryIds.includes(id));
      return { removed: 1 };
    },
    'episodes.remove': ({ episodeId: id }) => {
      change(id, { removedAt: '2026-06-10T10:00:00.000Z' });
      return {};
    },
    'episodes.restore': ({ episodeId: id }) => change(id, { removedAt: null }),
    'episodes.reorder': ({ episodeIds }) => {
      all = episodeIds.map(find);
      return {};
    },
  });
}

function show(bridge: FakeBridge) {
  return renderScreen(
    bridge,
    <>
      <EpisodesScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
}

beforeEach(() => {
  useEpisodesView.setState({ opened: {} });
  dismissNotice();
});

const rowNames = () =>
  within(screen.getByRole('region', { name: 'Episodes' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('an empty case says what an episode is and opens one with its dates as read', async () => {
  const user = userEvent.setup();
  const bridge = createCore([]);
  show(bridge);
  await user.click(await screen.findByRole('button', { name: 'New episode' }));
  const dialog = screen.getByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: 'Title' }), 'The bruise');
  await user.type(within(dialog).getByRole('textbox', { name: 'From' }), '14/4/26');
  expect(within(dialog).getByText('Tuesday 14 April 2026')).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox', { name: 'To' }), 'mar 2026');
  expect(within(dialog).getByText('The end comes before the start.')).toBeTruthy();
  await user.clear(within(dialog).getByRole('textbox', { name: 'To' }));
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('region', { name: 'Episode 5' })).toBeTruthy();
  expect(bridge.callsOf('episodes.create')).toEqual([
    { caseId: rowan.id, title: 'The bruise', starts: '14/4/26', ends: '' },
  ]);
});

test('the list gives number, span, entries and whether good practice is written down', async () => {
  show(createCore([bruise, referral]));
  await screen.findByRole('region', { name: 'Episode 1' });
  expect(rowNames()).toEqual([
    '1The bruise and the callTue 14 Apr 2026 to Fri 24 Apr 20262 entries Good practice',
    '4The referral that did not arriveDates not given0 entries',
  ]);
});

test('its entries stand in order and open in the chronology; good practice is marked in words', async () => {
  show(createCore([bruise]));
  const pane = await screen.findByRole('region', { name: 'Entries (2)' });
  expect((await within(pane).findByRole('link', { name: 'Entry 43' })).getAttribute('href')).toBe(
    `/cases/${rowan.id}/chronology`,
  );
  expect(within(pane).getByRole('link', { name: 'Show them in the chronology' })).toBeTruthy();
  expect(within(pane).getAllByText('Good practice')).toHaveLength(1);
  expect(screen.getByText('Tue 14 Apr 2026 to Fri 24 Apr 2026, 11 days; 2 entries in it.')).toBeTruthy();
});

test('questions about why are offered, and nothing is written for the reviewer', async () => {
  const bridge = createCore([bruise]);
  show(bridge);
  const questions = await screen.findByRole('list', { name: 'Questions to ask' });
  expect(within(questions).getByText(/what made sense to them then/)).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Why it happened' }).textContent).toBe('');
  expect(bridge.callsOf('episodes.update')).toEqual([]);
});

test('the span is typed in words and saved as typed', async () => {
  const user = userEvent.setup();
  const bridge = createCore([referral]);
  show(bridge);
  await user.type(await screen.findByRole('textbox', { name: 'From' }), 'dec 2025');
  expect(screen.getByText('December 2025, day not known')).toBeTruthy();
  await user.tab();
  await waitFor(() =>
    expect(bridge.callsOf('episodes.update')).toContainEqual({
      episodeId: referral.id,
      changes: { starts: 'dec 2025' },
    }),
  );
});

test('entries are found within the episode’s own dates, chosen and added; those it has cannot be chosen again', async () => {
  const user = userEvent.setup();
  const bridge = createCore([bruise]);
  show(bridge);
  await screen.findByRole('link', { name: 'Entry 43' });
  await user.click(screen.getByRole('button', { name: 'Add entries' }));
  const dialog = screen.getByRole('dialog', { name: 'Add entries to Episode 1' });
  const present = await within(dialog).findByRole('checkbox', { name: /Entry 43 · in the episode already/ });
  expect(present.hasAttribute('disabled')).toBe(true);
  expect(bridge.callsOf('chronology.list')).toContainEqual(
    expect.objectContaining({ from: '2026-04-14', to: '2026-04-24' }),
  );
  await user.click(within(dialog).getByRole('checkbox', { name: /Entry 47/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Add 1 entry' }));
  expect(await screen.findByRole('link', { name: 'Entry 47' })).toBeTruthy();
  expect(bridge.callsOf('episodes.link')).toEqual([{ episodeId: bruise.id, entryIds: [third.id] }]);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(bridge.callsOf('history.undo')).toEqual([{ caseId: rowan.id, operationId: 'one' }]),
  );
});

test('everything found is added in one step, and a number finds its entry', async () => {
  const user = userEvent.setup();
  const bridge = createCore([bruise]);
  show(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add entries' }));
  const dialog = screen.getByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: 'Words, or a number' }), '47');
  await waitFor(() =>
    expect(bridge.callsOf('chronology.list')).toContainEqual({ caseId: rowan.id, number: 47, limit: 100 }),
  );
  await user.clear(within(dialog).getByRole('textbox', { name: 'Words, or a number' }));
  await user.click(await within(dialog).findByRole('button', { name: 'Add all 3 found' }));
  await waitFor(() => expect(bridge.callsOf('episodes.link')).toHaveLength(1));
  expect(bridge.callsOf('episodes.link')).toEqual([
    { episodeId: bruise.id, entryIds: [first.id, second.id, third.id] },
  ]);
});

test('an entry is taken out by keyboard, the focus stays in the list, and it can be put back', async () => {
  const user = userEvent.setup();
  const bridge = createCore([bruise]);
  show(bridge);
  (await screen.findByRole('button', { name: 'Take entry 43 out of the episode' })).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Entry 43' })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Entry 45' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(bridge.callsOf('episodes.link')).toEqual([{ episodeId: bruise.id, entryIds: [first.id] }]),
  );
});

test('by keyboard: J opens the next, Alt and an arrow move it, and numbers stay', async () => {
  const user = userEvent.setup();
  const bridge = createCore([bruise, referral]);
  show(bridge);
  const row = await screen.findByRole('button', { name: /The bruise and the call/ });
  row.focus();
  await user.keyboard('j');
  expect(await screen.findByRole('region', { name: 'Episode 4' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /The referral/ }));
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() =>
    expect(bridge.callsOf('episodes.reorder')).toEqual([
      { caseId: rowan.id, episodeIds: [referral.id, bruise.id] },
    ]),
  );
  await waitFor(() => expect(rowNames()[0]).toContain('4The referral'));
  expect(screen.getByText('Episode 4 moved to place 1 of 2. Its number stays.')).toBeTruthy();
  expect(runCommand('episodes.link')).toBe(true);
  expect(await screen.findByRole('dialog', { name: 'Add entries to Episode 4' })).toBeTruthy();
});

test('a removed episode is put back from the bar or from the list of removed ones', async () => {
  const user = userEvent.setup();
  show(createCore([bruise, referral]));
  await user.click(await screen.findByRole('button', { name: 'More for Episode 1' }));
  await user.click(screen.getByRole('menuitem', { name: 'Remove the episode' }));
  expect(await screen.findByText('Episode 1 removed. Its entries stay in the chronology.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show removed episodes (1)' }));
  await user.click(screen.getByRole('button', { name: 'Put back Episode 1' }));
  expect(await screen.findByText('Episode 1 put back')).toBeTruthy();
});
