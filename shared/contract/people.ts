import { z } from 'zod';
import { personKindNames } from '../domain/caseTerms.ts';
import { personSexNames } from '../domain/personTerms.ts';
import { eventDate } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { personStatus, pseudonym, pseudonymFields } from './personRecords.ts';
import { caseId, line, moment, nothing, personId, requiredLine } from './values.ts';

const fields = {
  /** As shown everywhere: a pseudonym, a role, or a role and number such as SW1. */
  label: requiredLine,
  kind: z.enum(personKindNames),
  /** Other words that stand for this person in returns, separated by semicolons: "the baby; mum". Never printed. */
  alsoKnownAs: line,
  /** Date of birth as written; partial where that is what is known; may be empty. */
  birth: line,
  /** Date the baby was due, for weeks of pregnancy before the birth; may be empty. */
  due: line,
  /** Date of death as written; may be empty. */
  died: line,
  sex: z.enum(personSexNames),
  /** Not born yet, as far as the review has come. */
  isUnborn: z.boolean(),
  ethnicity: line,
  disability: line,
  languages: line,
  religion: line,
};

const realNameFields = {
  /** Given and family names as known now. Never printed in any output. */
  realName: line,
  /** Former names, other spellings, nicknames and initials, separated by semicolons. Covered like the name itself. */
  otherRealNames: line,
};

export const person = z.strictObject({
  id: personId,
  caseId,
  label: z.string(),
  kind: fields.kind,
  alsoKnownAs: z.string(),
  birth: eventDate.nullable(),
  due: eventDate.nullable(),
  died: eventDate.nullable(),
  sex: fields.sex,
  isUnborn: z.boolean(),
  ethnicity: z.string(),
  disability: z.string(),
  languages: z.string(),
  religion: z.string(),
  /** A real name is recorded; which one only `people.realNames` says. */
  hasRealName: z.boolean(),
  /** What else this person is or was called in words that may be shown, first to last. */
  pseudonyms: z.array(pseudonym),
  statuses: z.array(personStatus),
  /** Current entries that name the person. */
  entryCount: z.int(),
  removedAt: moment.nullable(),
});
export type Person = z.infer<typeof person>;

/** The real names of one person: the key to the pseudonyms. */
export const realNames = z.strictObject({
  personId,
  label: z.string(),
  realName: z.string(),
  otherRealNames: z.string(),
});
export type RealNames = z.infer<typeof realNames>;

/** Where the case goes by the label that is given up, it is called by the new one too, in the same operation. */
const caseToo = z.boolean().default(false);

export const peopleMethods = [
  defineMethod({
    name: 'people.list',
    kind: 'read',
    summary: 'The people of a case, children first. Gives no real name.',
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
      died: fields.died.default(''),
      sex: fields.sex.default('not-known'),
      isUnborn: fields.isUnborn.default(false),
      ethnicity: fields.ethnicity.default(''),
      disability: fields.disability.default(''),
      languages: fields.languages.default(''),
      religion: fields.religion.default(''),
      realName: realNameFields.realName.default(''),
      otherRealNames: realNameFields.otherRealNames.default(''),
    }),
    output: person,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'people.update',
    kind: 'write',
    summary:
      'Changes the fields given. A label changed here was a slip of the pen: the former one is not kept. A real name changed here is spelt anew.',
    input: z.strictObject({
      personId,
      changes: z.strictObject({ ...fields, ...realNameFields }).partial(),
      caseToo,
    }),
    output: person,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'people.changeLabel',
    kind: 'write',
    summary:
      'Shows a person under another pseudonym. The former one is kept as retired, with the reason, and as another word for the person. Whoever stands for one of several, this person among them, is shown by the new one too.',
    input: z.strictObject({
      personId,
      label: fields.label,
      chosenBy: pseudonymFields.chosenBy.default(''),
      retiredBecause: requiredLine,
      caseToo,
    }),
    output: person,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'people.born',
    kind: 'write',
    summary:
      'Records in one act that an unborn baby was born and named. What it was called before is kept as a retired pseudonym and as another word for the child.',
    input: z.strictObject({
      personId,
      birth: requiredLine,
      label: fields.label,
      sex: fields.sex.optional(),
      realName: realNameFields.realName.optional(),
      caseToo,
    }),
    output: person,
    errors: ['record/not-found', 'record/duplicate', 'record/in-use'],
  }),
  defineMethod({
    name: 'people.changeRealName',
    kind: 'write',
    summary: 'Records another real name, such as another surname. The former one is kept, and stays covered.',
    input: z.strictObject({ personId, realName: requiredLine }),
    output: person,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'people.remove',
    kind: 'write',
    summary: 'Takes a person off the list. Refused while anything in the case names the person.',
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
  defineMethod({
    name: 'people.realNames',
    kind: 'read',
    summary:
      'The key: the real names of a case, for covering them on screen and, after `people.unmask`, for showing them. Those of removed people too, as their names still stand in what agencies wrote.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({ people: z.array(realNames) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'people.unmask',
    kind: 'write',
    summary: 'Records that real names are about to be shown. Undo does not take it back.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({ at: moment }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'people.listUnmaskings',
    kind: 'read',
    summary:
      'When the real names of a case were shown, newest first, at most the last 100, and how often in all.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({ total: z.int(), moments: z.array(moment) }),
    errors: ['record/not-found'],
  }),
] as const;
