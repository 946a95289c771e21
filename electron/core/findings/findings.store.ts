import { uuidv7 } from 'uuidv7';
import type { Finding } from '../../../shared/contract/findings.ts';
import {
  type CaseId,
  type EntryId,
  type FindingId,
  findingId as findingIdSchema,
  type RecommendationId,
} from '../../../shared/contract/values.ts';
import { type RichText, citedEntryIds } from '../../../shared/domain/richText.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { evidenceByFinding } from './evidence.store.ts';

interface FindingRow {
  id: FindingId;
  case_id: CaseId;
  position: number;
  label: string;
  title: string;
  kind: Finding['kind'];
  body: string;
  why: string;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
}

interface AnsweringRow {
  finding_id: FindingId;
  id: RecommendationId;
  label: string;
  text: string;
}

export function listFindings(read: ReadHandle, caseId: CaseId, show: 'current' | 'removed'): Finding[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return complete(
    read,
    read.all<FindingRow>(`SELECT * FROM finding WHERE case_id = ? AND ${where} ORDER BY position, id`, [
      caseId,
    ]),
  );
}

export function getFinding(read: ReadHandle, id: FindingId): Finding {
  const row = read.get<FindingRow>('SELECT * FROM finding WHERE id = ?', [id]);
  const finding = row && complete(read, [row])[0];
  if (!finding) throw new Refusal('record/not-found');
  return finding;
}

export function assertFindingOfCase(read: ReadHandle, id: FindingId, caseId: CaseId): void {
  if (!read.get('SELECT 1 FROM finding WHERE id = ? AND case_id = ? AND removed_at IS NULL', [id, caseId])) {
    throw new Refusal('record/not-found', {
      fields: [{ path: 'findingId', message: 'Choose a finding of this case' }],
    });
  }
}

export interface FindingFields {
  readonly label: string;
  readonly title: string;
  readonly kind: Finding['kind'];
  readonly body: RichText;
  readonly why: RichText;
}

export function insertFinding(
  write: WriteHandle,
  caseId: CaseId,
  fields: FindingFields,
  now: Date,
): FindingId {
  const id = findingIdSchema.parse(uuidv7());
  const last =
    write.get<{ last: number | null }>('SELECT max(position) AS last FROM finding WHERE case_id = ?', [
      caseId,
    ])?.last ?? -1;
  write.run(
    `INSERT INTO finding (id, case_id, position, label, title, kind, body, why, created_at, updated_at)
     VALUES (:id, :caseId, :position, :label, :title, :kind, :body, :why, :now, :now)`,
    {
      ...fields,
      id,
      caseId,
      position: last + 1,
      body: JSON.stringify(fields.body),
      why: JSON.stringify(fields.why),
      now: now.toISOString(),
    },
  );
  return id;
}

const columns = { label: 'label', title: 'title', kind: 'kind', body: 'body', why: 'why' } as const;

export function updateFinding(
  write: WriteHandle,
  id: FindingId,
  changes: { [Field in keyof FindingFields]?: FindingFields[Field] | undefined },
  now: Date,
): void {
  const { body, why, ...others } = changes;
  const { sql, values } = assignments(columns, {
    ...others,
    body: body && JSON.stringify(body),
    why: why && JSON.stringify(why),
  });
  write.run(`UPDATE finding SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function setFindingRemoved(
  write: WriteHandle,
  id: FindingId,
  removedAt: string | null,
  now: Date,
): void {
  write.run('UPDATE finding SET removed_at = ?, updated_at = ? WHERE id = ?', [
    removedAt,
    now.toISOString(),
    id,
  ]);
}

/** Entries that the finding's own text cites, as opposed to its list of evidence. */
export function citedInText(finding: Pick<Finding, 'body' | 'why'>): Set<EntryId> {
  return new Set([...citedEntryIds(finding.body), ...citedEntryIds(finding.why)] as EntryId[]);
}

function complete(read: ReadHandle, rows: FindingRow[]): Finding[] {
  const ids = JSON.stringify(rows.map((row) => row.id));
  const evidence = evidenceByFinding(read, ids);
  const answering = Map.groupBy(
    read.all<AnsweringRow>(
      `SELECT recommendation_finding.finding_id, recommendation.id, recommendation.label, recommendation.text
       FROM json_each(?) AS wanted JOIN recommendation_finding ON recommendation_finding.finding_id = wanted.value
       JOIN recommendation ON recommendation.id = recommendation_finding.recommendation_id
       WHERE recommendation.removed_at IS NULL ORDER BY recommendation.position, recommendation.id`,
      [ids],
    ),
    (row) => row.finding_id,
  );
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    position: row.position,
    label: row.label,
    title: row.title,
    kind: row.kind,
    body: JSON.parse(row.body) as RichText,
    why: JSON.parse(row.why) as RichText,
    evidence: evidence.get(row.id) ?? [],
    recommendations: (answering.get(row.id) ?? []).map(({ id, label, text }) => ({ id, label, text })),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  }));
}
