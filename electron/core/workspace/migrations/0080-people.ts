import type { Migration } from './migration.ts';

/** Who a person is beside the pseudonym: real names, further pseudonyms, standings; and when real names were shown. */
export const people: Migration = {
  number: 80,
  name: 'people',
  sql: `
    ALTER TABLE person ADD COLUMN real_name TEXT NOT NULL DEFAULT '';
    -- Former names, other spellings, nicknames and initials, parted by semicolons.
    ALTER TABLE person ADD COLUMN other_real_names TEXT NOT NULL DEFAULT '';
    ALTER TABLE person ADD COLUMN sex TEXT NOT NULL DEFAULT 'not-known';
    -- As written, like birth and due.
    ALTER TABLE person ADD COLUMN died TEXT NOT NULL DEFAULT '';
    ALTER TABLE person ADD COLUMN is_unborn INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE person ADD COLUMN ethnicity TEXT NOT NULL DEFAULT '';
    ALTER TABLE person ADD COLUMN disability TEXT NOT NULL DEFAULT '';
    ALTER TABLE person ADD COLUMN languages TEXT NOT NULL DEFAULT '';
    ALTER TABLE person ADD COLUMN religion TEXT NOT NULL DEFAULT '';

    -- What else a person is or was called. The one in use here is person.label; its row, if it has one, is not retired.
    CREATE TABLE pseudonym (
      id               TEXT PRIMARY KEY,
      case_id          TEXT NOT NULL REFERENCES case_file (id),
      person_id        TEXT NOT NULL REFERENCES person (id),
      label            TEXT NOT NULL,
      scope            TEXT NOT NULL,
      from_day         TEXT,
      chosen_by        TEXT NOT NULL,
      retired_on       TEXT,
      retired_because  TEXT NOT NULL,
      created_at       TEXT NOT NULL,
      updated_at       TEXT NOT NULL
    ) STRICT;
    CREATE INDEX pseudonym_of_case ON pseudonym (case_id);
    CREATE INDEX pseudonym_of_person ON pseudonym (person_id);

    CREATE TABLE person_status (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      person_id   TEXT NOT NULL REFERENCES person (id),
      kind        TEXT NOT NULL,
      -- As written.
      starts      TEXT NOT NULL,
      ends        TEXT NOT NULL,
      note        TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      updated_at  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX person_status_of_case ON person_status (case_id);
    CREATE INDEX person_status_of_person ON person_status (person_id);

    CREATE TABLE unmasking (
      id       TEXT PRIMARY KEY,
      case_id  TEXT NOT NULL REFERENCES case_file (id),
      at       TEXT NOT NULL
    ) STRICT;
    CREATE INDEX unmasking_of_case ON unmasking (case_id, at);
  `,
};
