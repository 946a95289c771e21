import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { isConstraintProblem, type KeptCode, keptBy } from '../workspace/openDatabase.ts';
import { loggedTables } from '../workspace/loggedTables.ts';
import { type ChangedFields, isLeftBy, type Value, valueBefore } from '../workspace/fieldChange.ts';
import { type ChangeRow, changesOfOperation } from './history.store.ts';

export interface Step {
  readonly operationId: string;
  readonly operation: string;
}

interface OperationRow {
  operation_id: string;
  operation: string;
  origin: ChangeRow['origin'];
}

/**
 * What undo would take back: the latest operation of the scope that is not already taken back. The log is read
 * backwards; each undo met on the way stands for one earlier operation that it has dealt with.
 */
export function nextUndo(read: ReadHandle, scope: string): Step | null {
  let alreadyUndone = 0;
  for (const row of operationsBackwards(read, scope)) {
    if (row.origin === 'undo') alreadyUndone += 1;
    else if (alreadyUndone > 0) alreadyUndone -= 1;
    else return { operationId: row.operation_id, operation: row.operation };
  }
  return null;
}

/** What redo would do again: the latest undo that nothing new has followed. */
export function nextRedo(read: ReadHandle, scope: string): Step | null {
  let alreadyRedone = 0;
  for (const row of operationsBackwards(read, scope)) {
    if (row.origin === 'redo') alreadyRedone += 1;
    else if (row.origin !== 'undo') return null;
    else if (alreadyRedone > 0) alreadyRedone -= 1;
    else return { operationId: row.operation_id, operation: row.operation };
  }
  return null;
}

/** One operation at a time, so that a long history is read only as far back as it must be. */
function* operationsBackwards(read: ReadHandle, scope: string): Generator<OperationRow> {
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const last = read.get<OperationRow & { sequence: number }>(
      'SELECT sequence, operation_id, operation, origin FROM change_log WHERE scope = ? AND sequence < ? ORDER BY sequence DESC LIMIT 1',
      [scope, before],
    );
    if (!last) return;
    yield last;
    before =
      read.get<{ first: number }>('SELECT min(sequence) AS first FROM change_log WHERE operation_id = ?', [
        last.operation_id,
      ])?.first ?? 0;
  }
}

/** What was done before it is not reached by undo any more, as one step is taken back after another. */
const whyNotTakenBack: { readonly [Code in KeptCode]?: string } = {
  'decision/locked':
    'A signed decision is locked, and its signing cannot be taken back. Nothing was changed. To put it right, begin a new decision that supersedes it. What was done before the signing is put right by hand.',
  'disclosure/kept':
    'A line of the disclosure log stays, with its number, and so does its striking through. Nothing was changed. If it is wrong, strike it through with a reason, or correct it. What was done before it is put right by hand.',
  'hold/kept':
    'A legal hold stays on record, and so does its lifting. Nothing was changed. End a hold by lifting it with a reason; where one was lifted wrongly, place another. What was done before it is put right by hand.',
};

/** Puts every record of an operation back to what it was before, last change first. */
export function takeBack(write: WriteHandle, operationId: string, now: Date): void {
  try {
    takeBackChanges(write, operationId, now);
  } catch (error) {
    const kept = keptBy(error);
    const sentence = kept && whyNotTakenBack[kept];
    if (kept) throw new Refusal(kept, sentence ? { sentence } : {});
    // Something made since hangs from what would go.
    if (isConstraintProblem(error)) throw new Refusal('history/changed-since');
    throw error;
  }
}

function takeBackChanges(write: WriteHandle, operationId: string, now: Date): void {
  const columns = columnsOfTables(write);
  for (const change of changesOfOperation(write, operationId).reverse()) {
    const fields = JSON.parse(change.fields) as ChangedFields;
    switch (change.action) {
      case 'create':
        deleteAgain(write, change, fields);
        break;
      case 'update':
        restoreFields(write, columns, change, fields, now);
        break;
      case 'delete':
        insertAgain(write, columns, change, fields, now);
        break;
    }
  }
}

/** Only a table that is named in code may be written; the log's word for it is not enough. */
function tableOf(change: ChangeRow): string {
  if (!Object.hasOwn(loggedTables, change.table_name)) throw new Refusal('history/changed-since');
  return change.table_name;
}

/** Refuses where the record is no longer what was created: deleting it would lose what was done to it since. */
function deleteAgain(write: WriteHandle, change: ChangeRow, fields: ChangedFields): void {
  const row = presentRow(write, change);
  for (const [name, field] of Object.entries(fields)) {
    if (!isLeftBy(field, row[name] ?? null)) throw new Refusal('history/changed-since');
  }
  expect(write.run(`DELETE FROM ${tableOf(change)} WHERE id = ?`, [change.record_id]));
}

function presentRow(write: WriteHandle, change: ChangeRow): Record<string, Value> {
  const row = write.get<Record<string, Value>>(`SELECT * FROM ${tableOf(change)} WHERE id = ?`, [
    change.record_id,
  ]);
  if (!row) throw new Refusal('history/changed-since');
  return row;
}

type ColumnsOf = (table: string) => ReadonlySet<string>;

/** Asked of the file once for each table: a return has tens of thousands of changes. */
function columnsOfTables(write: WriteHandle): ColumnsOf {
  const known = new Map<string, ReadonlySet<string>>();
  return (table) => {
    const columns =
      known.get(table) ??
      new Set(
        write.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', [table]).map(({ name }) => name),
      );
    known.set(table, columns);
    return columns;
  };
}

/** Only columns that the table has: a name that came with an altered log must never become part of a statement. */
function assertColumns(columns: ColumnsOf, table: string, names: readonly string[]): void {
  const present = columns(table);
  if (names.some((name) => !present.has(name))) throw new Refusal('history/changed-since');
}

/** Refuses where a field no longer holds what the operation left in it: taking it back would lose the later change. */
function restoreFields(
  write: WriteHandle,
  columns: ColumnsOf,
  change: ChangeRow,
  fields: ChangedFields,
  now: Date,
): void {
  const table = tableOf(change);
  const row = presentRow(write, change);
  assertColumns(columns, table, Object.keys(fields));
  const values: Record<string, Value> = { id: change.record_id };
  for (const [name, field] of Object.entries(fields)) {
    const present = row[name] ?? null;
    if (!isLeftBy(field, present)) throw new Refusal('history/changed-since');
    values[name] = valueBefore(field, present);
  }
  if (hasUpdatedAt(table)) values['updated_at'] = now.toISOString();
  const set = Object.keys(values)
    .filter((name) => name !== 'id')
    .map((name) => `${name} = :${name}`);
  expect(write.run(`UPDATE ${table} SET ${set.join(', ')} WHERE id = :id`, values));
}

function insertAgain(
  write: WriteHandle,
  columns: ColumnsOf,
  change: ChangeRow,
  fields: ChangedFields,
  now: Date,
): void {
  const table = tableOf(change);
  const values: Record<string, Value> = { id: change.record_id };
  for (const [name, field] of Object.entries(fields)) values[name] = valueBefore(field, null);
  if (hasUpdatedAt(table)) values['updated_at'] = now.toISOString();
  const names = Object.keys(values);
  assertColumns(columns, table, names);
  expect(
    write.run(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})`,
      values,
    ),
  );
}

function hasUpdatedAt(table: string): boolean {
  return loggedTables[table]?.derived.includes('updated_at') ?? false;
}

function expect(changedRows: number): void {
  if (changedRows !== 1) throw new Refusal('history/changed-since');
}
