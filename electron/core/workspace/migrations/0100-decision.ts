import type { Migration } from './migration.ts';

/**
 * Decisions of a rapid review with what they rest on, and what went between the partnership and the Panel. What is
 * signed is locked by the file itself: no statement changes it or what hangs from it, not even one that undoes.
 */
export const decision: Migration = {
  number: 100,
  name: 'decision',
  sql: `
    CREATE TABLE decision (
      id                  TEXT PRIMARY KEY,
      case_id             TEXT NOT NULL REFERENCES case_file (id),
      exercise_id         TEXT NOT NULL REFERENCES exercise (id),
      number              INTEGER NOT NULL,
      state               TEXT NOT NULL,
      supersedes          TEXT REFERENCES decision (id),
      supersedes_because  TEXT NOT NULL,
      -- Days on the calendar, YYYY-MM-DD.
      decided_on          TEXT,
      decided_by          TEXT NOT NULL,
      outcome             TEXT,
      outcome_other       TEXT NOT NULL,
      rationale           TEXT NOT NULL,
      dissent             TEXT NOT NULL,
      signed_at           TEXT,
      created_at          TEXT NOT NULL,
      updated_at          TEXT NOT NULL,
      removed_at          TEXT
    ) STRICT;
    CREATE UNIQUE INDEX decision_of_exercise ON decision (exercise_id, number);
    CREATE INDEX decision_of_case ON decision (case_id);

    CREATE TABLE criterion (
      id           TEXT PRIMARY KEY,
      case_id      TEXT NOT NULL REFERENCES case_file (id),
      decision_id  TEXT NOT NULL REFERENCES decision (id),
      key          TEXT NOT NULL,
      answer       TEXT,
      reason       TEXT NOT NULL,
      created_at   TEXT NOT NULL,
      updated_at   TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX criterion_of_decision ON criterion (decision_id, key);
    CREATE INDEX criterion_of_case ON criterion (case_id);

    CREATE TABLE option_considered (
      id           TEXT PRIMARY KEY,
      case_id      TEXT NOT NULL REFERENCES case_file (id),
      decision_id  TEXT NOT NULL REFERENCES decision (id),
      title        TEXT NOT NULL,
      speaks_for   TEXT NOT NULL,
      against      TEXT NOT NULL,
      is_chosen    INTEGER NOT NULL,
      position     INTEGER NOT NULL,
      created_at   TEXT NOT NULL,
      updated_at   TEXT NOT NULL
    ) STRICT;
    CREATE INDEX option_of_decision ON option_considered (decision_id, position);
    CREATE INDEX option_of_case ON option_considered (case_id);

    CREATE TABLE sign_off (
      id           TEXT PRIMARY KEY,
      case_id      TEXT NOT NULL REFERENCES case_file (id),
      decision_id  TEXT NOT NULL REFERENCES decision (id),
      partner      TEXT NOT NULL,
      name         TEXT NOT NULL,
      role         TEXT NOT NULL,
      asked_on     TEXT,
      signed_on    TEXT,
      note         TEXT NOT NULL,
      created_at   TEXT NOT NULL,
      updated_at   TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX sign_off_of_decision ON sign_off (decision_id, partner);
    CREATE INDEX sign_off_of_case ON sign_off (case_id);

    -- What the reasons of a decision cite, with what each entry said when it was signed.
    CREATE TABLE decision_citation (
      id              TEXT PRIMARY KEY,
      case_id         TEXT NOT NULL REFERENCES case_file (id),
      decision_id     TEXT NOT NULL REFERENCES decision (id),
      entry_id        TEXT NOT NULL REFERENCES chronology_entry (id),
      cited_as        TEXT NOT NULL,
      said_agency_id  TEXT NOT NULL,
      said_date       TEXT NOT NULL,
      said_time       TEXT NOT NULL,
      said_words      TEXT NOT NULL,
      created_at      TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX decision_citation_once ON decision_citation (decision_id, entry_id);
    CREATE INDEX decision_citation_by_entry ON decision_citation (entry_id);
    CREATE INDEX decision_citation_of_case ON decision_citation (case_id);

    CREATE TABLE panel_exchange (
      id             TEXT PRIMARY KEY,
      case_id        TEXT NOT NULL REFERENCES case_file (id),
      exercise_id    TEXT NOT NULL REFERENCES exercise (id),
      way            TEXT NOT NULL,
      on_day         TEXT,
      what           TEXT NOT NULL,
      summary        TEXT NOT NULL,
      answer_due_on  TEXT,
      answered_by    TEXT REFERENCES panel_exchange (id),
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL
    ) STRICT;
    CREATE INDEX panel_exchange_of_exercise ON panel_exchange (exercise_id, on_day);
    CREATE INDEX panel_exchange_of_case ON panel_exchange (case_id);
    CREATE INDEX panel_exchange_by_answer ON panel_exchange (answered_by);

    -- Of the whole workspace: partnerships in which education signs as well.
    CREATE TABLE education_partner (
      id           TEXT PRIMARY KEY,
      partnership  TEXT NOT NULL,
      created_at   TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX education_partner_by_name ON education_partner (partnership COLLATE NOCASE);

    CREATE TRIGGER decision_is_locked BEFORE UPDATE ON decision
    WHEN OLD.state <> 'draft' AND NOT (
      OLD.state = 'signed' AND NEW.state = 'superseded' AND NEW.id IS OLD.id AND NEW.case_id IS OLD.case_id
      AND NEW.exercise_id IS OLD.exercise_id AND NEW.number IS OLD.number AND NEW.supersedes IS OLD.supersedes
      AND NEW.supersedes_because IS OLD.supersedes_because AND NEW.decided_on IS OLD.decided_on
      AND NEW.decided_by IS OLD.decided_by AND NEW.outcome IS OLD.outcome AND NEW.outcome_other IS OLD.outcome_other
      AND NEW.rationale IS OLD.rationale AND NEW.dissent IS OLD.dissent AND NEW.signed_at IS OLD.signed_at
      AND NEW.removed_at IS OLD.removed_at
    ) BEGIN SELECT RAISE(ABORT, 'decision/locked'); END;
    CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision WHEN OLD.state <> 'draft'
    BEGIN SELECT RAISE(ABORT, 'decision/locked'); END;
    ${['criterion', 'option_considered', 'sign_off', 'decision_citation'].map(lockOf).join('\n')}
  `,
};

/** What hangs from a decision is locked with it: nothing of it may come, change, move to another or go. */
function lockOf(table: string): string {
  const isLocked = (row: 'OLD' | 'NEW') =>
    `(SELECT state FROM decision WHERE id = ${row}.decision_id) <> 'draft'`;
  const refuse = `BEGIN SELECT RAISE(ABORT, 'decision/locked'); END;`;
  return `
    CREATE TRIGGER ${table}_comes_to_a_draft BEFORE INSERT ON ${table} WHEN ${isLocked('NEW')} ${refuse}
    CREATE TRIGGER ${table}_is_locked BEFORE UPDATE ON ${table} WHEN ${isLocked('OLD')} OR ${isLocked('NEW')} ${refuse}
    CREATE TRIGGER ${table}_is_kept BEFORE DELETE ON ${table} WHEN ${isLocked('OLD')} ${refuse}`;
}
