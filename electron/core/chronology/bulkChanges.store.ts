import { uuidv7 } from 'uuidv7';
import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

type Input = ParsedInputOf<'chronology.updateMany'>;

const columns = {
  agencyId: 'agency_id',
  childSeen: 'child_seen',
  significance: 'significance',
  expectedPractice: 'expected_practice',
  isReviewed: 'is_reviewed',
  isDisputed: 'is_disputed',
  source: 'source',
} as const satisfies Record<keyof Input['changes'], string>;

/** Sets the same fields in many entries. Answers the entries that were changed; those that were so already stay as they are. */
export function setInMany(
  write: WriteHandle,
  ids: readonly EntryId[],
  changes: Input['changes'],
  now: Date,
): EntryId[] {
  const fields = (Object.keys(columns) as (keyof typeof columns)[]).filter(
    (field) => changes[field] !== undefined,
  );
  if (fields.length === 0) return [];
  const values: Record<string, string | number> = { ids: JSON.stringify(ids) };
  for (const field of fields) {
    const value = changes[field];
    values[field] = typeof value === 'boolean' ? Number(value) : (value ?? '');
  }
  const differs = fields.map((field) => `${columns[field]} IS NOT :${field}`).join(' OR ');
  const changed = write
    .all<{ id: EntryId }>(
      `SELECT chronology_entry.id FROM json_each(:ids) AS wanted JOIN chronology_entry ON chronology_entry.id = wanted.value WHERE ${differs}`,
      values,
    )
    .map(({ id }) => id);
  const set = fields.map((field) => `${columns[field]} = :${field}`).join(', ');
  write.run(
    `UPDATE chronology_entry SET ${set}, updated_at = :now WHERE id IN (SELECT value FROM json_each(:ids))`,
    { ...values, ids: JSON.stringify(changed), now: now.toISOString() },
  );
  return changed;
}

interface LinkTable {
  readonly table: 'entry_theme' | 'entry_person';
  readonly column: 'theme_id' | 'person_id';
  readonly target: 'theme' | 'person';
}
export const themeLinks: LinkTable = { table: 'entry_theme', column: 'theme_id', target: 'theme' };
export const personLinks: LinkTable = { table: 'entry_person', column: 'person_id', target: 'person' };

/** Links every entry with every target that it is not linked with yet. Answers the entries that were changed. */
export function linkMany(
  write: WriteHandle,
  { table, column }: LinkTable,
  caseId: CaseId,
  ids: readonly EntryId[],
  targets: readonly string[],
): EntryId[] {
  const missing = write.all<{ entry_id: EntryId; target: string }>(
    `SELECT entry.value AS entry_id, target.value AS target FROM json_each(?) AS entry, json_each(?) AS target
     WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE entry_id = entry.value AND ${column} = target.value)`,
    [JSON.stringify(ids), JSON.stringify(targets)],
  );
  for (const { entry_id, target } of missing)
    write.run(`INSERT INTO ${table} (id, case_id, entry_id, ${column}) VALUES (?, ?, ?, ?)`, [
      uuidv7(),
      caseId,
      entry_id,
      target,
    ]);
  return missing.map(({ entry_id }) => entry_id);
}

/** Takes the links out again. Answers the entries that were changed. */
export function unlinkMany(
  write: WriteHandle,
  { table, column }: LinkTable,
  ids: readonly EntryId[],
  targets: readonly string[],
): EntryId[] {
  const parameters = [JSON.stringify(ids), JSON.stringify(targets)];
  const where = `entry_id IN (SELECT value FROM json_each(?)) AND ${column} IN (SELECT value FROM json_each(?))`;
  const found = write.all<{ entry_id: EntryId }>(`SELECT entry_id FROM ${table} WHERE ${where}`, parameters);
  write.run(`DELETE FROM ${table} WHERE ${where}`, parameters);
  return found.map(({ entry_id }) => entry_id);
}

/** Refuses targets that are not in the case, or were taken off its list. */
export function assertTargets(
  read: ReadHandle,
  { target }: LinkTable,
  ids: readonly string[],
  caseId: CaseId,
): void {
  const found = read.get<{ total: number }>(
    `SELECT count(*) AS total FROM ${target} WHERE id IN (SELECT value FROM json_each(?)) AND case_id = ? AND removed_at IS NULL`,
    [JSON.stringify(ids), caseId],
  );
  if (found?.total !== new Set(ids).size) throw new Refusal('record/not-found');
}
