import type { CaseId } from '../../../shared/contract/values.ts';
import { ukDay } from '../../../shared/domain/civilDate.ts';
import type { WriteHandle } from '../workspace/handles.ts';
import { type ClockKey, readAllCaseClocks, readCaseClocks, updateCaseClock } from './caseClock.store.ts';
import { type ClockFactsOfCase, factsOfCase, factsOfCases } from './clockFacts.store.ts';
import { giveReviewsTheirClocks } from './olderClocks.store.ts';
import { type ClockGround, clocksOf, readGround } from './standing.ts';

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
export function keepJudgements(write: WriteHandle, caseId: CaseId, now: Date, again?: ClockKey): void {
  giveReviewsTheirClocks(write, now, caseId);
  const facts = factsOfCase(write, caseId);
  if (facts) judge(write, readGround(write), { facts, marks: readCaseClocks(write, caseId) }, now, again);
}

/** The same over every case, where a rule of the workspace has made something countable that was not. */
export function keepAllJudgements(write: WriteHandle, now: Date): void {
  const ground = readGround(write);
  const marksOf = readAllCaseClocks(write);
  for (const facts of factsOfCases(write, 'all'))
    judge(write, ground, { facts, marks: marksOf(facts.caseId) }, now);
}

function judge(
  write: WriteHandle,
  ground: ClockGround,
  ofCase: { readonly facts: ClockFactsOfCase; readonly marks: ReturnType<typeof readCaseClocks> },
  now: Date,
  again?: ClockKey,
): void {
  for (const clock of clocksOf(ground, ofCase, ukDay(now.toISOString()))) {
    const { rule, review, doneOn, anchorOn, judgement } = clock;
    const { dueOn, lateBy } = clock.otherwiseNow ?? clock;
    const key = { caseId: ofCase.facts.caseId, rule, exerciseId: review?.exerciseId ?? null };
    const isAgain = again?.rule === rule && again.exerciseId === key.exerciseId;
    if (doneOn === null) {
      if (judgement) updateCaseClock(write, key, noJudgement, now);
      continue;
    }
    if (dueOn === null || lateBy === null || (judgement?.doneOn === doneOn && !isAgain)) continue;
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
