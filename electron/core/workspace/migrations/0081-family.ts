import type { Migration } from './migration.ts';

/** What the people of a case are to one another. */
export const family: Migration = {
  number: 81,
  name: 'family',
  sql: `
    CREATE TABLE relationship (
      id                 TEXT PRIMARY KEY,
      case_id            TEXT NOT NULL REFERENCES case_file (id),
      person_a           TEXT NOT NULL REFERENCES person (id),
      person_b           TEXT NOT NULL REFERENCES person (id),
      type               TEXT NOT NULL,
      type_other         TEXT NOT NULL,
      -- Dates as written; they may be partial.
      starts             TEXT NOT NULL,
      ends               TEXT NOT NULL,
      is_uncertain       INTEGER NOT NULL,
      uncertain_because  TEXT NOT NULL,
      note               TEXT NOT NULL,
      created_at         TEXT NOT NULL,
      updated_at         TEXT NOT NULL,
      removed_at         TEXT,
      CHECK (person_a <> person_b)
    ) STRICT;
    CREATE INDEX relationship_of_case ON relationship (case_id, id);
    CREATE INDEX relationship_of_a ON relationship (person_a);
    CREATE INDEX relationship_of_b ON relationship (person_b);
  `,
};
