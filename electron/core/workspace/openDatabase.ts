import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Refusal } from '../refusal.ts';
import type { DataKey } from './keys.ts';

export interface OpenOptions {
  readonly create: boolean;
  /** A second connection of this program, on another thread, while the first one lets others in. */
  readonly isSecond?: boolean;
}

/**
 * Opens an encrypted database. The order matters, and every pragma is here for a reason that was tried
 * (docs/adr/0002-encrypted-workspace.md).
 */
export function openDatabase(file: string, key: DataKey, options: OpenOptions): Database.Database {
  // A file of no length opens silently as an empty database: that is damage, never a new workspace.
  if (!options.create && (!existsSync(file) || statSync(file).size === 0))
    throw new Refusal('workspace/damaged');
  // Another window holds the file for as long as it is open: waiting long for it helps nobody.
  const database = new Database(file, { fileMustExist: !options.create, timeout: 250 });
  try {
    // The format of SQLCipher 4, so that other tools can open the file with the key if Candour is ever gone.
    database.pragma(`cipher='sqlcipher'`);
    database.pragma('legacy=4');
    database.pragma(`key="x'${key.toHex()}'"`);
    // Sorting must not spill case text, unencrypted, into the system's temporary folder.
    database.pragma('temp_store=MEMORY');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    // Before the locking mode: a journal that is first used exclusively can never be shared with a second connection.
    database.pragma('journal_mode=WAL');
    // WAL would drop to NORMAL, and the last commits could vanish with the power.
    database.pragma('synchronous=FULL');
    database.pragma('foreign_keys=ON');
    // What is deleted is overwritten, not left in free pages.
    database.pragma('secure_delete=ON');
    // The file's own schema may not call this program's functions, nor hide damage.
    database.pragma('trusted_schema=OFF');
    database.pragma('cell_size_check=ON');
    // 64 MiB: the order and the words of 50,000 entries stay in memory, decrypted once and not for every page.
    database.pragma('cache_size=-65536');
    // Moving pages from the journal into the file is left for the end, when nobody waits for it any more.
    if (options.isSecond) database.pragma('wal_autocheckpoint=0');
  } catch (error) {
    database.close();
    throw asRefusal(error);
  }
  return database;
}

/** A second opener, even of another user, is refused by the file itself. */
export function keepOthersOut(database: Database.Database): void {
  try {
    setLocking(database, 'EXCLUSIVE');
  } catch (error) {
    // Somebody is still in: going on without the wall is better than a workspace that cannot be read.
    setLocking(database, 'NORMAL');
    throw error;
  }
}

/** Lets a second connection of this program in, until `keepOthersOut`. Other programs have no key, other Candours no lock on the folder. */
export function letOthersIn(database: Database.Database): void {
  setLocking(database, 'NORMAL');
}

function setLocking(database: Database.Database, mode: 'EXCLUSIVE' | 'NORMAL'): void {
  database.pragma(`locking_mode=${mode}`);
  // The lock is taken with the next transaction that writes, and let go of with the next that reads.
  database.exec(
    mode === 'EXCLUSIVE' ? 'BEGIN IMMEDIATE; COMMIT' : 'BEGIN; SELECT 1 FROM sqlite_schema; COMMIT',
  );
}

/** Stops at once if the file on disk can be read without the key; it must never come to that unnoticed. */
export function assertEncrypted(file: string): void {
  const header = Buffer.alloc(16);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, header, 0, 16, 0);
  } finally {
    closeSync(descriptor);
  }
  if (header.toString('latin1').startsWith('SQLite format 3')) throw new Refusal('workspace/damaged');
}

/** Whether a statement was refused because other records hang from what it would change. */
export function isConstraintProblem(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
}

/** What the triggers of the file itself answer to a statement that would change what it keeps (migrations 0100 and 0110). */
const keptCodes = ['decision/locked', 'disclosure/kept', 'hold/kept', 'case/on-hold'] as const;
export type KeptCode = (typeof keptCodes)[number];

/** What the file keeps that a statement would have changed or taken away; null where it was refused for something else. */
export function keptBy(error: unknown): KeptCode | null {
  if (!isConstraintProblem(error) || !(error instanceof Error)) return null;
  return keptCodes.find((code) => code === error.message) ?? null;
}

/** What the system says of a drive that is full, read-only, gone or not ours. */
const driveErrors: ReadonlySet<unknown> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EACCES',
  'EPERM',
  'EIO',
  'ENOTDIR',
]);

function isDriveError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && driveErrors.has(error.code);
}

/** SQLite's own codes in the words of the contract; anything else comes back as it was. */
export function asRefusal(error: unknown): unknown {
  if (isDriveError(error)) return new Refusal('workspace/cannot-write');
  const kept = keptBy(error);
  if (kept) return new Refusal(kept);
  if (!(error instanceof Database.SqliteError)) return error;
  const code = error.code;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new Refusal('workspace/in-use');
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new Refusal('workspace/damaged');
  if (code === 'SQLITE_FULL') {
    return new Refusal('workspace/cannot-write', {
      sentence:
        'The drive is full. What you typed is still on screen and will be tried again. Make room on the drive.',
    });
  }
  if (
    code.startsWith('SQLITE_IOERR') ||
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN')
  ) {
    return new Refusal('workspace/cannot-write');
  }
  return error;
}
