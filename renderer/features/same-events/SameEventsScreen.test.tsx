import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { SameEvent, Suggestion } from '../../../shared/contract/sameEvents.ts';
import { findingId, sameEventId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { emptyRichText } from '../../../shared/domain/richText.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import {
  makeEntry,
  makePerson,
  northgate,
  rowan,
  wexmoorHousing,
} from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { handleKey } from '../../app/commands.ts';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { SameEventsScreen } from './SameEventsScreen.tsx';
import { openShelf } from './sameEventsView.ts';

const leah = makePerson(1, { label: 'Leah' });
const night = { date: parseEventDate('2/10/2025') };
const gp = makeEntry(41, { ...night, time: '20:41', whatHappened: 'Leah rang at 20:41. Rowan not seen.' });
const housing = makeEntry(42, {
  ...night,
  time: '21:30',
  agencyId: wexmoorHousing.id,
  whatHappened: 'Caller rang about shouting. Rowan seen asleep.',
});
const late = makeEntry(43, { ...night, whatHappened: 'Caller rang again.' });
const far = makeEntry(50, { date: parseEventDate('9/10/2025'), whatHappened: 'Prescription.' });
const note = makeEntry(51, { date: parseEventDate('9/10/2025'), agencyId: wexmoorHousing.id });

const pair = (one: Entry, other: Entry, words: string): Suggestion => ({
  one,
  other,
  likeness: 60,
  reasons: [{ kind: 'same-day', words }],
});
const eventOf = (number: number, entries: readonly Entry[], changes: Partial<SameEvent> = {}): SameEvent => ({
  id: sameEventId.parse(`01985b1e-0000-7000-8000-0000000d${String(number).padStart(4, '0')}`),
  caseId: rowan.id,
  number,
  reading: '',
  reason: '',
  entries: [...entries],
  findings: [],
  removedAt: null,
  ...changes,
});
const finding = {
  id: findingId.parse('01985b1e-0000-7000-8000-0000000000f2'),
  caseId: rowan.id,
  label: '2',
  title: 'Nobody asked',
  kind: 'learning' as const,
  body: emptyRichText,
  why: emptyRichText,
  position: 0,
  evidence: [],
  recommendations: [],
  createdAt: gp.createdAt,
  updatedAt: gp.updatedAt,
  removedAt: null,
};

/** A core that keeps what it is told, as the real one would. */
function createCore({
  suggestions = [pair(gp, housing, 'Both on Thu 2 Oct 2025'), pair(far, note, 'Both on Thu 9 Oct 2025')],
  events = [] as SameEvent[],
  stoppedAt = null as number | null,
} = {}) {
  let offered = suggestions;
  let all = events;
  let turnedDown: { id: string; one: Entry; other: Entry; reason: string; at: string }[] = [];
  const entries = [gp, housing, late, far, note];
  const entriesOf = (ids: readonly string[]) => entries.filter(({ id }) => ids.includes(id));
  const change = (id: string, changes: Partial<SameEvent>): SameEvent => {
    all = all.map((event) => (event.id === id ? { ...event, ...changes } : event));
    const changed = all.find((event) => event.id === id);
    if (!changed) throw new Error('no such event');
    return changed;
  };
  const settle = (ids: readonly string[]) => {
    offered = offered.filter(({ one, other }) => !(ids.includes(one.id) && ids.includes(other.id)));
  };
  return createFakeBridge({
    'agencies.list': { agencies: [northgate, wexmoorHousing] },
    'people.list': { people: [leah] },
    'history.list': { changes: [], hasMore: false },
    'findings.list': { findings: [finding] },
    'chronology.list': () => ({ entries: [late], total: 1, caseTotal: 5, undated: 0 }),
    'same-events.listSuggestions': () => ({
      suggestions: offered,
      total: offered.length,
      rejected: turnedDown.length,
      stoppedAt,
    }),
    'same-events.list': ({ show }) => ({
      sameEvents: all.filter(({ removedAt }) => (removedAt === null) === (show !== 'removed')),
    }),
    'same-events.get': ({ sameEventId: id }) => change(id, {}),
    'same-events.listRejected': () => ({ rejected: turnedDown }),
    'same-events.create': ({ entryIds }) => {
      settle(entryIds);
      const made = eventOf(all.length + 1, entriesOf(entryIds));
      all = [...all, made];
      return made;
    },
    'same-events.update': ({ sameEventId: id, changes: { entryIds, reading, reason } }) =>
      change(id, {
        ...(entryIds ? { entries: entriesOf(entryIds) } : {}),
        ...(reading === undefined ? {} : { reading }),
        ...(reason === undefined ? {} : { reason }),
      }),
    'same-events.remove': ({ sameEventId: id }) => {
      change(id, { removedAt: gp.createdAt });
      return {};
    },
    'same-events.restore': ({ sameEventId: id }) => change(id, { removedAt: null }),
    'same-events.reject': ({ entryIds: [one, other] }) => {
      const [first, second] = entriesOf([one, other]);
      settle([one, other]);
      if (first && second)
        turnedDown = [{ id: crypto.randomUUID(), one: first, other: second, reason: '', at: gp.createdAt }];
      return {};
    },
    'same-events.offerAgain': () => {
      turnedDown = [];
      offered = suggestions;
      return {};
    },
    'same-events.link': ({ sameEventId: id, note: words }) => {
      change(id, { findings: [{ id: finding.id, label: '2', title: finding.title, note: words }] });
      return {};
    },
    'same-events.unlink': ({ sameEventId: id }) => {
      change(id, { findings: [] });
      return {};
    },
  });
}

function show(bridge = createCore()) {
  renderScreen(
    bridge,
    <main>
      <SameEventsScreen caseId={rowan.id} />
      <NoticeBar />
    </main>,
  );
  return { bridge, user: userEvent.setup() };
}

const rows = () => screen.findAllByRole('button', { name: /Entries \d/ });
const focusFirst = async () => (await rows())[0]?.focus();
const accounts = () => screen.getByRole('region', { name: 'Accounts side by side' });

beforeEach(() => {
  window.addEventListener('keydown', handleKey);
  openShelf(rowan.id, 'suggested');
  dismissNotice();
});
afterEach(() => window.removeEventListener('keydown', handleKey));

describe('what is suggested', () => {
  it('stands likeliest first with why, and beneath it the accounts in their own words', async () => {
    const { bridge } = show();
    const [first, second] = await rows();
    expect(first?.getAttribute('aria-label')).toBe(
      'Thu 2 Oct 2025, Entries 41 and 42: Both on Thu 2 Oct 2025',
    );
    expect(second?.getAttribute('aria-label')).toContain('Entries 50 and 51');
    expect(first?.getAttribute('aria-current')).toBe('true');
    const table = within(accounts());
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      expect.stringContaining('Northgate Surgery'),
      expect.stringContaining('Tarn Homes'),
    ]);
    table.getByRole('link', { name: 'Entry 41' });
    table.getByRole('rowheader', { name: /When.*49 minutes apart/ });
    table.getByRole('row', { name: /They agree.*Thu 2 Oct 2025/ });
    expect(bridge.calls.filter(({ name }) => name === 'same-events.create')).toEqual([]);
  });

  it('marks what differs with a letter and says it aloud; a kind can be switched off', async () => {
    const { user } = show();
    await rows();
    const lit = () => [...accounts().querySelectorAll('mark')].map((mark) => mark.textContent);
    await waitFor(() => expect(lit()).toContain('LeahB (people not the same) '));
    expect(lit()).toContain('not seenC (seeing not the same) ');
    await user.click(screen.getByRole('button', { name: 'C seeing', pressed: true }));
    expect(lit().join()).not.toContain('seeing');
    expect(accounts().textContent).toContain('Rowan not seen.');
  });

  it('is walked with J and K, kept with Enter, and the reading is the next thing to write', async () => {
    const { bridge, user } = show();
    await focusFirst();
    await user.keyboard('j');
    expect(accounts().textContent).toContain('Prescription.');
    await user.keyboard('k{Enter}');
    const reading = await screen.findByRole('textbox', { name: 'Your reading' });
    expect(bridge.callsOf('same-events.create')).toEqual([
      { caseId: rowan.id, entryIds: [gp.id, housing.id] },
    ]);
    await waitFor(() => expect(document.activeElement).toBe(reading));
    await user.keyboard('Leah was not asked alone.');
    await user.tab();
    await waitFor(() =>
      expect(bridge.callsOf('same-events.update')).toContainEqual(
        expect.objectContaining({ changes: { reading: 'Leah was not asked alone.' } }),
      ),
    );
    expect(await rows()).toHaveLength(1);
  });

  it('can be undone from the notice: the accounts stand alone again', async () => {
    const { bridge, user } = show();
    await rows();
    await user.click(screen.getByRole('button', { name: 'Keep as one event' }));
    await screen.findByText(/Kept as same event 1/);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(bridge.callsOf('same-events.remove')).toHaveLength(1);
  });

  it('X says it is not the same event, asks nothing, keeps the keys in the list, and can be undone', async () => {
    const { bridge, user } = show();
    await focusFirst();
    await user.keyboard('x');
    await waitFor(() =>
      expect(bridge.callsOf('same-events.reject')).toEqual([
        { caseId: rowan.id, entryIds: [gp.id, housing.id] },
      ]),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(accounts().textContent).toContain('Prescription.'));
    expect(document.activeElement).toBe((await rows())[0]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(bridge.callsOf('same-events.offerAgain')).toHaveLength(1);
  });

  it('an entry that may belong to an event that is kept is read beside all its accounts, and added', async () => {
    const kept = eventOf(1, [gp, housing]);
    const joined = { ...housing, sameEvent: { id: kept.id, number: 1 } };
    const bridge = createCore({
      suggestions: [pair(joined, late, 'Both on Thu 2 Oct 2025')],
      events: [kept],
    });
    const { user } = show(bridge);
    await waitFor(() => expect(within(accounts()).getAllByRole('columnheader')).toHaveLength(3));
    await user.click(screen.getByRole('button', { name: 'Add to same event 1' }));
    await waitFor(() =>
      expect(bridge.callsOf('same-events.update')).toEqual([
        { sameEventId: kept.id, changes: { entryIds: [gp.id, housing.id, late.id] } },
      ]),
    );
  });

  it('says where comparing stopped, and what is to come where there is nothing', async () => {
    show(createCore({ suggestions: [], stoppedAt: 2_000_000 }));
    await screen.findByText(/The 2,000,000 pairs nearest in time were compared/);
    screen.getByRole('heading', { name: 'Nothing is suggested' });
  });
});

describe('an event that is kept', () => {
  const three = eventOf(3, [gp, housing, late], { reading: 'One call, three records.' });
  const showKept = (events: SameEvent[]) => {
    openShelf(rowan.id, 'kept');
    return show(createCore({ events }));
  };

  it('shows its reading in the list, and lets one account stand alone while two are left', async () => {
    const { bridge, user } = showKept([three]);
    expect((await rows())[0]?.getAttribute('aria-label')).toMatch(/^Same event 3, .*One call, three records/);
    await user.click(screen.getByRole('button', { name: 'Take out entry 43' }));
    expect(bridge.callsOf('same-events.update')).toEqual([
      { sameEventId: three.id, changes: { entryIds: [gp.id, housing.id] } },
    ]);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Take out entry/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Take out entry 43' });
  });

  it('takes another account, found by number or words', async () => {
    const two = eventOf(3, [gp, housing]);
    const { bridge, user } = showKept([two]);
    await user.click(await screen.findByRole('button', { name: 'Add an account' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add an account' });
    await user.type(within(dialog).getByRole('textbox'), '43');
    await within(dialog).findByRole('option', { name: /Entry 43/ });
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('same-events.update')).toEqual([
        { sameEventId: two.id, changes: { entryIds: [gp.id, housing.id, late.id] } },
      ]),
    );
  });

  it('is cited in a finding with what it shows, and the citation can be taken back', async () => {
    const { bridge, user } = showKept([three]);
    await user.click(await screen.findByRole('button', { name: 'Cite in a finding' }));
    const dialog = await screen.findByRole('dialog', { name: 'Cite same event 3 in a finding' });
    await user.type(within(dialog).getByRole('textbox', { name: 'What it shows' }), 'No record agrees');
    await user.click(within(dialog).getByRole('button', { name: 'Cite it' }));
    await screen.findByRole('link', { name: 'Finding 2' });
    expect(bridge.callsOf('same-events.link')).toEqual([
      { sameEventId: three.id, findingId: finding.id, note: 'No record agrees' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Stop citing it in finding 2' }));
    await screen.findByText('No finding cites it yet.');
  });

  it('stays where it is cited, with the reason in words', async () => {
    const { bridge, user } = showKept([three]);
    bridge.answer({
      'same-events.remove': refuse('record/in-use', { message: 'Same event 3 is cited by finding 2.' }),
    });
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    await screen.findByText('Same event 3 is cited by finding 2.');
    expect(await rows()).toHaveLength(1);
  });

  it('that was removed can be put back later', async () => {
    const { bridge, user } = showKept([{ ...three, removedAt: gp.createdAt }]);
    await user.click(await screen.findByRole('radio', { name: 'Removed 1' }));
    await user.click(await screen.findByRole('button', { name: 'Put it back' }));
    expect(bridge.callsOf('same-events.restore')).toEqual([{ sameEventId: three.id }]);
    await screen.findByDisplayValue(three.reading);
  });
});

describe('a pair that was turned down', () => {
  it('is listed and can be offered again', async () => {
    const { bridge, user } = show();
    await rows();
    await user.click(screen.getByRole('button', { name: 'Not the same event' }));
    await user.click(await screen.findByRole('radio', { name: 'Not the same 1' }));
    await user.click(await screen.findByRole('button', { name: 'Offer it again' }));
    await waitFor(() => expect(bridge.callsOf('same-events.offerAgain')).toHaveLength(1));
    await screen.findByRole('heading', { name: 'No pair has been turned down' });
  });
});
