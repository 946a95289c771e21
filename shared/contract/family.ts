import { z } from 'zod';
import { relationshipTypeNames } from '../domain/relationshipTerms.ts';
import { eventDate } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { caseId, line, moment, nothing, personId, relationshipId, text } from './values.ts';

const fields = {
  /** Who the words of `type` are said of: the parent, the grandparent, the carer. */
  personA: personId,
  /** Whom it is to: the child. */
  personB: personId,
  type: z.enum(relationshipTypeNames),
  /** In words, for "other" and "otherwise family": `great-aunt`, `landlord`. */
  typeOther: line,
  /** When it began and ended, as written; partial where that is what is known; may be empty. */
  from: line,
  to: line,
  /** The record does not settle that it is so. */
  isUncertain: z.boolean(),
  /** Why it is not settled. */
  uncertainBecause: line,
  note: text,
};

export const relationship = z.strictObject({
  id: relationshipId,
  caseId,
  personA: fields.personA,
  personB: fields.personB,
  type: fields.type,
  typeOther: z.string(),
  from: eventDate.nullable(),
  to: eventDate.nullable(),
  isUncertain: z.boolean(),
  uncertainBecause: z.string(),
  note: z.string(),
  createdAt: moment,
  updatedAt: moment,
  removedAt: moment.nullable(),
});
export type Relationship = z.infer<typeof relationship>;

export const familyMethods = [
  defineMethod({
    name: 'family.list',
    kind: 'read',
    summary: 'The relationships between the people of a case, in the order in which they were added.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ relationships: z.array(relationship) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'family.create',
    kind: 'write',
    summary: 'Says what one person of a case is to another.',
    input: z.strictObject({
      caseId,
      personA: fields.personA,
      personB: fields.personB,
      type: fields.type,
      typeOther: fields.typeOther.default(''),
      from: fields.from.default(''),
      to: fields.to.default(''),
      isUncertain: fields.isUncertain.default(false),
      uncertainBecause: fields.uncertainBecause.default(''),
      note: fields.note.default(''),
    }),
    output: relationship,
    errors: ['record/not-found', 'record/duplicate', 'family/same-person'],
  }),
  defineMethod({
    name: 'family.createOneOf',
    kind: 'write',
    summary:
      'Adds a person who stands for one of two siblings where a record does not say which, so that an entry can name neither and not both.',
    input: z.strictObject({ relationshipId }),
    output: z.strictObject({ personId }),
    errors: ['record/not-found', 'record/duplicate', 'family/not-siblings'],
  }),
  defineMethod({
    name: 'family.update',
    kind: 'write',
    summary: 'Changes the fields given.',
    input: z.strictObject({ relationshipId, changes: z.strictObject(fields).partial() }),
    output: relationship,
    errors: ['record/not-found', 'record/duplicate', 'family/same-person'],
  }),
  defineMethod({
    name: 'family.remove',
    kind: 'write',
    summary: 'Takes a relationship out of the case. Both people stay.',
    input: z.strictObject({ relationshipId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'family.restore',
    kind: 'write',
    summary: 'Puts a removed relationship back. Refused while one of the two people is not in the case.',
    input: z.strictObject({ relationshipId }),
    output: relationship,
    errors: ['record/not-found', 'record/duplicate', 'record/in-use'],
  }),
] as const;
