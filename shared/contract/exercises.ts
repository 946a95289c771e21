import { z } from 'zod';
import { exerciseKindNames } from '../domain/caseTerms.ts';
import { otherOutcomeNames, stageStateNames } from '../domain/exerciseStages.ts';
import { defineMethod } from './defineMethod.ts';
import { caseId, day, exerciseId, line, moment, nothing, requiredLine, stageId, text } from './values.ts';

const stageFields = {
  name: requiredLine,
  state: z.enum(stageStateNames),
  doneOn: day.nullable(),
  note: text,
};

export const exerciseStage = z.strictObject({
  id: stageId,
  exerciseId,
  ...stageFields,
  position: z.int(),
});
export type ExerciseStage = z.infer<typeof exerciseStage>;

const fields = {
  kind: z.enum(exerciseKindNames),
  /** What it calls itself, where that is not its kind: a serious case review whose text says otherwise. May be empty. */
  title: line,
  /** Which other outcome it is; null where the kind is not "other", or not yet said. */
  outcome: z.enum(otherOutcomeNames).nullable(),
  /** The day of the decision to initiate it. */
  initiatedOn: day.nullable(),
  /** Intended or actual publication. */
  publishedOn: day.nullable(),
  /** The last day; null while it goes on. */
  endedOn: day.nullable(),
  endedBecause: text,
};

export const exercise = z.strictObject({
  id: exerciseId,
  caseId,
  /** 1 for the first of the case. Given once. */
  number: z.int().min(1),
  ...fields,
  /** The exercise that became this one. */
  turnedFrom: exerciseId.nullable(),
  /** Current stages in their order. */
  stages: z.array(exerciseStage),
  /** Stages taken off, latest first; they can be put back. */
  removedStages: z.array(exerciseStage),
  removedAt: moment.nullable(),
});
export type Exercise = z.infer<typeof exercise>;

export const exercisesMethods = [
  defineMethod({
    name: 'exercises.list',
    kind: 'read',
    summary: 'The exercises of a case with their stages, in the order they began.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ exercises: z.array(exercise) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'exercises.create',
    kind: 'write',
    summary:
      'Begins an exercise with the stages of its kind. With `turnedFrom`, the one named ends that day and becomes this one.',
    input: z.strictObject({
      caseId,
      kind: fields.kind,
      title: fields.title.default(''),
      outcome: fields.outcome.default(null),
      initiatedOn: fields.initiatedOn.default(null),
      turnedFrom: z.strictObject({ exerciseId, on: day, because: text }).optional(),
    }),
    output: exercise,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'exercises.update',
    kind: 'write',
    summary:
      'Changes the fields given. Another kind brings its own stages while none of the present ones was touched; it is refused while the exercise holds what only its own kind shows.',
    input: z.strictObject({ exerciseId, changes: z.strictObject(fields).partial() }),
    output: exercise,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'exercises.remove',
    kind: 'write',
    summary:
      'Takes an exercise off the list. The only one of a case stays, and so does one that holds anything.',
    input: z.strictObject({ exerciseId }),
    output: nothing,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'exercises.restore',
    kind: 'write',
    summary: 'Puts a removed exercise back.',
    input: z.strictObject({ exerciseId }),
    output: exercise,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'stages.create',
    kind: 'write',
    summary: 'Adds a stage at the end of an exercise.',
    input: z.strictObject({ exerciseId, name: stageFields.name }),
    output: exerciseStage,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'stages.update',
    kind: 'write',
    summary: 'Changes the fields given. No state of another stage stands in the way.',
    input: z.strictObject({ stageId, changes: z.strictObject(stageFields).partial() }),
    output: exerciseStage,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'stages.remove',
    kind: 'write',
    summary: 'Takes a stage off the list.',
    input: z.strictObject({ stageId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'stages.restore',
    kind: 'write',
    summary: 'Puts a removed stage back at the end.',
    input: z.strictObject({ stageId }),
    output: exerciseStage,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'stages.reorder',
    kind: 'write',
    summary: 'Moves a stage to a place in the order, counting from 0.',
    input: z.strictObject({ stageId, position: z.int().min(0) }),
    output: exerciseStage,
    errors: ['record/not-found'],
  }),
] as const;
