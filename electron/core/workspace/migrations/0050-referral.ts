import type { Migration } from './migration.ts';

/**
 * The referral a case opens with, and its exercises with their stages. A case of an older file is given its exercise
 * when the file is opened (`exercises/olderCases.store.ts`): what is written here would stand in no line of the change log.
 */
export const referral: Migration = {
  number: 50,
  name: 'referral',
  sql: `
    -- What a case is called before there is a pseudonym.
    ALTER TABLE case_file ADD COLUMN working_title TEXT NOT NULL DEFAULT '';
    ALTER TABLE case_counter ADD COLUMN last_exercise INTEGER NOT NULL DEFAULT 0;

    CREATE TABLE referral (
      id                      TEXT PRIMARY KEY,
      case_id                 TEXT NOT NULL UNIQUE REFERENCES case_file (id),
      referrer_name           TEXT NOT NULL DEFAULT '',
      referrer_role           TEXT NOT NULL DEFAULT '',
      referrer_agency         TEXT NOT NULL DEFAULT '',
      lead_consulted          TEXT NOT NULL DEFAULT '',
      referred_on             TEXT,
      referred_because        TEXT NOT NULL DEFAULT '',
      trigger_kind            TEXT NOT NULL DEFAULT 'not-recorded',
      trigger_other           TEXT NOT NULL DEFAULT '',
      -- Names of categories, a JSON list.
      harm_categories         TEXT NOT NULL DEFAULT '[]',
      harm_other              TEXT NOT NULL DEFAULT '',
      -- As written; every other day here is YYYY-MM-DD.
      incident_date           TEXT NOT NULL DEFAULT '',
      incident_place          TEXT NOT NULL DEFAULT '',
      aware_on                TEXT,
      notified_on             TEXT,
      received_on             TEXT,
      notification_reference  TEXT NOT NULL DEFAULT '',
      withdrawn_on            TEXT,
      withdrawn_because       TEXT NOT NULL DEFAULT '',
      further_children        TEXT NOT NULL DEFAULT '',
      narrative               TEXT NOT NULL DEFAULT '',
      created_at              TEXT NOT NULL,
      updated_at              TEXT NOT NULL
    ) STRICT;
    CREATE TABLE referral_area (
      id        TEXT PRIMARY KEY,
      case_id   TEXT NOT NULL REFERENCES case_file (id),
      name      TEXT NOT NULL,
      part      TEXT NOT NULL,
      position  INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX referral_area_by_case ON referral_area (case_id, position);
    CREATE TABLE referral_child (
      id         TEXT PRIMARY KEY,
      case_id    TEXT NOT NULL REFERENCES case_file (id),
      person_id  TEXT NOT NULL REFERENCES person (id),
      position   INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX referral_child_by_case ON referral_child (case_id, person_id);
    CREATE INDEX referral_child_by_person ON referral_child (person_id);

    CREATE TABLE exercise (
      id             TEXT PRIMARY KEY,
      case_id        TEXT NOT NULL REFERENCES case_file (id),
      number         INTEGER NOT NULL,
      kind           TEXT NOT NULL,
      title          TEXT NOT NULL DEFAULT '',
      -- Of the kind "other": what it came to.
      outcome        TEXT,
      turned_from    TEXT REFERENCES exercise (id),
      -- The day of the decision to initiate; intended or actual publication; the last day.
      initiated_on   TEXT,
      published_on   TEXT,
      ended_on       TEXT,
      ended_because  TEXT NOT NULL DEFAULT '',
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL,
      removed_at     TEXT
    ) STRICT;
    CREATE UNIQUE INDEX exercise_by_number ON exercise (case_id, number);
    CREATE INDEX exercise_by_origin ON exercise (turned_from) WHERE turned_from IS NOT NULL;
    CREATE TABLE exercise_stage (
      id           TEXT PRIMARY KEY,
      case_id      TEXT NOT NULL REFERENCES case_file (id),
      exercise_id  TEXT NOT NULL REFERENCES exercise (id),
      name         TEXT NOT NULL,
      position     INTEGER NOT NULL,
      state        TEXT NOT NULL DEFAULT 'to-come',
      done_on      TEXT,
      note         TEXT NOT NULL DEFAULT '',
      updated_at   TEXT NOT NULL,
      removed_at   TEXT
    ) STRICT;
    CREATE INDEX exercise_stage_by_exercise ON exercise_stage (exercise_id, position);
    CREATE INDEX exercise_stage_by_case ON exercise_stage (case_id) WHERE removed_at IS NULL;
  `,
};
