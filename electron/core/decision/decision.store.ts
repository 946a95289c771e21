import { uuidv7 } from 'uuidv7';
import type { Decision } from '../../../shared/contract/decision.ts';
import type { Exchange } from '../../../shared/contract/panel.ts';
import {
  type CaseId,
  type DecisionId,
  decisionId as decisionIdSchema,
  type ExerciseId,
} from '../../../shared/contract/values.ts';
import { decisionsInUse } from '../../../shared/domain/decisionChecks.ts';
import { emptyRichText, type RichText } from '../../../shared/domain/richText.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { keepWhatIsCited, listCitations } from './citations.store.ts';
import { listCriteria } from './criteria.store.ts';
import { listOptions } from './options.store.ts';
import { listExchanges } from './panel.store.ts';
import { listSignOffs } from './signOffs.store.ts';

interface DecisionRow {
  id: DecisionId;
  case_id: CaseId;
  exercise_id: ExerciseId;
  number: number;
  state: Decision['state'];
  supersedes: DecisionId | null;
  supersedes_because: string;
  decided_on: string | null;
  decided_by: string;
  outcome: Decision['outcome'];
  outcome_other: string;
  rationale: string;
  dissent: string;
  signed_at: string | null;
  updated_at: string;
  removed_at: string | null;
}

/** The decisions of an exercise, newest first. */
export function listDecisions(
  read: ReadHandle,
  exerciseId: ExerciseId,
  show: 'current' | 'removed' = 'current',
): Decision[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  return read
    .all<DecisionRow>(`SELECT * FROM decision WHERE exercise_id = ? AND ${where} ORDER BY number DESC`, [
      exerciseId,
    ])
    .map((row) => toDecision(read, row));
}

export function getDecision(read: ReadHandle, id: DecisionId): Decision {
  const row = read.get<DecisionRow>('SELECT * FROM decision WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toDecision(read, row);
}

/** What an exercise came to, for what is printed: the signed decision that stands, the draft beside it, the Panel. */
export function readDecision(
  read: ReadHandle,
  exerciseId: ExerciseId,
): { standing: Decision | null; draft: Decision | null; exchanges: Exchange[] } {
  return {
    ...decisionsInUse(listDecisions(read, exerciseId)),
    exchanges: listExchanges(read, exerciseId),
  };
}

export interface NewDecision {
  readonly caseId: CaseId;
  readonly exerciseId: ExerciseId;
  readonly supersedes?: DecisionId;
  readonly supersedesBecause?: string;
  readonly decidedOn?: string | null;
  readonly decidedBy?: string;
  readonly outcome?: Decision['outcome'];
  readonly outcomeOther?: string;
  readonly rationale?: RichText;
  readonly dissent?: string;
}

/** Adds a draft with the next number of its exercise. */
export function insertDecision(write: WriteHandle, fields: NewDecision, now: Date): DecisionId {
  const id = decisionIdSchema.parse(uuidv7());
  const last = write.get<{ last: number | null }>(
    'SELECT max(number) AS last FROM decision WHERE exercise_id = ?',
    [fields.exerciseId],
  );
  write.run(
    `INSERT INTO decision (id, case_id, exercise_id, number, state, supersedes, supersedes_because, decided_on, decided_by,
       outcome, outcome_other, rationale, dissent, created_at, updated_at)
     VALUES (:id, :caseId, :exerciseId, :number, 'draft', :supersedes, :supersedesBecause, :decidedOn, :decidedBy,
       :outcome, :outcomeOther, :rationale, :dissent, :now, :now)`,
    {
      id,
      caseId: fields.caseId,
      exerciseId: fields.exerciseId,
      number: (last?.last ?? 0) + 1,
      supersedes: fields.supersedes ?? null,
      supersedesBecause: fields.supersedesBecause ?? '',
      decidedOn: fields.decidedOn ?? null,
      decidedBy: fields.decidedBy ?? '',
      outcome: fields.outcome ?? null,
      outcomeOther: fields.outcomeOther ?? '',
      rationale: JSON.stringify(fields.rationale ?? emptyRichText),
      dissent: fields.dissent ?? '',
      now: now.toISOString(),
    },
  );
  return id;
}

const columns = {
  decidedOn: 'decided_on',
  decidedBy: 'decided_by',
  outcome: 'outcome',
  outcomeOther: 'outcome_other',
  rationale: 'rationale',
  dissent: 'dissent',
  state: 'state',
  signedAt: 'signed_at',
  removedAt: 'removed_at',
} as const;

interface Changes
  extends Partial<Record<Exclude<keyof typeof columns, 'rationale'>, string | null | undefined>> {
  readonly rationale?: RichText | undefined;
}

/** The file refuses it where the decision is signed, but for giving way to the next. */
export function updateDecision(
  write: WriteHandle,
  id: DecisionId,
  { rationale, ...changes }: Changes,
  now: Date,
): void {
  const { sql, values } = assignments(columns, {
    ...changes,
    rationale: rationale && JSON.stringify(rationale),
  });
  write.run(`UPDATE decision SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

/** Signs a draft with what the entries it cites say now; the one it supersedes gives way. */
export function signDecision(write: WriteHandle, decision: Decision, now: Date): void {
  const { id, supersedes } = decision;
  keepWhatIsCited(write, decision, now);
  if (supersedes !== null) updateDecision(write, supersedes, { state: 'superseded' }, now);
  updateDecision(write, id, { state: 'signed', signedAt: now.toISOString() }, now);
}

function toDecision(read: ReadHandle, row: DecisionRow): Decision {
  return {
    id: row.id,
    caseId: row.case_id,
    exerciseId: row.exercise_id,
    number: row.number,
    state: row.state,
    supersedes: row.supersedes,
    supersedesBecause: row.supersedes_because,
    decidedOn: row.decided_on,
    decidedBy: row.decided_by,
    outcome: row.outcome,
    outcomeOther: row.outcome_other,
    rationale: JSON.parse(row.rationale) as RichText,
    dissent: row.dissent,
    citations: row.state === 'draft' ? [] : listCitations(read, row.id),
    criteria: listCriteria(read, row.id),
    options: listOptions(read, row.id),
    signOffs: listSignOffs(read, { id: row.id, caseId: row.case_id, isLocked: row.state !== 'draft' }),
    signedAt: row.signed_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  };
}
