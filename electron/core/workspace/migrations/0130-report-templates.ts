import type { Migration } from './migration.ts';

/** What the report of each kind of exercise is called and which parts it has, where a workspace has its own. */
export const reportTemplates: Migration = {
  number: 130,
  name: 'report-templates',
  sql: `
    -- Of the whole workspace. A kind without a row here has the built-in template, parts and all.
    CREATE TABLE report_template (
      id             TEXT PRIMARY KEY,
      exercise_kind  TEXT NOT NULL UNIQUE,
      subtitle       TEXT NOT NULL,
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL
    ) STRICT;

    CREATE TABLE report_template_part (
      id             TEXT PRIMARY KEY,
      exercise_kind  TEXT NOT NULL,
      key            TEXT NOT NULL,
      heading        TEXT NOT NULL,
      opening_words  TEXT NOT NULL,
      position       INTEGER NOT NULL,
      is_under       INTEGER NOT NULL,
      is_left_out    INTEGER NOT NULL,
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX report_template_part_by_key ON report_template_part (exercise_kind, key);
  `,
};
