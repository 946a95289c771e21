import { child, derivedTimes, type LoggedTable } from './loggedTable.ts';

/** The rapid review: its writing, and what stands beside it. */
export const rapidReviewTables = {
  safeguarding_action: {
    ...child('safeguarding action', 'safeguarding-actions', 'exercise_id', {
      what: 'Action',
      for_whom: 'For whom',
      owner_agency_id: 'Owner',
      owner_name: 'Who does it',
      due_on: 'Due',
      done_on: 'Done on',
      done_note: 'What came of it',
      position: 'Place in the order',
      removed_at: 'Removed',
    }),
    derived: derivedTimes,
  },
  brief_entry: {
    ...child('brief entry', 'brief-chronology', 'exercise_id', {
      entry_id: 'Entry',
      words: 'Words here',
      taken_agency_id: 'Agency, as taken',
      taken_date: 'Date, as taken',
      taken_time: 'Time, as taken',
      taken_words: 'What happened, as taken',
      removed_at: 'Removed',
    }),
    derived: derivedTimes,
  },
  meeting: {
    ...child('meeting', 'meetings', 'exercise_id', {
      title: 'Title',
      held_on: 'Held on',
      time: 'Time',
      place: 'Place',
      chair: 'Chair',
      notes: 'Notes',
      removed_at: 'Removed',
    }),
    derived: derivedTimes,
  },
  attendance: {
    ...child('attendance', 'meetings', 'meeting_id', {
      agency_id: 'Agency',
      name: 'Name',
      role: 'Role',
      state: 'Attendance',
      note: 'Note',
      removed_at: 'Removed',
    }),
    derived: derivedTimes,
  },
  earlier_review: {
    ...child('earlier review', 'earlier-reviews', 'exercise_id', {
      title: 'Title',
      kind: 'Whose review',
      published_on: 'Published',
      where_found: 'Where it can be read',
      what_it_found: 'What it found',
      bearing: 'How it bears on this review',
      position: 'Place in the order',
      removed_at: 'Removed',
    }),
    derived: derivedTimes,
  },
  rapid_template_section: {
    recordType: 'section that rapid reviews begin with',
    capability: 'rapid-review',
    parent: null,
    caseColumn: null,
    derived: derivedTimes,
    labels: {
      title: 'Title',
      guidance: 'What belongs in it',
      is_required: 'Never empty without a reason',
      position: 'Place in the order',
    },
  },
  rapid_section: {
    recordType: 'section of rapid review',
    capability: 'rapid-review',
    parent: null,
    caseColumn: 'case_id',
    derived: derivedTimes,
    labels: {
      title: 'Title',
      guidance: 'What belongs in it',
      is_required: 'Never empty without a reason',
      body: 'Text',
      state: 'State',
      empty_because: 'Why it is empty',
      position: 'Place in the order',
      removed_at: 'Taken off',
    },
  },
  rapid_section_citation: child('citation in rapid review', 'rapid-review', 'section_id', {
    entry_id: 'Entry cited',
  }),
} as const satisfies Readonly<Record<string, LoggedTable>>;
