import { uuidv7 } from 'uuidv7';
import type { Recommendation } from '../../../shared/contract/recommendations.ts';
import {
  type AgencyId,
  type CaseId,
  type FindingId,
  type RecommendationId,
  recommendationId as recommendationIdSchema,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface RecommendationRow {
  id: RecommendationId;
  case_id: CaseId;
  position: number;
  label: string;
  text: string;
  outcome_sought: string;
  due: string;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
}

export function listRecommendations(
  read: ReadHandle,
  caseId: CaseId,
  show: 'current' | 'removed',
): Recommendation[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return complete(
    read,
    read.all<RecommendationRow>(
      `SELECT * FROM recommendation WHERE case_id = ? AND ${where} ORDER BY position, id`,
      [caseId],
    ),
  );
}

export function getRecommendation(read: ReadHandle, id: RecommendationId): Recommendation {
  const row = read.get<RecommendationRow>('SELECT * FROM recommendation WHERE id = ?', [id]);
  const recommendation = row && complete(read, [row])[0];
  if (!recommendation) throw new Refusal('record/not-found');
  return recommendation;
}

export interface RecommendationFields {
  readonly label: string;
  readonly text: string;
  readonly outcomeSought: string;
  readonly due: string;
}

export function insertRecommendation(
  write: WriteHandle,
  caseId: CaseId,
  fields: RecommendationFields,
  now: Date,
): RecommendationId {
  const id = recommendationIdSchema.parse(uuidv7());
  const last =
    write.get<{ last: number | null }>('SELECT max(position) AS last FROM recommendation WHERE case_id = ?', [
      caseId,
    ])?.last ?? -1;
  write.run(
    `INSERT INTO recommendation (id, case_id, position, label, text, outcome_sought, due, created_at, updated_at)
     VALUES (:id, :caseId, :position, :label, :text, :outcomeSought, :due, :now, :now)`,
    { ...fields, id, caseId, position: last + 1, now: now.toISOString() },
  );
  return id;
}

const columns = { label: 'label', text: 'text', outcomeSought: 'outcome_sought', due: 'due' } as const;

export function updateRecommendation(
  write: WriteHandle,
  id: RecommendationId,
  changes: Partial<Record<keyof typeof columns, string | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE recommendation SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setRecommendationRemoved(
  write: WriteHandle,
  id: RecommendationId,
  removedAt: string | null,
  now: Date,
): void {
  write.run('UPDATE recommendation SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

/** Makes the addressees exactly these, in this order; those that stay keep their own record. */
export function setAddressees(
  write: WriteHandle,
  recommendation: { id: RecommendationId; caseId: CaseId },
  agencyIds: readonly AgencyId[],
): void {
  const wanted = [...new Set(agencyIds)];
  write.run(
    'DELETE FROM recommendation_addressee WHERE recommendation_id = ? AND agency_id NOT IN (SELECT value FROM json_each(?))',
    [recommendation.id, JSON.stringify(wanted)],
  );
  wanted.forEach((agencyId, position) => {
    write.run(
      `INSERT INTO recommendation_addressee (id, case_id, recommendation_id, agency_id, position) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (recommendation_id, agency_id) DO UPDATE SET position = excluded.position`,
      [uuidv7(), recommendation.caseId, recommendation.id, agencyId, position],
    );
  });
}

export function linkFinding(
  write: WriteHandle,
  recommendation: { id: RecommendationId; caseId: CaseId },
  findingId: FindingId,
): void {
  write.run(
    `INSERT INTO recommendation_finding (id, case_id, recommendation_id, finding_id) VALUES (?, ?, ?, ?)
     ON CONFLICT (recommendation_id, finding_id) DO NOTHING`,
    [uuidv7(), recommendation.caseId, recommendation.id, findingId],
  );
}

/** Answers whether there was such a link. */
export function unlinkFinding(write: WriteHandle, id: RecommendationId, findingId: FindingId): boolean {
  return (
    write.run('DELETE FROM recommendation_finding WHERE recommendation_id = ? AND finding_id = ?', [
      id,
      findingId,
    ]) > 0
  );
}

function complete(read: ReadHandle, rows: RecommendationRow[]): Recommendation[] {
  const ids = JSON.stringify(rows.map((row) => row.id));
  const addressees = Map.groupBy(
    read.all<{ recommendation_id: RecommendationId; agency_id: AgencyId }>(
      `SELECT recommendation_id, agency_id FROM json_each(?) AS wanted
       JOIN recommendation_addressee ON recommendation_id = wanted.value ORDER BY position, agency_id`,
      [ids],
    ),
    (row) => row.recommendation_id,
  );
  const answered = Map.groupBy(
    read.all<{ recommendation_id: RecommendationId; id: FindingId; label: string; title: string }>(
      `SELECT recommendation_finding.recommendation_id, finding.id, finding.label, finding.title FROM json_each(?) AS wanted
       JOIN recommendation_finding ON recommendation_finding.recommendation_id = wanted.value
       JOIN finding ON finding.id = recommendation_finding.finding_id
       WHERE finding.removed_at IS NULL ORDER BY finding.position, finding.id`,
      [ids],
    ),
    (row) => row.recommendation_id,
  );
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    position: row.position,
    label: row.label,
    text: row.text,
    outcomeSought: row.outcome_sought,
    due: row.due,
    addresseeIds: (addressees.get(row.id) ?? []).map((addressee) => addressee.agency_id),
    findings: (answered.get(row.id) ?? []).map(({ id, label, title }) => ({ id, label, title })),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  }));
}
