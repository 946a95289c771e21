import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { MentionedService, Request } from '../../../shared/contract/requests.ts';
import { chaserId, entryId, requestId } from '../../../shared/contract/values.ts';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { northgate, rowan, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { hasUnsaved, resetSaveStatus } from '../../data/autosave/saveStatus.ts';
import { AppCommands } from '../../app/AppCommands.tsx';
import { NoticeBar } from '../../ui/index.ts';
import { RequestsScreen } from './RequestsScreen.tsx';
import { useRequestsView } from './requestsView.ts';

const late: Request = {
  id: requestId.parse('01985b1e-0000-7000-8000-0000000000e1'),
  caseId: rowan.id,
  agencyId: northgate.id,
  kind: 'chronology',
  askedOn: '2026-06-01',
  dueOn: '2026-06-05',
  promisedOn: '2026-06-12',
  receivedOn: null,
  checkedOn: null,
  queriedOn: null,
  queriedBecause: '',
  answer: 'none',
  coversFrom: null,
  coversTo: null,
  personsSearched: '',
  missing: 'Record for 3 to 24 May',
  note: '',
  chasers: [
    {
      id: chaserId.parse('01985b1e-0000-7000-8000-0000000000c1'),
      chasedOn: '2026-06-07',
      how: 'telephone',
      toWhom: 'Dr Kell',
      note: '',
    },
  ],
  createdAt: '2026-06-01T08:00:00.000Z',
  updatedAt: '2026-06-01T08:00:00.000Z',
  removedAt: null,
};

const ambulance: MentionedService = {
  key: 'ambulance',
  name: 'The ambulance service',
  kind: 'other',
  mentions: 1,
  entries: [
    {
      id: entryId.parse('01985b1e-0000-7000-8000-000000000062'),
      number: 62,
      words: '24 May 2026: Brought in by ambulance.',
    },
  ],
};

beforeEach(() => {
  resetSaveStatus();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 5, 8, 12) });
  useRequestsView.setState({ selected: {}, filter: {} }, false);
});
afterEach(() => vi.useRealTimers());

function createCore(initial: readonly Request[], services: readonly MentionedService[] = []) {
  let requests = [...initial];
  const changed = () => bridge.emit({ type: 'changed', capabilities: ['requests'], caseIds: [rowan.id] });
  const made = (input: ParsedInputOf<'requests.create'>): OutputOf<'requests.create'> => {
    const added = input.agencyIds.map((agencyId, index) => ({
      ...late,
      id: requestId.parse(`01985b1e-0000-7000-8000-0000000000f${index}`),
      agencyId,
      kind: input.kind,
      askedOn: input.askedOn,
      dueOn: input.dueOn,
      promisedOn: null,
      chasers: [],
    }));
    requests = [...requests, ...added];
    changed();
    return { requests: added.length > 0 ? added : [late] };
  };
  const bridge = createFakeBridge({
    'agencies.list': { agencies: [northgate, wexmoorHousing] },
    'requests.list': ({ show }) => ({ requests: show === 'removed' ? [] : requests, returns: [] }),
    'requests.listMentioned': { services: [...services] },
    'requests.create': made,
    'requests.update': ({ changes }) => {
      const next = { ...late, ...JSON.parse(JSON.stringify(changes)) };
      requests = requests.map((request) => (request.id === late.id ? next : request));
      changed();
      return next;
    },
    'requests.createChaser': late,
    'requests.remove': () => {
      requests = requests.filter(({ id }) => id !== late.id);
      changed();
      return {};
    },
    'requests.restore': () => {
      requests = [...requests, late];
      changed();
      return late;
    },
    'requests.listTemplates': {
      templates: [{ kind: 'reminder', title: 'Reminder', body: 'Dear {contact}', isBuiltIn: true }],
    },
    'requests.previewLetter': {
      title: 'Reminder: chronology',
      blocks: [{ type: 'paragraph', lines: [[{ text: '[contact: not recorded]', isEmpty: true }]] }],
      empty: ['contact'],
      unknown: [],
    },
    'requests.exportLetter': { fileName: 'WSCP 2026-04 reminder GP.docx', contentBase64: 'AQID' },
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: { operationId: 'op-1', operation: 'Ask 2 agencies' }, redo: null },
    'history.undo': { operationId: 'op-1', operation: 'Ask 2 agencies' },
  });
  return bridge;
}

const open = (bridge: ReturnType<typeof createCore>) =>
  renderScreen(
    bridge,
    <>
      <AppCommands caseId={rowan.id} openPalette={() => undefined} openKeys={() => undefined} />
      <RequestsScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );

test('each line says in words where the answer stands, when it is due and what is missing', async () => {
  open(createCore([late], [ambulance]));
  const row = (await screen.findByRole('button', { name: 'Northgate Surgery: 3 days late' })).closest('tr');
  expect([...(row?.cells ?? [])].map((cell) => cell.textContent)).toEqual([
    'GP',
    'Northgate Surgery',
    'ChronologyAsked Mon 1 Jun',
    '3 days lateNow promised for Fri 12 Jun',
    'Fri 5 JunChased Sun 7 Jun',
    'Record for 3 to 24 May',
    '21',
  ]);
  expect(screen.getByRole('button', { name: 'Tarn Homes: not asked' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'The ambulance service: named, not asked' })).toBeTruthy();
});

test('a press on a standing shows only those that stand so, and another all again', async () => {
  const user = userEvent.setup();
  open(createCore([late]));
  await user.click(await screen.findByRole('button', { name: 'To ask 1' }));
  expect(screen.queryByRole('button', { name: /^Northgate Surgery:/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'To ask 1' }).getAttribute('aria-pressed')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'To ask 1' }));
  expect(screen.getByRole('button', { name: /^Northgate Surgery:/ })).toBeTruthy();
});

test('all who were not asked are asked with one day, and one undo takes it back', async () => {
  const user = userEvent.setup();
  const bridge = createCore([]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Ask all 2 not asked' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Ask 2 agencies' }));
  await user.type(dialog.getByRole('textbox', { name: 'Due' }), '15 June');
  await user.click(dialog.getByRole('button', { name: 'Ask them' }));
  expect(bridge.callsOf('requests.create')).toEqual([
    {
      caseId: rowan.id,
      agencyIds: [northgate.id, wexmoorHousing.id],
      kind: 'summary',
      askedOn: '2026-06-08',
      dueOn: '2026-06-15',
    },
  ]);
  expect(await screen.findByText('2 agencies asked')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(bridge.callsOf('history.undo')).toEqual([{ caseId: rowan.id, operationId: 'op-1' }]);
});

test('a day that cannot be read stops nobody from seeing it: it is not asked with another', async () => {
  const user = userEvent.setup();
  const bridge = createCore([]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Ask all 2 not asked' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Due' }), 'soon');
  await user.click(dialog.getByRole('button', { name: 'Ask them' }));
  expect(dialog.getByText(/Enter one day/)).toBeTruthy();
  expect(bridge.callsOf('requests.create')).toEqual([]);
});

test('a service that is only named is added and asked in one act', async () => {
  const user = userEvent.setup();
  const bridge = createCore([late], [ambulance]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: /^The ambulance service:/ }));
  await user.click(screen.getByRole('button', { name: 'Ask them' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Ask the ambulance service' }));
  await user.clear(dialog.getByRole('textbox', { name: 'Name' }));
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Health');
  expect(dialog.getByText(/“Health” is not an organisation/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Ask' }));
  expect(bridge.callsOf('requests.create')).toEqual([
    {
      caseId: rowan.id,
      agencyIds: [],
      newAgency: { name: 'Health', kind: 'other' },
      kind: 'summary',
      askedOn: '2026-06-08',
      dueOn: null,
    },
  ]);
});

test('a date out of order is saved and said to be doubtful; one that is none stays as typed and is not saved', async () => {
  const user = userEvent.setup();
  const bridge = createCore([late]);
  open(bridge);
  const received = await screen.findByRole('textbox', { name: 'Received on' });
  await user.type(received, '30 May 2026');
  await user.tab();
  expect(bridge.callsOf('requests.update')).toEqual([
    { requestId: late.id, changes: { receivedOn: '2026-05-30' } },
  ]);
  expect(await screen.findByText(/before the day it was asked for/)).toBeTruthy();
  const checked = screen.getByRole<HTMLInputElement>('textbox', { name: 'Checked on' });
  await user.type(checked, 'last week');
  await user.tab();
  expect(checked.value).toBe('last week');
  expect(await screen.findByText(/cannot read this as one day/)).toBeTruthy();
  expect(bridge.callsOf('requests.update')).toHaveLength(1);
});

test('a day that is being typed when the workspace locks is saved and not lost', async () => {
  const user = userEvent.setup();
  const bridge = createCore([late]);
  open(bridge);
  const received = await screen.findByRole('textbox', { name: 'Received on' });
  await user.type(received, '7/6/26');
  expect(document.activeElement).toBe(received);
  expect(hasUnsaved()).toBe(true);
  await act(() => bridge.command('flush'));
  expect(bridge.callsOf('requests.update')).toEqual([
    { requestId: late.id, changes: { receivedOn: '2026-06-07' } },
  ]);
  expect(hasUnsaved()).toBe(false);
});

test('words that are no day keep the workspace from locking unasked', async () => {
  const user = userEvent.setup();
  const bridge = createCore([late]);
  open(bridge);
  await user.type(await screen.findByRole('textbox', { name: 'Checked on' }), 'last week');
  await act(() => bridge.command('flush'));
  expect(hasUnsaved()).toBe(true);
  expect(await screen.findByText(/cannot read this as one day/)).toBeTruthy();
});

test('Enter reads a day and saves it while one stays in the field', async () => {
  const user = userEvent.setup();
  const bridge = createCore([late]);
  open(bridge);
  const received = await screen.findByRole('textbox', { name: 'Received on' });
  await user.type(received, 'today{Enter}');
  await expect
    .poll(() => bridge.callsOf('requests.update'))
    .toEqual([{ requestId: late.id, changes: { receivedOn: '2026-06-08' } }]);
});

test('the desk is worked by keys: J walks, Enter asks, C notes a chaser, Delete removes and Undo puts back', async () => {
  const user = userEvent.setup();
  const bridge = createCore([late]);
  open(bridge);
  (await screen.findByRole('button', { name: 'Northgate Surgery: 3 days late' })).focus();
  await user.keyboard('j');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Tarn Homes: not asked');
  await user.keyboard('{Enter}');
  expect(screen.getByRole('dialog', { name: 'Ask Tarn Homes' })).toBeTruthy();
  await user.keyboard('{Escape}');
  screen.getByRole('button', { name: 'Tarn Homes: not asked' }).focus();
  await user.keyboard('k');
  await user.keyboard('c');
  const dialog = within(screen.getByRole('dialog', { name: 'Chased Northgate Surgery' }));
  await user.click(dialog.getByRole('button', { name: 'Note it' }));
  expect(bridge.callsOf('requests.createChaser')).toEqual([
    { requestId: late.id, chasedOn: '2026-06-08', how: 'e-mail', toWhom: '', note: '' },
  ]);
  screen.getByRole('button', { name: /^Northgate Surgery:/ }).focus();
  await user.keyboard('{Delete}');
  expect(await screen.findByText('The request to Northgate Surgery was removed')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(await screen.findByRole('button', { name: 'Northgate Surgery: 3 days late' })).toBeTruthy();
});

test('after Home on the first line an answer that moves it leaves the focus in the answer', async () => {
  const user = userEvent.setup();
  const other = requestId.parse('01985b1e-0000-7000-8000-0000000000e2');
  open(createCore([late, { ...late, id: other, agencyId: wexmoorHousing.id, dueOn: '2026-06-06' }]));
  (await screen.findByRole('button', { name: 'Northgate Surgery: 3 days late' })).focus();
  await user.keyboard('{Home}');
  const answer = screen.getByRole('button', { name: /Answer$/ });
  await user.click(answer);
  await user.click(await screen.findByRole('option', { name: 'Received' }));
  await screen.findByRole('button', { name: 'Northgate Surgery: Received' });
  expect(screen.getAllByRole('button', { name: /^(Northgate|Tarn)/ })[0]?.textContent).toBe('Tarn Homes');
  await waitFor(() => expect(document.activeElement).toBe(answer));
});

test('after a chaser is removed the focus is on where another is noted, not at the top of the page', async () => {
  const user = userEvent.setup();
  const bridge = createCore([late]);
  bridge.answer({
    'requests.removeChaser': () => {
      bridge.answer({ 'requests.list': { requests: [{ ...late, chasers: [] }], returns: [] } });
      bridge.emit({ type: 'changed', capabilities: ['requests'], caseIds: [rowan.id] });
      return { ...late, chasers: [] };
    },
  });
  open(bridge);
  await user.click(await screen.findByRole('button', { name: /^Remove the chaser of/ }));
  await screen.findByText('Not chased.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Note a chaser of this request' }));
});

test('a letter is read before it is saved, and what has no value is said', async () => {
  const user = userEvent.setup();
  const bridge = createCore([late]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Letters' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Letter to Northgate Surgery' }));
  expect(await dialog.findByText(/1 blank has no value: contact/)).toBeTruthy();
  expect(bridge.callsOf('requests.previewLetter')).toEqual([{ requestId: late.id, kind: 'reminder' }]);
  await user.click(dialog.getByRole('button', { name: 'Save as Word' }));
  expect(bridge.savedFiles.map(({ fileName }) => fileName)).toEqual(['WSCP 2026-04 reminder GP.docx']);
});
