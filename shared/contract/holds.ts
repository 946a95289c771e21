import { z } from 'zod';
import { exerciseKindNames } from '../domain/caseTerms.ts';
import { proceedingKindNames, publicationFormNames } from '../domain/proceedingTerms.ts';
import { defineMethod } from './defineMethod.ts';
import {
  caseId,
  day,
  exerciseId,
  legalHoldId,
  line,
  moment,
  proceedingId,
  requiredLine,
  requiredText,
  text,
} from './values.ts';

const fields = {
  placedOn: day,
  /** Who ordered or asked for it. */
  placedBy: requiredLine,
  because: requiredText,
};

/** An order or a decision that everything in the case must be kept. */
export const legalHold = z.strictObject({
  id: legalHoldId,
  caseId,
  placedOn: day,
  placedBy: line,
  because: text,
  /** Null while it holds. */
  liftedOn: day.nullable(),
  liftedBy: line,
  liftedBecause: text,
  createdAt: moment,
});
export type LegalHold = z.infer<typeof legalHold>;

/** Proceedings for which publication is or was held. */
export const publicationHold = z.strictObject({
  proceedingId,
  kind: z.enum(proceedingKindNames),
  title: z.string(),
  heldFrom: day.nullable(),
  because: z.string(),
  liftedOn: day.nullable(),
  liftedBecause: z.string(),
  endedOn: day.nullable(),
});
export type PublicationHold = z.infer<typeof publicationHold>;

const publicationFields = {
  form: z.enum(publicationFormNames),
  /** Why not the whole report, or why late. */
  because: text,
  /** The day the Panel and the Secretary of State were told the reasons. */
  toldOn: day.nullable(),
};

/** What of an exercise is made public. */
export const publication = z.strictObject({
  exerciseId,
  kind: z.enum(exerciseKindNames),
  title: z.string(),
  number: z.int(),
  /** Intended or actual, as the exercise says. */
  publishedOn: day.nullable(),
  ...publicationFields,
});
export type Publication = z.infer<typeof publication>;

export const holdsMethods = [
  defineMethod({
    name: 'holds.get',
    kind: 'read',
    summary:
      'Legal holds of a case, the latest first; proceedings for which publication is or was held; what each exercise makes public.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({
      /** The day in the United Kingdom. */
      today: day,
      legal: z.array(legalHold),
      publication: z.array(publicationHold),
      publications: z.array(publication),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'holds.create',
    kind: 'write',
    summary: 'Places a legal hold. While it is on, the case cannot be taken off the list.',
    input: z.strictObject({ caseId, ...fields }),
    output: legalHold,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'holds.update',
    kind: 'write',
    summary: 'Puts the words or the day of a legal hold right. Lifting it is an act of its own.',
    input: z.strictObject({ holdId: legalHoldId, changes: z.strictObject(fields).partial() }),
    output: legalHold,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'holds.lift',
    kind: 'write',
    summary:
      'Lifts a legal hold on a day that has come, with who lifted it and why. The hold stays on record.',
    input: z.strictObject({
      holdId: legalHoldId,
      liftedOn: day,
      liftedBy: requiredLine,
      because: requiredText,
    }),
    output: legalHold,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'holds.updatePublication',
    kind: 'write',
    summary: 'Says what of an exercise is made public, why, and when the Panel was told.',
    input: z.strictObject({ exerciseId, changes: z.strictObject(publicationFields).partial() }),
    output: publication,
    errors: ['record/not-found'],
  }),
] as const;
