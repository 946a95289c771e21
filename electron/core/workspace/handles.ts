import type Database from 'better-sqlite3';

type Value = string | number | null | Uint8Array;
export type Parameters = readonly Value[] | Readonly<Record<string, Value>>;

/** Questions to the database. A statement that would write is refused here, not merely by its type. */
export interface ReadHandle {
  /** The first row, or undefined. */
  get<Row>(sql: string, parameters?: Parameters): Row | undefined;
  all<Row>(sql: string, parameters?: Parameters): Row[];
  iterate<Row>(sql: string, parameters?: Parameters): IterableIterator<Row>;
}

declare const writes: unique symbol;
/** A handle that may write. Exists only inside a transaction, so a function that takes one cannot be called outside. */
export interface WriteHandle extends ReadHandle {
  readonly [writes]: true;
  /** Answers how many rows changed. */
  run(sql: string, parameters?: Parameters): number;
}

/** Statements prepared once for each connection and kept by their text. */
export class Statements {
  readonly #database: Database.Database;
  readonly #kept = new Map<string, Database.Statement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  prepare(sql: string): Database.Statement {
    let statement = this.#kept.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#kept.set(sql, statement);
    }
    return statement;
  }
}

export function readHandle(statements: Statements): ReadHandle {
  const reading = (sql: string) => {
    const statement = statements.prepare(sql);
    if (!statement.readonly) throw new Error('a read handle was asked to write');
    return statement;
  };
  return {
    get: <Row>(sql: string, parameters: Parameters = []) => reading(sql).get(parameters) as Row | undefined,
    all: <Row>(sql: string, parameters: Parameters = []) => reading(sql).all(parameters) as Row[],
    iterate: <Row>(sql: string, parameters: Parameters = []) =>
      reading(sql).iterate(parameters) as IterableIterator<Row>,
  };
}

export function writeHandle(statements: Statements): WriteHandle {
  return {
    ...readHandle(statements),
    run: (sql: string, parameters: Parameters = []) => statements.prepare(sql).run(parameters).changes,
  } as WriteHandle;
}
