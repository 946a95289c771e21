import type { Migration } from './migration.ts';

/** Cases and agencies, and the change log that every later table is recorded in. */
export const foundation: Migration = {
  number: 10,
  name: 'foundation',
  sql: `
    CREATE TABLE change_log (
      sequence      INTEGER PRIMARY KEY AUTOINCREMENT,
      at            TEXT NOT NULL,
      operation_id  TEXT NOT NULL,
      operation     TEXT NOT NULL,
      origin        TEXT NOT NULL CHECK (origin IN ('user', 'import', 'undo', 'redo')),
      scope         TEXT NOT NULL,
      reverses      TEXT,
      table_name    TEXT NOT NULL,
      record_id     TEXT NOT NULL,
      parent_id     TEXT,
      case_id       TEXT NOT NULL,
      action        TEXT NOT NULL CHECK (action IN ('create', 'update', 'delete')),
      fields        TEXT NOT NULL,
      hash          TEXT NOT NULL
    ) STRICT;
    CREATE INDEX change_log_by_record ON change_log (record_id, sequence);
    CREATE INDEX change_log_by_parent ON change_log (parent_id, sequence) WHERE parent_id IS NOT NULL;
    CREATE INDEX change_log_by_scope ON change_log (scope, sequence);
    CREATE INDEX change_log_by_operation ON change_log (operation_id, sequence);

    -- Append-only, for this program as for any other that opens the file.
    CREATE TRIGGER change_log_is_never_changed BEFORE UPDATE ON change_log
      BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
    CREATE TRIGGER change_log_is_never_cut BEFORE DELETE ON change_log
      BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

    CREATE TABLE case_file (
      id             TEXT PRIMARY KEY,
      reference      TEXT NOT NULL,
      pseudonym      TEXT NOT NULL,
      partnership    TEXT NOT NULL,
      exercise_kind  TEXT NOT NULL,
      marking        TEXT NOT NULL,
      lead_reviewer  TEXT NOT NULL,
      summary        TEXT NOT NULL,
      is_practice    INTEGER NOT NULL CHECK (is_practice IN (0, 1)),
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL,
      removed_at     TEXT
    ) STRICT;
    CREATE INDEX case_file_by_change ON case_file (updated_at DESC, id) WHERE removed_at IS NULL;

    CREATE TABLE agency (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      name        TEXT NOT NULL,
      code        TEXT NOT NULL,
      kind        TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      updated_at  TEXT NOT NULL,
      removed_at  TEXT
    ) STRICT;
    CREATE UNIQUE INDEX agency_by_name ON agency (case_id, name COLLATE NOCASE) WHERE removed_at IS NULL;
  `,
};
