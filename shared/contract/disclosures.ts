import { z } from 'zod';
import { disclosureDirectionNames } from '../domain/proceedingTerms.ts';
import { defineMethod } from './defineMethod.ts';
import {
  caseId,
  day,
  disclosureId,
  line,
  moment,
  proceedingId,
  requiredLine,
  requiredText,
  text,
} from './values.ts';

const fields = {
  onDay: day,
  direction: z.enum(disclosureDirectionNames),
  /** What was given or received, as exactly as it can be said. */
  what: requiredText,
  toOrFrom: requiredLine,
  /** The proceedings it was for; null where for none. */
  proceedingId: proceedingId.nullable(),
  /** The reference of the request or order. */
  requestReference: line,
  /** Why it could be shared: order, consent, statute. */
  basis: text,
  decidedBy: line,
  /** What was held back, and why. */
  heldBack: text,
  heldBackBecause: text,
};

export const disclosure = z.strictObject({
  id: disclosureId,
  caseId,
  /** 1 for the first of the case. */
  number: z.int().min(1),
  ...fields,
  what: text,
  toOrFrom: line,
  /** When the line was struck through; it stays in the log. */
  struckAt: moment.nullable(),
  struckBecause: text,
  /** The line it stands in place of. */
  corrects: disclosureId.nullable(),
  createdAt: moment,
});
export type Disclosure = z.infer<typeof disclosure>;

export const disclosuresMethods = [
  defineMethod({
    name: 'disclosures.list',
    kind: 'read',
    summary:
      'The log of what was given to and received from others, newest day first, lines struck through among them.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({ disclosures: z.array(disclosure) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'disclosures.create',
    kind: 'write',
    summary:
      'Adds a line to the log. With `corrects`, the line named is struck through in the same step. Lines are never changed.',
    input: z.strictObject({
      caseId,
      onDay: fields.onDay,
      direction: fields.direction,
      what: fields.what,
      toOrFrom: fields.toOrFrom,
      proceedingId: fields.proceedingId.default(null),
      requestReference: fields.requestReference.default(''),
      basis: fields.basis.default(''),
      decidedBy: fields.decidedBy.default(''),
      heldBack: fields.heldBack.default(''),
      heldBackBecause: fields.heldBackBecause.default(''),
      corrects: z.strictObject({ disclosureId, because: requiredText }).optional(),
    }),
    output: disclosure,
    errors: ['record/not-found', 'disclosure/struck'],
  }),
  defineMethod({
    name: 'disclosures.strike',
    kind: 'write',
    summary: 'Strikes a line through, with a reason. It stays in the log and can be read.',
    input: z.strictObject({ disclosureId, because: requiredText }),
    output: disclosure,
    errors: ['record/not-found', 'disclosure/struck'],
  }),
] as const;
