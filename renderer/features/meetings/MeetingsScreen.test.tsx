import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Attendance, Meeting } from '../../../shared/contract/meetings.ts';
import { attendanceId, meetingId } from '../../../shared/contract/values.ts';
import { createFakeBridge, type FakeBridge } from '../../../tests/support/fakeBridge.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { northgate, rowan, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { MeetingsScreen } from './MeetingsScreen.tsx';
import { useMeetingsView } from './meetingsView.ts';
import { attendanceInWords } from './meetingWords.ts';

let nextLine = 1;
function line(changes: Partial<Attendance> = {}): Attendance {
  return {
    id: attendanceId.parse(`01985b1e-0000-7000-8000-0000000019${String(nextLine++).padStart(2, '0')}`),
    agencyId: null,
    name: '',
    role: '',
    state: 'not-recorded',
    note: '',
    ...changes,
  };
}

const june: Meeting = {
  id: meetingId.parse('01985b1e-0000-7000-8000-000000000901'),
  caseId: rowan.id,
  exerciseId: rapidReview.id,
  title: '',
  heldOn: '2026-06-12',
  time: '',
  place: '',
  chair: '',
  notes: '',
  attendance: [line({ agencyId: northgate.id, name: 'GP1', state: 'attended' })],
  removedAt: null,
};
const may: Meeting = {
  ...june,
  id: meetingId.parse('01985b1e-0000-7000-8000-000000000902'),
  title: 'Scoping meeting',
  heldOn: '2026-05-29',
  attendance: [],
};

function createCore(initial: readonly Meeting[]): FakeBridge {
  let all = [...initial];
  const change = (id: string, changes: Partial<Meeting>) => {
    all = all.map((one) => (one.id === id ? { ...one, ...changes } : one));
    const found = all.find((one) => one.id === id);
    if (!found) throw new Error('no such meeting');
    return found;
  };
  const changeLines = (to: (lines: Attendance[]) => Attendance[]) => {
    all = all.map((one) => ({ ...one, attendance: to(one.attendance) }));
  };
  let takenOut: Attendance[] = [];
  return createFakeBridge({
    'exercises.list': ({ show }) => ({ exercises: show === 'removed' ? [] : [rapidReview] }),
    'agencies.list': { agencies: [northgate, wexmoorHousing] },
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: null, redo: null },
    'meetings.list': ({ show }) => ({
      meetings: all.filter(({ removedAt }) => (removedAt === null) === (show !== 'removed')),
    }),
    'meetings.create': ({ attendance }) => {
      const made: Meeting = {
        ...june,
        id: meetingId.parse('01985b1e-0000-7000-8000-000000000909'),
        heldOn: null,
        attendance: attendance.map((given) => line(given)),
      };
      all = [...all, made];
      return made;
    },
    'meetings.update': ({ meetingId: id, changes: { heldOn } }) =>
      change(id, heldOn === undefined ? {} : { heldOn }),
    'meetings.remove': ({ meetingId: id }) => {
      change(id, { removedAt: '2026-06-20T10:00:00.000Z' });
      return {};
    },
    'meetings.restore': ({ meetingId: id }) => change(id, { removedAt: null }),
    'meetings.link': ({ meetingId: id, agencyIds }) =>
      change(id, { attendance: [...june.attendance, ...agencyIds.map((agencyId) => line({ agencyId }))] }),
    'meetings.createAttendance': () => {
      const made = line();
      changeLines((lines) => [...lines, made]);
      return made;
    },
    'meetings.updateAttendance': ({ attendanceId: id, changes: { name, state } }) => {
      changeLines((lines) =>
        lines.map((one) =>
          one.id === id ? { ...one, name: name ?? one.name, state: state ?? one.state } : one,
        ),
      );
      return all.flatMap(({ attendance }) => attendance).find((one) => one.id === id) ?? line();
    },
    'meetings.removeAttendance': ({ attendanceId: id }) => {
      takenOut = all.flatMap(({ attendance }) => attendance).filter((one) => one.id === id);
      changeLines((lines) => lines.filter((one) => one.id !== id));
      return {};
    },
    'meetings.restoreAttendance': () => {
      changeLines((lines) => [...lines, ...takenOut]);
      return takenOut[0] ?? line();
    },
  });
}

function show(bridge: FakeBridge) {
  return renderScreen(
    bridge,
    <>
      <MeetingsScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
}

beforeEach(() => {
  dismissNotice();
  useMeetingsView.setState({ opened: {} });
});

test('the first meeting has every agency of the case on its list, with nothing assumed of any', async () => {
  const user = userEvent.setup();
  const bridge = createCore([]);
  show(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add the rapid review meeting' }));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What it was' })),
  );
  expect(screen.getByRole('button', { name: /Attendance of Northgate Surgery/ }).textContent).toContain(
    'Not recorded',
  );
  expect(screen.getAllByText('2 not recorded').length).toBeGreaterThan(0);
});

test('how an agency stood to the meeting is chosen in its row and counted in words', async () => {
  const user = userEvent.setup();
  const bridge = createCore([june]);
  show(bridge);
  await user.click(await screen.findByRole('button', { name: /Attendance of GP1/ }));
  await user.click(await screen.findByRole('option', { name: 'Sent apologies' }));
  await waitFor(() =>
    expect(bridge.callsOf('meetings.updateAttendance')).toEqual([
      { attendanceId: june.attendance[0]?.id, changes: { state: 'apologies' } },
    ]),
  );
  expect((await screen.findAllByText('1 sent apologies')).length).toBeGreaterThan(0);
});

test('an agency that is not on the list is offered by name, and goes on it', async () => {
  const user = userEvent.setup();
  const bridge = createCore([june]);
  show(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add Tarn Homes not on the list' }));
  expect(await screen.findByRole('button', { name: /Attendance of Tarn Homes/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /not on the list/ })).toBeNull();
});

test('somebody of no agency is added and named at once', async () => {
  const user = userEvent.setup();
  const bridge = createCore([june]);
  show(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add somebody' }));
  const name = await screen.findByRole('textbox', { name: 'Name, for The line without a name' });
  await waitFor(() => expect(document.activeElement).toBe(name));
  await user.keyboard('Independent chair');
  await user.tab();
  expect(
    await screen.findByRole('button', { name: 'Take Independent chair out of the attendance' }),
  ).toBeTruthy();
});

test('a line taken out comes back from the notice', async () => {
  const user = userEvent.setup();
  show(createCore([june]));
  await user.click(await screen.findByRole('button', { name: 'Take GP1 out of the attendance' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name, for GP1' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('textbox', { name: 'Name, for GP1' })).toBeTruthy();
});

test('by keyboard: J opens the next meeting; the day is read when it is left', async () => {
  const user = userEvent.setup();
  const bridge = createCore([may, june]);
  show(bridge);
  const first = await screen.findByRole('button', { name: /Scoping meeting/ });
  expect(within(first).getByText('Fri 29 May 2026')).toBeTruthy();
  first.focus();
  await user.keyboard('j');
  const opened = screen.getByRole('button', { name: /Rapid review meeting.*12 Jun 2026/ });
  expect(document.activeElement).toBe(opened);
  const day = screen.getByRole('textbox', { name: 'Day' });
  await user.clear(day);
  await user.type(day, '15/6/26');
  await user.tab();
  await waitFor(() =>
    expect(bridge.callsOf('meetings.update')).toEqual([
      { meetingId: june.id, changes: { heldOn: '2026-06-15' } },
    ]),
  );
});

test('a meeting that was removed can be put back from the list of removed ones', async () => {
  const user = userEvent.setup();
  show(createCore([may, june]));
  await user.click(await screen.findByRole('button', { name: 'Remove the meeting' }));
  await user.click(await screen.findByRole('button', { name: 'Show removed meetings (1)' }));
  await user.click(await screen.findByRole('button', { name: /Put back Scoping meeting/ }));
  await user.click(await screen.findByRole('button', { name: 'Back to the meetings' }));
  expect(await screen.findByRole('button', { name: /Scoping meeting/ })).toBeTruthy();
});

test('attendance in words says nothing of what nobody was', () => {
  expect(attendanceInWords([])).toBe('Nobody noted yet');
  expect(
    attendanceInWords([line(), line({ state: 'sent-somebody' }), line({ state: 'attended' }), line()]),
  ).toBe('1 attended, 1 sent somebody else, 2 not recorded');
});
