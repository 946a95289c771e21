import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../electron/core/refusal.ts';
import { backUp } from '../../electron/core/workspace/backup.ts';
import { DataKey } from '../../electron/core/workspace/keys.ts';
import { migrate } from '../../electron/core/workspace/migrate.ts';
import { foundation } from '../../electron/core/workspace/migrations/0010-foundation.ts';
import { chronology } from '../../electron/core/workspace/migrations/0020-chronology.ts';
import { findings } from '../../electron/core/workspace/migrations/0030-findings.ts';
import { integratedChronology } from '../../electron/core/workspace/migrations/0040-integrated-chronology.ts';
import { referral } from '../../electron/core/workspace/migrations/0050-referral.ts';
import { clock } from '../../electron/core/workspace/migrations/0060-clock.ts';
import { keepDerivedColumns } from '../../electron/core/workspace/derivedColumns.ts';
import { requests } from '../../electron/core/workspace/migrations/0070-requests.ts';
import { family } from '../../electron/core/workspace/migrations/0081-family.ts';
import { migrations } from '../../electron/core/workspace/migrations/index.ts';
import { openDatabase } from '../../electron/core/workspace/openDatabase.ts';
import { type WorkspacePaths, workspacePaths } from '../../electron/core/workspace/paths.ts';
import { writeJsonFile } from '../../electron/core/files/jsonFile.ts';
import { temporaryFolder } from '../support/testApp.ts';

interface Opened {
  paths: WorkspacePaths;
  key: DataKey;
  database: Database.Database;
}

function newDatabase(): Opened {
  const paths = workspacePaths(temporaryFolder());
  const key = DataKey.random();
  writeJsonFile(paths.keys, {});
  return { paths, key, database: openDatabase(paths.database, key, { create: true }) };
}

const insertCase = `INSERT INTO case_file VALUES ('c1', 'WSCP 1', 'Rowan', '', 'other', 'OFFICIAL', '', 'A few sentences.', 0, '2026', '2026', NULL)`;
const insertAgency = `INSERT INTO agency VALUES ('a1', 'c1', 'Police', 'PO', 'police', '2026', '2026', NULL)`;

function tables(database: Database.Database): unknown[] {
  return database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all();
}

describe('migrations', () => {
  it('are numbered upwards and each stands in a file of its own', () => {
    const numbers = migrations.map((migration) => migration.number);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    const files = readdirSync(join(import.meta.dirname, '../../electron/core/workspace/migrations')).filter(
      (name) => /^\d/.test(name),
    );
    expect(files.sort()).toEqual(
      migrations.map(({ number, name }) => `${String(number).padStart(4, '0')}-${name}.ts`),
    );
  });

  it('0010 foundation makes cases, agencies and an append-only change log', () => {
    const { database } = newDatabase();
    migrate(database, [foundation], () => expect.unreachable('an empty file needs no backup'));
    expect(tables(database)).toEqual(['agency', 'case_file', 'change_log']);
    database.exec(insertCase);
    database.exec(insertAgency);
    expect(() => database.exec(insertAgency.replace("'a1'", "'a2'").replace('Police', 'POLICE'))).toThrow(
      /UNIQUE/,
    );
    database.close();
  });

  it('0020 chronology keeps what an agency supplied for ever', () => {
    const { database } = newDatabase();
    migrate(database, [foundation, chronology], () => undefined);
    database.exec(insertCase);
    database.exec(insertAgency);
    database.exec(`INSERT INTO import_file VALUES ('hash', 3, x'010203')`);
    database.exec(
      `INSERT INTO import_batch VALUES ('i1', 'c1', 'a1', 'return.csv', 'hash', '{}', 1, '[]', '2026')`,
    );
    database.exec(`INSERT INTO chronology_entry (id, case_id, number, agency_id, date_text, date_precision, date_qualifier, precision_rank, order_in_day,
      time, what_happened, child_seen, source, comment, import_id, supplied_row, supplied_what_happened, created_at, updated_at)
      VALUES ('e1', 'c1', 1, 'a1', '2019', 'year', 'on', 5, 1, '', 'Seen.', 'seen', '', '', 'i1', 2, 'Seen.', '2026', '2026')`);
    database.exec(`UPDATE chronology_entry SET what_happened = 'Not seen.'`);
    expect(() => database.exec(`UPDATE chronology_entry SET supplied_what_happened = 'Not seen.'`)).toThrow(
      /never changed/,
    );
    expect(() => database.exec(`UPDATE import_file SET content = x'00'`)).toThrow(/never changed/);
    database.close();
  });

  it('0030 findings links evidence once for each entry, and only to entries that are there', () => {
    const { database } = newDatabase();
    migrate(database, [foundation, chronology, findings], () => undefined);
    database.exec(insertCase);
    database.exec(
      `INSERT INTO finding VALUES ('f1', 'c1', 0, '1', '', 'learning', '{}', '{}', '2026', '2026', NULL)`,
    );
    const link = `INSERT INTO finding_evidence VALUES ('x', 'c1', 'f1', 'nowhere', 'supports', '', '', '2026')`;
    expect(() => database.exec(link)).toThrow(/FOREIGN KEY/);
    database.close();
  });

  it('0040 integrated-chronology finds the words of older entries, and knows their times and their agency', () => {
    const { database } = newDatabase();
    migrate(database, [foundation, chronology, findings], () => undefined);
    database.exec(insertCase);
    database.exec(insertAgency);
    database.exec(`INSERT INTO case_counter VALUES ('c1', 7)`);
    database.exec(`INSERT INTO chronology_entry (id, case_id, number, agency_id, date_text, date_precision, date_qualifier, precision_rank, order_in_day,
      time, what_happened, child_seen, source, comment, created_at, updated_at)
      VALUES ('e1', 'c1', 7, 'a1', '2019', 'year', 'on', 5, 1, '0945hrs', 'Zoë was seen.', 'seen', 'Log', 'Ask who', '2026', '2026')`);
    migrate(database, [foundation, chronology, findings, integratedChronology], () => undefined);
    keepDerivedColumns(database);
    const entryOf = (word: string) =>
      database
        .prepare(
          `SELECT chronology_entry.id FROM entry_words JOIN case_counter ON ordinal = entry_words.rowid >> 32
           JOIN chronology_entry ON number = entry_words.rowid & 4294967295 WHERE entry_words MATCH ?`,
        )
        .pluck()
        .all(word);
    expect(entryOf('zoe')).toEqual(['e1']);
    expect(database.prepare('SELECT time_minutes, agency_sort FROM chronology_entry').get()).toEqual({
      time_minutes: 585,
      agency_sort: 'police',
    });
    database.exec(`UPDATE chronology_entry SET what_happened = 'Not seen.', time = ''`);
    expect([entryOf('zoe'), entryOf('not')]).toEqual([[], ['e1']]);
    database.exec(`UPDATE agency SET name = 'Constabulary'`);
    expect(database.prepare('SELECT time_minutes, agency_sort FROM chronology_entry').get()).toEqual({
      time_minutes: 1440,
      agency_sort: 'constabulary',
    });
    database.exec('DELETE FROM chronology_entry');
    expect(entryOf('not')).toEqual([]);
    database.close();
  });

  it('0050 referral keeps one referral a case, and an exercise that another turned from', () => {
    const { database } = newDatabase();
    migrate(database, [foundation, chronology, findings, integratedChronology, referral], () => undefined);
    database.exec(insertCase.replace('NULL)', `NULL, '')`));
    const insertReferral = `INSERT INTO referral (id, case_id, created_at, updated_at) VALUES ('r1', 'c1', '2026', '2026')`;
    database.exec(insertReferral);
    expect(() => database.exec(insertReferral.replace("'r1'", "'r2'"))).toThrow(/UNIQUE/);
    const insertExercise = `INSERT INTO exercise (id, case_id, number, kind, turned_from, created_at, updated_at)
      VALUES ('x1', 'c1', 1, 'rapid-review', NULL, '2026', '2026')`;
    database.exec(insertExercise);
    database.exec(insertExercise.replace("'x1', 'c1', 1", "'x2', 'c1', 2").replace('NULL', `'x1'`));
    expect(() => database.exec(`DELETE FROM exercise WHERE id = 'x1'`)).toThrow(/FOREIGN KEY/);
    database.close();
  });

  it('0060 clock keeps one clock of a rule a case, one setting a partnership and one bank holiday a day', () => {
    const { database } = newDatabase();
    const steps = [foundation, chronology, findings, integratedChronology, referral, clock];
    migrate(database, steps, () => undefined);
    database.exec(insertCase.replace('NULL)', `NULL, '')`));
    const twice = (first: string) => {
      database.exec(first.replace('?', `'one'`));
      expect(() => database.exec(first.replace('?', `'other'`).replace('Devon', 'DEVON'))).toThrow(/UNIQUE/);
    };
    twice(
      `INSERT INTO case_clock (id, case_id, rule, created_at, updated_at) VALUES (?, 'c1', 'review', '', '')`,
    );
    twice(
      `INSERT INTO clock_setting VALUES (?, 'Devon', 'review', 'initiated', 6, 'calendar-months', '', '', '', '')`,
    );
    twice(`INSERT INTO bank_holiday VALUES (?, '2026-09-21', 'Mourning', NULL, '', '')`);
    database.close();
  });

  it('0070 requests needs an agency to ask, and keeps one set of details an agency and one letter of a kind', () => {
    const { database } = newDatabase();
    const steps = [foundation, chronology, findings, integratedChronology, referral, clock, requests];
    migrate(database, steps, () => undefined);
    database.exec(insertCase.replace('NULL)', `NULL, '')`));
    const request = (agency: string) =>
      `INSERT INTO request (id, case_id, agency_id, kind, queried_because, answer, persons_searched, missing, note, created_at, updated_at)
       VALUES ('r1', 'c1', '${agency}', 'summary', '', 'none', '', '', '', '', '')`;
    expect(() => database.exec(request('a1'))).toThrow(/FOREIGN KEY/);
    database.exec(insertAgency);
    database.exec(request('a1'));
    const twice = (first: string) => {
      database.exec(first.replace('?', `'one'`));
      expect(() => database.exec(first.replace('?', `'other'`))).toThrow(/UNIQUE/);
    };
    twice(`INSERT INTO agency_details VALUES (?, 'c1', 'a1', 'health', '', '', '', '', '', '')`);
    twice(`INSERT INTO letter_template VALUES (?, 'reminder', 'Reminder', 'Dear {contact}', '', '')`);
    database.close();
  });

  it('0120 milestones keeps one template of a name, and gives a removed one’s name to another', () => {
    const { database } = newDatabase();
    migrate(database, migrations, () => undefined);
    const insertTemplate = (id: string, name: string) =>
      database.exec(
        `INSERT INTO milestone_template (id, name, created_at, updated_at) VALUES ('${id}', '${name}', '', '')`,
      );
    insertTemplate('t1', 'Ours');
    expect(() => insertTemplate('t2', 'OURS')).toThrow(/UNIQUE/);
    database.exec(`UPDATE milestone_template SET removed_at = '2026'`);
    insertTemplate('t2', 'OURS');
    database.close();
  });

  it('0121 review-clocks keeps one clock of a rule a review, and one of the case', () => {
    const { database } = newDatabase();
    migrate(database, migrations, () => undefined);
    database.exec(
      `INSERT INTO case_file (id, reference, pseudonym, partnership, exercise_kind, marking, lead_reviewer, summary, is_practice, created_at, updated_at)
       VALUES ('c1', '', '', '', '', '', '', '', 0, '', '')`,
    );
    const review = (id: string, number: number) =>
      database.exec(
        `INSERT INTO exercise (id, case_id, number, kind, created_at, updated_at) VALUES ('${id}', 'c1', ${number}, 'local-review', '', '')`,
      );
    review('x1', 1);
    review('x2', 2);
    const insertClock = (id: string, exercise: string) =>
      database.exec(
        `INSERT INTO case_clock (id, case_id, rule, exercise_id, created_at, updated_at) VALUES ('${id}', 'c1', 'review', ${exercise}, '', '')`,
      );
    insertClock('one', `'x1'`);
    insertClock('two', `'x2'`);
    insertClock('three', 'NULL');
    expect(() => insertClock('four', `'x2'`)).toThrow(/UNIQUE/);
    expect(() => insertClock('five', 'NULL')).toThrow(/UNIQUE/);
    database.close();
  });

  it('0130 report-templates keeps one template of a kind of exercise, and one part of a key in it', () => {
    const { database } = newDatabase();
    migrate(database, migrations, () => undefined);
    const twice = (first: string) => {
      database.exec(first.replace('?', `'one'`));
      expect(() => database.exec(first.replace('?', `'other'`))).toThrow(/UNIQUE/);
    };
    twice(`INSERT INTO report_template VALUES (?, 'audit', 'Audit report', '', '')`);
    twice(
      `INSERT INTO report_template_part VALUES (?, 'audit', 'findings', 'Findings', '', 0, 0, 0, '', '')`,
    );
    database.close();
  });

  it('0100 decision lets no statement change a signed decision or what hangs from it', () => {
    const { database } = newDatabase();
    migrate(database, migrations, () => undefined);
    database.exec(`INSERT INTO case_file (id, reference, pseudonym, working_title, exercise_kind, marking, lead_reviewer, partnership, summary, is_practice, created_at, updated_at)
      VALUES ('c1', 'WSCP 1', 'Rowan', '', 'other', 'OFFICIAL', '', '', '', 0, '', '')`);
    database.exec(
      `INSERT INTO exercise (id, case_id, number, kind, created_at, updated_at) VALUES ('x1', 'c1', 1, 'rapid-review', '', '')`,
    );
    database.exec(`INSERT INTO agency (id, case_id, name, code, kind, created_at, updated_at)
      VALUES ('a1', 'c1', 'Police', 'PO', 'police', '', '')`);
    for (const [place, entry] of ['e1', 'e3'].entries())
      database.exec(`INSERT INTO chronology_entry (id, case_id, number, agency_id, date_text, date_precision, date_qualifier, precision_rank, order_in_day,
        time, what_happened, child_seen, source, comment, created_at, updated_at)
        VALUES ('${entry}', 'c1', ${place + 1}, 'a1', '2019', 'year', 'on', 5, 1, '', 'Seen.', 'seen', '', '', '', '')`);
    for (const decision of ['d1', 'd2']) {
      database.exec(
        `INSERT INTO decision VALUES ('${decision}', 'c1', 'x1', ${decision.slice(1)}, 'draft', NULL, '', '2026-06-16', '', 'audit', '', '{}', '', NULL, '', '', NULL)`,
      );
      database.exec(
        `INSERT INTO criterion VALUES ('c${decision}', 'c1', '${decision}', 'improvements', 'met', '', '', '')`,
      );
      database.exec(
        `INSERT INTO sign_off VALUES ('s${decision}', 'c1', '${decision}', 'police', '', '', NULL, '2026-06-17', '', '', '')`,
      );
      database.exec(
        `INSERT INTO option_considered VALUES ('o${decision}', 'c1', '${decision}', 'Audit', '', '', 1, 0, '', '')`,
      );
      database.exec(
        `INSERT INTO decision_citation VALUES ('z${decision}', 'c1', '${decision}', 'e1', '', 'a1', '2019', '', 'Seen.', '')`,
      );
    }
    database.exec(`UPDATE decision SET state = 'signed', signed_at = '2026' WHERE id = 'd1'`);
    const refused = [
      `UPDATE decision SET outcome = NULL WHERE id = 'd1'`,
      `UPDATE decision SET state = 'draft' WHERE id = 'd1'`,
      `UPDATE decision SET state = 'superseded', outcome = NULL WHERE id = 'd1'`,
      `DELETE FROM decision WHERE id = 'd1'`,
      ...['criterion', 'sign_off', 'option_considered'].flatMap((table) => [
        `UPDATE ${table} SET updated_at = 'now' WHERE decision_id = 'd1'`,
        `UPDATE ${table} SET decision_id = 'd1' WHERE decision_id = 'd2'`,
        `UPDATE ${table} SET decision_id = 'd2' WHERE decision_id = 'd1'`,
        `DELETE FROM ${table} WHERE decision_id = 'd1'`,
      ]),
      `INSERT INTO criterion VALUES ('c3', 'c1', 'd1', 'one-agency', 'met', '', '', '')`,
      `INSERT INTO sign_off VALUES ('s3', 'c1', 'd1', 'icb', '', '', NULL, NULL, '', '', '')`,
      `INSERT INTO option_considered VALUES ('o3', 'c1', 'd1', 'Review', '', '', 0, 1, '', '')`,
      `UPDATE decision_citation SET said_words = 'Not seen.' WHERE decision_id = 'd1'`,
      `UPDATE decision_citation SET decision_id = 'd2' WHERE decision_id = 'd1'`,
      `DELETE FROM decision_citation WHERE decision_id = 'd1'`,
      `INSERT INTO decision_citation VALUES ('z3', 'c1', 'd1', 'e3', '', 'a1', '2019', '', 'Seen.', '')`,
    ];
    for (const statement of refused)
      expect(() => database.exec(statement), statement).toThrow('decision/locked');
    database.exec(`UPDATE decision SET state = 'superseded' WHERE id = 'd1'`);
    expect(() => database.exec(`UPDATE decision SET state = 'signed' WHERE id = 'd1'`)).toThrow(
      'decision/locked',
    );
    for (const table of ['criterion', 'sign_off', 'option_considered', 'decision_citation'])
      database.exec(`DELETE FROM ${table} WHERE decision_id = 'd2'`);
    database.exec(`DELETE FROM decision WHERE id = 'd2'`);
    database.close();
  });

  it('0081 family joins two people who are there, and nobody to themselves', () => {
    const { database } = newDatabase();
    const upTo = migrations.slice(0, migrations.indexOf(family) + 1);
    migrate(database, upTo, () => undefined);
    database.exec(insertCase.replace('NULL)', `NULL, '')`));
    database.exec(
      `INSERT INTO person (id, case_id, label, kind, also_known_as, birth, due, created_at, updated_at)
       VALUES ('p1', 'c1', 'Rowan', 'subject-child', '', '', '', '', ''), ('p2', 'c1', 'Mother', 'adult', '', '', '', '', '')`,
    );
    const relate = (one: string, other: string) =>
      database.exec(
        `INSERT INTO relationship VALUES ('${one}${other}', 'c1', '${one}', '${other}', 'parent', '', '', '', 0, '', '', '', '', NULL)`,
      );
    relate('p2', 'p1');
    expect(() => relate('p1', 'p1')).toThrow(/CHECK/);
    expect(() => relate('p3', 'p1')).toThrow(/FOREIGN KEY/);
    database.close();
  });

  it('0110 proceedings lets no statement take away a case while a legal hold is on', () => {
    const { database } = newDatabase();
    migrate(database, migrations, () => undefined);
    database.exec(
      `INSERT INTO case_file (id, reference, pseudonym, partnership, exercise_kind, marking, lead_reviewer, summary, is_practice, created_at, updated_at)
       VALUES ('c1', '', '', '', '', '', '', '', 0, '', '')`,
    );
    database.exec(
      `INSERT INTO legal_hold VALUES ('h1', 'c1', '2026-06-10', 'Crown Court', 'Trial', NULL, '', '', '', '')`,
    );
    const remove = () => database.exec(`UPDATE case_file SET removed_at = '2026' WHERE id = 'c1'`);
    expect(remove).toThrow('case/on-hold');
    database.exec(`UPDATE case_file SET summary = 'Changed' WHERE id = 'c1'`);
    database.exec(`UPDATE legal_hold SET lifted_on = '2026-07-01'`);
    remove();
    expect(database.prepare('SELECT removed_at FROM case_file').pluck().get()).toBe('2026');
    for (const statement of [
      'DELETE FROM legal_hold',
      'UPDATE legal_hold SET lifted_on = NULL',
      `UPDATE legal_hold SET lifted_because = 'Another reason'`,
    ])
      expect(() => database.exec(statement), statement).toThrow('hold/kept');
    database.close();
  });

  it('0110 proceedings lets no statement change a line of the disclosure log but by striking it through once', () => {
    const { database } = newDatabase();
    migrate(database, migrations, () => undefined);
    database.exec(
      `INSERT INTO case_file (id, reference, pseudonym, partnership, exercise_kind, marking, lead_reviewer, summary, is_practice, created_at, updated_at)
       VALUES ('c1', '', '', '', '', '', '', '', 0, '', '')`,
    );
    database.exec(
      `INSERT INTO disclosure VALUES ('d1', 'c1', 1, '2026-06-10', 'given', 'Chronology', 'Police', NULL, '', '', '', '', '', NULL, '', NULL, '', '')`,
    );
    const columns = database
      .prepare(
        `SELECT name FROM pragma_table_info('disclosure') WHERE name NOT IN ('struck_at', 'struck_because', 'updated_at')`,
      )
      .pluck()
      .all()
      .map(String);
    for (const column of columns)
      for (const strikes of ['', `, struck_at = '2026', struck_because = 'Wrong'`])
        expect(() => database.exec(`UPDATE disclosure SET ${column} = 'x'${strikes}`), column).toThrow();
    database.exec(`UPDATE disclosure SET struck_at = '2026', struck_because = 'Wrong'`);
    for (const statement of [
      'UPDATE disclosure SET struck_at = NULL',
      `UPDATE disclosure SET struck_because = 'Another reason'`,
      'DELETE FROM disclosure',
    ])
      expect(() => database.exec(statement), statement).toThrow('disclosure/kept');
    database.close();
  });

  it('brings an older file up with what was in it, after a backup that was opened and checked', () => {
    const { database, key, paths } = newDatabase();
    migrate(database, [foundation], () => undefined);
    database.exec(insertCase);
    let backup = '';
    migrate(database, migrations, () => {
      backup = backUp(database, key, paths, 'before-update', new Date('2026-06-10T14:32:05.120Z'));
    });
    expect(database.prepare('SELECT summary FROM case_file').pluck().get()).toBe('A few sentences.');
    expect(database.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.number);
    database.close();

    expect(readdirSync(paths.backups).sort()).toEqual([
      '2026-06-10T14-32-05-120Z-before-update.db',
      '2026-06-10T14-32-05-120Z-before-update.keys.json',
    ]);
    const copy = openDatabase(backup, key, { create: false });
    expect(tables(copy)).toEqual(['agency', 'case_file', 'change_log']);
    expect(copy.prepare('SELECT pseudonym FROM case_file').pluck().get()).toBe('Rowan');
    copy.close();
    expect(() => openDatabase(backup, DataKey.random(), { create: false })).toThrow(Refusal);
  });

  it('a step that fails leaves the file as it was, at its old number', () => {
    const { database } = newDatabase();
    migrate(database, [foundation], () => undefined);
    const broken = {
      number: 20,
      name: 'broken',
      sql: 'CREATE TABLE half (id TEXT); CREATE TABLE case_file (id TEXT);',
    };
    expect(() => migrate(database, [foundation, broken], () => undefined)).toThrow(/already exists/);
    expect(tables(database)).toEqual(['agency', 'case_file', 'change_log']);
    expect(database.pragma('user_version', { simple: true })).toBe(10);
    database.close();
  });

  it('a backup that cannot be made stops the update before it begins', () => {
    const { database } = newDatabase();
    migrate(database, [foundation], () => undefined);
    const full = () => {
      throw new Error('the drive is full');
    };
    expect(() => migrate(database, migrations, full)).toThrow('the drive is full');
    expect(database.pragma('user_version', { simple: true })).toBe(10);
    database.close();
  });

  it('refuses a file from a newer Candour and leaves it untouched', () => {
    const { database } = newDatabase();
    database.pragma('user_version=9990');
    expect(() => migrate(database, migrations, () => expect.unreachable())).toThrow(
      new Refusal('workspace/newer'),
    );
    expect(tables(database)).toEqual([]);
    database.close();
  });
});
