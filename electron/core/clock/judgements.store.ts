import type { CaseId } from '../../../shared/contract/values.ts';
import { ukDay } from '../../../shared/domain/civilDate.ts';
import type { ClockRuleName } from '../../../shared/domain/clockRules.ts';
import type { WriteHandle } from '../workspace/handles.ts';
import { readCaseClocks, updateCaseClock } from './caseClock.store.ts';
import { factsOfCase } from './clockFacts.store.ts';
import { clocksOf, readGround } from './standing.ts';

const noJudgement = {
  judgedAt: null,
  judgedAnchorOn: null,
  judgedDueOn: null,
  judgedDoneOn: null,
  judgedLateBy: null,
};

/**
 * Judges what is done and not yet judged, in the operation that made it so. What was judged stays, whatever is learnt
 * later of holidays, rules or dates; only another day on which it was done is judged anew, and a step that is not done
 * after all loses its judgement. `again` names a clock to judge by what is known now.
 */
export function keepJudgements(write: WriteHandle, caseId: CaseId, now: Date, again?: ClockRuleName): void {
  const facts = factsOfCase(write, caseId);
  if (!facts) return;
  const marks = readCaseClocks(write, caseId).get(caseId) ?? {};
  for (const clock of clocksOf(readGround(write), { facts, marks }, ukDay(now.toISOString()))) {
    const { rule, doneOn, anchorOn, judgement } = clock;
    const { dueOn, lateBy } = clock.otherwiseNow ?? clock;
    const key = { caseId, rule };
    if (doneOn === null) {
      if (judgement) updateCaseClock(write, key, noJudgement, now);
      continue;
    }
    if (dueOn === null || lateBy === null || (judgement?.doneOn === doneOn && again !== rule)) continue;
    updateCaseClock(
      write,
      key,
      {
        judgedAt: now.toISOString(),
        judgedAnchorOn: anchorOn,
        judgedDueOn: dueOn,
        judgedDoneOn: doneOn,
        judgedLateBy: lateBy,
      },
      now,
    );
  }
}
