import type { Migration } from './migration.ts';

/** The days of an exercise, one by one, and the templates they are made from. */
export const milestones: Migration = {
  number: 120,
  name: 'milestones',
  sql: `
    -- The day it falls on is worked out from the clock, and never stored.
    CREATE TABLE milestone (
      id           TEXT PRIMARY KEY,
      case_id      TEXT NOT NULL REFERENCES case_file (id),
      exercise_id  TEXT NOT NULL REFERENCES exercise (id),
      day_number   INTEGER NOT NULL,
      what         TEXT NOT NULL,
      who          TEXT NOT NULL,
      done_on      TEXT,
      note         TEXT NOT NULL,
      created_at   TEXT NOT NULL,
      updated_at   TEXT NOT NULL,
      removed_at   TEXT
    ) STRICT;
    CREATE INDEX milestone_of_exercise ON milestone (exercise_id, day_number, id);
    CREATE INDEX milestone_of_case ON milestone (case_id);
    -- What is still to do over all cases.
    CREATE INDEX milestone_to_do ON milestone (exercise_id, day_number, id) WHERE removed_at IS NULL AND done_on IS NULL;

    -- Of the whole workspace.
    CREATE TABLE milestone_template (
      id          TEXT PRIMARY KEY,
      name        TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      updated_at  TEXT NOT NULL,
      removed_at  TEXT
    ) STRICT;
    CREATE UNIQUE INDEX milestone_template_by_name ON milestone_template (name COLLATE NOCASE) WHERE removed_at IS NULL;

    CREATE TABLE milestone_template_step (
      id           TEXT PRIMARY KEY,
      template_id  TEXT NOT NULL REFERENCES milestone_template (id),
      day_number   INTEGER NOT NULL,
      what         TEXT NOT NULL,
      who          TEXT NOT NULL,
      created_at   TEXT NOT NULL
    ) STRICT;
    CREATE INDEX milestone_template_step_of_template ON milestone_template_step (template_id, day_number, id);
  `,
};
