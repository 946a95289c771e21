import { z } from 'zod';
import { agencySectorNames } from '../domain/agencySectors.ts';
import { defineMethod } from './defineMethod.ts';
import { agencyAliasId, agencyId, agencyNameId, day, line, nothing, requiredLine } from './values.ts';

const nameFields = {
  name: requiredLine,
  /** First and last day on which it was called so; null where that is not known. */
  from: day.nullable(),
  to: day.nullable(),
};

export const formerName = z.strictObject({ id: agencyNameId, ...nameFields });
export type FormerName = z.infer<typeof formerName>;

export const agencyAlias = z.strictObject({ id: agencyAliasId, alias: requiredLine });
export type AgencyAlias = z.infer<typeof agencyAlias>;

const detailFields = {
  sector: z.enum(agencySectorNames),
  /** Whom to speak to. */
  contact: line,
  role: line,
  email: line,
  telephone: line,
};
export const agencyDetails = z.strictObject(detailFields);
export type AgencyDetails = z.infer<typeof agencyDetails>;

export const agencyNamesMethods = [
  defineMethod({
    name: 'agencies.createName',
    kind: 'write',
    summary: 'Records a name an agency had before. Refused where it had another name on the same day.',
    input: z.strictObject({
      agencyId,
      name: nameFields.name,
      from: nameFields.from.default(null),
      to: nameFields.to.default(null),
    }),
    output: formerName,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'agencies.updateName',
    kind: 'write',
    summary: 'Changes a former name or its days.',
    input: z.strictObject({ agencyNameId, changes: z.strictObject(nameFields).partial() }),
    output: formerName,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'agencies.removeName',
    kind: 'write',
    summary: 'Takes a former name out. Undo brings it back.',
    input: z.strictObject({ agencyNameId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'agencies.createAlias',
    kind: 'write',
    summary:
      'Records what else an agency is called. Refused where the case already has it as a name of an agency, and says of which.',
    input: z.strictObject({ agencyId, alias: agencyAlias.shape.alias }),
    output: agencyAlias,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'agencies.removeAlias',
    kind: 'write',
    summary: 'Takes another name out. Undo brings it back.',
    input: z.strictObject({ agencyAliasId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'agencies.updateDetails',
    kind: 'write',
    summary: 'Changes the sector of an agency and whom to speak to there.',
    input: z.strictObject({ agencyId, changes: z.strictObject(detailFields).partial() }),
    output: agencyDetails,
    errors: ['record/not-found'],
  }),
] as const;
