import type { Migration } from './migration.ts';

/** What was said and judged of the clocks of a case; how partnerships count; bank holidays added to those shipped. */
export const clock: Migration = {
  number: 60,
  name: 'clock',
  sql: `
    CREATE TABLE case_clock (
      id                  TEXT PRIMARY KEY,
      case_id             TEXT NOT NULL REFERENCES case_file (id),
      rule                TEXT NOT NULL,
      -- Days on the calendar, YYYY-MM-DD.
      done_on             TEXT,
      not_needed_because  TEXT NOT NULL DEFAULT '',
      override_on         TEXT,
      override_because    TEXT NOT NULL DEFAULT '',
      -- What was judged when it was done, by the dates, the rule and the calendar as they then stood.
      judged_at           TEXT,
      judged_anchor_on    TEXT,
      judged_due_on       TEXT,
      judged_done_on      TEXT,
      judged_late_by      INTEGER,
      created_at          TEXT NOT NULL,
      updated_at          TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX case_clock_by_case ON case_clock (case_id, rule);

    -- Of the whole workspace; the partnership is empty where it holds for all that have none of their own.
    CREATE TABLE clock_setting (
      id           TEXT PRIMARY KEY,
      partnership  TEXT NOT NULL,
      rule         TEXT NOT NULL,
      anchor       TEXT NOT NULL,
      length       INTEGER NOT NULL,
      unit         TEXT NOT NULL,
      starts       TEXT NOT NULL,
      source       TEXT NOT NULL,
      created_at   TEXT NOT NULL,
      updated_at   TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX clock_setting_by_partnership ON clock_setting (partnership COLLATE NOCASE, rule);

    CREATE TABLE bank_holiday (
      id          TEXT PRIMARY KEY,
      day         TEXT NOT NULL,
      name        TEXT NOT NULL,
      -- The day it replaces, which is worked again.
      moved_from  TEXT,
      reason      TEXT NOT NULL,
      created_at  TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX bank_holiday_by_day ON bank_holiday (day);
  `,
};
