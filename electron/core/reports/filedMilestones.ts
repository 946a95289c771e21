import type { Exercise } from '../../../shared/contract/exercises.ts';
import { milestoneDay } from '../../../shared/domain/milestones.ts';
import type { FiledMilestone } from '../../../shared/report/caseFileSource.ts';
import { factsOfCase } from '../clock/clockFacts.store.ts';
import { readCounting } from '../clock/counting.store.ts';
import { listMilestones } from '../milestones/milestones.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';

/** The milestones of an exercise with the days they fall on; no day where it is not known what they are counted from. */
export function filedMilestones(read: ReadHandle, exercise: Exercise): FiledMilestone[] {
  const facts = factsOfCase(read, exercise.caseId);
  if (!facts) return [];
  const counting = readCounting(read)(facts, exercise);
  const { anchorOn } = counting;
  return listMilestones(read, exercise.id).map(({ what, who, dayNumber, doneOn }) => ({
    what,
    who,
    dueOn: anchorOn === null ? null : milestoneDay(anchorOn, dayNumber, counting),
    doneOn,
  }));
}
