import { z } from 'zod';
import { personKindNames } from '../domain/caseTerms.ts';
import { eventDate } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { caseId, line, moment, nothing, personId, requiredLine } from './values.ts';

const fields = {
  /** As shown everywhere: a pseudonym, a role, or a role and number such as SW1. */
  label: requiredLine,
  kind: z.enum(personKindNames),
  /** Other words that stand for this person in returns, separated by semicolons: "KC; mum". Never printed. */
  alsoKnownAs: line,
  /** Date of birth as written; partial where that is what is known; may be empty. */
  birth: line,
  /** Date the baby was due, for weeks of pregnancy before the birth; may be empty. */
  due: line,
};

export const person = z.strictObject({
  id: personId,
  caseId,
  label: z.string(),
  kind: fields.kind,
  alsoKnownAs: z.string(),
  birth: eventDate.nullable(),
  due: eventDate.nullable(),
  /** Current entries that name the person. */
  entryCount: z.int(),
  removedAt: moment.nullable(),
});
export type Person = z.infer<typeof person>;

export const peopleMethods = [
  defineMethod({
    name: 'people.list',
    kind: 'read',
    summary: 'The people of a case, children first.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ people: z.array(person) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'people.create',
    kind: 'write',
    summary: 'Adds a person.',
    input: z.strictObject({
      caseId,
      label: fields.label,
      kind: fields.kind,
      alsoKnownAs: fields.alsoKnownAs.default(''),
      birth: fields.birth.default(''),
      due: fields.due.default(''),
    }),
    output: person,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'people.update',
    kind: 'write',
    summary: 'Changes the fields given.',
    input: z.strictObject({ personId, changes: z.strictObject(fields).partial() }),
    output: person,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'people.remove',
    kind: 'write',
    summary: 'Takes a person off the list. Refused while an entry names the person.',
    input: z.strictObject({ personId }),
    output: nothing,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'people.restore',
    kind: 'write',
    summary: 'Puts a removed person back.',
    input: z.strictObject({ personId }),
    output: person,
    errors: ['record/not-found', 'record/duplicate'],
  }),
] as const;
