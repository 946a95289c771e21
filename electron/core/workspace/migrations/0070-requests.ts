import type { Migration } from './migration.ts';

/** What agencies were asked for and how often they were reminded; the names they had and have, and whom to speak to. */
export const requests: Migration = {
  number: 70,
  name: 'requests',
  sql: `
    CREATE TABLE request (
      id               TEXT PRIMARY KEY,
      case_id          TEXT NOT NULL REFERENCES case_file (id),
      agency_id        TEXT NOT NULL REFERENCES agency (id),
      kind             TEXT NOT NULL,
      -- Days on the calendar, YYYY-MM-DD.
      asked_on         TEXT,
      due_on           TEXT,
      promised_on      TEXT,
      received_on      TEXT,
      checked_on       TEXT,
      queried_on       TEXT,
      queried_because  TEXT NOT NULL,
      answer           TEXT NOT NULL,
      covers_from      TEXT,
      covers_to        TEXT,
      persons_searched TEXT NOT NULL,
      missing          TEXT NOT NULL,
      note             TEXT NOT NULL,
      created_at       TEXT NOT NULL,
      updated_at       TEXT NOT NULL,
      removed_at       TEXT
    ) STRICT;
    CREATE INDEX request_of_case ON request (case_id, agency_id);
    CREATE INDEX request_of_agency ON request (agency_id);
    -- What is waited for over all cases, longest due first.
    CREATE INDEX request_awaited ON request (coalesce(due_on, promised_on, '9999'), asked_on, id, agency_id, case_id)
      WHERE removed_at IS NULL AND asked_on IS NOT NULL AND answer IN ('none', 'part') AND (answer = 'part' OR checked_on IS NULL);

    CREATE TABLE request_chaser (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      request_id  TEXT NOT NULL REFERENCES request (id),
      chased_on   TEXT NOT NULL,
      how         TEXT NOT NULL,
      to_whom     TEXT NOT NULL,
      note        TEXT NOT NULL,
      created_at  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX request_chaser_in_order ON request_chaser (request_id, chased_on, id);

    -- Names an agency had before the one it has now. Either day may not be known.
    CREATE TABLE agency_name (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      agency_id   TEXT NOT NULL REFERENCES agency (id),
      name        TEXT NOT NULL,
      from_day    TEXT,
      to_day      TEXT,
      created_at  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX agency_name_of_agency ON agency_name (agency_id, from_day);
    CREATE INDEX agency_name_of_case ON agency_name (case_id);

    CREATE TABLE agency_alias (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      agency_id   TEXT NOT NULL REFERENCES agency (id),
      alias       TEXT NOT NULL,
      created_at  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX agency_alias_of_agency ON agency_alias (agency_id, alias);
    CREATE INDEX agency_alias_of_case ON agency_alias (case_id);

    CREATE TABLE agency_details (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      agency_id   TEXT NOT NULL UNIQUE REFERENCES agency (id),
      sector      TEXT NOT NULL,
      contact     TEXT NOT NULL,
      role        TEXT NOT NULL,
      email       TEXT NOT NULL,
      telephone   TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      updated_at  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX agency_details_of_case ON agency_details (case_id);

    -- Of the whole workspace; a letter that is not here is as it is built in.
    CREATE TABLE letter_template (
      id          TEXT PRIMARY KEY,
      kind        TEXT NOT NULL UNIQUE,
      title       TEXT NOT NULL,
      wording     TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      updated_at  TEXT NOT NULL
    ) STRICT;
  `,
};
