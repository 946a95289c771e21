import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** Rows about what stands beside the writing of a rapid review; they come after an exercise, an agency and an entry were made. */
export const rapidMeetingRows: readonly Row[] = [
  good(
    'safeguarding-actions.create',
    ({ exerciseId, agencyId }) => ({
      exerciseId,
      what: 'Hazel seen at home',
      forWhom: 'Hazel',
      ownerAgencyId: agencyId,
      dueOn: '2026-06-02',
    }),
    ({ id }, made) => {
      made.safeguardingActionId = id;
    },
  ),
  bad(
    'safeguarding-actions.create',
    'refuses a day there is not',
    ({ exerciseId }) => ({ exerciseId, dueOn: '2026-02-30' }),
    invalid,
    'dueOn',
  ),
  bad(
    'safeguarding-actions.create',
    'refuses an agency of no case',
    ({ exerciseId }) => ({ exerciseId, ownerAgencyId: nobody }),
    missing,
  ),
  good('safeguarding-actions.list', ({ exerciseId }) => ({ exerciseId })),
  bad('safeguarding-actions.list', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
  good('safeguarding-actions.listDue', () => ({ by: '2026-06-05' })),
  bad('safeguarding-actions.listDue', 'needs a day', () => ({ by: 'Friday' }), invalid, 'by'),
  good('safeguarding-actions.update', ({ safeguardingActionId }) => ({
    safeguardingActionId,
    changes: { doneOn: '2026-06-01', doneNote: 'Seen, safe and well' },
  })),
  bad(
    'safeguarding-actions.update',
    'refuses what is not there',
    () => ({ safeguardingActionId: nobody, changes: {} }),
    missing,
  ),
  good('safeguarding-actions.reorder', ({ safeguardingActionId }) => ({ safeguardingActionId, position: 0 })),
  bad(
    'safeguarding-actions.reorder',
    'refuses what is not there',
    () => ({ safeguardingActionId: nobody, position: 0 }),
    missing,
  ),
  good('safeguarding-actions.remove', ({ safeguardingActionId }) => ({ safeguardingActionId })),
  bad(
    'safeguarding-actions.remove',
    'refuses what is not there',
    () => ({ safeguardingActionId: nobody }),
    missing,
  ),
  good('safeguarding-actions.restore', ({ safeguardingActionId }) => ({ safeguardingActionId })),
  bad(
    'safeguarding-actions.restore',
    'refuses what is not there',
    () => ({ safeguardingActionId: nobody }),
    missing,
  ),

  good('brief-chronology.link', ({ exerciseId, entryId }) => ({ exerciseId, entryIds: [entryId] })),
  bad(
    'brief-chronology.link',
    'needs an entry',
    ({ exerciseId }) => ({ exerciseId, entryIds: [] }),
    invalid,
    'entryIds',
  ),
  bad(
    'brief-chronology.link',
    'refuses an entry of no case',
    ({ exerciseId }) => ({ exerciseId, entryIds: [nobody] }),
    missing,
  ),
  good(
    'brief-chronology.list',
    ({ exerciseId }) => ({ exerciseId }),
    ({ entries }, made) => {
      const [first] = entries;
      if (first) made.briefEntryId = first.id;
    },
  ),
  bad('brief-chronology.list', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
  good('brief-chronology.update', ({ briefEntryId }) => ({
    briefEntryId,
    changes: { words: 'Seen at the surgery.' },
  })),
  bad(
    'brief-chronology.update',
    'refuses what is not there',
    () => ({ briefEntryId: nobody, changes: {} }),
    missing,
  ),
  good('brief-chronology.check', ({ exerciseId, entryId }) => ({ exerciseId, entryIds: [entryId] })),
  bad(
    'brief-chronology.check',
    'refuses what is not there',
    ({ entryId }) => ({ exerciseId: nobody, entryIds: [entryId] }),
    missing,
  ),
  good('brief-chronology.unlink', ({ exerciseId, entryId }) => ({ exerciseId, entryIds: [entryId] })),
  bad(
    'brief-chronology.unlink',
    'refuses an entry that it has not',
    ({ exerciseId, entryId }) => ({ exerciseId, entryIds: [entryId] }),
    missing,
  ),

  good(
    'meetings.create',
    ({ exerciseId }) => ({ exerciseId, heldOn: '2026-06-12', attendance: [{ name: 'SW1' }] }),
    ({ id }, made) => {
      made.meetingId = id;
    },
  ),
  bad('meetings.create', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
  good('meetings.list', ({ exerciseId }) => ({ exerciseId })),
  bad('meetings.list', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
  good('meetings.update', ({ meetingId }) => ({ meetingId, changes: { chair: 'Independent chair' } })),
  bad('meetings.update', 'refuses what is not there', () => ({ meetingId: nobody, changes: {} }), missing),
  good('meetings.link', ({ meetingId, agencyId }) => ({ meetingId, agencyIds: [agencyId] })),
  bad(
    'meetings.link',
    'refuses an agency of no case',
    ({ meetingId }) => ({ meetingId, agencyIds: [nobody] }),
    missing,
  ),
  good(
    'meetings.createAttendance',
    ({ meetingId, agencyId }) => ({ meetingId, agencyId, name: 'GP1', state: 'attended' }),
    ({ id }, made) => {
      made.attendanceId = id;
    },
  ),
  bad(
    'meetings.createAttendance',
    'refuses what is not there',
    () => ({ meetingId: nobody, name: 'GP1' }),
    missing,
  ),
  good('meetings.updateAttendance', ({ attendanceId }) => ({
    attendanceId,
    changes: { state: 'apologies' },
  })),
  bad(
    'meetings.updateAttendance',
    'refuses a state there is not',
    ({ attendanceId }) => ({ attendanceId, changes: { state: 'late' } }),
    invalid,
    'changes.state',
  ),
  good('meetings.removeAttendance', ({ attendanceId }) => ({ attendanceId })),
  bad('meetings.removeAttendance', 'refuses what is not there', () => ({ attendanceId: nobody }), missing),
  good('meetings.restoreAttendance', ({ attendanceId }) => ({ attendanceId })),
  bad('meetings.restoreAttendance', 'refuses what is not there', () => ({ attendanceId: nobody }), missing),
  good('meetings.remove', ({ meetingId }) => ({ meetingId })),
  bad('meetings.remove', 'refuses what is not there', () => ({ meetingId: nobody }), missing),
  good('meetings.restore', ({ meetingId }) => ({ meetingId })),
  bad('meetings.restore', 'refuses what is not there', () => ({ meetingId: nobody }), missing),

  good(
    'earlier-reviews.create',
    ({ exerciseId }) => ({ exerciseId, title: 'Child Alder', publishedOn: 'March 2021' }),
    ({ id }, made) => {
      made.earlierReviewId = id;
    },
  ),
  bad(
    'earlier-reviews.create',
    'refuses a kind there is not',
    ({ exerciseId }) => ({ exerciseId, kind: 'foreign' }),
    invalid,
    'kind',
  ),
  good('earlier-reviews.list', ({ exerciseId }) => ({ exerciseId })),
  bad('earlier-reviews.list', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
  good('earlier-reviews.update', ({ earlierReviewId }) => ({
    earlierReviewId,
    changes: { kind: 'national', bearing: 'The same pathway.' },
  })),
  bad(
    'earlier-reviews.update',
    'refuses what is not there',
    () => ({ earlierReviewId: nobody, changes: {} }),
    missing,
  ),
  good('earlier-reviews.reorder', ({ earlierReviewId }) => ({ earlierReviewId, position: 0 })),
  bad(
    'earlier-reviews.reorder',
    'refuses what is not there',
    () => ({ earlierReviewId: nobody, position: 0 }),
    missing,
  ),
  good('earlier-reviews.remove', ({ earlierReviewId }) => ({ earlierReviewId })),
  bad('earlier-reviews.remove', 'refuses what is not there', () => ({ earlierReviewId: nobody }), missing),
  good('earlier-reviews.restore', ({ earlierReviewId }) => ({ earlierReviewId })),
  bad('earlier-reviews.restore', 'refuses what is not there', () => ({ earlierReviewId: nobody }), missing),
];
