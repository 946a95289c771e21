import type { KeyObject } from 'node:crypto';
import type Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { backUp } from './backup.ts';
import { ChangeLog, type Operation, type Touched } from './changeLog.ts';
import { keepDerivedColumns } from './derivedColumns.ts';
import { type ReadHandle, readHandle, Statements, type WriteHandle, writeHandle } from './handles.ts';
import { DataKey } from './keys.ts';
import { migrate } from './migrate.ts';
import { wholeWorkspace } from './loggedTables.ts';
import { migrations } from './migrations/index.ts';
import {
  asRefusal,
  assertEncrypted,
  keepOthersOut,
  letOthersIn,
  openDatabase,
  type OpenOptions,
} from './openDatabase.ts';
import type { WorkspacePaths } from './paths.ts';

/** What a write method is handed: it reads freely, then begins its one operation, and only then can write. */
export interface UnitOfWork {
  readonly read: ReadHandle;
  readonly now: Date;
  begin(operation: NewOperation): WriteHandle;
}

export interface NewOperation {
  /** In words, without case text: "Change finding 2". */
  readonly label: string;
  /** The case it happens in; null for the list of cases. */
  readonly caseId: string | null;
  readonly origin?: Operation['origin'];
  readonly reverses?: string;
  /** The record being typed into: saves that follow each other closely are one operation, and one undo. */
  readonly typingIn?: string;
}

/** What another thread of this program needs to open the file beside this connection. Only in memory, never written. */
export interface Entrance {
  readonly paths: WorkspacePaths;
  readonly key: Uint8Array;
}

/** Another thread with the file open. Neither promise is ever rejected. */
export interface Visit {
  /** Its transaction is on the disk, or taken back. */
  readonly written: Promise<void>;
  /** The thread is gone, and the file closed there. */
  readonly gone: Promise<void>;
}

/** A pause of this length, or this long since the first save, begins a new operation. */
const typingPauseMs = 10_000;
const typingStretchMs = 30_000;

/** Reading on another thread, beside the connection that let it in. */
export function openSecondReader({ paths, key }: Entrance): { read: ReadHandle; close: () => void } {
  const database = openDatabase(paths.database, new DataKey(Buffer.from(key)), {
    create: false,
    isSecond: true,
  });
  return { read: readHandle(new Statements(database)), close: () => database.close() };
}

/** The open, encrypted database of a workspace. The only owner of the connection. */
export class OpenWorkspace {
  readonly #database: Database.Database;
  readonly #changeLog: ChangeLog;
  readonly #statements: Statements;
  readonly #key: DataKey;
  readonly #now: () => Date;
  readonly #paths: WorkspacePaths;
  readonly #isSecond: boolean;
  /** How many other threads have the file open now. */
  #guests = 0;
  /** Ends when the thread that is writing now has done so. */
  #writingElsewhere: Promise<unknown> | null = null;
  readonly read: ReadHandle;
  /** The last step of migration that the file had had before it was opened; 0 for a new file, or beside the first connection. */
  readonly cameFrom: number;
  /** What links the lines of the change log. */
  readonly chainKey: KeyObject;

  constructor(paths: WorkspacePaths, key: DataKey, now: () => Date, options: OpenOptions) {
    const database = openDatabase(paths.database, key, options);
    try {
      this.cameFrom = options.isSecond
        ? 0
        : migrate(database, migrations, () => backUp(database, key, paths, 'before-update', now()));
      assertEncrypted(paths.database);
      // After the line above: on Linux and macOS, closing a file lets go of every lock the program has on it.
      if (!options.isSecond) keepOthersOut(database);
      keepDerivedColumns(database);
      this.chainKey = key.derive('candour change log');
      this.#changeLog = new ChangeLog(database, this.chainKey);
    } catch (error) {
      database.close();
      throw asRefusal(error);
    }
    this.#database = database;
    this.#statements = new Statements(database);
    this.#key = key;
    this.#now = now;
    this.#paths = paths;
    this.#isSecond = options.isSecond ?? false;
    this.read = readHandle(this.#statements);
  }

  get key(): DataKey {
    return this.#key;
  }

  /** The file as another thread opens it, beside the connection that let it in. */
  static second({ paths, key }: Entrance, now: () => Date): OpenWorkspace {
    return new OpenWorkspace(paths, new DataKey(Buffer.from(key)), now, { create: false, isSecond: true });
  }

  /** Resolves once no other thread is writing; what is written until the next await then goes straight in. */
  async untilFree(): Promise<void> {
    while (this.#writingElsewhere) await this.#writingElsewhere;
  }

  get isFree(): boolean {
    return this.#writingElsewhere === null;
  }

  /** Runs `work`, which reads without waiting for anything: all of it as it was at one moment, though a thread may write meanwhile. */
  inOneMoment<Result>(work: () => Result): Result {
    // Nobody else can write before this thread is done.
    if (this.isFree) return work();
    this.#database.exec('BEGIN');
    try {
      return work();
    } finally {
      this.#database.exec('COMMIT');
    }
  }

  /**
   * Lets another thread open the file, until it is gone. Reading goes on here meanwhile and sees the file as it was
   * before. One thread writes at a time: for `write` this waits its turn, and what is written here waits in `untilFree`.
   * Nobody is let in where `visit` answers null. What it throws is thrown on.
   */
  async letIn(kind: 'read' | 'write', visit: (entrance: Entrance) => Visit | null): Promise<void> {
    if (kind === 'write') await this.untilFree();
    if (this.#guests === 0) letOthersIn(this.#database);
    this.#guests += 1;
    const leave = () => {
      this.#guests -= 1;
      if (this.#guests === 0) this.#closeDoor();
    };
    let begun: Visit | null = null;
    try {
      begun = visit({ paths: this.#paths, key: this.#key.toBytes() });
    } finally {
      if (begun) void begun.gone.then(leave);
      else leave();
    }
    if (!begun || kind === 'read') return;
    this.#writingElsewhere = begun.written;
    await begun.written;
    this.#writingElsewhere = null;
    if (this.#database.open) this.#changeLog.readHead();
  }

  /** Runs a change in one transaction with its lines in the change log; all of it is on the disk when this answers. */
  write<Result>(work: (unit: UnitOfWork) => Result): { result: Result; touched: Touched } {
    try {
      return this.#changeLog.inTransaction((begin, touched) =>
        this.#database
          .transaction(() => {
            const now = this.#now();
            let isUpkeep = false;
            const result = work({
              read: this.read,
              now,
              begin: (operation) => {
                isUpkeep = operation.caseId === upkeepScope;
                begin(this.#asOperation(operation, now));
                return writeHandle(this.#statements);
              },
            });
            if (!isUpkeep) this.#markChanged(touched.caseIds, now);
            return result;
          })
          .immediate(),
      );
    } catch (error) {
      throw asRefusal(error);
    }
  }

  #closeDoor(): void {
    try {
      if (this.#database.open) keepOthersOut(this.#database);
    } catch {
      // The folder is still locked against another Candour; the door is tried again after the next guest.
    }
  }

  #asOperation({ label, caseId, origin = 'user', reverses, typingIn }: NewOperation, now: Date): Operation {
    const scope = caseId ?? workspaceScope;
    const id = (typingIn && this.#operationGoingOn(scope, label, typingIn, now)) ?? uuidv7();
    return { id, label, origin, scope, reverses: reverses ?? null, at: now.toISOString() };
  }

  /** The last operation of the scope, where it is the same typing: nothing else, not even an undo, came between. */
  #operationGoingOn(scope: string, label: string, recordId: string, now: Date): string | undefined {
    const last = this.read.get<{ operation_id: string; at: string; first_at: string }>(
      `SELECT operation_id, at, (SELECT at FROM change_log AS earlier WHERE earlier.operation_id = latest.operation_id ORDER BY sequence LIMIT 1) AS first_at
       FROM (SELECT * FROM change_log WHERE scope = ? ORDER BY sequence DESC LIMIT 1) AS latest
       WHERE record_id = ? AND operation = ? AND origin = 'user' AND action = 'update'`,
      [scope, recordId, label],
    );
    if (!last) return undefined;
    const pauseMs = now.getTime() - Date.parse(last.at);
    const stretchMs = now.getTime() - Date.parse(last.first_at);
    // A clock set back would make every pause look short.
    const isSameTyping =
      pauseMs >= 0 && pauseMs < typingPauseMs && stretchMs >= 0 && stretchMs < typingStretchMs;
    return isSameTyping ? last.operation_id : undefined;
  }

  /** A case was changed when anything in it was; the list of cases is sorted by that. */
  #markChanged(caseIds: ReadonlySet<string>, now: Date): void {
    for (const id of caseIds) {
      this.#statements.prepare('UPDATE case_file SET updated_at = ? WHERE id = ?').run(now.toISOString(), id);
    }
  }

  /** Problems with the file itself, in SQLite's words; empty where it is sound. */
  integrityProblems(): string[] {
    try {
      const rows = this.#database.pragma('integrity_check(20)') as { integrity_check: string }[];
      const broken = this.#database.pragma('foreign_key_check') as { table: string }[];
      return [
        ...rows.map((row) => row.integrity_check).filter((message) => message !== 'ok'),
        ...broken.map((row) => `A record in ${row.table} refers to one that is not there.`),
      ];
    } catch (error) {
      throw asRefusal(error);
    }
  }

  close(): void {
    if (!this.#database.open) return;
    try {
      if (!this.#isSecond) this.#database.pragma('optimize');
      // A second connection leaves the journal to those that are reading it.
      this.#database.pragma(`wal_checkpoint(${this.#isSecond ? 'PASSIVE' : 'TRUNCATE'})`);
    } catch {
      // Tidying. A full drive must not keep the workspace open; the journal is read at the next opening.
    } finally {
      this.#database.close();
    }
  }
}

/** The scope of what happens to the list of cases rather than inside one. */
export const workspaceScope = wholeWorkspace;

/** The scope of what Candour does by itself to an older file: no undo comes to it, and no case counts as changed by it. */
export const upkeepScope = 'upkeep';
