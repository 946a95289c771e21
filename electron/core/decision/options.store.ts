import { uuidv7 } from 'uuidv7';
import type { OptionConsidered } from '../../../shared/contract/decision.ts';
import {
  type CaseId,
  type DecisionId,
  type OptionId,
  optionId as optionIdSchema,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface OptionRow {
  id: OptionId;
  decision_id: DecisionId;
  title: string;
  speaks_for: string;
  against: string;
  is_chosen: number;
  position: number;
}

export function listOptions(read: ReadHandle, decisionId: DecisionId): OptionConsidered[] {
  return read
    .all<OptionRow>('SELECT * FROM option_considered WHERE decision_id = ? ORDER BY position, id', [
      decisionId,
    ])
    .map(toOption);
}

export function getOption(read: ReadHandle, id: OptionId): OptionConsidered {
  const row = read.get<OptionRow>('SELECT * FROM option_considered WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toOption(row);
}

/** Adds one after the last. */
export function insertOption(
  write: WriteHandle,
  decision: { readonly id: DecisionId; readonly caseId: CaseId },
  fields: Pick<OptionConsidered, 'title' | 'for' | 'against' | 'isChosen'>,
  now: Date,
): OptionId {
  const id = optionIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO option_considered (id, case_id, decision_id, title, speaks_for, against, is_chosen, position, created_at, updated_at)
     VALUES (:id, :caseId, :decisionId, :title, :for, :against, :isChosen,
       (SELECT coalesce(max(position), -1) + 1 FROM option_considered WHERE decision_id = :decisionId), :now, :now)`,
    {
      id,
      caseId: decision.caseId,
      decisionId: decision.id,
      title: fields.title,
      for: fields.for,
      against: fields.against,
      isChosen: fields.isChosen ? 1 : 0,
      now: now.toISOString(),
    },
  );
  return id;
}

const columns = { title: 'title', for: 'speaks_for', against: 'against', isChosen: 'is_chosen' } as const;

export function updateOption(
  write: WriteHandle,
  id: OptionId,
  { isChosen, ...changes }: { [Field in keyof typeof columns]?: OptionConsidered[Field] | undefined },
  now: Date,
): void {
  const { sql, values } = assignments(columns, {
    ...changes,
    isChosen: isChosen === undefined ? undefined : Number(isChosen),
  });
  write.run(`UPDATE option_considered SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

export function deleteOption(write: WriteHandle, id: OptionId): void {
  write.run('DELETE FROM option_considered WHERE id = ?', [id]);
}

function toOption(row: OptionRow): OptionConsidered {
  return {
    id: row.id,
    decisionId: row.decision_id,
    title: row.title,
    for: row.speaks_for,
    against: row.against,
    isChosen: row.is_chosen === 1,
    position: row.position,
  };
}
