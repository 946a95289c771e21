import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findingId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import type { Answers } from '../../../tests/support/fakeBridge.ts';
import {
  beginChronologyTest,
  cellOf,
  createChronology,
  endChronologyTest,
  grid,
  manyEntries,
  openChronology,
  rowOf,
  selectedRows,
} from '../../../tests/support/fakeChronology.tsx';
import { makeEntry, rowan } from '../../../tests/support/fakeRecords.ts';
import { runCommand } from '../../app/commands.ts';
import { setThreshold } from '../silences/index.ts';

beforeEach(beginChronologyTest);
afterEach(() => {
  endChronologyTest();
  setThreshold(rowan.id, { noContactDays: 28 });
});

const spread = [
  makeEntry(1, { date: parseEventDate('1 Mar 2026') }),
  makeEntry(2, { date: parseEventDate('14 Apr 2026'), significance: 'key' }),
  makeEntry(3, { date: parseEventDate('15 Apr 2026') }),
];
const gap = { place: 1, from: '2026-03-02', to: '2026-04-13', days: 43 };

/** As the core answers: gaps only where they are asked for. */
const withGap: Answers = {
  'chronology.listMarks': ({ gapDays, significance }) => ({
    total: significance?.length ? 1 : 3,
    key: [],
    cited: [],
    problem: [],
    gaps: gapDays === null || gapDays === undefined || gapDays > 43 ? [] : [gap],
  }),
};
const gapWords = 'No entry for 43 days';

/** They are read after the entries, on a loaded computer a while after. */
const patience = { timeout: 5_000 };

async function gapRow(): Promise<HTMLElement> {
  await rowOf('Visit number 1\\.');
  return screen.findByText(gapWords, {}, patience);
}

describe('a stretch without an entry', () => {
  test('stands between the two entries in words, and is not counted as an entry', async () => {
    const { bridge } = createChronology(spread, withGap);
    openChronology(bridge);
    const words = await gapRow();
    expect(words.parentElement?.textContent).toBe(`${gapWords}, 2 Mar – 13 Apr 2026`);
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    expect((await rowOf('Visit number 1')).compareDocumentPosition(words) & follows).toBeTruthy();
    expect(words.compareDocumentPosition(await rowOf('Visit number 2')) & follows).toBeTruthy();
    expect((await grid()).getAttribute('aria-rowcount')).toBe('4');
    expect(within(await grid()).getAllByRole('row')).toHaveLength(4);
    expect(screen.getByText('3 of 3 entries')).toBeTruthy();
  });

  test('the keys walk past it, and the entry below it says that it is there', async () => {
    const { bridge } = createChronology(spread, withGap);
    const { user } = openChronology(bridge);
    await gapRow();
    await user.click(await cellOf('Visit number 1', 'whatHappened'));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(selectedRows()[0]?.textContent).toContain('Visit number 2.'));
    const described = document.activeElement?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain(gapWords);
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(selectedRows()[0]?.textContent).toContain('Visit number 3.'));
    expect(document.activeElement?.hasAttribute('aria-describedby')).toBe(false);
  });

  test('stands in the plain table too, and its caption counts entries alone', async () => {
    const { bridge } = createChronology(spread, withGap);
    const { user } = openChronology(bridge);
    await user.click(await screen.findByRole('radio', { name: 'Plain table' }));
    const table = within(await screen.findByRole('table'));
    await table.findByText(`${gapWords}, 2 Mar – 13 Apr 2026`);
    expect(table.getAllByRole('row').map((row) => row.textContent?.slice(0, 9))).toEqual([
      'No.Date, ',
      expect.stringMatching(/^1Sun/),
      'No entry ',
      expect.stringMatching(/^2Tue/),
      expect.stringMatching(/^3Wed/),
    ]);
    table.getByText(/Entries 1 to 3 of 3/);
  });

  test('what a filter leaves out is never shown as a silence of the record', async () => {
    const { bridge } = createChronology(spread, withGap);
    const { user } = openChronology(bridge);
    await gapRow();
    await user.click(screen.getByRole('button', { name: 'Significance' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Key event' }));
    await waitFor(() => expect(screen.getByText('1 of 3 entries')).toBeTruthy());
    await waitFor(() =>
      expect(bridge.callsOf('chronology.listMarks').at(-1)).toMatchObject({
        significance: ['key'],
        gapDays: null,
      }),
    );
    expect(screen.queryByText(gapWords)).toBeNull();
  });

  test('is one from the length that silences are listed from', async () => {
    setThreshold(rowan.id, { noContactDays: 44 });
    const { bridge } = createChronology(spread, withGap);
    openChronology(bridge);
    await rowOf('Visit number 3');
    await waitFor(() => expect(bridge.callsOf('chronology.listMarks')).toMatchObject([{ gapDays: 44 }]));
    expect(screen.queryByText(gapWords)).toBeNull();
    setThreshold(rowan.id, { noContactDays: 28 });
    await gapRow();
  });

  test('the commands lead from one to the next and back, and are not offered where there is none', async () => {
    const entries = manyEntries(450);
    const gaps = [1, 430].map((place) => ({ ...gap, place }));
    const { bridge } = createChronology(entries, {
      'chronology.listMarks': ({ gapDays }) => ({
        total: 450,
        key: [],
        cited: [],
        problem: [],
        gaps: gapDays === null ? [] : gaps,
      }),
    });
    const { user } = openChronology(bridge);
    await gapRow();
    const focused = () => document.activeElement?.closest('[role="row"]')?.textContent ?? '';
    const go = (id: string) => act(() => void runCommand(id));
    go('chronology.nextGap');
    await waitFor(() => expect(focused()).toContain('Visit number 2.'), patience);
    go('chronology.nextGap');
    await waitFor(() => expect(focused()).toContain('Visit number 431.'), patience);
    go('chronology.nextGap');
    expect(await screen.findByText('There is no other gap below this one.')).toBeTruthy();
    go('chronology.previousGap');
    await waitFor(() => expect(focused()).toContain('Visit number 2.'), patience);
    await user.click(await screen.findByRole('radio', { name: 'Plain table' }));
    await screen.findByRole('table');
    expect(runCommand('chronology.nextGap')).toBe(false);
  });

  test('of many in a long list only those in view are in the page, and no entry is lost beneath them', async () => {
    const entries = manyEntries(50_000);
    const gaps = entries.slice(1).map((_, place) => ({ ...gap, place: place + 1 }));
    const { bridge } = createChronology(entries, {
      'chronology.listMarks': { total: 50_000, key: [], cited: [], problem: [], gaps },
    });
    const { user } = openChronology(bridge);
    await screen.findAllByText(gapWords, {}, patience);
    expect(screen.getAllByText(gapWords).length).toBeLessThan(40);
    const body = (await grid()).querySelector<HTMLElement>('[role="rowgroup"]:nth-child(2)');
    expect(Number.parseInt(body?.style.blockSize ?? '', 10)).toBeCloseTo(50_000 * 45 + 49_999 * 28, -1);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('{Control>}{End}{/Control}');
    await waitFor(() =>
      expect(document.activeElement?.parentElement?.textContent).toContain('Visit number 50000.'),
    );
    expect((await grid()).getAttribute('aria-rowcount')).toBe('50001');
  });
});

describe('marks beside the scroll bar', () => {
  const cited = [
    { id: findingId.parse('01985b1e-0000-7000-8000-0000000000f2'), label: '2', title: 'A bruise' },
  ];

  test('say in words what they mark and how many there are', async () => {
    const { bridge } = createChronology([
      makeEntry(1, { significance: 'key' }),
      makeEntry(2, { significance: 'key', findings: cited }),
      makeEntry(3, { isDisputed: true }),
      makeEntry(4, { withdrawnAt: '2026-06-01T08:00:00.000Z' }),
    ]);
    openChronology(bridge);
    const legend = within(await screen.findByRole('list', { name: 'Marks beside the scroll bar' }, patience));
    expect(legend.getByRole('button', { name: '2 key, go to the next' })).toBeTruthy();
    expect(legend.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2 key',
      '1 cited',
      '2 disputed or withdrawn',
    ]);
  });

  const someMarked = () => {
    const entries = manyEntries(450);
    return entries.map((entry, place) => ({
      ...entry,
      significance: place === 40 || place === 400 ? ('key' as const) : entry.significance,
      isDisputed: place === 200,
    }));
  };
  const focusedRow = () => document.activeElement?.closest('[role="row"]')?.textContent ?? '';

  test('lead from their words at the foot to the next of each kind, and after the last from the top again', async () => {
    const { bridge } = createChronology(someMarked());
    const { user } = openChronology(bridge);
    const toKey = await screen.findByRole('button', { name: '2 key, go to the next' }, patience);
    for (const number of [41, 401, 41]) {
      toKey.focus();
      await user.keyboard('{Enter}');
      await waitFor(() => expect(focusedRow()).toContain(`Visit number ${number}.`), patience);
      expect(selectedRows()).toHaveLength(1);
    }
  });

  test('one that is pressed leads to its entry, wherever in the list that is', async () => {
    const { bridge } = createChronology(someMarked());
    openChronology(bridge);
    await screen.findByRole('list', { name: 'Marks beside the scroll bar' }, patience);
    const lane = document.querySelector<SVGPathElement>('[data-lane="key"]');
    const track = lane?.closest('svg');
    if (!lane || !track) throw new Error('there is no track');
    track.getBoundingClientRect = () => new DOMRect(0, 100, 16, 500);
    fireEvent.mouseDown(lane, { button: 0, clientY: 100 + 500 * (400 / 450) });
    await waitFor(() => expect(focusedRow()).toContain('Visit number 401.'), patience);
    fireEvent.mouseDown(track, { button: 0, clientY: 101 });
    fireEvent.mouseDown(lane, { button: 2, clientY: 101 });
    expect(focusedRow()).toContain('Visit number 401.');
    fireEvent.mouseDown(lane, { button: 0, clientY: 101 });
    await waitFor(() => expect(focusedRow()).toContain('Visit number 41.'), patience);
  });

  test('are walked by command whatever their kind, and it is said where there is no other', async () => {
    const { bridge } = createChronology(someMarked());
    openChronology(bridge);
    await screen.findByRole('list', { name: 'Marks beside the scroll bar' }, patience);
    for (const number of [41, 201, 401]) {
      act(() => void runCommand('chronology.nextMark'));
      await waitFor(() => expect(focusedRow()).toContain(`Visit number ${number}.`), patience);
    }
    act(() => void runCommand('chronology.nextMark'));
    expect(await screen.findByText('There is no other marked entry below this one.')).toBeTruthy();
    act(() => void runCommand('chronology.previousMark'));
    await waitFor(() => expect(focusedRow()).toContain('Visit number 201.'), patience);
  });

  test('are not explained where there are none', async () => {
    const { bridge } = createChronology(manyEntries(2));
    openChronology(bridge);
    await rowOf('Visit number 1');
    await waitFor(() => expect(bridge.callsOf('chronology.listMarks')).toHaveLength(1));
    expect(screen.queryByRole('list', { name: 'Marks beside the scroll bar' })).toBeNull();
  });

  test('one question is asked for the whole list, however far one scrolls', async () => {
    const { bridge } = createChronology(manyEntries(450));
    const { user } = openChronology(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('{Control>}{End}{/Control}');
    await waitFor(() =>
      expect(document.activeElement?.parentElement?.textContent).toContain('Visit number 450.'),
    );
    expect(bridge.callsOf('chronology.listMarks')).toHaveLength(1);
  });
});

test('an entry with a clock time is known to the time, in the table and beside it', async () => {
  const { bridge } = createChronology([
    makeEntry(1, { time: '15:40' }),
    makeEntry(2, { time: 'PM' }),
    makeEntry(3, { date: parseEventDate('Mar 2026'), time: '' }),
  ]);
  const { user } = openChronology(bridge);
  await user.click(await screen.findByRole('button', { name: /Columns/ }));
  await user.click(await screen.findByRole('checkbox', { name: 'Precision' }));
  await user.keyboard('{Escape}');
  const said = async (words: string) => (await cellOf(words, 'datePrecision')).textContent;
  await waitFor(async () => expect(await said('Visit number 1')).toBe('Time'));
  expect([await said('Visit number 2'), await said('Visit number 3')]).toEqual(['Day', 'Month']);
  const record = within(screen.getByRole('region', { name: 'What the record says' }));
  expect(record.getByText('Precision').nextElementSibling?.textContent).toBe('Time');
});
