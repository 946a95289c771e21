import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataKey } from '../../electron/core/workspace/keys.ts';
import { OpenWorkspace } from '../../electron/core/workspace/openWorkspace.ts';
import { backUp } from '../../electron/core/workspace/backup.ts';
import { openDatabase } from '../../electron/core/workspace/openDatabase.ts';
import { workspacePaths } from '../../electron/core/workspace/paths.ts';
import { writeJsonFile } from '../../electron/core/files/jsonFile.ts';
import { aCase, openedApp, passphrase, temporaryFolder } from '../support/testApp.ts';

/** A word that stands nowhere but in the case; 40 kB of it, so that a spill to disk would hold some. */
const secret = 'Quillfeather';
const caseText = `${secret} was seen at home. `.repeat(1_600);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
}

function filesThatHold(words: readonly string[], files: readonly string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return files.filter((file) => {
    const bytes = readFileSync(file);
    return needles.some((needle) => bytes.includes(needle));
  });
}

/** Files of the system's temporary folders that changed since; the tests' own workspaces lie there and are looked at apart. */
function temporaryFilesSince(moment: number): string[] {
  return [tmpdir(), '/var/tmp'].flatMap((folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => join(folder, file.name))
        .filter((file) => statSync(file).mtimeMs >= moment);
    } catch {
      return [];
    }
  });
}

describe('nothing readable is left on the drive', () => {
  it('not in the database, its journal, the keys, or the system’s temporary folders', async () => {
    const began = Date.now();
    const { call, folder, app } = await openedApp();
    const { caseId, agencyId } = await aCase({ call });
    for (let count = 0; count < 60; count += 1) {
      await call('chronology.create', {
        caseId,
        agencyId,
        date: `${(count % 28) + 1}/3/2021`,
        whatHappened: caseText,
        source: secret,
      });
    }
    await call('findings.create', { caseId, title: secret });
    await call('chronology.list', { caseId, direction: 'newest-first', words: secret, limit: 500 });
    await call('reports.get', { caseId });
    const whileOpen = filesBelow(folder);
    expect(whileOpen.some((file) => file.endsWith('-wal') && statSync(file).size > 100_000)).toBe(true);
    expect(filesThatHold([secret, passphrase, 'Rowan', 'Northgate'], whileOpen)).toEqual([]);
    expect(filesThatHold([secret], temporaryFilesSince(began))).toEqual([]);
    await app.close();
    expect(filesThatHold([secret, passphrase, 'Rowan', 'Northgate'], filesBelow(folder))).toEqual([]);
  });

  it('not in a backup', () => {
    const paths = workspacePaths(temporaryFolder());
    const key = DataKey.random();
    const workspace = new OpenWorkspace(paths, key, () => new Date(), { create: true });
    workspace.write(({ begin, now }) =>
      begin({ label: 'Open case', caseId: null }).run(
        `INSERT INTO case_file VALUES ('c', 'r', '${secret}', '', 'other', 'OFFICIAL', '', '', 0, :now, :now, NULL, '')`,
        { now: now.toISOString() },
      ),
    );
    workspace.close();
    writeJsonFile(paths.keys, {});
    const database = openDatabase(paths.database, key, { create: false });
    const backup = backUp(database, key, paths, 'by-hand', new Date());
    database.close();
    expect(statSync(backup).size).toBeGreaterThan(10_000);
    expect(filesThatHold([secret], filesBelow(paths.folder))).toEqual([]);
  });

  it('a practice case is encrypted too, and gone when it is closed', async () => {
    const { call, folder } = await openedApp();
    await call('workspace.lock', {});
    await call('workspace.openPractice', {});
    const practice = filesBelow(join(folder, 'practice'));
    expect(practice.length).toBeGreaterThan(0);
    expect(filesThatHold(['Rowan'], practice)).toEqual([]);
    await call('workspace.lock', {});
    expect(readdirSync(folder)).not.toContain('practice');
  });
});

describe('errors say nothing of the case', () => {
  it('a fault inside Candour answers a sentence without its cause, and logs only where it was', async () => {
    const lines: string[] = [];
    const { app, call } = await openedApp(undefined, {
      log: (line) => lines.push(line),
      now: () => {
        if (lines.length === 0 && broken) throw new TypeError(`cannot read ${secret}`);
        return new Date();
      },
    });
    await aCase({ call });
    broken = true;
    const envelope = await app.dispatch('cases.list', {});
    broken = false;
    expect(envelope).toEqual({
      ok: false,
      error: {
        code: 'internal/unexpected',
        message: 'Something went wrong inside Candour. Your saved work is safe. Try again.',
        fields: [],
        canRetry: true,
      },
    });
    expect(lines).toEqual(['cases.list failed: TypeError']);
  });
});

let broken = false;
