import type { Migration } from './migration.ts';

/** Findings with their evidence, and recommendations with whom they address and what they answer. */
export const findings: Migration = {
  number: 30,
  name: 'findings',
  sql: `
    CREATE TABLE finding (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      position    INTEGER NOT NULL,
      label       TEXT NOT NULL,
      title       TEXT NOT NULL,
      kind        TEXT NOT NULL,
      body        TEXT NOT NULL,
      why         TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      updated_at  TEXT NOT NULL,
      removed_at  TEXT
    ) STRICT;
    CREATE INDEX finding_in_order ON finding (case_id, position, id);

    CREATE TABLE finding_evidence (
      id          TEXT PRIMARY KEY,
      case_id     TEXT NOT NULL REFERENCES case_file (id),
      finding_id  TEXT NOT NULL REFERENCES finding (id),
      entry_id    TEXT NOT NULL REFERENCES chronology_entry (id),
      stance      TEXT NOT NULL,
      note        TEXT NOT NULL,
      -- What the entry said when it was cited (a hash), so that a later change shows.
      cited_as    TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      UNIQUE (finding_id, entry_id)
    ) STRICT;
    CREATE INDEX finding_evidence_by_entry ON finding_evidence (entry_id);

    CREATE TABLE recommendation (
      id              TEXT PRIMARY KEY,
      case_id         TEXT NOT NULL REFERENCES case_file (id),
      position        INTEGER NOT NULL,
      label           TEXT NOT NULL,
      text            TEXT NOT NULL,
      outcome_sought  TEXT NOT NULL,
      due             TEXT NOT NULL,
      created_at      TEXT NOT NULL,
      updated_at      TEXT NOT NULL,
      removed_at      TEXT
    ) STRICT;
    CREATE INDEX recommendation_in_order ON recommendation (case_id, position, id);

    CREATE TABLE recommendation_addressee (
      id                 TEXT PRIMARY KEY,
      case_id            TEXT NOT NULL REFERENCES case_file (id),
      recommendation_id  TEXT NOT NULL REFERENCES recommendation (id),
      agency_id          TEXT NOT NULL REFERENCES agency (id),
      position           INTEGER NOT NULL,
      UNIQUE (recommendation_id, agency_id)
    ) STRICT;
    CREATE INDEX recommendation_addressee_by_agency ON recommendation_addressee (agency_id);

    CREATE TABLE recommendation_finding (
      id                 TEXT PRIMARY KEY,
      case_id            TEXT NOT NULL REFERENCES case_file (id),
      recommendation_id  TEXT NOT NULL REFERENCES recommendation (id),
      finding_id         TEXT NOT NULL REFERENCES finding (id),
      UNIQUE (recommendation_id, finding_id)
    ) STRICT;
    CREATE INDEX recommendation_finding_by_finding ON recommendation_finding (finding_id);
  `,
};
