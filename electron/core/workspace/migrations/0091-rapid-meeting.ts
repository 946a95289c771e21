import type { Migration } from './migration.ts';

/** What stands beside the writing of a rapid review: actions taken at once, its brief chronology, its meetings, earlier reviews. */
export const rapidMeeting: Migration = {
  number: 91,
  name: 'rapid-meeting',
  sql: `
    CREATE TABLE safeguarding_action (
      id               TEXT PRIMARY KEY,
      case_id          TEXT NOT NULL REFERENCES case_file (id),
      exercise_id      TEXT NOT NULL REFERENCES exercise (id),
      what             TEXT NOT NULL,
      for_whom         TEXT NOT NULL,
      owner_agency_id  TEXT REFERENCES agency (id),
      owner_name       TEXT NOT NULL,
      -- Days on the calendar, YYYY-MM-DD.
      due_on           TEXT,
      done_on          TEXT,
      done_note        TEXT NOT NULL,
      position         INTEGER NOT NULL,
      created_at       TEXT NOT NULL,
      updated_at       TEXT NOT NULL,
      removed_at       TEXT
    ) STRICT;
    CREATE INDEX safeguarding_action_in_order ON safeguarding_action (exercise_id, position, id);
    -- What is still to do over all cases, longest due first.
    CREATE INDEX safeguarding_action_due ON safeguarding_action (due_on, id, exercise_id, case_id)
      WHERE removed_at IS NULL AND done_on IS NULL AND due_on IS NOT NULL;

    -- Entries chosen for the brief chronology. Their order is that of the chronology itself.
    CREATE TABLE brief_entry (
      id               TEXT PRIMARY KEY,
      case_id          TEXT NOT NULL REFERENCES case_file (id),
      exercise_id      TEXT NOT NULL REFERENCES exercise (id),
      entry_id         TEXT NOT NULL REFERENCES chronology_entry (id),
      -- Empty for the entry's own words.
      words            TEXT NOT NULL,
      -- The entry as it was when it was chosen or last checked, so that no later change of it goes unseen.
      taken_agency_id  TEXT NOT NULL,
      taken_date       TEXT NOT NULL,
      taken_time       TEXT NOT NULL,
      taken_words      TEXT NOT NULL,
      created_at       TEXT NOT NULL,
      updated_at       TEXT NOT NULL,
      removed_at       TEXT
    ) STRICT;
    CREATE UNIQUE INDEX brief_entry_by_entry ON brief_entry (exercise_id, entry_id);
    CREATE INDEX brief_entry_of_entry ON brief_entry (entry_id);

    CREATE TABLE meeting (
      id           TEXT PRIMARY KEY,
      case_id      TEXT NOT NULL REFERENCES case_file (id),
      exercise_id  TEXT NOT NULL REFERENCES exercise (id),
      title        TEXT NOT NULL,
      held_on      TEXT,
      time         TEXT NOT NULL,
      place        TEXT NOT NULL,
      chair        TEXT NOT NULL,
      notes        TEXT NOT NULL,
      created_at   TEXT NOT NULL,
      updated_at   TEXT NOT NULL,
      removed_at   TEXT
    ) STRICT;
    CREATE INDEX meeting_of_exercise ON meeting (exercise_id, held_on, id);

    CREATE TABLE attendance (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      meeting_id  TEXT NOT NULL REFERENCES meeting (id),
      -- Null for somebody who came from none of the agencies of the case.
      agency_id   TEXT REFERENCES agency (id),
      name        TEXT NOT NULL,
      role        TEXT NOT NULL,
      state       TEXT NOT NULL,
      note        TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      updated_at  TEXT NOT NULL,
      removed_at  TEXT
    ) STRICT;
    CREATE INDEX attendance_of_meeting ON attendance (meeting_id, agency_id);

    CREATE TABLE earlier_review (
      id             TEXT PRIMARY KEY,
      case_id        TEXT NOT NULL REFERENCES case_file (id),
      exercise_id    TEXT NOT NULL REFERENCES exercise (id),
      title          TEXT NOT NULL,
      kind           TEXT NOT NULL,
      -- As written; may be partial.
      published_on   TEXT NOT NULL,
      where_found    TEXT NOT NULL,
      what_it_found  TEXT NOT NULL,
      bearing        TEXT NOT NULL,
      position       INTEGER NOT NULL,
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL,
      removed_at     TEXT
    ) STRICT;
    CREATE INDEX earlier_review_in_order ON earlier_review (exercise_id, position, id);
  `,
};
