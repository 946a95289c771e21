import { createHmac, type KeyObject } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Change } from '../../../shared/contract/history.ts';
import { describeChange, type Value } from './fieldChange.ts';
import type { LoggedTable } from './logged/loggedTable.ts';
import { loggedTables, wholeWorkspace } from './loggedTables.ts';

/** What is being done, by one press of a key or one save, and undone as one. */
export interface Operation {
  readonly id: string;
  /** In words, without case text: "Change finding 2". */
  readonly label: string;
  readonly origin: Change['origin'];
  /** The case it belongs to, or `workspace` for the list of cases. Undo works within one scope. */
  readonly scope: string;
  /** The operation this one takes back or does again. */
  readonly reverses: string | null;
  readonly at: string;
}

/** What one transaction touched; told to the windows after it is committed. */
export interface Touched {
  readonly capabilities: Set<string>;
  readonly caseIds: Set<string>;
}

/**
 * Writes the change log. Temporary triggers on every recorded table do it, so no statement run on this connection
 * can change a record without its line in the log, in the same transaction. They are temporary because only those may
 * call functions of this program while `trusted_schema` is off; a program without them cannot make a line that fits
 * the chain, and the check compares every record with its log.
 */
export class ChangeLog {
  readonly #database: Database.Database;
  readonly #chainKey: KeyObject;
  #head: string;
  #operation: Operation | null = null;
  #touched: Touched = { capabilities: new Set(), caseIds: new Set() };

  constructor(database: Database.Database, chainKey: KeyObject) {
    this.#database = database;
    this.#chainKey = chainKey;
    this.#head = lastHash(database);
    // What every line of the operation says alike, read by the triggers as a table: a call of this program for each of
    // six values of each line is felt in a long import.
    database.exec(`CREATE TEMP TABLE operation_now (at, id, label, origin, scope, reverses);
      INSERT INTO operation_now DEFAULT VALUES`);
    database.function('change_described', (before: Value, after: Value) =>
      JSON.stringify(describeChange(before, after)),
    );
    database.function('change_hash', { varargs: true }, (...values: (string | null)[]) => this.#link(values));
    for (const [table, logged] of Object.entries(loggedTables))
      database.exec(triggersFor(database, table, logged));
  }

  /** Takes the end of the chain from the file, after another connection has written there. */
  readHead(): void {
    this.#head = lastHash(this.#database);
  }

  /** Runs `work` inside a transaction's body; afterwards the chain stands where the database does, come what may. */
  inTransaction<Result>(run: (begin: (operation: Operation) => void, touched: Touched) => Result): {
    result: Result;
    touched: Touched;
  } {
    const headBefore = this.#head;
    this.#touched = { capabilities: new Set(), caseIds: new Set() };
    try {
      const result = run((operation) => {
        if (this.#operation) throw new Error('one transaction holds one operation');
        this.#operation = operation;
        this.#showOperation(operation);
      }, this.#touched);
      return { result, touched: this.#touched };
    } catch (error) {
      this.#head = headBefore;
      throw error;
    } finally {
      this.#operation = null;
    }
  }

  /** For the triggers. There is always one row: with none, a write outside an operation would leave no line instead of failing. */
  #showOperation({ at, id, label, origin, scope, reverses }: Operation): void {
    this.#database
      .prepare('UPDATE operation_now SET at = ?, id = ?, label = ?, origin = ?, scope = ?, reverses = ?')
      .run(at, id, label, origin, scope, reverses);
  }

  #current(): Operation {
    if (!this.#operation) throw new Error('a record was written outside an operation');
    return this.#operation;
  }

  #link(values: readonly (string | null)[]): string {
    const operation = this.#current();
    const [table, , , caseId] = values;
    const logged = loggedTables[table ?? ''];
    if (logged) this.#touched.capabilities.add(logged.capability);
    if (caseId && caseId !== wholeWorkspace) this.#touched.caseIds.add(caseId);
    this.#head = chainHash(this.#chainKey, this.#head, [
      operation.at,
      operation.id,
      operation.label,
      operation.origin,
      operation.scope,
      operation.reverses,
      ...values,
    ]);
    return this.#head;
  }
}

/** The link that follows `previous`. Lengths are part of it, so that no text can be moved from one field to the next. */
export function chainHash(chainKey: KeyObject, previous: string, values: readonly (string | null)[]): string {
  return createHmac('sha256', chainKey)
    .update(JSON.stringify([previous, ...values]))
    .digest('hex');
}

/** Where every chain begins. */
export const firstLink = '0'.repeat(64);

function lastHash(database: Database.Database): string {
  const row = database.prepare('SELECT hash FROM change_log ORDER BY sequence DESC LIMIT 1').get() as
    | { hash: string }
    | undefined;
  return row?.hash ?? firstLink;
}

/** Columns of a recorded table that are history: all but the id and what follows from others. */
export function recordedColumns(database: Database.Database, table: string, logged: LoggedTable): string[] {
  const columns = database.pragma(`table_info(${table})`) as { name: string }[];
  return columns
    .map((column) => column.name)
    .filter((name) => name !== 'id' && !logged.derived.includes(name));
}

function triggersFor(database: Database.Database, table: string, logged: LoggedTable): string {
  const columns = recordedColumns(database, table, logged);
  const differs = columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ');
  const changed = columns
    .map(
      (column) =>
        `SELECT '${column}' AS name, OLD.${column} AS before, NEW.${column} AS after WHERE OLD.${column} IS NOT NEW.${column}`,
    )
    .join(' UNION ALL ');
  const created = `json_object(${columns.map((column) => `'${column}', json_array(NULL, NEW.${column})`).join(', ')})`;
  const deleted = `json_object(${columns.map((column) => `'${column}', json_array(OLD.${column}, NULL)`).join(', ')})`;
  const updated = `(SELECT json_group_object(name, json(change_described(before, after))) FROM (${changed}))`;
  return `
    CREATE TEMP TRIGGER log_create_${table} AFTER INSERT ON main.${table} BEGIN ${logStatement(table, logged, 'create', 'NEW', created)} END;
    CREATE TEMP TRIGGER log_update_${table} AFTER UPDATE ON main.${table} WHEN ${differs} BEGIN ${logStatement(table, logged, 'update', 'NEW', updated)} END;
    CREATE TEMP TRIGGER log_delete_${table} AFTER DELETE ON main.${table} BEGIN ${logStatement(table, logged, 'delete', 'OLD', deleted)} END;
  `;
}

function logStatement(
  table: string,
  logged: LoggedTable,
  action: string,
  row: 'NEW' | 'OLD',
  fields: string,
): string {
  // The limit keeps SQLite from writing the fields out twice, once for the line and once for its hash.
  const parent = logged.parent ? `${row}.${logged.parent}` : 'NULL';
  const caseId = logged.caseColumn ? `${row}.${logged.caseColumn}` : `'${wholeWorkspace}'`;
  return `
    INSERT INTO change_log (at, operation_id, operation, origin, scope, reverses, table_name, record_id, parent_id, case_id, action, fields, hash)
    SELECT operation.at, operation.id, operation.label, operation.origin, operation.scope, operation.reverses,
      '${table}', record, parent, case_id, '${action}', fields, change_hash('${table}', record, parent, case_id, '${action}', fields)
    FROM (SELECT ${row}.id AS record, ${parent} AS parent, ${caseId} AS case_id, ${fields} AS fields LIMIT 1)
      CROSS JOIN operation_now AS operation;
  `;
}
