import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../refusal.ts';

/**
 * One Candour at a time in a workspace folder, from before the first file is made until the last is closed. The lock
 * is the operating system's own, held through SQLite on an empty file, so a crash lets go of it; nothing is ever
 * written into that file.
 */
export class FolderLock {
  readonly #file: string;
  #held: Database.Database | null = null;

  constructor(folder: string) {
    this.#file = join(folder, 'candour.lock');
  }

  /** Refuses where another process has the folder. */
  take(): void {
    if (this.#held) return;
    mkdirSync(join(this.#file, '..'), { recursive: true, mode: 0o700 });
    this.#held = open(this.#file);
    if (!this.#held) throw new Refusal('workspace/in-use');
  }

  release(): void {
    this.#held?.close();
    this.#held = null;
  }

  /** Whether another process has the folder now. */
  isHeldElsewhere(): boolean {
    if (this.#held) return false;
    const taken = open(this.#file);
    taken?.close();
    return taken === null;
  }
}

function open(file: string): Database.Database | null {
  const database = new Database(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}
