import { beforeEach, describe, expect, test } from 'vitest';
import type { AgencyId, CaseId, ExerciseId } from '../../shared/contract/values.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let exerciseId: ExerciseId;
let agencyId: AgencyId;
let other: AgencyId;

beforeEach(async () => {
  started = await openedApp();
  ({ caseId, agencyId: other } = await aCase(started));
  const [first] = (await started.call('exercises.list', { caseId })).exercises;
  if (!first) throw new Error('the case has no exercise');
  exerciseId = first.id;
  ({ id: agencyId } = await started.call('agencies.create', {
    caseId,
    name: 'Wexmoor Police',
    kind: 'police',
  }));
});

const remove = () => started.refusal('agencies.remove', { agencyId });
const attendance = () => [
  { agencyId, name: '', role: 'Inspector', state: 'attended', note: '' } as const,
  { agencyId: null, name: '', role: 'Lay adviser', state: 'attended', note: '' } as const,
];

describe('an agency that the case still needs', () => {
  test('is not taken out from under the actions, attendance, requests and shares that name it', async () => {
    await started.call('meetings.create', { exerciseId, title: 'Panel', attendance: attendance() });
    await started.call('safeguarding-actions.create', { exerciseId, what: 'Visit', ownerAgencyId: agencyId });
    const { requests } = await started.call('requests.create', {
      caseId,
      agencyIds: [agencyId],
      askedOn: '2026-06-01',
    });
    const [asked] = requests;
    if (!asked) throw new Error('nothing was asked');
    await started.call('requests.update', {
      requestId: asked.id,
      changes: { answer: 'received', receivedOn: '2026-06-08' },
    });
    const entry = await started.call('chronology.create', { caseId, agencyId: other, date: '3 May 2026' });
    await started.call('knowledge.link', { entryId: entry.id, agencyId });
    const refused = await remove();
    expect(refused.code).toBe('record/in-use');
    expect(refused.message).toBe(
      'This agency has 1 request put to it, 1 safeguarding action of its own, 1 meeting with it in the attendance and 1 entry recorded as shared with it. Nothing was changed. To take it out, first remove those or give them to another agency.',
    );
    expect((await started.call('agencies.list', { caseId })).agencies).toHaveLength(2);
  });

  test('is counted once for a meeting, and by its entries and recommendations as before', async () => {
    await started.call('meetings.create', { exerciseId, attendance: [...attendance(), ...attendance()] });
    for (const date of ['2019', '2020']) await started.call('chronology.create', { caseId, agencyId, date });
    await started.call('recommendations.create', { caseId, addresseeIds: [agencyId] });
    expect((await remove()).message).toContain(
      'This agency has 2 entries of its own, 1 recommendation addressed to it and 1 meeting with it in the attendance.',
    );
  });

  test('goes once what named it was removed, and what was removed does not come back without it', async () => {
    const meeting = await started.call('meetings.create', { exerciseId, attendance: attendance() });
    const action = await started.call('safeguarding-actions.create', {
      exerciseId,
      what: 'Visit',
      ownerAgencyId: agencyId,
    });
    const standing = await started.call('meetings.create', { exerciseId, attendance: attendance() });
    const [line] = standing.attendance;
    if (!line) throw new Error('nobody attended');
    await started.call('meetings.remove', { meetingId: meeting.id });
    await started.call('safeguarding-actions.remove', { safeguardingActionId: action.id });
    await started.call('meetings.removeAttendance', { attendanceId: line.id });
    await started.call('agencies.remove', { agencyId });
    for (const [name, input] of [
      ['meetings.restore', { meetingId: meeting.id }],
      ['safeguarding-actions.restore', { safeguardingActionId: action.id }],
      ['meetings.restoreAttendance', { attendanceId: line.id }],
    ] as const)
      expect([name, await started.refusal(name, input)]).toMatchObject([name, { code: 'record/in-use' }]);
    await started.call('agencies.restore', { agencyId });
    await started.call('meetings.restore', { meetingId: meeting.id });
    await started.call('safeguarding-actions.restore', { safeguardingActionId: action.id });
    await started.call('meetings.restoreAttendance', { attendanceId: line.id });
  });
});
