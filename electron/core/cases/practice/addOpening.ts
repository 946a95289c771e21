import type { CaseId, ExerciseId, PersonId } from '../../../../shared/contract/values.ts';
import {
  getExercise,
  insertExercise,
  listExercises,
  updateExercise,
} from '../../exercises/exercises.store.ts';
import { updateStage } from '../../exercises/stages.store.ts';
import { updateReferral } from '../../referral/referral.store.ts';
import { setAreas, setChildren } from '../../referral/referralLists.store.ts';
import type { WriteHandle } from '../../workspace/handles.ts';
import {
  type PracticeStage,
  practiceAreas,
  practiceLocalReview,
  practiceRapidReview,
  practiceReferral,
} from './practiceOpening.ts';

/** How the practice case began: its referral, its rapid review, and the local review that it turned into. Answers the rapid review. */
export function addOpening(
  write: WriteHandle,
  caseId: CaseId,
  childIds: readonly PersonId[],
  now: Date,
): ExerciseId {
  updateReferral(write, caseId, practiceReferral, now);
  setAreas(write, caseId, practiceAreas);
  setChildren(write, caseId, childIds);

  const first = listExercises(write, caseId)[0];
  if (!first) throw new Error('the practice case has no first exercise');
  const { stages, ...rapidReview } = practiceRapidReview;
  updateExercise(write, first.id, rapidReview, now);
  setStages(write, first.id, stages, now);
  const { stages: localStages, publishedOn, ...localReview } = practiceLocalReview;
  const second = insertExercise(write, caseId, { ...localReview, turnedFrom: first.id }, now);
  updateExercise(write, second, { publishedOn }, now);
  setStages(write, second, localStages, now);
  return first.id;
}

function setStages(
  write: WriteHandle,
  exerciseId: ExerciseId,
  stages: readonly PracticeStage[],
  now: Date,
): void {
  for (const [place, { id }] of getExercise(write, exerciseId).stages.entries()) {
    const changes = stages[place];
    if (changes) updateStage(write, id, changes, now);
  }
}
