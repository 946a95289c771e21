import { z } from 'zod';
import { clockAnchorNames } from '../domain/clockRules.ts';
import { fifteenDaysKey, lastMilestoneDay, milestoneStates } from '../domain/milestones.ts';
import { defineMethod } from './defineMethod.ts';
import {
  caseId,
  day,
  exerciseId,
  line,
  milestoneId,
  milestoneTemplateId,
  moment,
  nothing,
  requiredLine,
  text,
} from './values.ts';

const stepFields = {
  /** The working day of the clock; 0 is the day it is counted from. */
  dayNumber: z.int().min(0).max(lastMilestoneDay),
  what: requiredLine,
  /** Who does it. May be empty. */
  who: line,
};

const fields = {
  ...stepFields,
  /** The day it was done; null while it is to do. */
  doneOn: day.nullable(),
  note: text,
};

export const milestone = z.strictObject({
  id: milestoneId,
  caseId,
  exerciseId,
  ...fields,
  /** Worked out, and never stored; null while the day it is counted from is not recorded. */
  dueOn: day.nullable(),
  state: z.enum(milestoneStates),
  removedAt: moment.nullable(),
});
export type Milestone = z.infer<typeof milestone>;

/** A milestone of any case that is to do by a day. */
export const milestoneOfCase = milestone
  .pick({ id: true, caseId: true, exerciseId: true, dayNumber: true, what: true, who: true, state: true })
  .extend({
    reference: z.string(),
    pseudonym: z.string(),
    dueOn: day,
    /** How many others of the same exercise are overdue from before the week: one of them stands for all. */
    furtherOverdue: z.int(),
  });
export type MilestoneOfCase = z.infer<typeof milestoneOfCase>;

const step = z.strictObject(stepFields);

export const milestoneTemplate = z.strictObject({
  /** The built-in one has a name instead of an id. */
  id: z.union([milestoneTemplateId, z.literal(fifteenDaysKey)]),
  name: z.string(),
  /** Where the built-in one comes from; empty for the partnership's own. */
  source: z.string(),
  /** In the order of their days. */
  steps: z.array(step),
  removedAt: moment.nullable(),
});
export type MilestoneTemplate = z.infer<typeof milestoneTemplate>;

const steps = z.array(step).max(200);

export const milestonesMethods = [
  defineMethod({
    name: 'milestones.list',
    kind: 'read',
    summary:
      'The milestones of an exercise in the order of their days, with the day each falls on by the clock’s rule.',
    input: z.strictObject({
      exerciseId,
      show: z.enum(['current', 'removed']).default('current'),
      today: day.optional(),
    }),
    output: z.strictObject({
      today: day,
      /** What day 0 is, and the day itself where it is recorded. */
      anchor: z.enum(clockAnchorNames),
      anchorOn: day.nullable(),
      milestones: z.array(milestone),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'milestones.week',
    kind: 'read',
    summary:
      'The milestones of all current cases that are to do in the week of the day given or the week after, and of each exercise the first that is overdue from before.',
    input: z.strictObject({ today: day.optional(), weekOf: day.optional() }),
    output: z.strictObject({ today: day, milestones: z.array(milestoneOfCase) }),
    errors: [],
  }),
  defineMethod({
    name: 'milestones.create',
    kind: 'write',
    summary: 'Adds a milestone to an exercise.',
    input: z.strictObject({
      exerciseId,
      ...stepFields,
      who: stepFields.who.default(''),
      doneOn: fields.doneOn.default(null),
      note: fields.note.default(''),
    }),
    output: milestone,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'milestones.createFromTemplate',
    kind: 'write',
    summary: 'Adds every step of a template to an exercise, but those that stand there on the same day.',
    input: z.strictObject({ exerciseId, templateId: milestoneTemplate.shape.id }),
    output: z.strictObject({ added: z.int() }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'milestones.update',
    kind: 'write',
    summary: 'Changes the fields given.',
    input: z.strictObject({ milestoneId, changes: z.strictObject(fields).partial() }),
    output: milestone,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'milestones.remove',
    kind: 'write',
    summary: 'Takes a milestone off the list.',
    input: z.strictObject({ milestoneId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'milestones.restore',
    kind: 'write',
    summary: 'Puts a removed milestone back.',
    input: z.strictObject({ milestoneId }),
    output: milestone,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'milestones.listTemplates',
    kind: 'read',
    summary: 'The built-in template and those of this workspace.',
    input: z.strictObject({ show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ templates: z.array(milestoneTemplate) }),
    errors: [],
  }),
  defineMethod({
    name: 'milestones.createTemplate',
    kind: 'write',
    summary: 'Keeps a list of steps under a name, for every case of the workspace.',
    input: z.strictObject({ name: requiredLine, steps }),
    output: milestoneTemplate,
    errors: ['record/duplicate'],
  }),
  defineMethod({
    name: 'milestones.updateTemplate',
    kind: 'write',
    summary: 'Changes the name or the steps of a template. What was made from it stays as it is.',
    input: z.strictObject({
      templateId: milestoneTemplateId,
      changes: z.strictObject({ name: requiredLine, steps }).partial(),
    }),
    output: milestoneTemplate,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'milestones.removeTemplate',
    kind: 'write',
    summary: 'Takes a template off the list. What was made from it stays.',
    input: z.strictObject({ templateId: milestoneTemplateId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'milestones.restoreTemplate',
    kind: 'write',
    summary: 'Puts a removed template back.',
    input: z.strictObject({ templateId: milestoneTemplateId }),
    output: milestoneTemplate,
    errors: ['record/not-found', 'record/duplicate'],
  }),
] as const;
