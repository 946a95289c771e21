import { createHash } from 'node:crypto';
import { chainHash, firstLink } from './changeLog.ts';
import { type ChangedFields, type Value, valueAfter } from './fieldChange.ts';
import { loggedTables } from './loggedTables.ts';
import type { OpenWorkspace } from './openWorkspace.ts';

interface LogRow {
  sequence: number;
  at: string;
  operation_id: string;
  operation: string;
  origin: string;
  scope: string;
  reverses: string | null;
  table_name: string;
  record_id: string;
  parent_id: string | null;
  case_id: string;
  action: 'create' | 'update' | 'delete';
  fields: string;
  hash: string;
}

type Row = Record<string, Value>;

export interface CheckResult {
  readonly isSound: boolean;
  readonly changesChecked: number;
  readonly recordsChecked: number;
  readonly problems: string[];
}

/**
 * Whether the file can be trusted: SQLite's own check; the chain, link by link; no line cut from its end; and every
 * record equal to what its lines in the log make of it, so that a change made behind the log's back shows.
 */
export function checkWorkspace(workspace: OpenWorkspace): CheckResult {
  const problems = workspace.integrityProblems();
  const expected = new Map<string, Map<string, Row>>(
    Object.keys(loggedTables).map((table) => [table, new Map()]),
  );
  checkGuards(workspace, problems);
  checkReturns(workspace, problems);
  const changesChecked = followChain(workspace, expected, problems);
  const recordsChecked = compareRecords(workspace, expected, problems);
  return { isSound: problems.length === 0, changesChecked, recordsChecked, problems: problems.slice(0, 100) };
}

function followChain(
  workspace: OpenWorkspace,
  expected: Map<string, Map<string, Row>>,
  problems: string[],
): number {
  let previous = firstLink;
  let last = 0;
  let count = 0;
  for (const row of workspace.read.iterate<LogRow>('SELECT * FROM change_log ORDER BY sequence')) {
    if (row.sequence !== last + 1)
      problems.push(`Changes ${last + 1} to ${row.sequence - 1} are missing from the change log.`);
    const hash = chainHash(workspace.chainKey, previous, [
      row.at,
      row.operation_id,
      row.operation,
      row.origin,
      row.scope,
      row.reverses,
      row.table_name,
      row.record_id,
      row.parent_id,
      row.case_id,
      row.action,
      row.fields,
    ]);
    if (hash !== row.hash) problems.push(`Change ${row.sequence} is not what was first recorded.`);
    // The chain goes on from what the file says, so that one altered line is one problem, not thousands.
    previous = row.hash;
    last = row.sequence;
    count += 1;
    replay(expected.get(row.table_name), row);
  }
  const given =
    workspace.read.get<{ seq: number }>(`SELECT seq FROM sqlite_sequence WHERE name = 'change_log'`)?.seq ??
    0;
  if (given !== last) problems.push(`The change log ends at ${last}, but ${given} changes were recorded.`);
  return count;
}

function replay(records: Map<string, Row> | undefined, row: LogRow): void {
  if (!records) return;
  if (row.action === 'delete') {
    records.delete(row.record_id);
    return;
  }
  const values = records.get(row.record_id) ?? {};
  for (const [name, change] of Object.entries(readFields(row.fields))) {
    values[name] = valueAfter(change, values[name] ?? null);
  }
  records.set(row.record_id, values);
}

/** What cannot be read as fields has failed the chain already; the check goes on with the rest. */
function readFields(fields: string): ChangedFields {
  try {
    return JSON.parse(fields) as ChangedFields;
  } catch {
    return {};
  }
}

/** The triggers that keep the log, /** The triggers that keep the log, the agencies’ words, signed decisions, disclosures and legal holds from being changed; a file without them has been tampered with. */
const guardingTriggers = [
  'change_log_is_never_changed',
  'change_log_is_never_cut',
  'import_file_is_never_changed',
  'supplied_words_are_never_changed',
  'supplied_version_is_never_changed',
  'decision_is_locked',
  'decision_is_kept',
  'criterion_comes_to_a_draft',
  'criterion_is_locked',
  'criterion_is_kept',
  'option_considered_comes_to_a_draft',
  'option_considered_is_locked',
  'option_considered_is_kept',
  'sign_off_comes_to_a_draft',
  'sign_off_is_locked',
  'sign_off_is_kept',
  'decision_citation_comes_to_a_draft',
  'decision_citation_is_locked',
  'decision_citation_is_kept',
  'disclosure_is_kept',
  'disclosure_is_only_struck',
  'legal_hold_is_kept',
  'legal_hold_stays_lifted',
  'case_on_hold_stays',
];

function checkGuards(workspace: OpenWorkspace, problems: string[]): void {
  const present = new Set(
    workspace.read
      .all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
      .map(({ name }) => name),
  );
  for (const name of guardingTriggers)
    if (!present.has(name)) problems.push(`The guard “${name}” is missing from the file.`);
}

function checkReturns(workspace: OpenWorkspace, problems: string[]): void {
  for (const { sha256, content } of workspace.read.iterate<{ sha256: string; content: Uint8Array }>(
    'SELECT sha256, content FROM import_file',
  )) {
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      problems.push('A return kept here is not the file that was brought in.');
  }
}

function compareRecords(
  workspace: OpenWorkspace,
  expected: Map<string, Map<string, Row>>,
  problems: string[],
): number {
  let count = 0;
  for (const [table, records] of expected) {
    const recordType = loggedTables[table]?.recordType;
    for (const row of workspace.read.iterate<Row>(`SELECT * FROM ${table}`)) {
      count += 1;
      const record = records.get(String(row['id']));
      records.delete(String(row['id']));
      if (!record) {
        problems.push(`A record (${recordType}) was added without a line in the change log.`);
        continue;
      }
      const differs = Object.entries(record).filter(([name, value]) => (row[name] ?? null) !== value);
      if (differs.length > 0) {
        problems.push(
          `A record (${recordType}) was changed without a line in the change log: ${differs.map(([name]) => name).join(', ')}.`,
        );
      }
    }
    if (records.size > 0)
      problems.push(`${records.size} records (${recordType}) were deleted without a line in the change log.`);
  }
  return count;
}
