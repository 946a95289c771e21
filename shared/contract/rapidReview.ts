import { z } from 'zod';
import { rapidSectionStateNames } from '../domain/rapidSections.ts';
import { emptyRichText } from '../domain/richText.ts';
import { entry } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { richText } from './richText.ts';
import {
  agencyId,
  caseId,
  entryId,
  exerciseId,
  moment,
  nothing,
  rapidSectionId,
  requiredLine,
  text,
} from './values.ts';

const templateFields = {
  title: requiredLine,
  /** What belongs in it, for whoever writes it. Never printed. */
  guidance: text,
  /** Never empty without a reason. */
  isRequired: z.boolean(),
};

/** A section as the rapid reviews of the whole workspace begin with it. */
export const rapidTemplateSection = z.strictObject({
  /** Names what it is about whatever it is called. */
  key: z.string(),
  ...templateFields,
});

const fields = {
  ...templateFields,
  body: richText,
  state: z.enum(rapidSectionStateNames),
  /** Why nothing is written in it. */
  emptyBecause: text,
};

/** An entry that the text of a section cites. */
export const rapidCitation = z.strictObject({
  entryId,
  number: z.int(),
  agencyId,
  /** Whether the entry was changed after it was cited, so that the section deserves another look. */
  isChangedSince: z.boolean(),
  isRemoved: z.boolean(),
});
export type RapidCitation = z.infer<typeof rapidCitation>;

export const rapidSection = z.strictObject({
  id: rapidSectionId,
  caseId,
  exerciseId,
  key: z.string(),
  ...fields,
  position: z.int(),
  /** In the order of the chronology. */
  citations: z.array(rapidCitation),
  createdAt: moment,
  updatedAt: moment,
  removedAt: moment.nullable(),
});
export type RapidSection = z.infer<typeof rapidSection>;

/** What an agency gave to the chronology of a case, for whoever writes. */
export const contribution = z.strictObject({
  agencyId,
  /** Its entries on show in the chronology. */
  total: z.int(),
  /** Those that matter most, and of these the latest; in that order. */
  entries: z.array(
    entry.pick({
      id: true,
      number: true,
      date: true,
      time: true,
      whatHappened: true,
      source: true,
      significance: true,
    }),
  ),
});
export type Contribution = z.infer<typeof contribution>;

export const rapidReviewMethods = [
  defineMethod({
    name: 'rapid-review.list',
    kind: 'read',
    summary: 'The sections of a rapid review in their order, each with the entries it cites.',
    input: z.strictObject({ exerciseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ sections: z.array(rapidSection) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'rapid-review.create',
    kind: 'write',
    summary: 'Begins the writing of a rapid review with the sections this workspace begins one with.',
    input: z.strictObject({ exerciseId }),
    output: z.strictObject({ sections: z.array(rapidSection) }),
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'rapid-review.createSection',
    kind: 'write',
    summary: 'Adds a section after the last.',
    input: z.strictObject({
      exerciseId,
      title: fields.title,
      guidance: fields.guidance.default(''),
      isRequired: fields.isRequired.default(false),
      body: fields.body.default(emptyRichText),
    }),
    output: rapidSection,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'rapid-review.update',
    kind: 'write',
    summary:
      'Changes the fields given. A section that must not be empty is complete only with words in it, or with why there are none.',
    input: z.strictObject({ sectionId: rapidSectionId, changes: z.strictObject(fields).partial() }),
    output: rapidSection,
    errors: ['record/not-found', 'rapid-review/not-complete'],
  }),
  defineMethod({
    name: 'rapid-review.remove',
    kind: 'write',
    summary: 'Takes a section off. Nothing is deleted.',
    input: z.strictObject({ sectionId: rapidSectionId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'rapid-review.restore',
    kind: 'write',
    summary: 'Puts a section back at the end.',
    input: z.strictObject({ sectionId: rapidSectionId }),
    output: rapidSection,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'rapid-review.reorder',
    kind: 'write',
    summary: 'Moves a section to a place in the order, counting from 0.',
    input: z.strictObject({ sectionId: rapidSectionId, position: z.int().min(0) }),
    output: rapidSection,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'rapid-review.link',
    kind: 'write',
    summary: 'An entry was read again after it changed: from now on it is cited for what it says today.',
    input: z.strictObject({ sectionId: rapidSectionId, entryId }),
    output: rapidSection,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'rapid-review.listContributions',
    kind: 'read',
    summary: 'What each agency gave to the chronology of a case: how much, and what matters most of it.',
    input: z.strictObject({ caseId, limitEach: z.int().min(1).max(50).default(3) }),
    output: z.strictObject({ contributions: z.array(contribution) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'rapid-review.listTemplate',
    kind: 'read',
    summary: 'The sections that a rapid review of this workspace begins with.',
    input: nothing,
    output: z.strictObject({
      sections: z.array(rapidTemplateSection),
      /** Whether they are still as Candour has them. */
      isBuiltIn: z.boolean(),
    }),
    errors: [],
  }),
  defineMethod({
    name: 'rapid-review.updateTemplate',
    kind: 'write',
    summary: 'From now on a rapid review of this workspace begins with the sections of the one named.',
    input: z.strictObject({ exerciseId }),
    output: z.strictObject({ sections: z.array(rapidTemplateSection) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'rapid-review.restoreTemplate',
    kind: 'write',
    summary: 'Rapid reviews begin with the built-in sections again. Undo brings one’s own back.',
    input: nothing,
    output: z.strictObject({ sections: z.array(rapidTemplateSection) }),
    errors: [],
  }),
] as const;
