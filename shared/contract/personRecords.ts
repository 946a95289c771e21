import { z } from 'zod';
import { personStatusKindNames, pseudonymScopeNames } from '../domain/personTerms.ts';
import { eventDate } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { day, line, nothing, personId, personStatusId, pseudonymId, requiredLine } from './values.ts';

export const pseudonymFields = {
  label: requiredLine,
  scope: z.enum(pseudonymScopeNames),
  /** The day from which it was used; null where that is not known. */
  fromDay: day.nullable(),
  /** Who chose it: "the family", "lead reviewer". */
  chosenBy: line,
  /** Null while it is in use. */
  retiredOn: day.nullable(),
  retiredBecause: line,
};
export const pseudonym = z.strictObject({ id: pseudonymId, ...pseudonymFields });
export type Pseudonym = z.infer<typeof pseudonym>;

const statusFields = {
  kind: z.enum(personStatusKindNames),
  /** As written; either may be empty. */
  starts: line,
  ends: line,
  note: line,
};
export const personStatus = z.strictObject({
  id: personStatusId,
  kind: statusFields.kind,
  starts: eventDate.nullable(),
  ends: eventDate.nullable(),
  note: z.string(),
});
export type PersonStatus = z.infer<typeof personStatus>;

/** What hangs from a person: pseudonyms beside the one in use, and standings with services over time. */
export const personRecordMethods = [
  defineMethod({
    name: 'people.createPseudonym',
    kind: 'write',
    summary: 'Records what else a person is called: in what is published, by the family, or here before.',
    input: z.strictObject({
      personId,
      label: pseudonymFields.label,
      scope: pseudonymFields.scope,
      fromDay: pseudonymFields.fromDay.default(null),
      chosenBy: pseudonymFields.chosenBy.default(''),
      retiredOn: pseudonymFields.retiredOn.default(null),
      retiredBecause: pseudonymFields.retiredBecause.default(''),
    }),
    output: pseudonym,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'people.updatePseudonym',
    kind: 'write',
    summary: 'Changes a pseudonym, or retires it with a reason. Refused where it is retired without one.',
    input: z.strictObject({ pseudonymId, changes: z.strictObject(pseudonymFields).partial() }),
    output: pseudonym,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'people.removePseudonym',
    kind: 'write',
    summary: 'Takes a pseudonym out that was never used. Undo brings it back.',
    input: z.strictObject({ pseudonymId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'people.createStatus',
    kind: 'write',
    summary: 'Records a standing with services, such as a child protection plan.',
    input: z.strictObject({
      personId,
      kind: statusFields.kind,
      starts: statusFields.starts.default(''),
      ends: statusFields.ends.default(''),
      note: statusFields.note.default(''),
    }),
    output: personStatus,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'people.updateStatus',
    kind: 'write',
    summary: 'Changes a standing.',
    input: z.strictObject({ personStatusId, changes: z.strictObject(statusFields).partial() }),
    output: personStatus,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'people.removeStatus',
    kind: 'write',
    summary: 'Takes a standing out. Undo brings it back.',
    input: z.strictObject({ personStatusId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
] as const;
