import { uuidv7 } from 'uuidv7';
import type { Criterion } from '../../../shared/contract/decision.ts';
import type { CaseId, DecisionId } from '../../../shared/contract/values.ts';
import { type CriterionKey, criterionKeys } from '../../../shared/domain/decisionTerms.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

/** Every criterion in the order of the rules; one that nobody has come to has no answer. */
export function listCriteria(read: ReadHandle, decisionId: DecisionId): Criterion[] {
  const rows = new Map(
    read
      .all<Criterion>('SELECT key, answer, reason FROM criterion WHERE decision_id = ?', [decisionId])
      .map((row) => [row.key, row]),
  );
  return criterionKeys.map((key) => rows.get(key) ?? { key, answer: null, reason: '' });
}

/** The id of its record; undefined while there is none. */
export function criterionRecord(
  read: ReadHandle,
  decisionId: DecisionId,
  key: CriterionKey,
): string | undefined {
  return read.get<{ id: string }>('SELECT id FROM criterion WHERE decision_id = ? AND key = ?', [
    decisionId,
    key,
  ])?.id;
}

const columns = { answer: 'answer', reason: 'reason' } as const;

export function setCriterion(
  write: WriteHandle,
  { id: decisionId, caseId }: { readonly id: DecisionId; readonly caseId: CaseId },
  key: CriterionKey,
  changes: Partial<Record<keyof typeof columns, string | null | undefined>>,
  now: Date,
): void {
  const record = criterionRecord(write, decisionId, key);
  if (record === undefined) {
    write.run(
      `INSERT INTO criterion (id, case_id, decision_id, key, answer, reason, created_at, updated_at)
       VALUES (:id, :caseId, :decisionId, :key, :answer, :reason, :now, :now)`,
      {
        id: uuidv7(),
        caseId,
        decisionId,
        key,
        answer: changes.answer ?? null,
        reason: changes.reason ?? '',
        now: now.toISOString(),
      },
    );
    return;
  }
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE criterion SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id: record,
    now: now.toISOString(),
  });
}
