import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { handleKey } from '../../renderer/app/commands.ts';
import { resetSaveStatus } from '../../renderer/data/autosave/saveStatus.ts';
import { DataProvider } from '../../renderer/data/DataProvider.tsx';
import { useChronologyViews } from '../../renderer/features/chronology/chronologyView.ts';
import { forgetColumns } from '../../renderer/features/chronology/columnMemory.ts';
import { ChronologyScreen } from '../../renderer/features/chronology/index.ts';
import { RealNames } from '../../renderer/features/masking/index.ts';
import { dismissNotice, NoticeBar } from '../../renderer/ui/index.ts';
import type { Entry } from '../../shared/contract/chronology.ts';
import type { ParsedInputOf } from '../../shared/contract/contract.ts';
import { type EntryId, type ThemeId, viewId } from '../../shared/contract/values.ts';
import type { View } from '../../shared/contract/views.ts';
import { compareEventDates } from '../../shared/domain/eventDate.ts';
import { parseEventDate } from '../../shared/domain/parseEventDate.ts';
import { type Answers, createFakeBridge, type FakeBridge, refuse } from './fakeBridge.ts';
import { makeEntry, northgate, rowan, wexmoorHousing } from './fakeRecords.ts';

type Filter = Partial<
  Pick<ParsedInputOf<'chronology.list'>, 'words' | 'show' | 'significance' | 'isReviewed' | 'from'>
>;

export interface FakeChronology {
  readonly bridge: FakeBridge;
  readonly entries: () => readonly Entry[];
  readonly entry: (number: number) => Entry | undefined;
}

/** A core that keeps entries in their order, filters the main ways, takes back its last act, and announces every change. */
export function createChronology(initial: readonly Entry[], overrides: Answers = {}): FakeChronology {
  let entries = [...initial];
  let before: Entry[] = entries;
  let views: View[] = [];
  const announce = () =>
    bridge.emit({ type: 'changed', capabilities: ['chronology', 'views'], caseIds: [rowan.id] });
  const setEntries = (next: Entry[]) => {
    before = entries;
    entries = next;
    announce();
  };
  const replace = (id: string, change: (entry: Entry) => Entry) => {
    setEntries(entries.map((entry) => (entry.id === id ? change(entry) : entry)));
    return entries.find((entry) => entry.id === id) ?? refuse('record/not-found');
  };
  const filtered = ({ words = '', show = 'current', significance = [], isReviewed, from }: Filter) =>
    entries
      .filter(({ removedAt }) => (removedAt !== null) === (show === 'removed'))
      .filter(({ whatHappened }) => whatHappened.includes(words))
      .filter((entry) => significance.length === 0 || significance.includes(entry.significance))
      .filter((entry) => typeof isReviewed !== 'boolean' || entry.isReviewed === isReviewed)
      .filter(({ date }) => !from || (date.latest ?? '9') >= from)
      .sort((one, other) => compareEventDates(one.date, other.date) || one.number - other.number);
  const bridge = createFakeBridge({
    'agencies.list': { agencies: [northgate, wexmoorHousing] },
    'cases.get': rowan,
    'findings.list': { findings: [] },
    'people.list': { people: [] },
    'people.realNames': { people: [] },
    'themes.list': { themes: [] },
    'episodes.list': { episodes: [] },
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: { operationId: 'last', operation: 'Change' }, redo: null },
    'history.undo': () => {
      setEntries(before);
      return { operationId: 'last', operation: 'Change' };
    },
    'chronology.list': (input) => {
      const found = filtered(input);
      // The fake is handed what the page sent; the core would have filled these in.
      const [offset, limit] = [input.offset ?? 0, input.limit ?? 100];
      return {
        entries: found.slice(offset, offset + limit),
        total: found.length,
        caseTotal: entries.filter(({ removedAt }) => removedAt === null).length,
        undated: found.filter(({ date }) => date.precision === 'unknown').length,
      };
    },
    'chronology.listMarks': ({ gapDays: _gapDays, ...input }) => {
      const found = filtered(input);
      const placesOf = (isWanted: (entry: Entry) => boolean) =>
        found.flatMap((entry, place) => (isWanted(entry) ? [place] : []));
      return {
        total: found.length,
        key: placesOf(({ significance }) => significance === 'key'),
        cited: placesOf(({ findings }) => findings.length > 0),
        problem: placesOf(({ isDisputed, withdrawnAt }) => isDisputed || withdrawnAt !== null),
        gaps: [],
      };
    },
    'chronology.get': ({ entryId }) =>
      entries.find((entry) => entry.id === entryId) ?? refuse('record/not-found'),
    'chronology.create': ({ date, entryId, after: _after, ...fields }) => {
      const made = makeEntry(entries.length + 1);
      const created = { ...made, ...defined(fields), id: entryId ?? made.id, date: parseEventDate(date) };
      setEntries([...entries, created]);
      return created;
    },
    'chronology.createMany': ({ entries: added }) => {
      const made = added.map(({ date, ...fields }, place) => ({
        ...makeEntry(entries.length + 1 + place),
        ...defined(fields),
        date: parseEventDate(date),
      }));
      setEntries([...entries, ...made]);
      return { entryIds: made.map(({ id }) => id) };
    },
    'chronology.update': ({ entryId, changes }) => replace(entryId, (entry) => changed(entry, changes)),
    'chronology.updateMany': (input) => updateMany(input),
    'chronology.reorder': ({ entryId, reason }) =>
      replace(entryId, (entry) => ({ ...entry, movedBecause: reason })),
    'chronology.restore': ({ entryId }) => replace(entryId, (entry) => ({ ...entry, removedAt: null })),
    'chronology.remove': ({ entryId }) => {
      replace(entryId, (entry) => ({ ...entry, removedAt: '2026-06-10T08:00:00.000Z' }));
      return {};
    },
    'views.list': () => ({
      views: views
        .filter(({ removedAt }) => removedAt === null)
        .map((view) => ({ ...view, entryCount: filtered(view.filter).length })),
    }),
    'views.create': ({ name, filter, columns, direction }) => {
      const id = viewId.parse(`01985b1e-0000-7000-8000-0000000d${String(views.length).padStart(4, '0')}`);
      const made = { id, caseId: rowan.id, name, filter, columns, direction, entryCount: 0, removedAt: null };
      views = [...views, made];
      announce();
      return made;
    },
    'views.update': ({ viewId: id, changes }) =>
      replaceView(id, (view) => ({ ...view, ...defined(changes) })),
    'views.remove': ({ viewId: id }) => {
      replaceView(id, (view) => ({ ...view, removedAt: '2026-06-10T08:00:00.000Z' }));
      return {};
    },
    'views.restore': ({ viewId: id }) => replaceView(id, (view) => ({ ...view, removedAt: null })),
    'views.reorder': ({ viewIds }) => {
      views = viewIds.flatMap((id) => views.filter((view) => view.id === id));
      announce();
      return {};
    },
    ...overrides,
  });
  const replaceView = (id: string, change: (view: View) => View) => {
    views = views.map((view) => (view.id === id ? change(view) : view));
    announce();
    return views.find((view) => view.id === id) ?? refuse('record/not-found');
  };
  const updateMany = (input: ParsedInputOf<'chronology.updateMany'>) => {
    const ids = new Set<EntryId>([
      ...(input.entryIds ?? []),
      ...(input.filter ? filtered(input.filter).map(({ id }) => id) : []),
    ]);
    const own = new Map((input.each ?? []).map(({ entryId, changes }) => [entryId, changes]));
    const next = entries.map((entry) => {
      const each = own.get(entry.id);
      const alike = ids.has(entry.id) ? { ...entry, ...defined(input.changes ?? {}) } : entry;
      const themeIds: ThemeId[] = ids.has(entry.id)
        ? [...new Set([...entry.themeIds, ...(input.addThemeIds ?? [])])]
        : entry.themeIds;
      return each ? changed(alike, each) : { ...alike, themeIds };
    });
    const total = next.filter(
      (entry, place) => JSON.stringify(entry) !== JSON.stringify(entries[place]),
    ).length;
    setEntries(next);
    return { changed: total };
  };
  return {
    bridge,
    entries: () => entries,
    entry: (number) => entries.find((each) => each.number === number),
  };
}

function changed(entry: Entry, { date, ...changes }: ParsedInputOf<'chronology.update'>['changes']): Entry {
  return { ...entry, ...defined(changes), ...(date === undefined ? {} : { date: parseEventDate(date) }) };
}

type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;
}

/** The screen with the notices at its foot, which can be left and come back to. */
export function openChronology(bridge: FakeBridge) {
  const tree = (isShown: boolean) => (
    <DataProvider bridge={bridge}>
      <Router hook={memoryLocation({ path: '/' }).hook}>
        <RealNames caseId={rowan.id}>
          {isShown && <ChronologyScreen caseId={rowan.id} />}
          <NoticeBar />
        </RealNames>
      </Router>
    </DataProvider>
  );
  const view = render(tree(true));
  const user = userEvent.setup();
  return { user, leave: () => view.rerender(tree(false)), comeBack: () => view.rerender(tree(true)) };
}

export const manyEntries = (total: number) =>
  Array.from({ length: total }, (_, index) => makeEntry(index + 1));
export const grid = () => screen.findByRole('grid', { name: 'Entries' });
export const rowOf = (words: string) => screen.findByRole('row', { name: new RegExp(words) });
export const editor = (name: string | RegExp) => within(screen.getByRole('row', { name }));
export const selectedRows = () =>
  screen.getAllByRole('row').filter((row) => row.getAttribute('aria-selected') === 'true');

/** The cell of a row, to click on. */
export async function cellOf(words: string, column: string): Promise<HTMLElement> {
  const cell = (await rowOf(words)).querySelector<HTMLElement>(`[data-column="${column}"]`);
  if (!cell) throw new Error(`The row has no column ${column}.`);
  return cell;
}

const gridHeight = 450;

/** Before each test: nothing of the one before it is left, and the grid is as tall as ten rows, for jsdom lays nothing out. */
export function beginChronologyTest(): void {
  window.addEventListener('keydown', handleKey);
  useChronologyViews.setState({}, true);
  localStorage.clear();
  forgetColumns();
  resetSaveStatus();
  dismissNotice();
  window.history.replaceState(null, '');
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(gridHeight);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(1_000_000);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(gridHeight);
  HTMLElement.prototype.scrollTo = function (this: HTMLElement, options?: ScrollToOptions | number) {
    this.scrollTop = typeof options === 'object' ? (options.top ?? 0) : 0;
    queueMicrotask(() => this.dispatchEvent(new Event('scroll')));
  };
}

export function endChronologyTest(): void {
  window.removeEventListener('keydown', handleKey);
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, 'scrollTo');
}
