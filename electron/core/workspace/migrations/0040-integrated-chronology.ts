import type { Migration } from './migration.ts';

/** The order, the word index and the further fields of the integrated chronology, and what is worked out from it. */
export const integratedChronology: Migration = {
  number: 40,
  name: 'integrated-chronology',
  sql: `
    ALTER TABLE chronology_entry ADD COLUMN child_voice TEXT NOT NULL DEFAULT '';
    ALTER TABLE chronology_entry ADD COLUMN action_taken TEXT NOT NULL DEFAULT '';
    ALTER TABLE chronology_entry ADD COLUMN author_comment TEXT NOT NULL DEFAULT '';
    ALTER TABLE chronology_entry ADD COLUMN expected_practice TEXT NOT NULL DEFAULT 'not-judged';
    ALTER TABLE chronology_entry ADD COLUMN significance TEXT NOT NULL DEFAULT 'not-set';
    ALTER TABLE chronology_entry ADD COLUMN is_reviewed INTEGER NOT NULL DEFAULT 0 CHECK (is_reviewed IN (0, 1));
    ALTER TABLE chronology_entry ADD COLUMN is_disputed INTEGER NOT NULL DEFAULT 0 CHECK (is_disputed IN (0, 1));
    -- Its place among the entries of its day, where one of them was moved by hand; 0 where none was.
    ALTER TABLE chronology_entry ADD COLUMN place_in_day INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE chronology_entry ADD COLUMN moved_because TEXT;
    -- When the agency's corrected return no longer had it.
    ALTER TABLE chronology_entry ADD COLUMN withdrawn_at TEXT;
    ALTER TABLE chronology_entry ADD COLUMN supplied_place TEXT;
    ALTER TABLE chronology_entry ADD COLUMN supplied_row_id TEXT;
    ALTER TABLE chronology_entry ADD COLUMN supplied_child_voice TEXT;
    ALTER TABLE chronology_entry ADD COLUMN supplied_action_taken TEXT;
    ALTER TABLE chronology_entry ADD COLUMN supplied_people TEXT;
    ALTER TABLE chronology_entry ADD COLUMN supplied_author_comment TEXT;
    -- The two that follow are worked out from others, for the order. Minutes since midnight, 1440 where no time is
    -- known, null until worked out; and the agency's name, so that the order of bringing in plays no part.
    ALTER TABLE chronology_entry ADD COLUMN time_minutes INTEGER;
    ALTER TABLE chronology_entry ADD COLUMN agency_sort TEXT NOT NULL DEFAULT '';

    DROP TRIGGER supplied_words_are_never_changed;
    CREATE TRIGGER supplied_words_are_never_changed
      BEFORE UPDATE OF import_id, supplied_row, supplied_date, supplied_time, supplied_what_happened, supplied_child_seen, supplied_source,
        supplied_place, supplied_row_id, supplied_child_voice, supplied_action_taken, supplied_people, supplied_author_comment
      ON chronology_entry
      WHEN OLD.import_id IS NOT NEW.import_id OR OLD.supplied_row IS NOT NEW.supplied_row
        OR OLD.supplied_date IS NOT NEW.supplied_date OR OLD.supplied_time IS NOT NEW.supplied_time
        OR OLD.supplied_what_happened IS NOT NEW.supplied_what_happened
        OR OLD.supplied_child_seen IS NOT NEW.supplied_child_seen OR OLD.supplied_source IS NOT NEW.supplied_source
        OR OLD.supplied_place IS NOT NEW.supplied_place OR OLD.supplied_row_id IS NOT NEW.supplied_row_id
        OR OLD.supplied_child_voice IS NOT NEW.supplied_child_voice OR OLD.supplied_action_taken IS NOT NEW.supplied_action_taken
        OR OLD.supplied_people IS NOT NEW.supplied_people OR OLD.supplied_author_comment IS NOT NEW.supplied_author_comment
      BEGIN SELECT RAISE(ABORT, 'what an agency supplied is never changed'); END;

    UPDATE chronology_entry SET agency_sort = (SELECT lower(name) FROM agency WHERE agency.id = agency_id);
    CREATE TRIGGER agency_sort_of_new_entry AFTER INSERT ON chronology_entry WHEN NEW.agency_sort = ''
      BEGIN UPDATE chronology_entry SET agency_sort = (SELECT lower(name) FROM agency WHERE agency.id = NEW.agency_id) WHERE id = NEW.id; END;
    CREATE TRIGGER agency_sort_of_entry AFTER UPDATE OF agency_id ON chronology_entry WHEN OLD.agency_id IS NOT NEW.agency_id
      BEGIN UPDATE chronology_entry SET agency_sort = (SELECT lower(name) FROM agency WHERE agency.id = NEW.agency_id) WHERE id = NEW.id; END;
    CREATE TRIGGER agency_sort_of_agency AFTER UPDATE OF name ON agency WHEN OLD.name IS NOT NEW.name
      BEGIN UPDATE chronology_entry SET agency_sort = lower(NEW.name) WHERE agency_id = NEW.id; END;

    -- The order of the chronology; the columns after the number are filtered by.
    -- The timeline reads a whole case from the first index: going to each row for the kind of its date takes ten times as long.
    DROP INDEX chronology_entry_removed;
    DROP INDEX chronology_entry_in_order;
    DROP INDEX chronology_entry_newest_first;
    CREATE INDEX chronology_entry_removed ON chronology_entry
      (case_id, (sort_day IS NULL), sort_day, place_in_day, precision_rank, time_minutes, agency_sort, order_in_day, number)
      WHERE removed_at IS NOT NULL;
    CREATE INDEX chronology_entry_in_order ON chronology_entry
      (case_id, (sort_day IS NULL), sort_day, place_in_day, precision_rank, time_minutes, agency_sort, order_in_day, number,
       agency_id, child_seen, significance, is_reviewed, is_disputed, expected_practice, withdrawn_at, date_earliest, date_latest, id,
       date_precision, date_qualifier) WHERE removed_at IS NULL;
    CREATE INDEX chronology_entry_newest_first ON chronology_entry
      (case_id, (sort_day IS NULL), sort_day DESC, place_in_day DESC, precision_rank DESC, time_minutes DESC, agency_sort DESC,
       order_in_day DESC, number DESC, agency_id, child_seen, significance, is_reviewed, is_disputed, expected_practice, withdrawn_at,
       date_earliest, date_latest, id)
      WHERE removed_at IS NULL;
    DROP INDEX chronology_entry_by_import;
    CREATE INDEX chronology_entry_by_import ON chronology_entry (import_id, id) WHERE import_id IS NOT NULL;
    CREATE INDEX chronology_entry_time_not_worked_out ON chronology_entry (id) WHERE time_minutes IS NULL;

    -- Number of the case in the word index, and the numbers given out.
    ALTER TABLE case_counter ADD COLUMN ordinal INTEGER;
    ALTER TABLE case_counter ADD COLUMN last_same_event INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_counter ADD COLUMN last_episode INTEGER NOT NULL DEFAULT 0;
    UPDATE case_counter SET ordinal = rowid;
    CREATE UNIQUE INDEX case_counter_by_ordinal ON case_counter (ordinal);
    CREATE TRIGGER case_counter_ordinal AFTER INSERT ON case_counter WHEN NEW.ordinal IS NULL
      BEGIN UPDATE case_counter SET ordinal = (SELECT coalesce(max(ordinal), 0) + 1 FROM case_counter) WHERE case_id = NEW.case_id; END;

    -- Words of every entry, removed ones too. Its row is the case's ordinal times 2^32 plus the entry's number: both are
    -- given once and never change, while a plain row number may change when a copy of the file is made.
    CREATE VIRTUAL TABLE entry_words USING fts5
      (what_happened, source, remarks, supplied, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
    INSERT INTO entry_words (rowid, what_happened, source, remarks, supplied)
      SELECT ordinal * 4294967296 + number, what_happened, source, comment,
        CASE WHEN supplied_what_happened IS what_happened THEN '' ELSE coalesce(supplied_what_happened, '') END
      FROM chronology_entry JOIN case_counter USING (case_id);
    CREATE TRIGGER entry_words_of_new_entry AFTER INSERT ON chronology_entry BEGIN
      INSERT INTO entry_words (rowid, what_happened, source, remarks, supplied)
        SELECT ordinal * 4294967296 + NEW.number, NEW.what_happened, NEW.source,
          NEW.comment || ' ' || NEW.child_voice || ' ' || NEW.action_taken || ' ' || NEW.author_comment,
          CASE WHEN NEW.supplied_what_happened IS NEW.what_happened THEN '' ELSE coalesce(NEW.supplied_what_happened, '') END
        FROM case_counter WHERE case_id = NEW.case_id;
    END;
    CREATE TRIGGER entry_words_of_entry AFTER UPDATE OF what_happened, source, comment, child_voice, action_taken, author_comment
      ON chronology_entry BEGIN
      UPDATE entry_words SET what_happened = NEW.what_happened, source = NEW.source,
          remarks = NEW.comment || ' ' || NEW.child_voice || ' ' || NEW.action_taken || ' ' || NEW.author_comment,
          supplied = CASE WHEN NEW.supplied_what_happened IS NEW.what_happened THEN '' ELSE coalesce(NEW.supplied_what_happened, '') END
        WHERE rowid = (SELECT ordinal * 4294967296 + NEW.number FROM case_counter WHERE case_id = NEW.case_id);
    END;
    CREATE TRIGGER entry_words_of_gone_entry AFTER DELETE ON chronology_entry BEGIN
      DELETE FROM entry_words
        WHERE rowid = (SELECT ordinal * 4294967296 + OLD.number FROM case_counter WHERE case_id = OLD.case_id);
    END;

    -- How a return was read, what it changed, and rows that wait for a person.
    ALTER TABLE import_batch ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE import_batch ADD COLUMN counts TEXT NOT NULL DEFAULT '{}';
    ALTER TABLE import_batch ADD COLUMN differences TEXT NOT NULL DEFAULT '[]';
    CREATE INDEX import_batch_by_agency ON import_batch (agency_id, created_at);

    CREATE TABLE waiting_row (
      id           TEXT PRIMARY KEY,
      case_id      TEXT NOT NULL REFERENCES case_file (id),
      import_id    TEXT NOT NULL REFERENCES import_batch (id),
      agency_id    TEXT NOT NULL REFERENCES agency (id),
      place        TEXT NOT NULL,
      order_in_file INTEGER NOT NULL,
      why          TEXT NOT NULL,
      fields       TEXT NOT NULL,
      entry_id     TEXT REFERENCES chronology_entry (id),
      left_out_why TEXT,
      settled_at   TEXT
    ) STRICT;
    CREATE INDEX waiting_row_by_case ON waiting_row (case_id, order_in_file) WHERE settled_at IS NULL;

    -- What an agency wrote in a corrected return. The first version stands in the entry itself.
    CREATE TABLE supplied_version (
      id              TEXT PRIMARY KEY,
      case_id         TEXT NOT NULL REFERENCES case_file (id),
      entry_id        TEXT NOT NULL REFERENCES chronology_entry (id),
      import_id       TEXT NOT NULL REFERENCES import_batch (id),
      version         INTEGER NOT NULL,
      place           TEXT NOT NULL,
      date            TEXT NOT NULL,
      time            TEXT NOT NULL,
      what_happened   TEXT NOT NULL,
      child_seen      TEXT NOT NULL,
      child_voice     TEXT NOT NULL,
      action_taken    TEXT NOT NULL,
      source          TEXT NOT NULL,
      people          TEXT NOT NULL,
      author_comment  TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX supplied_version_by_entry ON supplied_version (entry_id, version);
    CREATE INDEX supplied_version_by_import ON supplied_version (import_id);
    CREATE TRIGGER supplied_version_is_never_changed BEFORE UPDATE ON supplied_version
      BEGIN SELECT RAISE(ABORT, 'what an agency supplied is never changed'); END;

    CREATE TABLE person (
      id             TEXT PRIMARY KEY,
      case_id        TEXT NOT NULL REFERENCES case_file (id),
      label          TEXT NOT NULL,
      kind           TEXT NOT NULL,
      also_known_as  TEXT NOT NULL,
      birth          TEXT NOT NULL,
      due            TEXT NOT NULL,
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL,
      removed_at     TEXT
    ) STRICT;
    CREATE UNIQUE INDEX person_by_label ON person (case_id, label COLLATE NOCASE) WHERE removed_at IS NULL;
    CREATE TABLE entry_person (
      id         TEXT PRIMARY KEY,
      case_id    TEXT NOT NULL REFERENCES case_file (id),
      entry_id   TEXT NOT NULL REFERENCES chronology_entry (id),
      person_id  TEXT NOT NULL REFERENCES person (id)
    ) STRICT;
    CREATE UNIQUE INDEX entry_person_by_entry ON entry_person (entry_id, person_id);
    CREATE INDEX entry_person_by_person ON entry_person (person_id, entry_id);

    CREATE TABLE theme (
      id           TEXT PRIMARY KEY,
      case_id      TEXT NOT NULL REFERENCES case_file (id),
      name         TEXT NOT NULL,
      definition   TEXT NOT NULL,
      synonyms     TEXT NOT NULL,
      set_name     TEXT NOT NULL,
      -- The key of the built-in theme it was taken from; null for one made here.
      built_in     TEXT,
      merged_into  TEXT REFERENCES theme (id),
      created_at   TEXT NOT NULL,
      updated_at   TEXT NOT NULL,
      removed_at   TEXT
    ) STRICT;
    CREATE UNIQUE INDEX theme_by_name ON theme (case_id, name COLLATE NOCASE) WHERE removed_at IS NULL;
    CREATE TABLE entry_theme (
      id        TEXT PRIMARY KEY,
      case_id   TEXT NOT NULL REFERENCES case_file (id),
      entry_id  TEXT NOT NULL REFERENCES chronology_entry (id),
      theme_id  TEXT NOT NULL REFERENCES theme (id)
    ) STRICT;
    CREATE UNIQUE INDEX entry_theme_by_entry ON entry_theme (entry_id, theme_id);
    CREATE INDEX entry_theme_by_theme ON entry_theme (theme_id, entry_id);

    CREATE TABLE saved_view (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      name        TEXT NOT NULL,
      filter      TEXT NOT NULL,
      columns     TEXT NOT NULL,
      direction   TEXT NOT NULL,
      position    INTEGER NOT NULL,
      created_at  TEXT NOT NULL,
      updated_at  TEXT NOT NULL,
      removed_at  TEXT
    ) STRICT;
    CREATE UNIQUE INDEX saved_view_by_name ON saved_view (case_id, name COLLATE NOCASE) WHERE removed_at IS NULL;

    CREATE TABLE same_event (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      number      INTEGER NOT NULL,
      reading     TEXT NOT NULL,
      reason      TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      updated_at  TEXT NOT NULL,
      removed_at  TEXT
    ) STRICT;
    CREATE UNIQUE INDEX same_event_by_number ON same_event (case_id, number);
    CREATE TABLE same_event_entry (
      id             TEXT PRIMARY KEY,
      case_id        TEXT NOT NULL REFERENCES case_file (id),
      same_event_id  TEXT NOT NULL REFERENCES same_event (id),
      entry_id       TEXT NOT NULL REFERENCES chronology_entry (id)
    ) STRICT;
    CREATE UNIQUE INDEX same_event_entry_by_event ON same_event_entry (same_event_id, entry_id);
    CREATE INDEX same_event_entry_by_entry ON same_event_entry (entry_id);
    CREATE TABLE rejected_pair (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      -- The smaller id first, so that a pair is one row whichever way it was said.
      entry_a     TEXT NOT NULL REFERENCES chronology_entry (id),
      entry_b     TEXT NOT NULL REFERENCES chronology_entry (id),
      reason      TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      CHECK (entry_a < entry_b)
    ) STRICT;
    CREATE UNIQUE INDEX rejected_pair_by_entries ON rejected_pair (entry_a, entry_b);
    CREATE INDEX rejected_pair_by_case ON rejected_pair (case_id, created_at);
    CREATE TABLE same_event_citation (
      id             TEXT PRIMARY KEY,
      case_id        TEXT NOT NULL REFERENCES case_file (id),
      same_event_id  TEXT NOT NULL REFERENCES same_event (id),
      finding_id     TEXT NOT NULL REFERENCES finding (id),
      note           TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX same_event_citation_by_event ON same_event_citation (same_event_id, finding_id);
    CREATE INDEX same_event_citation_by_finding ON same_event_citation (finding_id);

    -- That an entry was shared with an agency: who could have known.
    CREATE TABLE shared_entry (
      id         TEXT PRIMARY KEY,
      case_id    TEXT NOT NULL REFERENCES case_file (id),
      entry_id   TEXT NOT NULL REFERENCES chronology_entry (id),
      agency_id  TEXT NOT NULL REFERENCES agency (id),
      since      TEXT NOT NULL,
      how        TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX shared_entry_by_entry ON shared_entry (entry_id, agency_id);
    CREATE INDEX shared_entry_by_agency ON shared_entry (agency_id);

    CREATE TABLE episode (
      id             TEXT PRIMARY KEY,
      case_id        TEXT NOT NULL REFERENCES case_file (id),
      number         INTEGER NOT NULL,
      title          TEXT NOT NULL,
      starts         TEXT NOT NULL,
      ends           TEXT NOT NULL,
      appraisal      TEXT NOT NULL,
      why            TEXT NOT NULL,
      good_practice  TEXT NOT NULL,
      position       INTEGER NOT NULL,
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL,
      removed_at     TEXT
    ) STRICT;
    CREATE UNIQUE INDEX episode_by_number ON episode (case_id, number);
    CREATE TABLE episode_entry (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      episode_id  TEXT NOT NULL REFERENCES episode (id),
      entry_id    TEXT NOT NULL REFERENCES chronology_entry (id)
    ) STRICT;
    CREATE UNIQUE INDEX episode_entry_by_episode ON episode_entry (episode_id, entry_id);
    CREATE INDEX episode_entry_by_entry ON episode_entry (entry_id);

    CREATE TABLE period (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      name        TEXT NOT NULL,
      kind        TEXT NOT NULL,
      starts      TEXT NOT NULL,
      ends        TEXT NOT NULL,
      person_id   TEXT REFERENCES person (id),
      created_at  TEXT NOT NULL,
      updated_at  TEXT NOT NULL,
      removed_at  TEXT
    ) STRICT;
    CREATE INDEX period_by_case ON period (case_id) WHERE removed_at IS NULL;
  `,
};
