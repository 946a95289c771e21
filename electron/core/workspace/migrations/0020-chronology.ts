import type { Migration } from './migration.ts';

/** Chronology entries, and the returns they were brought in from. */
export const chronology: Migration = {
  number: 20,
  name: 'chronology',
  sql: `
    -- The file as it came, kept once for its content and never changed.
    CREATE TABLE import_file (
      sha256      TEXT PRIMARY KEY,
      size_bytes  INTEGER NOT NULL,
      content     BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER import_file_is_never_changed BEFORE UPDATE ON import_file
      BEGIN SELECT RAISE(ABORT, 'what an agency sent is never changed'); END;

    CREATE TABLE import_batch (
      id           TEXT PRIMARY KEY,
      case_id      TEXT NOT NULL REFERENCES case_file (id),
      agency_id    TEXT NOT NULL REFERENCES agency (id),
      file_name    TEXT NOT NULL,
      file_sha256  TEXT NOT NULL REFERENCES import_file (sha256),
      reading      TEXT NOT NULL,
      added        INTEGER NOT NULL,
      left_out     TEXT NOT NULL,
      created_at   TEXT NOT NULL
    ) STRICT;
    CREATE INDEX import_batch_by_case ON import_batch (case_id, created_at);

    -- Numbers already given out, so that none is given twice, not even after an undo.
    CREATE TABLE case_counter (
      case_id     TEXT PRIMARY KEY,
      last_entry  INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE chronology_entry (
      id                      TEXT PRIMARY KEY,
      case_id                 TEXT NOT NULL REFERENCES case_file (id),
      number                  INTEGER NOT NULL,
      agency_id               TEXT NOT NULL REFERENCES agency (id),
      date_text               TEXT NOT NULL,
      date_earliest           TEXT,
      date_latest             TEXT,
      -- The day it is sorted by, never shown; null for an undated entry.
      sort_day                TEXT,
      date_precision          TEXT NOT NULL,
      date_qualifier          TEXT NOT NULL,
      precision_rank          INTEGER NOT NULL,
      order_in_day            INTEGER NOT NULL,
      time                    TEXT NOT NULL,
      what_happened           TEXT NOT NULL,
      child_seen              TEXT NOT NULL,
      source                  TEXT NOT NULL,
      comment                 TEXT NOT NULL,
      import_id               TEXT REFERENCES import_batch (id),
      supplied_row            INTEGER,
      supplied_date           TEXT,
      supplied_time           TEXT,
      supplied_what_happened  TEXT,
      supplied_child_seen     TEXT,
      supplied_source         TEXT,
      created_at              TEXT NOT NULL,
      updated_at              TEXT NOT NULL,
      removed_at              TEXT
    ) STRICT;
    CREATE UNIQUE INDEX chronology_entry_by_number ON chronology_entry (case_id, number);
    CREATE INDEX chronology_entry_removed ON chronology_entry
      (case_id, (sort_day IS NULL), sort_day, precision_rank, order_in_day, number, agency_id, child_seen)
      WHERE removed_at IS NOT NULL;
    -- Undated entries sort last: the second key is 0 where a day is known. The last two columns are filtered by.
    CREATE INDEX chronology_entry_in_order ON chronology_entry
      (case_id, (sort_day IS NULL), sort_day, precision_rank, order_in_day, number, agency_id, child_seen) WHERE removed_at IS NULL;
    CREATE INDEX chronology_entry_newest_first ON chronology_entry
      (case_id, (sort_day IS NULL), sort_day DESC, precision_rank DESC, order_in_day DESC, number DESC, agency_id, child_seen)
      WHERE removed_at IS NULL;
    CREATE INDEX chronology_entry_by_agency ON chronology_entry (agency_id) WHERE removed_at IS NULL;
    CREATE INDEX chronology_entry_by_import ON chronology_entry (import_id) WHERE import_id IS NOT NULL;

    CREATE TRIGGER supplied_words_are_never_changed
      BEFORE UPDATE OF import_id, supplied_row, supplied_date, supplied_time, supplied_what_happened, supplied_child_seen, supplied_source
      ON chronology_entry
      WHEN OLD.import_id IS NOT NEW.import_id OR OLD.supplied_row IS NOT NEW.supplied_row
        OR OLD.supplied_date IS NOT NEW.supplied_date OR OLD.supplied_time IS NOT NEW.supplied_time
        OR OLD.supplied_what_happened IS NOT NEW.supplied_what_happened
        OR OLD.supplied_child_seen IS NOT NEW.supplied_child_seen OR OLD.supplied_source IS NOT NEW.supplied_source
      BEGIN SELECT RAISE(ABORT, 'what an agency supplied is never changed'); END;
  `,
};
