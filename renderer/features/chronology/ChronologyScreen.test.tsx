import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { findingId } from '../../../shared/contract/values.ts';
import { compareEventDates } from '../../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import {
  type Answers,
  createFakeBridge,
  type FakeBridge,
  refuse,
} from '../../../tests/support/fakeBridge.ts';
import { makeEntry, makeSupplied, northgate, rowan, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { handleKey } from '../../app/commands.ts';
import { resetSaveStatus } from '../../data/autosave/saveStatus.ts';
import { DataProvider } from '../../data/DataProvider.tsx';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { useChronologyViews } from './chronologyView.ts';
import { ChronologyScreen } from './index.ts';

const gridHeight = 450;

/** A core that keeps entries in their order, filters by words, and announces every change. */
function createCore(
  initial: Entry[],
  overrides: Answers = {},
): { bridge: FakeBridge; entries: () => Entry[] } {
  let entries = initial;
  const announce = () => bridge.emit({ type: 'changed', capabilities: ['chronology'], caseIds: [rowan.id] });
  const replace = (id: string, change: (entry: Entry) => Entry) => {
    entries = entries.map((entry) => (entry.id === id ? change(entry) : entry));
    announce();
    const found = entries.find((entry) => entry.id === id);
    return found ?? refuse('record/not-found');
  };
  const bridge = createFakeBridge({
    'agencies.list': { agencies: [northgate, wexmoorHousing] },
    'cases.get': rowan,
    'findings.list': { findings: [] },
    'history.list': { changes: [], hasMore: false },
    'people.list': { people: [] },
    'themes.list': { themes: [] },
    'views.list': { views: [] },
    'episodes.list': { episodes: [] },
    'history.get': { undo: { operationId: 'last', operation: 'Change' }, redo: null },
    'chronology.list': ({ words, show, offset, limit }) => {
      const current = entries.filter(({ removedAt }) => (removedAt !== null) === (show === 'removed'));
      const found = current
        .filter(({ whatHappened }) => whatHappened.includes(words ?? ''))
        .sort((one, other) => compareEventDates(one.date, other.date) || one.number - other.number);
      return {
        entries: found.slice(offset ?? 0, (offset ?? 0) + (limit ?? 100)),
        total: found.length,
        caseTotal: entries.filter(({ removedAt }) => removedAt === null).length,
        undated: 0,
      };
    },
    'chronology.get': ({ entryId: id }) =>
      entries.find((entry) => entry.id === id) ?? refuse('record/not-found'),
    'chronology.create': (input) => {
      const { date, ...fields } = input;
      const created = { ...makeEntry(entries.length + 1), ...fields, date: parseEventDate(date) };
      entries = [...entries, created];
      announce();
      return created;
    },
    'chronology.update': ({ entryId: id, changes: { date, ...changes } }) =>
      replace(id, (entry) => ({
        ...entry,
        ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
        ...(date === undefined ? {} : { date: parseEventDate(date) }),
      })),
    'chronology.restore': ({ entryId: id }) => replace(id, (entry) => ({ ...entry, removedAt: null })),
    'chronology.remove': ({ entryId: id }) => {
      replace(id, (entry) => ({ ...entry, removedAt: '2026-06-10T08:00:00.000Z' }));
      return {};
    },
    ...overrides,
  });
  return { bridge, entries: () => entries };
}

async function open(bridge: FakeBridge) {
  const tree = (isShown: boolean) => (
    <DataProvider bridge={bridge}>
      <Router hook={memoryLocation({ path: '/' }).hook}>
        {isShown && <ChronologyScreen caseId={rowan.id} />}
        <NoticeBar />
      </Router>
    </DataProvider>
  );
  const view = render(tree(true));
  const user = userEvent.setup();
  return { user, leave: () => view.rerender(tree(false)), comeBack: () => view.rerender(tree(true)) };
}

const grid = () => screen.findByRole('grid', { name: 'Entries' });
const rowOf = (words: string) => screen.findByRole('row', { name: new RegExp(words) });
const selectedRow = () =>
  screen.getAllByRole('row').find((row) => row.getAttribute('aria-selected') === 'true');
const editor = (name: string | RegExp) => within(screen.getByRole('row', { name }));

beforeEach(() => {
  window.addEventListener('keydown', handleKey);
  useChronologyViews.setState({}, true);
  resetSaveStatus();
  dismissNotice();
  window.history.replaceState(null, '');
  // jsdom lays nothing out: the grid is as tall as ten rows, and every row has its own height.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(gridHeight);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(1_000_000);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(45);
  HTMLElement.prototype.scrollTo = function (this: HTMLElement, options?: ScrollToOptions | number) {
    this.scrollTop = typeof options === 'object' ? (options.top ?? 0) : 0;
    queueMicrotask(() => this.dispatchEvent(new Event('scroll')));
  };
});
afterEach(() => {
  window.removeEventListener('keydown', handleKey);
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, 'scrollTo');
});

const many = (total: number) => Array.from({ length: total }, (_, index) => makeEntry(index + 1));

describe('the list of entries', () => {
  test('holds only the rows in view, and says how many there are', async () => {
    const { bridge } = createCore(many(2_000));
    await open(bridge);
    await rowOf('Visit number 1\\.');
    expect((await grid()).getAttribute('aria-rowcount')).toBe('2001');
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
    expect(bridge.callsOf('chronology.list')).toEqual([expect.objectContaining({ offset: 0, limit: 100 })]);
    expect(screen.getByText('2,000 of 2,000 entries')).toBeTruthy();
  });

  test('is walked with the keys, and reads the last page only when it is come to', async () => {
    const { bridge } = createCore(many(450));
    const { user } = await open(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('{ArrowDown}j');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('4'));
    await user.keyboard('k');
    await waitFor(() => expect(selectedRow()?.textContent).toContain('Visit number 2.'));
    await user.keyboard('{Control>}{End}{/Control}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Visit number 450.'));
    const offsets = bridge.callsOf('chronology.list').map((input) => Reflect.get(Object(input), 'offset'));
    expect(offsets).toContain(400);
    expect(offsets).not.toContain(200);
    await user.keyboard('{Home}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Visit number 1.'));
  });

  test('one row is reached with Tab, and selecting it shows it in full beside the list', async () => {
    const { bridge } = createCore([makeEntry(1), makeEntry(2, { date: parseEventDate('c. mar 2021') })]);
    const { user } = await open(bridge);
    await user.click(await rowOf('Visit number 2'));
    const reachable = screen.getAllByRole('row').filter((row) => row.tabIndex === 0);
    expect(reachable).toEqual([await rowOf('Visit number 2')]);
    expect(await screen.findByRole('heading', { name: 'About March 2021, month known' })).toBeTruthy();
  });

  test('a citation followed from a finding comes to its entry, however far down', async () => {
    const entries = many(450);
    window.history.replaceState({ entryId: entries[379]?.id }, '');
    const { bridge } = createCore(entries);
    await open(bridge);
    await waitFor(() => expect(selectedRow()?.textContent).toContain('Visit number 380.'));
    expect(await screen.findByRole('region', { name: 'Entry 380' })).toBeTruthy();
  });

  test('says what it needs where there is no agency yet', async () => {
    const { bridge } = createCore([], { 'agencies.list': { agencies: [] } });
    await open(bridge);
    expect(await screen.findByRole('heading', { name: 'Add the agencies first' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go to agencies' })).toBeTruthy();
  });
});

describe('editing an entry in its row', () => {
  test('shows how the date is read as it is typed, and saves on Ctrl+Enter', async () => {
    const { bridge, entries } = createCore(many(3));
    const { user } = await open(bridge);
    await user.click(await rowOf('Visit number 2'));
    await user.keyboard('e');
    const date = editor(/Entry 2/).getByRole('textbox', { name: 'Date' });
    await waitFor(() => expect(document.activeElement).toBe(date));
    await user.clear(date);
    await user.type(date, 'c. apr 2021');
    expect(editor(/Entry 2/).getByText('About April 2021, month known')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(entries()[1]?.date.text).toBe('c. apr 2021'));
    expect(screen.queryByRole('row', { name: /being edited/ })).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('c. Apr 2021'));
  });

  test('Esc puts back what it was, though some of it was saved already', async () => {
    const { bridge, entries } = createCore(many(3));
    const { user } = await open(bridge);
    await user.dblClick(await rowOf('Visit number 2'));
    const words = editor(/Entry 2/).getByRole('textbox', { name: 'What happened' });
    await user.type(words, ' Wrong.');
    await user.tab();
    await waitFor(() => expect(entries()[1]?.whatHappened).toBe('Visit number 2. Wrong.'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(entries()[1]?.whatHappened).toBe('Visit number 2.'));
    expect(screen.queryByRole('row', { name: /being edited/ })).toBeNull();
  });

  test('no row moves while one is edited, though it no longer matches the filter', async () => {
    const { bridge } = createCore(many(12));
    const { user } = await open(bridge);
    await rowOf('Visit number 1\\.');
    await user.type(screen.getByRole('searchbox', { name: 'Words in entries' }), 'number 1');
    await waitFor(() => expect(screen.getByText('4 of 12 entries')).toBeTruthy());
    await user.click(await rowOf('Visit number 10'));
    await user.keyboard('{F2}');
    const words = editor(/Entry 10/).getByRole('textbox', { name: 'What happened' });
    await user.clear(words);
    await user.type(words, 'Telephoned.');
    await user.tab();
    await waitFor(() => expect(bridge.callsOf('chronology.update')).toHaveLength(1));
    expect(editor(/Entry 10/).getByDisplayValue('Telephoned.')).toBeTruthy();
    expect(screen.getByText('4 of 12 entries')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.getByText('3 of 12 entries')).toBeTruthy());
  });

  test('a refused save keeps the words and says so in the row', async () => {
    const message = 'Candour cannot write to the drive. What you typed is still on screen.';
    const { bridge } = createCore(many(2), {
      'chronology.update': refuse('workspace/cannot-write', { message }),
    });
    const { user } = await open(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('{Enter}');
    await user.type(editor(/Entry 1/).getByRole('textbox', { name: 'Comment' }), 'Ask for the date.');
    await user.tab();
    expect(await editor(/Entry 1/).findByText(`Not saved: ${message}`)).toBeTruthy();
    expect(editor(/Entry 1/).getByDisplayValue('Ask for the date.')).toBeTruthy();
  });
});

describe('a new entry', () => {
  const chooseAgency = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(editor(/New entry/).getByRole('button', { name: /Agency/ }));
    await user.click(screen.getByRole('option', { name: /Tarn Homes/ }));
  };

  test('is created once, when it has an agency and a date; later typing changes it', async () => {
    const { bridge, entries } = createCore(many(2));
    const { user } = await open(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('n');
    await user.type(editor(/New entry/).getByRole('textbox', { name: 'Date' }), 'mar 2021');
    expect(editor(/New entry/).getByText('Choose an agency to save')).toBeTruthy();
    await user.tab();
    expect(bridge.callsOf('chronology.create')).toEqual([]);
    await chooseAgency(user);
    await waitFor(() => expect(bridge.callsOf('chronology.create')).toHaveLength(1));
    await user.type(editor(/New entry/).getByRole('textbox', { name: 'What happened' }), 'Rent arrears.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(entries().at(-1)).toMatchObject({ whatHappened: 'Rent arrears.', agencyId: wexmoorHousing.id }),
    );
    expect(bridge.callsOf('chronology.create')).toHaveLength(1);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Rent arrears.'));
  });

  test('is not lost when it cannot be created, nor when the screen is left', async () => {
    const { bridge } = createCore(many(2), { 'chronology.create': refuse('workspace/cannot-write') });
    const { user, leave, comeBack } = await open(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('n');
    await user.type(editor(/New entry/).getByRole('textbox', { name: 'Date' }), '14/4/26');
    await chooseAgency(user);
    await user.type(editor(/New entry/).getByRole('textbox', { name: 'What happened' }), 'Eight-week check.');
    expect(await editor(/New entry/).findByText(/Not saved: Candour cannot write to the drive/)).toBeTruthy();
    leave();
    expect(screen.queryByDisplayValue('Eight-week check.')).toBeNull();
    comeBack();
    expect(await screen.findByDisplayValue('Eight-week check.')).toBeTruthy();
  });

  test('put away with Esc can be taken up again with its words', async () => {
    const { bridge } = createCore(many(2));
    const { user } = await open(bridge);
    await user.click(await rowOf('Visit number 1\\.'));
    await user.keyboard('n');
    await user.type(editor(/New entry/).getByRole('textbox', { name: 'Source' }), 'Notebook p. 3');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('row', { name: /New entry/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    expect(await screen.findByDisplayValue('Notebook p. 3')).toBeTruthy();
    expect(bridge.callsOf('chronology.create')).toEqual([]);
  });
});

describe('beside the list', () => {
  test('an entry that a finding cites is not removed, and the reason stands in place', async () => {
    const id = findingId.parse('01985b1e-0000-7000-8000-0000000000f2');
    const cited = makeEntry(1, { findings: [{ id, label: '2', title: 'A bruise on a baby' }] });
    const message = 'Entry 1 is cited by finding 2. Nothing was changed. Take the citation out first.';
    const { bridge } = createCore([cited], { 'chronology.remove': refuse('record/in-use', { message }) });
    const { user } = await open(bridge);
    await user.click(await screen.findByRole('button', { name: 'Remove the entry' }));
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Finding 2' }).getAttribute('href')).toContain('/findings');
  });

  test('a removed entry can be put back at once', async () => {
    const { bridge, entries } = createCore(many(2));
    const { user } = await open(bridge);
    await user.click(await rowOf('Visit number 2'));
    await user.click(await screen.findByRole('button', { name: 'Remove the entry' }));
    await waitFor(() => expect(screen.getByText('1 of 1 entries')).toBeTruthy());
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    await waitFor(() => expect(entries().every(({ removedAt }) => removedAt === null)).toBe(true));
  });

  test('what the agency sent stands beside what the reviewer made of it', async () => {
    const supplied = makeEntry(1, {
      whatHappened: 'Mother said it was a toy.',
      asSupplied: makeSupplied({ date: '2/3/2021', whatHappened: 'MUM STATES TOY', source: 'p. 1' }),
    });
    const { bridge } = createCore([supplied]);
    await open(bridge);
    expect(await screen.findByText('MUM STATES TOY')).toBeTruthy();
    expect(screen.getByText('Row 7 of the return. The reviewer’s version differs here:')).toBeTruthy();
  });
});
