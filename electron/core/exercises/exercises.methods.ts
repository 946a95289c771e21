import type { Exercise } from '../../../shared/contract/exercises.ts';
import { stageTemplates } from '../../../shared/domain/exerciseStages.ts';
import { assertCase } from '../cases/cases.store.ts';
import { keepJudgements } from '../clock/judgements.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import {
  countExercises,
  getExercise,
  insertExercise,
  listExercises,
  updateExercise,
} from './exercises.store.ts';
import { replaceStages } from './stages.store.ts';
import { assertHoldsNothing, assertKindIsFree } from './whatIsHeld.ts';

export const exercisesHandlers: HandlersOf<'exercises'> = {
  'exercises.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { exercises: listExercises(read, caseId, show) };
  },

  'exercises.create': ({ caseId, turnedFrom, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    if (!turnedFrom) {
      const write = begin({ label: 'Begin an exercise', caseId });
      const id = insertExercise(write, caseId, fields, now);
      keepJudgements(write, caseId, now);
      return getExercise(read, id);
    }
    const { exerciseId, on, because } = turnedFrom;
    const before = getExercise(read, exerciseId);
    if (before.caseId !== caseId || before.removedAt !== null) throw new Refusal('record/not-found');
    const write = begin({ label: `Turn exercise ${before.number} into another`, caseId });
    updateExercise(write, exerciseId, { endedOn: on, endedBecause: because }, now);
    const initiatedOn = fields.initiatedOn ?? on;
    const id = insertExercise(write, caseId, { ...fields, initiatedOn, turnedFrom: exerciseId }, now);
    keepJudgements(write, caseId, now);
    return getExercise(read, id);
  },

  'exercises.update': ({ exerciseId, changes }, { begin, read, now }) => {
    const before = getExercise(read, exerciseId);
    const { caseId, number } = before;
    const { kind } = changes;
    const isOtherKind = kind !== undefined && kind !== before.kind;
    if (isOtherKind) assertKindIsFree(read, before);
    const write = begin({ label: `Change exercise ${number}`, caseId, typingIn: exerciseId });
    updateExercise(write, exerciseId, changes, now);
    if (isOtherKind && hasStagesAsTheyCame(before)) replaceStages(write, { caseId, exerciseId, kind }, now);
    keepJudgements(write, caseId, now);
    return getExercise(read, exerciseId);
  },

  'exercises.remove': ({ exerciseId }, { begin, read, now }) => {
    const exercise = getExercise(read, exerciseId);
    const { caseId, number } = exercise;
    if (countExercises(read, caseId) === 1) {
      throw new Refusal('record/in-use', {
        sentence:
          'A case has at least one exercise, and this is its only one. Change its kind, or begin another first. Nothing was changed.',
      });
    }
    assertHoldsNothing(read, exercise);
    const write = begin({ label: `Remove exercise ${number}`, caseId });
    updateExercise(write, exerciseId, { removedAt: now.toISOString() }, now);
    keepJudgements(write, caseId, now);
    return {};
  },

  'exercises.restore': ({ exerciseId }, { begin, read, now }) => {
    const { caseId, number } = getExercise(read, exerciseId);
    const write = begin({ label: `Put back exercise ${number}`, caseId });
    updateExercise(write, exerciseId, { removedAt: null }, now);
    keepJudgements(write, caseId, now);
    return getExercise(read, exerciseId);
  },
};

/** Whether nobody has yet worked with the stages: they may give way to those of another kind without a loss. */
function hasStagesAsTheyCame({ kind, stages, removedStages }: Exercise): boolean {
  const names = stages.map(({ name }) => name);
  return (
    removedStages.length === 0 &&
    JSON.stringify(names) === JSON.stringify(stageTemplates[kind]) &&
    stages.every(({ state, doneOn, note }) => state === 'to-come' && doneOn === null && note === '')
  );
}
