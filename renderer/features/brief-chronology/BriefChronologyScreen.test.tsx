import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { BriefEntry } from '../../../shared/contract/briefChronology.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { briefEntryId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { createFakeBridge, type FakeBridge } from '../../../tests/support/fakeBridge.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { makeEntry, northgate, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { runCommand } from '../../app/commands.ts';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { BriefChronologyScreen } from './BriefChronologyScreen.tsx';
import { useBriefChronologyView } from './briefChronologyView.ts';
import { toLookAt } from './briefWords.ts';

function brief(entry: Entry, changes: Partial<BriefEntry> = {}): BriefEntry {
  return {
    id: briefEntryId.parse(entry.id),
    caseId: rowan.id,
    exerciseId: rapidReview.id,
    entry,
    words: '',
    taken: { agencyId: entry.agencyId, date: entry.date.text, time: '', whatHappened: entry.whatHappened },
    differs: [],
    ...changes,
  };
}

const check = makeEntry(43, { date: parseEventDate('14/4/26'), whatHappened: 'Two small bruises.' });
const call = makeEntry(45, { date: parseEventDate('21/4/26'), whatHappened: 'Telephoned Leah.' });
const closed = makeEntry(47, { date: parseEventDate('24/4/26'), whatHappened: 'Contact closed.' });
const changed = brief(check, {
  words: 'Bruises seen.',
  differs: ['what-happened'],
  taken: { agencyId: northgate.id, date: '14/4/26', time: '', whatHappened: 'One small bruise.' },
});

function createCore(initial: readonly BriefEntry[]): FakeBridge {
  let all = [...initial];
  return createFakeBridge({
    'exercises.list': ({ show }) => ({ exercises: show === 'removed' ? [] : [rapidReview] }),
    'agencies.list': { agencies: [northgate] },
    'people.list': { people: [] },
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: { operationId: 'one', operation: '' }, redo: null },
    'history.undo': { operationId: 'one', operation: '' },
    'chronology.list': { entries: [check, call, closed], total: 3, caseTotal: 70, undated: 0 },
    'brief-chronology.list': () => ({ entries: all }),
    'brief-chronology.link': ({ entryIds }) => {
      const added = [check, call, closed].filter(({ id }) => entryIds.includes(id));
      all = [...all, ...added.map((entry) => brief(entry))];
      return { added: added.length };
    },
    'brief-chronology.unlink': ({ entryIds }) => {
      all = all.filter(({ entry }) => !entryIds.includes(entry.id));
      return { removed: 1 };
    },
    'brief-chronology.check': () => {
      all = all.map((one) => ({ ...one, differs: [] }));
      return { checked: 1 };
    },
    'brief-chronology.update': ({ briefEntryId: id, changes: { words } }) => {
      all = all.map((one) => (one.id === id ? { ...one, words: words ?? one.words } : one));
      const found = all.find((one) => one.id === id);
      if (!found) throw new Error('no such entry');
      return found;
    },
  });
}

function show(bridge: FakeBridge) {
  return renderScreen(
    bridge,
    <>
      <BriefChronologyScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
}

const row = async (date: string) =>
  (await screen.findByRole('button', { name: date })).closest('tr') as HTMLElement;

beforeEach(() => {
  dismissNotice();
  useBriefChronologyView.setState({ selected: {} });
});

test('an entry that was changed after it was taken says so, shows both, and is taken as it is now', async () => {
  const user = userEvent.setup();
  const bridge = createCore([changed, brief(call)]);
  show(bridge);
  expect(await screen.findByText(/1 entry was changed after being taken here/)).toBeTruthy();
  expect(within(await row('Tue 14 Apr 2026')).getByText('Changed since it was taken')).toBeTruthy();
  const changes = screen.getByRole('region', { name: 'Changed since it was taken' });
  expect(changes.textContent).toContain('As taken: One small bruise.');
  expect(changes.textContent).toContain('Now: Two small bruises.');
  await user.click(within(changes).getByRole('button', { name: 'Take it as it is now' }));
  await waitFor(() => expect(screen.queryByText(/changed after being taken/)).toBeNull());
  expect(bridge.callsOf('brief-chronology.check')).toEqual([
    { exerciseId: rapidReview.id, entryIds: [check.id] },
  ]);
});

test('an entry that the chronology no longer has still stands here and says so', async () => {
  show(createCore([brief({ ...check, removedAt: '2026-06-01T10:00:00.000Z' })]));
  expect(await screen.findByText(/1 entry was taken out of the chronology/)).toBeTruthy();
  expect(within(await row('Tue 14 Apr 2026')).getByText('Taken out of the chronology')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Open entry 43/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'put it back among the removed entries' })).toBeTruthy();
});

test('shorter words stand in place of the entry’s own, which stay as they are', async () => {
  const user = userEvent.setup();
  const bridge = createCore([brief(check)]);
  show(bridge);
  expect(within(await row('Tue 14 Apr 2026')).getByText('Two small bruises.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tue 14 Apr 2026' }));
  const words = screen.getByRole('textbox', { name: 'Words here' });
  expect(document.activeElement).toBe(words);
  await user.type(words, 'Bruises seen.');
  await user.tab();
  expect(await within(await row('Tue 14 Apr 2026')).findByText('Bruises seen.')).toBeTruthy();
  const own = screen.getByRole('region', { name: 'The entry’s own words' });
  expect(within(own).getByText('Two small bruises.')).toBeTruthy();
});

test('entries are chosen by their significance; those it has cannot be chosen again', async () => {
  const user = userEvent.setup();
  const bridge = createCore([brief(check)]);
  show(bridge);
  await row('Tue 14 Apr 2026');
  runCommand('brief-chronology.link');
  const dialog = await screen.findByRole('dialog', { name: 'Add to the brief chronology' });
  const present = await within(dialog).findByRole('checkbox', { name: /Entry 43 · in the brief/ });
  expect(present.hasAttribute('disabled')).toBe(true);
  await user.click(within(dialog).getByRole('button', { name: /Significance/ }));
  await user.click(await screen.findByRole('option', { name: 'Key event' }));
  await waitFor(() =>
    expect(bridge.callsOf('chronology.list')).toContainEqual(
      expect.objectContaining({ significance: ['key'] }),
    ),
  );
  await user.click(within(dialog).getByRole('checkbox', { name: /Entry 47/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Add 1 entry' }));
  expect(await screen.findByRole('button', { name: 'Fri 24 Apr 2026' })).toBeTruthy();
});

test('an entry is taken out by key, the focus stays in the list, and the notice says it stays in the chronology', async () => {
  const user = userEvent.setup();
  const bridge = createCore([brief(check), brief(call)]);
  show(bridge);
  (await screen.findByRole('button', { name: 'Tue 14 Apr 2026' })).focus();
  await user.keyboard('{Delete}');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Tue 14 Apr 2026' })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tue 21 Apr 2026' }));
  expect(await screen.findByText('Entry 43 taken out. It stays in the chronology.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(bridge.callsOf('history.undo')).toHaveLength(1));
});

test('what is to be looked at is counted by kind, and nothing is said where nothing is', () => {
  expect(toLookAt([brief(check)])).toBeNull();
  expect(toLookAt([changed, changed, brief({ ...call, withdrawnAt: '2026-06-01T10:00:00.000Z' })])).toBe(
    '2 entries were changed after being taken here; 1 entry was withdrawn by the agency. Each is marked below.',
  );
});
