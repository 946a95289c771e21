import { z } from 'zod';
import { defineMethod } from './defineMethod.ts';
import { agencyId, caseId, findingId, line, moment, nothing, recommendationId, text } from './values.ts';

const fields = {
  /** Shown as written, `1a.`, `Recommendation 4`. Text, never computed. */
  label: line,
  text,
  /** What should be different for children when this is done. */
  outcomeSought: text,
  /** By when, in the review's own words, `by 31 March 2027`. */
  due: line,
  /** The agencies it is addressed to, in order. */
  addresseeIds: z.array(agencyId).max(100),
};

export const recommendation = z.strictObject({
  id: recommendationId,
  caseId,
  ...fields,
  position: z.int(),
  /** The findings it answers. */
  findings: z.array(z.strictObject({ id: findingId, label: z.string(), title: z.string() })),
  createdAt: moment,
  updatedAt: moment,
  removedAt: moment.nullable(),
});
export type Recommendation = z.infer<typeof recommendation>;

export const recommendationsMethods = [
  defineMethod({
    name: 'recommendations.list',
    kind: 'read',
    summary: 'The recommendations of a case in their own order.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ recommendations: z.array(recommendation) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'recommendations.get',
    kind: 'read',
    summary: 'One recommendation.',
    input: z.strictObject({ recommendationId }),
    output: recommendation,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'recommendations.create',
    kind: 'write',
    summary: 'Adds a recommendation after the last. Without a label, the next number is used.',
    input: z.strictObject({
      caseId,
      label: fields.label.optional(),
      text: fields.text.default(''),
      outcomeSought: fields.outcomeSought.default(''),
      due: fields.due.default(''),
      addresseeIds: fields.addresseeIds.default([]),
      findingIds: z.array(findingId).max(100).default([]),
    }),
    output: recommendation,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'recommendations.update',
    kind: 'write',
    summary: 'Changes the fields given and leaves the others.',
    input: z.strictObject({ recommendationId, changes: z.strictObject(fields).partial() }),
    output: recommendation,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'recommendations.remove',
    kind: 'write',
    summary: 'Takes a recommendation out of the case. Nothing is deleted.',
    input: z.strictObject({ recommendationId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'recommendations.restore',
    kind: 'write',
    summary: 'Puts a removed recommendation back.',
    input: z.strictObject({ recommendationId }),
    output: recommendation,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'recommendations.reorder',
    kind: 'write',
    summary: 'Moves a recommendation to a place in the order, counting from 0. Labels stay as they are.',
    input: z.strictObject({ recommendationId, position: z.int().min(0) }),
    output: recommendation,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'recommendations.link',
    kind: 'write',
    summary: 'Says that a recommendation answers a finding.',
    input: z.strictObject({ recommendationId, findingId }),
    output: recommendation,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'recommendations.unlink',
    kind: 'write',
    summary: 'Says that it no longer answers that finding.',
    input: z.strictObject({ recommendationId, findingId }),
    output: recommendation,
    errors: ['record/not-found'],
  }),
] as const;
