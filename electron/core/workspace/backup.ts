import { copyFileSync, mkdirSync, openSync, closeSync, fsyncSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { Refusal } from '../refusal.ts';
import type { DataKey } from './keys.ts';
import { assertEncrypted, openDatabase } from './openDatabase.ts';
import type { WorkspacePaths } from './paths.ts';

/**
 * A copy of the whole database under the same key, taken before anything risky, with the wrapped keys beside it.
 * It is opened and checked before it counts: an unchecked copy is no backup. SQLite's own backup call does not work
 * on an encrypted file and copying the file misses what is still in the journal, so `VACUUM INTO` it is.
 */
export function backUp(
  database: Database.Database,
  key: DataKey,
  paths: WorkspacePaths,
  reason: string,
  now: Date,
): string {
  mkdirSync(paths.backups, { recursive: true });
  const name = `${now.toISOString().replace(/[:.]/g, '-')}-${reason}`;
  const finished = join(paths.backups, `${name}.db`);
  const unfinished = `${finished}.unfinished`;
  rmSync(unfinished, { force: true });
  database.prepare('VACUUM INTO ?').run(unfinished);
  try {
    verify(database, unfinished, key);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  flush(unfinished);
  renameSync(unfinished, finished);
  copyFileSync(paths.keys, join(paths.backups, `${name}.keys.json`));
  return finished;
}

function verify(original: Database.Database, copyFile: string, key: DataKey): void {
  assertEncrypted(copyFile);
  const copy = openDatabase(copyFile, key, { create: false });
  try {
    const isSound = copy.pragma('integrity_check', { simple: true }) === 'ok';
    const broken = copy.pragma('foreign_key_check') as unknown[];
    if (!isSound || broken.length > 0 || countRows(original) !== countRows(copy))
      throw new Refusal('workspace/damaged');
    copy.pragma('journal_mode=DELETE');
  } finally {
    copy.close();
  }
}

function countRows(database: Database.Database): string {
  const tables = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all() as string[];
  const count = (table: string) => String(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return tables.map((table) => `${table}:${count(table)}`).join(' ');
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
