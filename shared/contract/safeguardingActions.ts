import { z } from 'zod';
import { agency } from './agencies.ts';
import { defineMethod } from './defineMethod.ts';
import {
  agencyId,
  caseId,
  day,
  exerciseId,
  line,
  moment,
  nothing,
  safeguardingActionId,
  text,
} from './values.ts';

const fields = {
  /** What is done at once to make a child safe. */
  what: text,
  /** The child, the brothers and sisters, other children at risk: as people write it. */
  forWhom: line,
  ownerAgencyId: agencyId.nullable(),
  /** Who does it, by role and number or name. */
  ownerName: line,
  dueOn: day.nullable(),
  /** The day it was done; null while it is to do. */
  doneOn: day.nullable(),
  /** What came of it. */
  doneNote: text,
};

/** An immediate safeguarding action. Source: Working Together 2023, chapter 5, on rapid reviews. */
export const safeguardingAction = z.strictObject({
  id: safeguardingActionId,
  caseId,
  exerciseId,
  ...fields,
  /** Place in the order, counting from 0. */
  position: z.int(),
  removedAt: moment.nullable(),
});
export type SafeguardingAction = z.infer<typeof safeguardingAction>;

/** An action of any case that is to do by a day. */
export const dueAction = safeguardingAction
  .pick({ id: true, caseId: true, exerciseId: true, what: true, ownerName: true })
  .extend({
    pseudonym: z.string(),
    reference: z.string(),
    dueOn: day,
    ownerAgency: agency.pick({ id: true, name: true, code: true, kind: true }).nullable(),
  });
export type DueAction = z.infer<typeof dueAction>;

export const safeguardingActionsMethods = [
  defineMethod({
    name: 'safeguarding-actions.list',
    kind: 'read',
    summary: 'The immediate safeguarding actions of an exercise in their order.',
    input: z.strictObject({ exerciseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ actions: z.array(safeguardingAction) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'safeguarding-actions.listDue',
    kind: 'read',
    summary:
      'Actions of all current cases, or of one, that are not done and were due, or come due by the day given; longest due first.',
    input: z.strictObject({
      by: day,
      caseId: caseId.optional(),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.strictObject({
      /** The day in the United Kingdom. */
      today: day,
      total: z.int(),
      actions: z.array(dueAction),
    }),
    errors: [],
  }),
  defineMethod({
    name: 'safeguarding-actions.create',
    kind: 'write',
    summary: 'Adds an action at the end.',
    input: z.strictObject({
      exerciseId,
      what: fields.what.default(''),
      forWhom: fields.forWhom.default(''),
      ownerAgencyId: fields.ownerAgencyId.default(null),
      ownerName: fields.ownerName.default(''),
      dueOn: fields.dueOn.default(null),
      doneOn: fields.doneOn.default(null),
      doneNote: fields.doneNote.default(''),
    }),
    output: safeguardingAction,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'safeguarding-actions.update',
    kind: 'write',
    summary: 'Changes the fields given and leaves the others.',
    input: z.strictObject({ safeguardingActionId, changes: z.strictObject(fields).partial() }),
    output: safeguardingAction,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'safeguarding-actions.remove',
    kind: 'write',
    summary: 'Takes an action off the list.',
    input: z.strictObject({ safeguardingActionId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'safeguarding-actions.restore',
    kind: 'write',
    summary: 'Puts a removed action back where it stood.',
    input: z.strictObject({ safeguardingActionId }),
    output: safeguardingAction,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'safeguarding-actions.reorder',
    kind: 'write',
    summary: 'Moves an action to a place in the order, counting from 0.',
    input: z.strictObject({ safeguardingActionId, position: z.int().min(0) }),
    output: safeguardingAction,
    errors: ['record/not-found'],
  }),
] as const;
