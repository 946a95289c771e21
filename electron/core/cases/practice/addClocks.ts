import type { CaseId } from '../../../../shared/contract/values.ts';
import { updateCaseClock } from '../../clock/caseClock.store.ts';
import type { WriteHandle } from '../../workspace/handles.ts';

/**
 * What was judged of the practice case's deadlines at the time: the notification in time, the rapid review two working
 * days late. The other clocks run by the days of the referral and the exercises.
 */
export function addClocks(write: WriteHandle, caseId: CaseId, now: Date): void {
  updateCaseClock(
    write,
    { caseId, rule: 'notification' },
    {
      judgedAt: '2026-05-28T14:50:00.000Z',
      judgedAnchorOn: '2026-05-24',
      judgedDueOn: '2026-06-01',
      judgedDoneOn: '2026-05-28',
      judgedLateBy: 0,
    },
    now,
  );
  updateCaseClock(
    write,
    { caseId, rule: 'rapid-review' },
    {
      doneOn: '2026-06-22',
      judgedAt: '2026-06-22T09:10:00.000Z',
      judgedAnchorOn: '2026-05-28',
      judgedDueOn: '2026-06-18',
      judgedDoneOn: '2026-06-22',
      judgedLateBy: 2,
    },
    now,
  );
}
