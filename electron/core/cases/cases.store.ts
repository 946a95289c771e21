import { uuidv7 } from 'uuidv7';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import { type CaseId, caseId as caseIdSchema } from '../../../shared/contract/values.ts';
import { insertExercise } from '../exercises/exercises.store.ts';
import { Refusal } from '../refusal.ts';
import { type Assignments, assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface CaseRow {
  id: CaseId;
  reference: string;
  pseudonym: string;
  partnership: string;
  working_title: string;
  exercise_kind: CaseRecord['exerciseKind'];
  current_kind: CaseRecord['exerciseKind'] | null;
  stages: string;
  marking: CaseRecord['marking'];
  lead_reviewer: string;
  summary: string;
  is_practice: 0 | 1;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
  agencies: number;
  entries: number;
  undated: number;
  findings: number;
  recommendations: number;
  findings_without_evidence: number;
  recommendations_without_finding: number;
}

const selectCases = `
  SELECT case_file.*,
    -- The column only says what it was opened as; the exercises are what it is.
    (SELECT kind FROM exercise WHERE case_id = case_file.id AND removed_at IS NULL
      ORDER BY (ended_on IS NOT NULL), number DESC LIMIT 1) AS current_kind,
    (SELECT json_group_array(json_object('name', name, 'state', state)) FROM (
      SELECT name, state FROM exercise_stage WHERE removed_at IS NULL AND exercise_id = (
        SELECT id FROM exercise WHERE case_id = case_file.id AND removed_at IS NULL
          ORDER BY (ended_on IS NOT NULL), number DESC LIMIT 1)
      ORDER BY position, id)) AS stages,
    (SELECT count(*) FROM agency WHERE case_id = case_file.id AND removed_at IS NULL) AS agencies,
    (SELECT count(*) FROM chronology_entry INDEXED BY chronology_entry_in_order
      WHERE case_id = case_file.id AND removed_at IS NULL) AS entries,
    (SELECT count(*) FROM chronology_entry INDEXED BY chronology_entry_in_order
      WHERE case_id = case_file.id AND removed_at IS NULL AND (sort_day IS NULL) = 1) AS undated,
    (SELECT count(*) FROM finding WHERE case_id = case_file.id AND removed_at IS NULL) AS findings,
    (SELECT count(*) FROM recommendation WHERE case_id = case_file.id AND removed_at IS NULL) AS recommendations,
    (SELECT count(*) FROM finding WHERE case_id = case_file.id AND removed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM finding_evidence WHERE finding_id = finding.id)
      AND NOT EXISTS (SELECT 1 FROM same_event_citation WHERE finding_id = finding.id)) AS findings_without_evidence,
    (SELECT count(*) FROM recommendation WHERE case_id = case_file.id AND removed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM recommendation_finding WHERE recommendation_id = recommendation.id)) AS recommendations_without_finding
  FROM case_file`;

export function listCases(
  read: ReadHandle,
  show: 'current' | 'removed',
  offset: number,
  limit: number,
): { cases: CaseRecord[]; total: number } {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  const rows = read.all<CaseRow>(
    `${selectCases} WHERE ${where} ORDER BY updated_at DESC, id LIMIT ? OFFSET ?`,
    [limit, offset],
  );
  const total =
    read.get<{ total: number }>(`SELECT count(*) AS total FROM case_file WHERE ${where}`)?.total ?? 0;
  return { cases: rows.map(toCase), total };
}

export function getCase(read: ReadHandle, id: CaseId): CaseRecord {
  const row = read.get<CaseRow>(`${selectCases} WHERE id = ?`, [id]);
  if (!row) throw new Refusal('record/not-found');
  return toCase(row);
}

/** Refuses where the case is not there; cheaper than reading it. */
export function assertCase(read: ReadHandle, id: CaseId): void {
  if (!read.get('SELECT 1 FROM case_file WHERE id = ?', [id])) throw new Refusal('record/not-found');
}

export interface NewCase extends CaseFields {
  /** The kind of its first exercise. */
  readonly exerciseKind: CaseRecord['exerciseKind'];
}

interface CaseFields {
  readonly reference: string;
  readonly pseudonym: string;
  readonly workingTitle: string;
  readonly partnership: string;
  readonly marking: CaseRecord['marking'];
  readonly leadReviewer: string;
  readonly summary: string;
}

export function newCaseId(): CaseId {
  return caseIdSchema.parse(uuidv7());
}

/** Opens a case with its first exercise. */
export function insertCase(
  write: WriteHandle,
  id: CaseId,
  fields: NewCase,
  isPractice: boolean,
  now: Date,
): void {
  write.run(
    `INSERT INTO case_file (id, reference, pseudonym, working_title, partnership, exercise_kind, marking, lead_reviewer, summary, is_practice, created_at, updated_at)
     VALUES (:id, :reference, :pseudonym, :workingTitle, :partnership, :exerciseKind, :marking, :leadReviewer, :summary, :isPractice, :now, :now)`,
    { ...fields, id, isPractice: isPractice ? 1 : 0, now: now.toISOString() },
  );
  write.run('INSERT INTO case_counter (case_id, last_entry) VALUES (?, 0)', [id]);
  insertExercise(write, id, { kind: fields.exerciseKind }, now);
}

const columns: Readonly<Record<keyof CaseFields, string>> = {
  reference: 'reference',
  pseudonym: 'pseudonym',
  workingTitle: 'working_title',
  partnership: 'partnership',
  marking: 'marking',
  leadReviewer: 'lead_reviewer',
  summary: 'summary',
};

export function updateCase(
  write: WriteHandle,
  id: CaseId,
  changes: Partial<Record<keyof CaseFields, string | undefined>>,
  now: Date,
): void {
  const { sql, values }: Assignments = assignments(columns, changes);
  write.run(`UPDATE case_file SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setCaseRemoved(write: WriteHandle, id: CaseId, removedAt: string | null, now: Date): void {
  write.run('UPDATE case_file SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

function toCase(row: CaseRow): CaseRecord {
  return {
    id: row.id,
    reference: row.reference,
    pseudonym: row.pseudonym,
    partnership: row.partnership,
    workingTitle: row.working_title,
    exerciseKind: row.current_kind ?? row.exercise_kind,
    stages: JSON.parse(row.stages) as CaseRecord['stages'],
    marking: row.marking,
    leadReviewer: row.lead_reviewer,
    summary: row.summary,
    isPractice: row.is_practice === 1,
    counts: {
      agencies: row.agencies,
      entries: row.entries,
      undated: row.undated,
      findings: row.findings,
      recommendations: row.recommendations,
      findingsWithoutEvidence: row.findings_without_evidence,
      recommendationsWithoutFinding: row.recommendations_without_finding,
    },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  };
}
