import { type Change, recordTypes } from '../../../shared/contract/history.ts';
import { agencyKinds } from '../../../shared/domain/agencyKinds.ts';
import { childSeenStates, evidenceStances, exerciseKinds, findingKinds } from '../../../shared/domain/caseTerms.ts';
import { plainText, type RichText } from '../../../shared/domain/richText.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { loggedTables } from '../workspace/loggedTables.ts';

export type Value = string | number | null;
/** Column → [before, after]. */
export type ChangedFields = Readonly<Record<string, readonly [Value, Value]>>;

export interface ChangeRow {
  sequence: number;
  at: string;
  operation_id: string;
  operation: string;
  origin: Change['origin'];
  table_name: string;
  record_id: string;
  action: Change['action'];
  fields: string;
}

/** What happened to a record and to what hangs from it (a finding's evidence), newest first. */
export function listChanges(read: ReadHandle, recordId: string, before: number | undefined, limit: number): { changes: Change[]; hasMore: boolean } {
  const rows = read.all<ChangeRow>(
    `SELECT sequence, at, operation_id, operation, origin, table_name, record_id, action, fields FROM change_log
     WHERE sequence IN (
       SELECT sequence FROM change_log WHERE record_id = :recordId AND sequence < :before
       UNION SELECT sequence FROM change_log WHERE parent_id = :recordId AND sequence < :before)
     ORDER BY sequence DESC LIMIT :limit`,
    { recordId, before: before ?? Number.MAX_SAFE_INTEGER, limit: limit + 1 },
  );
  return { changes: rows.slice(0, limit).map((row) => toChange(read, row)), hasMore: rows.length > limit };
}

/** Every change of one operation, first to last. */
export function changesOfOperation(read: ReadHandle, operationId: string): ChangeRow[] {
  return read.all<ChangeRow>('SELECT * FROM change_log WHERE operation_id = ? ORDER BY sequence', [operationId]);
}

function toChange(read: ReadHandle, row: ChangeRow): Change {
  const logged = loggedTables[row.table_name];
  const changed = JSON.parse(row.fields) as ChangedFields;
  const fields = Object.entries(logged?.labels ?? {}).flatMap(([name, label]) => {
    const values = changed[name];
    if (!values) return [];
    const [from, to] = values.map((value) => shown(read, name, value));
    return from === to ? [] : [{ name, label, from: from ?? null, to: to ?? null }];
  });
  return {
    sequence: row.sequence,
    at: row.at,
    operationId: row.operation_id,
    operation: row.operation,
    origin: row.origin,
    recordType: logged?.recordType ?? recordTypes[0],
    recordId: row.record_id,
    action: row.action,
    fields,
  };
}

/** A stored value as a person would read it; an empty one is null. */
function shown(read: ReadHandle, column: string, value: Value): string | null {
  if (value === null || value === '') return null;
  const text = String(value);
  switch (column) {
    case 'body':
    case 'why':
      return plainText(JSON.parse(text) as RichText) || null;
    case 'agency_id':
      return read.get<{ name: string }>('SELECT name FROM agency WHERE id = ?', [text])?.name ?? null;
    case 'entry_id': {
      const entry = read.get<{ number: number }>('SELECT number FROM chronology_entry WHERE id = ?', [text]);
      return entry ? `Entry ${entry.number}` : null;
    }
    case 'finding_id': {
      const finding = read.get<{ label: string; title: string }>('SELECT label, title FROM finding WHERE id = ?', [text]);
      return finding ? `Finding ${finding.label} ${finding.title}`.trim() : null;
    }
    case 'position':
      return String(Number(value) + 1);
    default:
      return words[text] ?? text;
  }
}

const words: Readonly<Record<string, string>> = {
  ...childSeenStates,
  ...exerciseKinds,
  ...findingKinds,
  ...evidenceStances,
  ...Object.fromEntries(Object.entries(agencyKinds).map(([kind, { label }]) => [kind, label])),
};
