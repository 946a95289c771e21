import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { exportColumns } from '../../../shared/contract/chronology.ts';
import { entryFilter } from '../../../shared/contract/entryFilter.ts';
import { type CaseId, type ViewId, viewId as viewIdSchema } from '../../../shared/contract/values.ts';
import type { View } from '../../../shared/contract/views.ts';
import { countEntries } from '../chronology/chronology.store.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface ViewRow {
  id: ViewId;
  case_id: CaseId;
  name: string;
  filter: string;
  columns: string;
  direction: View['direction'];
  position: number;
  removed_at: string | null;
}

/** Kept as text, so that a part of the filter added later reads as "lets all through" in a view saved before. */
const storedFilter = z
  .string()
  .transform((text) => JSON.parse(text))
  .pipe(entryFilter);
const storedColumns = z
  .string()
  .transform((text) => JSON.parse(text))
  .pipe(z.array(z.enum(exportColumns)));

export function listViews(read: ReadHandle, caseId: CaseId, show: 'current' | 'removed'): View[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return read
    .all<ViewRow>(`SELECT * FROM saved_view WHERE case_id = ? AND ${where} ORDER BY position, id`, [caseId])
    .map((row) => toView(read, row));
}

export function getView(read: ReadHandle, id: ViewId): View {
  const row = read.get<ViewRow>('SELECT * FROM saved_view WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toView(read, row);
}

function toView(read: ReadHandle, row: ViewRow): View {
  const filter = storedFilter.parse(row.filter);
  return {
    id: row.id,
    caseId: row.case_id,
    name: row.name,
    filter,
    columns: storedColumns.parse(row.columns),
    direction: row.direction,
    entryCount: countEntries(read, { ...filter, caseId: row.case_id }),
    removedAt: row.removed_at,
  };
}

/** Two views of one name could not be told apart; upper and lower case are one. */
export function assertViewNameIsFree(
  read: ReadHandle,
  caseId: CaseId,
  name: string,
  except: ViewId | null,
): void {
  const taken = read.get(
    'SELECT 1 FROM saved_view WHERE case_id = ? AND name = ? COLLATE NOCASE AND removed_at IS NULL AND id IS NOT ?',
    [caseId, name, except],
  );
  if (taken) {
    throw new Refusal('record/duplicate', {
      sentence: 'There is already a view of that name in this case.',
      fields: [{ path: 'name', message: 'There is already a view of that name in this case' }],
    });
  }
}

type ViewFields = Pick<View, 'name' | 'filter' | 'columns' | 'direction'>;

export function insertView(write: WriteHandle, caseId: CaseId, fields: ViewFields, now: Date): ViewId {
  const id = viewIdSchema.parse(uuidv7());
  const last =
    write.get<{ last: number | null }>('SELECT max(position) AS last FROM saved_view WHERE case_id = ?', [
      caseId,
    ])?.last ?? -1;
  write.run(
    `INSERT INTO saved_view (id, case_id, name, filter, columns, direction, position, created_at, updated_at)
     VALUES (:id, :caseId, :name, :filter, :columns, :direction, :position, :now, :now)`,
    { id, caseId, ...stored(fields), position: last + 1, now: now.toISOString() },
  );
  return id;
}

const columns = { name: 'name', filter: 'filter', columns: 'columns', direction: 'direction' } as const;

export function updateView(
  write: WriteHandle,
  id: ViewId,
  changes: { [Field in keyof ViewFields]?: ViewFields[Field] | undefined },
  now: Date,
): void {
  const { sql, values } = assignments(columns, stored(changes));
  write.run(`UPDATE saved_view SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

function stored<Fields extends { filter?: unknown; columns?: unknown }>({
  filter,
  columns: chosen,
  ...rest
}: Fields) {
  return {
    ...rest,
    ...(filter === undefined ? {} : { filter: JSON.stringify(filter) }),
    ...(chosen === undefined ? {} : { columns: JSON.stringify(chosen) }),
  };
}

export function setViewRemoved(write: WriteHandle, id: ViewId, removedAt: string | null, now: Date): void {
  write.run('UPDATE saved_view SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

/** Puts the views in this order; those not named keep their order after them. Only places that change are written. */
export function orderViews(write: WriteHandle, caseId: CaseId, wanted: readonly ViewId[], now: Date): void {
  const rows = write.all<{ id: ViewId; position: number }>(
    'SELECT id, position FROM saved_view WHERE case_id = ? AND removed_at IS NULL ORDER BY position, id',
    [caseId],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const named = [...new Set(wanted)];
  if (named.some((id) => !known.has(id))) throw new Refusal('record/not-found');
  const others = rows.map(({ id }) => id).filter((id) => !named.includes(id));
  [...named, ...others].forEach((id, position) => {
    if (known.get(id)?.position !== position)
      write.run('UPDATE saved_view SET position = ?, updated_at = ? WHERE id = ?', [
        position,
        now.toISOString(),
        id,
      ]);
  });
}
