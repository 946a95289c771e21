import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../../shared/contract/clock.ts';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import type { ClockRuleName } from '../../../shared/domain/clockRules.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface CaseClockRow {
  case_id: CaseId;
  rule: ClockRuleName;
  exercise_id: ExerciseId | null;
  done_on: string | null;
  not_needed_because: string;
  override_on: string | null;
  override_because: string;
  judged_at: string | null;
  judged_anchor_on: string | null;
  judged_due_on: string | null;
  judged_done_on: string | null;
  judged_late_by: number | null;
}

/** What was said and judged of one clock of a case. */
export interface CaseClock {
  readonly doneOn: string | null;
  readonly notNeededBecause: string;
  readonly override: Clock['override'];
  readonly judgement: Clock['judgement'];
}

/** Which clock of a case: of one of its reviews, or, with null, of the case itself. */
export interface ClockKey {
  readonly rule: ClockRuleName;
  readonly exerciseId: ExerciseId | null;
}

/** What was said of the clocks of one case. */
export type CaseClocks = (key: ClockKey) => CaseClock;

const nothingSaid: CaseClock = { doneOn: null, notNeededBecause: '', override: null, judgement: null };

/** Of one case. */
export function readCaseClocks(read: ReadHandle, caseId: CaseId): CaseClocks {
  return lookUp(read.all<CaseClockRow>('SELECT * FROM case_clock WHERE case_id = ?', [caseId]));
}

/** Of all cases, in one statement. */
export function readAllCaseClocks(read: ReadHandle): (caseId: CaseId) => CaseClocks {
  const rows = Map.groupBy(read.all<CaseClockRow>('SELECT * FROM case_clock'), (row) => row.case_id);
  return (caseId) => lookUp(rows.get(caseId) ?? []);
}

function lookUp(rows: readonly CaseClockRow[]): CaseClocks {
  const found = new Map(rows.map((row) => [nameOf({ rule: row.rule, exerciseId: row.exercise_id }), row]));
  return (key) => {
    const row = found.get(nameOf(key));
    return row ? toCaseClock(row) : nothingSaid;
  };
}

function nameOf({ rule, exerciseId }: ClockKey): string {
  return `${rule} ${exerciseId ?? ''}`;
}

const columns = {
  doneOn: 'done_on',
  notNeededBecause: 'not_needed_because',
  overrideOn: 'override_on',
  overrideBecause: 'override_because',
  judgedAt: 'judged_at',
  judgedAnchorOn: 'judged_anchor_on',
  judgedDueOn: 'judged_due_on',
  judgedDoneOn: 'judged_done_on',
  judgedLateBy: 'judged_late_by',
} as const;

/** Writes the fields given; the first of them begins the row. */
export function updateCaseClock(
  write: WriteHandle,
  {
    caseId,
    rule,
    exerciseId = null,
  }: Omit<ClockKey, 'exerciseId'> & Partial<ClockKey> & { readonly caseId: CaseId },
  changes: Partial<Record<keyof typeof columns, string | number | null | undefined>>,
  now: Date,
): void {
  const key = { caseId, rule, exerciseId, now: now.toISOString() };
  write.run(
    `INSERT INTO case_clock (id, case_id, rule, exercise_id, created_at, updated_at)
     VALUES (:id, :caseId, :rule, :exerciseId, :now, :now)
     ON CONFLICT (case_id, rule, coalesce(exercise_id, '')) DO NOTHING`,
    { ...key, id: uuidv7() },
  );
  const { sql, values } = assignments(columns, changes);
  write.run(
    `UPDATE case_clock SET ${sql} updated_at = :now
     WHERE case_id = :caseId AND rule = :rule AND exercise_id IS :exerciseId`,
    { ...values, ...key },
  );
}

function toCaseClock(row: CaseClockRow): CaseClock {
  const {
    judged_at: at,
    judged_due_on: dueOn,
    judged_done_on: doneOn,
    judged_late_by: lateBy,
    judged_anchor_on: anchorOn,
  } = row;
  const isJudged = at !== null && dueOn !== null && doneOn !== null && lateBy !== null;
  return {
    doneOn: row.done_on,
    notNeededBecause: row.not_needed_because,
    override: row.override_on === null ? null : { dueOn: row.override_on, reason: row.override_because },
    judgement: isJudged ? { at, anchorOn, dueOn, doneOn, lateBy } : null,
  };
}
