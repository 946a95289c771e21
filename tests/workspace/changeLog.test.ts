import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readJsonFile } from '../../electron/core/files/jsonFile.ts';
import { DataKey, keyFileContent, unwrapKey } from '../../electron/core/workspace/keys.ts';
import { loggedTables, unloggedTables } from '../../electron/core/workspace/loggedTables.ts';
import { openDatabase } from '../../electron/core/workspace/openDatabase.ts';
import { OpenWorkspace } from '../../electron/core/workspace/openWorkspace.ts';
import { workspacePaths } from '../../electron/core/workspace/paths.ts';
import { aCase, openedApp, passphrase, startApp, temporaryFolder } from '../support/testApp.ts';

/** The file opened as another program with the key would open it: without Candour's triggers. */
async function openFromOutside(folder: string): Promise<Database.Database> {
  const keys = readJsonFile(join(folder, 'candour.keys.json'), keyFileContent);
  const key = keys && (await unwrapKey(keys.passphrase, passphrase, 'passphrase'));
  if (!key) throw new Error('the passphrase of the test does not open the workspace of the test');
  return openDatabase(join(folder, 'candour.db'), key, { create: false });
}

async function tamper(folder: string, change: (database: Database.Database) => void): Promise<string[]> {
  const database = await openFromOutside(folder);
  change(database);
  database.close();
  const again = startApp(folder);
  await again.call('workspace.unlock', { passphrase });
  return (await again.call('workspace.check', {})).problems;
}

async function closedWorkspaceWithAnEntry(): Promise<string> {
  const started = await openedApp();
  const { caseId, agencyId } = await aCase(started);
  await started.call('chronology.create', {
    caseId,
    agencyId,
    date: '14/4/26',
    whatHappened: 'Seen by the GP.',
  });
  await started.app.close();
  return started.folder;
}

describe('the guards of the file', () => {
  it('are each missed by the check, so that none is taken out unseen', async () => {
    const folder = await closedWorkspaceWithAnEntry();
    let guards: string[] = [];
    const problems = await tamper(folder, (database) => {
      guards = database
        .prepare(
          `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%RAISE(ABORT%' ORDER BY name`,
        )
        .pluck()
        .all()
        .map(String);
      for (const name of guards) database.exec(`DROP TRIGGER ${name}`);
    });
    expect(guards).toEqual(
      expect.arrayContaining(['case_on_hold_stays', 'disclosure_is_kept', 'legal_hold_is_kept']),
    );
    expect(problems.toSorted()).toEqual(
      guards.map((name) => `The guard “${name}” is missing from the file.`),
    );
  });
});

describe('the change log', () => {
  it('records every table, or says why it does not', async () => {
    const folder = await closedWorkspaceWithAnEntry();
    const database = await openFromOutside(folder);
    const tables = database
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'entry_words_%'`,
      )
      .pluck()
      .all();
    database.close();
    expect(new Set(tables)).toEqual(new Set([...Object.keys(loggedTables), ...Object.keys(unloggedTables)]));
  });

  it('a record cannot be written outside an operation', () => {
    const workspace = new OpenWorkspace(
      workspacePaths(temporaryFolder()),
      DataKey.random(),
      () => new Date(),
      { create: true },
    );
    let smuggled: { run(sql: string): unknown } | undefined;
    workspace.write(({ begin }) => {
      smuggled = begin({ label: 'Nothing', caseId: null });
    });
    expect(() =>
      smuggled?.run(`INSERT INTO case_file VALUES ('x','x','x','x','x','x','x','x',0,'x','x',NULL,'')`),
    ).toThrow(/outside an operation/);
    expect(workspace.read.get('SELECT 1 FROM case_file')).toBeUndefined();
    workspace.close();
  });

  it('a change that fails leaves neither the change nor its line', async () => {
    const started = await openedApp();
    const { caseId } = await aCase(started);
    const before = await started.call('workspace.check', {});
    await started.refusal('agencies.create', { caseId, name: 'northgate surgery' });
    await started.refusal('recommendations.create', { caseId, addresseeIds: [caseId] });
    const after = await started.call('workspace.check', {});
    expect(after).toEqual(before);
    expect(after.isSound).toBe(true);
  });

  it('says when, which record, which fields, from what, to what', async () => {
    const started = await openedApp(undefined, { now: () => new Date('2026-06-10T14:32:05.120Z') });
    const { caseId, agencyId } = await aCase(started);
    const entry = await started.call('chronology.create', {
      caseId,
      agencyId,
      date: '14/4/26',
      whatHappened: 'Seen by the GP.',
    });
    await started.call('chronology.update', {
      entryId: entry.id,
      changes: { whatHappened: 'Seen by Dr H.', childSeen: 'seen' },
    });
    const { changes } = await started.call('history.list', { recordId: entry.id });
    expect(changes[0]).toMatchObject({
      at: '2026-06-10T14:32:05.120Z',
      operation: 'Change entry 1',
      recordType: 'entry',
      recordId: entry.id,
      action: 'update',
      fields: [
        { label: 'What happened', from: 'Seen by the GP.', to: 'Seen by Dr H.' },
        { label: 'Child seen', from: 'Not recorded', to: 'Seen' },
      ],
    });
    expect(changes[1]).toMatchObject({ action: 'create' });
  });

  it.each([
    [
      'a line altered',
      /Change \d+ is not what was first recorded/,
      (database: Database.Database) => {
        database.exec('DROP TRIGGER change_log_is_never_changed');
        database.exec(
          `UPDATE change_log SET fields = replace(fields, 'GP', 'HV') WHERE table_name = 'chronology_entry'`,
        );
      },
    ],
    [
      'a line taken out of the middle',
      /Changes 2 to 2 are missing/,
      (database: Database.Database) => {
        database.exec('DROP TRIGGER change_log_is_never_cut');
        database.exec('DELETE FROM change_log WHERE sequence = 2');
      },
    ],
    [
      'the last line cut off',
      /ends at \d+, but \d+ changes were recorded/,
      (database: Database.Database) => {
        database.exec('DROP TRIGGER change_log_is_never_cut');
        database.exec('DELETE FROM change_log WHERE sequence = (SELECT max(sequence) FROM change_log)');
      },
    ],
    [
      'a record changed behind its back',
      /entry\) was changed without a line.*what_happened/,
      (database: Database.Database) => {
        database.exec(`UPDATE chronology_entry SET what_happened = 'Not seen.'`);
      },
    ],
    [
      'a record slipped in',
      /agency\) was added without a line/,
      (database: Database.Database) => {
        database.exec(
          `INSERT INTO agency SELECT 'new', case_id, 'Another', code, kind, created_at, updated_at, NULL FROM agency`,
        );
      },
    ],
    [
      'a line made unreadable',
      /Change 3 is not what was first recorded/,
      (database: Database.Database) => {
        database.exec('DROP TRIGGER change_log_is_never_changed');
        database.exec(`UPDATE change_log SET fields = '{' WHERE sequence = 3`);
      },
    ],
    [
      'a guard taken away',
      /guard “change_log_is_never_cut” is missing/,
      (database: Database.Database) => {
        database.exec('DROP TRIGGER change_log_is_never_cut');
      },
    ],
    [
      'another file put in the place of a return',
      /not the file that was brought in/,
      (database: Database.Database) => {
        database.exec(`INSERT INTO import_file VALUES ('${'0'.repeat(64)}', 3, x'010203')`);
      },
    ],
    [
      'a record deleted',
      /1 records \(entry\) were deleted without a line/,
      (database: Database.Database) => {
        database.exec('DELETE FROM chronology_entry');
      },
    ],
  ])('shows tampering: %s', async (_what, sentence, change) => {
    const folder = await closedWorkspaceWithAnEntry();
    const problems = await tamper(folder, change);
    expect(problems.join('\n')).toMatch(sentence);
  });

  it('cannot be changed or cut by a plain statement, whoever opens the file', async () => {
    const database = await openFromOutside(await closedWorkspaceWithAnEntry());
    expect(() => database.exec('DELETE FROM change_log')).toThrow(/append-only/);
    expect(() => database.exec(`UPDATE change_log SET at = ''`)).toThrow(/append-only/);
    database.close();
  });
});
