import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { type EntryFilter, entryFilter } from '../../../shared/contract/entryFilter.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { Period } from '../../../shared/contract/timeline.ts';
import { type EntryId, entryId, periodId, personId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { makePerson, northgate, rowan, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { NoticeBar } from '../../ui/index.ts';
import { Timeline } from './Timeline.tsx';
import { idOf, timelineOf } from './testTimeline.ts';
import { useTimelineView } from './timelineView.ts';

afterEach(() => useTimelineView.setState(useTimelineView.getInitialState()));

const everything = entryFilter.parse({});
const child: Person = makePerson(1, {
  id: personId.parse('01985b1e-0000-7000-8000-0000000000b1'),
  label: 'Rowan',
  kind: 'subject-child',
  birth: parseEventDate('14 Feb 2026'),
  entryCount: 4,
});
const plan: Period = {
  id: periodId.parse('01985b1e-0000-7000-8000-0000000000c1'),
  caseId: rowan.id,
  name: 'Child in need plan',
  kind: 'legal-status',
  starts: parseEventDate('1 Mar 2026'),
  ends: parseEventDate('now'),
  personId: null,
  removedAt: null,
};

const data = timelineOf(
  [
    { date: '3 Mar 2026', childSeen: 'seen', lanes: [0] },
    { date: '5 Mar 2026', childSeen: 'not-seen', lanes: [1] },
    { date: '14 Apr 2026', childSeen: 'seen-alone', significance: 'key', lanes: [0] },
    { date: 'Apr 2026', lanes: [1] },
    { date: '20 Nov 2026', lanes: [0], isWithdrawn: true },
    { date: '20 Nov 2026', lanes: [0] },
    { date: 'not known', lanes: [0] },
  ],
  ['Northgate Surgery', 'Tarn Homes'],
);

function createCore() {
  let periods = [plan];
  return createFakeBridge({
    'timeline.get': ({ lanes }) =>
      lanes === 'agency' ? data : timelineOf([{ date: '3 Mar 2026', childSeen: 'seen' }], ['Mother']),
    'agencies.list': { agencies: [northgate, wexmoorHousing] },
    'people.list': { people: [child] },
    'periods.list': () => ({ periods }),
    'periods.create': ({ name, kind, starts, ends, personId: of }) => {
      const made: Period = {
        ...plan,
        id: periodId.parse('01985b1e-0000-7000-8000-0000000000c2'),
        name,
        kind,
        starts: parseEventDate(starts),
        ends: ends === '' ? null : parseEventDate(ends),
        personId: of,
      };
      periods = [...periods, made];
      return made;
    },
    'periods.remove': ({ periodId: id }) => {
      periods = periods.filter((period) => period.id !== id);
      return {};
    },
    'periods.restore': () => {
      periods = [plan];
      return plan;
    },
    'chronology.get': () => refuse('record/not-found'),
  });
}

function open({ filter = everything, selectedId = null as EntryId | null } = {}) {
  const bridge = createCore();
  const onSelect = vi.fn<(id: EntryId) => void>();
  const onPeriod = vi.fn<(from: string | null, to: string | null) => void>();
  const screenOf = (now: EntryFilter) => (
    <>
      <Timeline
        caseId={rowan.id}
        filter={now}
        selectedId={selectedId}
        onSelect={onSelect}
        onPeriod={onPeriod}
      />
      <NoticeBar />
    </>
  );
  return { bridge, onSelect, onPeriod, ...renderScreen(bridge, screenOf(filter)) };
}

const markNames = () =>
  within(screen.getByRole('group', { name: 'Entries in view' }))
    .getAllByRole('button')
    .map((mark) => mark.getAttribute('aria-label'));

test('every mark says its number, its date, its agency and whether the child was seen', async () => {
  open();
  await screen.findByRole('group', { name: 'Entries in view' });
  expect(markNames()).toEqual([
    'Entry 1, Tue 3 Mar 2026, Northgate Surgery, child seen',
    'Entry 3, Tue 14 Apr 2026, Northgate Surgery, key event, child seen and spoken to alone',
    '2 entries, 20 Nov 2026, Northgate Surgery',
    'Entry 4, Apr 2026, Tarn Homes, child seen: not recorded',
    'Entry 2, Thu 5 Mar 2026, Tarn Homes, child not seen',
  ]);
});

test('undated entries are counted, and one sentence says what is drawn', async () => {
  open();
  expect(await screen.findByText('1 undated, in the table')).toBeTruthy();
  expect(
    screen.getByText(
      /^Timeline of 6 entries from 3 Mar 2026 to 20 Nov 2026, in lanes by agency: Northgate Surgery 5, Tarn Homes 2\. 1 undated entry is not drawn\. The table below says the same\./,
    ),
  ).toBeTruthy();
});

test('the keyboard goes from mark to mark and between lanes, and Enter selects', async () => {
  const user = userEvent.setup();
  const { onSelect } = open();
  const first = await screen.findByRole('button', { name: /^Entry 1,/ });
  expect(
    screen.getAllByRole('button', { name: /^(Entry|2 entries)/ }).filter(({ tabIndex }) => tabIndex === 0),
  ).toEqual([first]);
  first.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Entry 3,/);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Entry 4,/);
  await user.keyboard('{ArrowUp}{Enter}');
  expect(onSelect.mock.calls).toEqual([[idOf(2)]]);
});

test('a cluster comes closer instead of selecting, until its entries part', async () => {
  const user = userEvent.setup();
  const { onSelect } = open();
  const cluster = await screen.findByRole('button', { name: /^2 entries/ });
  cluster.focus();
  await user.keyboard('{Enter}');
  expect(onSelect).not.toHaveBeenCalled();
  const parted = await screen.findByRole('button', {
    name: 'Entry 5, Fri 20 Nov 2026, Northgate Surgery, child seen: not recorded, withdrawn by the agency',
  });
  fireEvent.click(parted);
  expect(onSelect.mock.calls).toEqual([[idOf(4)]]);
});

test('plus and minus zoom around the mark that has the focus, arrows reach marks beyond the edge, Home shows all', async () => {
  const user = userEvent.setup();
  open();
  const first = await screen.findByRole('button', { name: /^Entry 1,/ });
  first.focus();
  await user.keyboard('++++');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Entry 1,/);
  expect(screen.queryByRole('button', { name: /^2 entries/ })).toBeNull();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Fri 20 Nov 2026|^2 entries/);
  await user.keyboard('{Home}');
  expect(markNames()).toHaveLength(5);
});

test('the brush moves by a week, with Shift by a month, and says which days are in view', async () => {
  const user = userEvent.setup();
  const { onPeriod } = open();
  const last = await screen.findByRole('slider', { name: 'Last day in view' });
  last.focus();
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  const after = last.getAttribute('aria-valuetext');
  await user.keyboard('{ArrowLeft}');
  const moved = last.getAttribute('aria-valuetext');
  expect([after, moved]).toEqual(['26 Oct 2026', '19 Oct 2026']);
  expect(screen.getByText('10 Feb 2026 to 19 Oct 2026')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Only these days in the table' }));
  expect(onPeriod).toHaveBeenCalledWith('2026-02-10', '2026-10-19');
  last.focus();
  await user.keyboard('{End}');
  expect(screen.queryByRole('button', { name: 'Only these days in the table' })).toBeNull();
});

test('a table narrowed to some days can be given all of them again', async () => {
  const user = userEvent.setup();
  const { onPeriod } = open({ filter: { ...everything, from: '2026-03-01', to: '2026-12-31' } });
  await user.click(await screen.findByRole('button', { name: 'All days in the table' }));
  expect(onPeriod).toHaveBeenCalledWith(null, null);
});

test('lanes by person are asked for, and remembered when the timeline comes back', async () => {
  const user = userEvent.setup();
  const { bridge, unmount } = open();
  await user.click(await screen.findByRole('radio', { name: 'Person' }));
  expect(await screen.findByText('Mother')).toBeTruthy();
  unmount();
  open();
  expect(await screen.findByText('Mother')).toBeTruthy();
  expect(bridge.callsOf('timeline.get').at(-1)).toMatchObject({ lanes: 'person' });
});

test('in the lanes of people and themes every mark still says which agency it comes from', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  // The lane is a person's: its id is no agency's.
  bridge.answer({
    'timeline.get': ({ lanes }) => {
      const made = timelineOf(
        [
          { date: '3 Mar 2026', childSeen: 'seen' },
          { date: '5 Jun 2026', agency: 1 },
          { date: '20 Nov 2026' },
          { date: '20 Nov 2026', agency: 1 },
        ],
        ['Mother'],
      );
      return lanes === 'agency'
        ? data
        : { ...made, lanes: made.lanes.map((lane) => ({ ...lane, id: child.id })) };
    },
  });
  renderScreen(
    bridge,
    <Timeline
      caseId={rowan.id}
      filter={everything}
      selectedId={null}
      onSelect={() => undefined}
      onPeriod={() => undefined}
    />,
  );
  await user.click(await screen.findByRole('radio', { name: 'Person' }));
  await screen.findByText('Mother');
  expect(markNames()).toEqual([
    'Entry 1, Tue 3 Mar 2026, Mother, Northgate Surgery, child seen',
    'Entry 2, Fri 5 Jun 2026, Mother, Tarn Homes, child seen: not recorded',
    '2 entries, 20 Nov 2026, Mother, Northgate Surgery, Tarn Homes',
  ]);
  const legend = within(screen.getByRole('list', { name: 'What the marks mean' }));
  legend.getByText('GP Northgate Surgery');
  legend.getByText('HSG Tarn Homes');
});

test('what is selected in the table is marked here too', async () => {
  open({ selectedId: entryId.parse(idOf(2)) });
  const selected = await screen.findByRole('button', { name: /^Entry 3,/ });
  expect(selected.getAttribute('aria-current')).toBe('true');
  expect(selected.tabIndex).toBe(0);
});

test('a period is added with its dates read under the box, and taken off again with a way back', async () => {
  const user = userEvent.setup();
  const { bridge } = open();
  await user.click(await screen.findByRole('button', { name: 'More of the timeline' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Periods and key dates…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Add a period or key date' }));
  await user.click(dialog.getByRole('textbox', { name: 'Name' }));
  await user.paste('Child protection plan');
  await user.click(dialog.getByRole('textbox', { name: 'From' }));
  await user.paste('c. jun 2026');
  expect(dialog.getByText('About June 2026, month known')).toBeTruthy();
  await user.click(dialog.getByRole('textbox', { name: 'To' }));
  await user.paste('now');
  expect(dialog.getByText('Taken as going on.')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Add it' }));
  expect(bridge.callsOf('periods.create')).toEqual([
    {
      caseId: rowan.id,
      name: 'Child protection plan',
      kind: 'legal-status',
      starts: 'c. jun 2026',
      ends: 'now',
      personId: null,
    },
  ]);
  await user.click(await dialog.findByRole('button', { name: /^Child in need plan/ }));
  await user.click(dialog.getByRole('button', { name: 'Take it off the timeline' }));
  expect(bridge.callsOf('periods.remove')).toEqual([{ periodId: plan.id }]);
  expect(dialog.queryByRole('button', { name: /^Child in need plan/ })).toBeNull();
});

test('a case without a dated entry says so, and where its entries are', async () => {
  const bridge = createCore();
  bridge.answer({ 'timeline.get': timelineOf([{ date: 'not known' }]) });
  renderScreen(
    bridge,
    <Timeline
      caseId={rowan.id}
      filter={everything}
      selectedId={null}
      onSelect={() => undefined}
      onPeriod={() => undefined}
    />,
  );
  expect(
    await screen.findByText('The only entry has no date that can be read. It is in the table.'),
  ).toBeTruthy();
  await act(async () => undefined);
});
