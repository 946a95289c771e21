import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../../shared/contract/clock.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import type { ClockRuleName } from '../../../shared/domain/clockRules.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface CaseClockRow {
  case_id: CaseId;
  rule: ClockRuleName;
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

export type CaseClocks = Readonly<Partial<Record<ClockRuleName, CaseClock>>>;

/** Of one case, or of all where none is named. */
export function readCaseClocks(read: ReadHandle, caseId?: CaseId): ReadonlyMap<CaseId, CaseClocks> {
  const rows =
    caseId === undefined
      ? read.all<CaseClockRow>('SELECT * FROM case_clock')
      : read.all<CaseClockRow>('SELECT * FROM case_clock WHERE case_id = ?', [caseId]);
  const found = new Map<CaseId, Partial<Record<ClockRuleName, CaseClock>>>();
  for (const row of rows) {
    const clocks = found.get(row.case_id) ?? {};
    clocks[row.rule] = toCaseClock(row);
    found.set(row.case_id, clocks);
  }
  return found;
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
  { caseId, rule }: { readonly caseId: CaseId; readonly rule: ClockRuleName },
  changes: Partial<Record<keyof typeof columns, string | number | null | undefined>>,
  now: Date,
): void {
  write.run(
    `INSERT INTO case_clock (id, case_id, rule, created_at, updated_at) VALUES (:id, :caseId, :rule, :now, :now)
     ON CONFLICT (case_id, rule) DO NOTHING`,
    { id: uuidv7(), caseId, rule, now: now.toISOString() },
  );
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE case_clock SET ${sql} updated_at = :now WHERE case_id = :caseId AND rule = :rule`, {
    ...values,
    caseId,
    rule,
    now: now.toISOString(),
  });
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
