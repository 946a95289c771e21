import type { Migration } from './migration.ts';

/** What runs beside a review: proceedings, who may be a witness, what was disclosed, what must be kept, what is published. */
export const proceedings: Migration = {
  number: 110,
  name: 'proceedings',
  sql: `
    CREATE TABLE proceeding (
      id                   TEXT PRIMARY KEY,
      case_id              TEXT NOT NULL REFERENCES case_file (id),
      kind                 TEXT NOT NULL,
      title                TEXT NOT NULL,
      court                TEXT NOT NULL,
      reference            TEXT NOT NULL,
      status               TEXT NOT NULL,
      -- As written, and the first day it can mean, by which the weeks over all cases find it.
      next_on              TEXT NOT NULL,
      next_day             TEXT,
      next_what            TEXT NOT NULL,
      contact_name         TEXT NOT NULL,
      contact_role         TEXT NOT NULL,
      contact_how          TEXT NOT NULL,
      restrictions         TEXT NOT NULL,
      holds_publication    INTEGER NOT NULL CHECK (holds_publication IN (0, 1)),
      -- Days on the calendar, YYYY-MM-DD.
      held_from            TEXT,
      hold_because         TEXT NOT NULL,
      hold_lifted_on       TEXT,
      hold_lifted_because  TEXT NOT NULL,
      ended_on             TEXT,
      result               TEXT NOT NULL,
      note                 TEXT NOT NULL,
      created_at           TEXT NOT NULL,
      updated_at           TEXT NOT NULL,
      removed_at           TEXT
    ) STRICT;
    CREATE INDEX proceeding_of_case ON proceeding (case_id, created_at);
    CREATE INDEX proceeding_by_next_day ON proceeding (next_day) WHERE removed_at IS NULL AND ended_on IS NULL;

    -- A person of the case, or somebody named in words.
    CREATE TABLE proceeding_witness (
      id             TEXT PRIMARY KEY,
      case_id        TEXT NOT NULL REFERENCES case_file (id),
      proceeding_id  TEXT NOT NULL REFERENCES proceeding (id),
      person_id      TEXT REFERENCES person (id),
      name           TEXT NOT NULL,
      role           TEXT NOT NULL,
      note           TEXT NOT NULL,
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX proceeding_witness_once ON proceeding_witness (proceeding_id, person_id);
    CREATE INDEX proceeding_witness_of_case ON proceeding_witness (case_id);
    CREATE INDEX proceeding_witness_of_person ON proceeding_witness (person_id);

    -- A log: a line is struck through, never changed or taken out.
    CREATE TABLE disclosure (
      id                 TEXT PRIMARY KEY,
      case_id            TEXT NOT NULL REFERENCES case_file (id),
      number             INTEGER NOT NULL,
      on_day             TEXT NOT NULL,
      direction          TEXT NOT NULL,
      what               TEXT NOT NULL,
      to_or_from         TEXT NOT NULL,
      proceeding_id      TEXT REFERENCES proceeding (id),
      request_reference  TEXT NOT NULL,
      basis              TEXT NOT NULL,
      decided_by         TEXT NOT NULL,
      held_back          TEXT NOT NULL,
      held_back_because  TEXT NOT NULL,
      struck_at          TEXT,
      struck_because     TEXT NOT NULL,
      corrects           TEXT REFERENCES disclosure (id),
      created_at         TEXT NOT NULL,
      updated_at         TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX disclosure_number ON disclosure (case_id, number);
    CREATE INDEX disclosure_of_proceeding ON disclosure (proceeding_id);
    CREATE INDEX disclosure_corrects ON disclosure (corrects);
    -- Whatever way it is tried, by an act, an undo or a redo: a line stays, and so its number is never given again.
    CREATE TRIGGER disclosure_is_kept BEFORE DELETE ON disclosure
      BEGIN SELECT RAISE(ABORT, 'disclosure/kept'); END;
    -- Striking it through, once, is all that can be done with a line.
    CREATE TRIGGER disclosure_is_only_struck BEFORE UPDATE ON disclosure WHEN NOT (
      OLD.struck_at IS NULL AND NEW.struck_at IS NOT NULL AND NEW.id IS OLD.id AND NEW.case_id IS OLD.case_id
      AND NEW.number IS OLD.number AND NEW.on_day IS OLD.on_day AND NEW.direction IS OLD.direction
      AND NEW.what IS OLD.what AND NEW.to_or_from IS OLD.to_or_from AND NEW.proceeding_id IS OLD.proceeding_id
      AND NEW.request_reference IS OLD.request_reference AND NEW.basis IS OLD.basis
      AND NEW.decided_by IS OLD.decided_by AND NEW.held_back IS OLD.held_back
      AND NEW.held_back_because IS OLD.held_back_because AND NEW.corrects IS OLD.corrects
      AND NEW.created_at IS OLD.created_at
    ) BEGIN SELECT RAISE(ABORT, 'disclosure/kept'); END;

    CREATE TABLE legal_hold (
      id              TEXT PRIMARY KEY,
      case_id         TEXT NOT NULL REFERENCES case_file (id),
      placed_on       TEXT NOT NULL,
      placed_by       TEXT NOT NULL,
      because         TEXT NOT NULL,
      -- Null while it holds.
      lifted_on       TEXT,
      lifted_by       TEXT NOT NULL,
      lifted_because  TEXT NOT NULL,
      created_at      TEXT NOT NULL,
      updated_at      TEXT NOT NULL
    ) STRICT;
    CREATE INDEX legal_hold_of_case ON legal_hold (case_id, placed_on);

    -- A hold ends by being lifted, with who and why; neither it nor its lifting is ever taken back.
    CREATE TRIGGER legal_hold_is_kept BEFORE DELETE ON legal_hold
      BEGIN SELECT RAISE(ABORT, 'hold/kept'); END;
    CREATE TRIGGER legal_hold_stays_lifted BEFORE UPDATE ON legal_hold WHEN NEW.id IS NOT OLD.id
      OR NEW.case_id IS NOT OLD.case_id OR (OLD.lifted_on IS NOT NULL AND (NEW.lifted_on IS NOT OLD.lifted_on
      OR NEW.lifted_by IS NOT OLD.lifted_by OR NEW.lifted_because IS NOT OLD.lifted_because))
      BEGIN SELECT RAISE(ABORT, 'hold/kept'); END;

    -- Whatever way it is tried, by an act, an undo or a redo.
    CREATE TRIGGER case_on_hold_stays BEFORE UPDATE OF removed_at ON case_file
      WHEN NEW.removed_at IS NOT NULL AND OLD.removed_at IS NULL
        AND EXISTS (SELECT 1 FROM legal_hold WHERE case_id = NEW.id AND lifted_on IS NULL)
      BEGIN SELECT RAISE(ABORT, 'case/on-hold'); END;

    -- What of an exercise is made public; an exercise that is not here is not decided yet.
    CREATE TABLE publication (
      id           TEXT PRIMARY KEY,
      case_id      TEXT NOT NULL REFERENCES case_file (id),
      exercise_id  TEXT NOT NULL UNIQUE REFERENCES exercise (id),
      form         TEXT NOT NULL,
      because      TEXT NOT NULL,
      told_on      TEXT,
      created_at   TEXT NOT NULL,
      updated_at   TEXT NOT NULL
    ) STRICT;
    CREATE INDEX publication_of_case ON publication (case_id);
  `,
};
