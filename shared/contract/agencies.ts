import { z } from 'zod';
import { agencyKindNames } from '../domain/agencyKinds.ts';
import { agencyAlias, agencyDetails, formerName } from './agencyNames.ts';
import { defineMethod } from './defineMethod.ts';
import { agencyId, caseId, moment, nothing, requiredLine } from './values.ts';

const fields = {
  name: requiredLine,
  /** Up to six letters shown beside the agency's colour, `CSC`. */
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{1,6}$/, 'Use one to six letters or figures'),
  kind: z.enum(agencyKindNames),
};

export const agency = z.strictObject({
  id: agencyId,
  caseId,
  ...fields,
  /** The names it had before, oldest first; an entry of that time shows the name of its day. */
  formerNames: z.array(formerName),
  /** What else it is called: in returns, in letters, in the texts of others. */
  aliases: z.array(agencyAlias),
  details: agencyDetails,
  /** Chronology entries that come from this agency. */
  entryCount: z.int(),
  /** Recommendations addressed to it. */
  recommendationCount: z.int(),
  removedAt: moment.nullable(),
});
export type Agency = z.infer<typeof agency>;

export const agenciesMethods = [
  defineMethod({
    name: 'agencies.list',
    kind: 'read',
    summary: 'Agencies involved in a case, by name.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({ agencies: z.array(agency) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'agencies.create',
    kind: 'write',
    summary: 'Adds an agency to a case. Without a code, the usual letters of its kind are used.',
    input: z.strictObject({
      caseId,
      name: fields.name,
      code: fields.code.optional(),
      kind: fields.kind.default('other'),
    }),
    output: agency,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'agencies.update',
    kind: 'write',
    summary: 'Changes the fields given and leaves the others.',
    input: z.strictObject({ agencyId, changes: z.strictObject(fields).partial() }),
    output: agency,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'agencies.remove',
    kind: 'write',
    summary:
      'Takes an agency out of a case. Refused, in words that count them, while entries, rows that wait, recommendations, requests, safeguarding actions, attendance or shares name it.',
    input: z.strictObject({ agencyId }),
    output: nothing,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'agencies.restore',
    kind: 'write',
    summary: 'Puts a removed agency back.',
    input: z.strictObject({ agencyId }),
    output: agency,
    errors: ['record/not-found', 'record/duplicate'],
  }),
] as const;
