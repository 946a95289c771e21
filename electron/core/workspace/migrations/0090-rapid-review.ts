import type { Migration } from './migration.ts';

/** The writing of rapid reviews, section by section, and the sections a workspace begins one with. */
export const rapidReview: Migration = {
  number: 90,
  name: 'rapid-review',
  sql: `
    -- Of the whole workspace; where there is none, sections are as they are built in.
    CREATE TABLE rapid_template_section (
      id           TEXT PRIMARY KEY,
      key          TEXT NOT NULL UNIQUE,
      position     INTEGER NOT NULL,
      title        TEXT NOT NULL,
      guidance     TEXT NOT NULL,
      is_required  INTEGER NOT NULL,
      created_at   TEXT NOT NULL,
      updated_at   TEXT NOT NULL
    ) STRICT;

    CREATE TABLE rapid_section (
      id             TEXT PRIMARY KEY,
      case_id        TEXT NOT NULL REFERENCES case_file (id),
      exercise_id    TEXT NOT NULL REFERENCES exercise (id),
      key            TEXT NOT NULL,
      position       INTEGER NOT NULL,
      title          TEXT NOT NULL,
      guidance       TEXT NOT NULL,
      is_required    INTEGER NOT NULL,
      -- Rich text, JSON.
      body           TEXT NOT NULL,
      state          TEXT NOT NULL,
      empty_because  TEXT NOT NULL,
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL,
      removed_at     TEXT
    ) STRICT;
    CREATE INDEX rapid_section_by_exercise ON rapid_section (exercise_id, position);
    CREATE INDEX rapid_section_by_case ON rapid_section (case_id);

    -- What the text of a section cites; follows from it, but for what the entry said when it was cited.
    CREATE TABLE rapid_section_citation (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      section_id  TEXT NOT NULL REFERENCES rapid_section (id),
      entry_id    TEXT NOT NULL REFERENCES chronology_entry (id),
      cited_as    TEXT NOT NULL,
      created_at  TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX rapid_section_citation_once ON rapid_section_citation (section_id, entry_id);
    CREATE INDEX rapid_section_citation_by_entry ON rapid_section_citation (entry_id);
    CREATE INDEX rapid_section_citation_by_case ON rapid_section_citation (case_id);
  `,
};
