import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Silence } from '../../../shared/contract/silences.ts';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { makeEntry, northgate, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { SilencesScreen } from './SilencesScreen.tsx';
import { useSilencesView } from './silencesView.ts';

function silence(days: number | null, changes: Partial<Silence> = {}): Silence {
  return {
    key: `${days}`,
    kind: 'no-contact-by-agency',
    agencyId: northgate.id,
    personId: null,
    from: days === null ? null : '2026-03-03',
    to: days === null ? null : '2026-04-12',
    days,
    words: `Northgate Surgery has no entry for ${days} days.`,
    entries: [
      { id: makeEntry(43).id, number: 43, words: 'Mon 2 Mar 2026, Northgate Surgery: Eight-week check.' },
      { id: makeEntry(52).id, number: 52, words: 'Mon 13 Apr 2026, Northgate Surgery' },
    ],
    ...changes,
  };
}

function show(silences: Silence[], { caseTotal = 70, undated = 0, vague = 0 } = {}) {
  const bridge = createFakeBridge({
    'agencies.list': { agencies: [northgate] },
    'chronology.list': { entries: [], total: 0, caseTotal, undated: 0 },
    'silences.list': { silences, undated, vague },
  });
  renderScreen(
    bridge,
    <>
      <SilencesScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
  return bridge;
}

beforeEach(() => {
  useSilencesView.setState({ thresholds: {}, order: 'longest' });
  dismissNotice();
});

test('each kind stands apart with its count and its rule, and none found is said', async () => {
  show([
    silence(41),
    silence(20, { kind: 'child-not-seen', agencyId: null, words: 'No entry records that Rowan was seen.' }),
  ]);
  const seen = await screen.findByRole('region', { name: 'The child not seen' });
  expect(within(seen).getByText('No entry records that Rowan was seen.')).toBeTruthy();
  expect(within(seen).getByText(/“Not recorded” does not end a silence/)).toBeTruthy();
  expect(
    within(screen.getByRole('region', { name: 'Sent, with no record of its receipt' })).getByText(
      'None found.',
    ),
  ).toBeTruthy();
  expect(screen.getByText(/A silence may be a record that is missing/)).toBeTruthy();
});

test('both entries and the days between open in the chronology', async () => {
  show([silence(41)]);
  const group = await screen.findByRole('region', { name: 'No contact by an agency' });
  for (const name of ['Entry 43', 'Entry 52', 'Show these days in the chronology'])
    expect(within(group).getByRole('link', { name }).getAttribute('href')).toBe(
      `/cases/${rowan.id}/chronology`,
    );
  expect(within(group).getByText(/Eight-week check/)).toBeTruthy();
});

test('what was left aside is said with its counts', async () => {
  show([], { undated: 4, vague: 1 });
  expect(
    await screen.findByText(
      /4 entries without a date, or with only a “before” or “after”, were left aside\. 1 entry is not dated to the day/,
    ),
  ).toBeTruthy();
});

test('a threshold is typed, taken over with Enter and remembered; what is no number is not asked', async () => {
  const user = userEvent.setup();
  const bridge = show([silence(41)]);
  const field = await screen.findByRole('textbox', { name: 'Without contact' });
  await user.clear(field);
  await user.type(field, '60{Enter}');
  await waitFor(() =>
    expect(bridge.callsOf('silences.list')).toContainEqual(
      expect.objectContaining({ noContactDays: 60, notSeenDays: 14 }),
    ),
  );
  expect(useSilencesView.getState().thresholds[rowan.id]?.noContactDays).toBe(60);
  const asked = bridge.callsOf('silences.list').length;
  await user.clear(field);
  await user.type(field, 'soon{Enter}');
  expect(screen.getByText('Enter days from 1 to 3,650')).toBeTruthy();
  expect(bridge.callsOf('silences.list')).toHaveLength(asked);
});

test('the longest stand first, or the oldest; a long list is shown in steps', async () => {
  const user = userEvent.setup();
  const list = Array.from({ length: 8 }, (_, index) =>
    silence(30 + index, {
      key: `k${index}`,
      from: `2026-0${index + 1}-01`,
      words: `Silence of ${30 + index} days`,
    }),
  );
  show(list);
  const group = await screen.findByRole('region', { name: 'No contact by an agency' });
  const sentences = () =>
    within(group)
      .getAllByText(/^Silence of/)
      .map((sentence) => sentence.textContent);
  expect(sentences()[0]).toContain('37 days');
  expect(sentences()).toHaveLength(5);
  await user.click(within(group).getByRole('button', { name: 'Show 3 more' }));
  expect(sentences()).toHaveLength(8);
  await user.click(screen.getByRole('radio', { name: 'Oldest first' }));
  expect(sentences()[0]).toContain('30 days');
});

test('the sentence can be taken to a report, by keyboard alone', async () => {
  const user = userEvent.setup();
  show([silence(41)]);
  const copy = await screen.findByRole('button', { name: 'Copy the sentence' });
  copy.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Sentence copied')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('Northgate Surgery has no entry for 41 days.');
});

test('a kind of silence is one key away', async () => {
  const user = userEvent.setup();
  Element.prototype.scrollIntoView = () => undefined;
  show([silence(41)]);
  await user.click(await screen.findByRole('button', { name: 'No contact by an agency 1' }));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'No contact by an agency' }));
});

test('a case without entries says what will be here', async () => {
  show([], { caseTotal: 0 });
  expect(await screen.findByText('No entries yet')).toBeTruthy();
});
