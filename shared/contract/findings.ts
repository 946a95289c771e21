import { z } from 'zod';
import { evidenceStanceNames, findingKindNames } from '../domain/caseTerms.ts';
import { emptyRichText } from '../domain/richText.ts';
import { eventDate } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { richText } from './richText.ts';
import {
  agencyId,
  caseId,
  entryId,
  findingId,
  line,
  moment,
  nothing,
  recommendationId,
  text,
} from './values.ts';

const fields = {
  /** Shown before the title, `2`. Text, never computed: what went out under a label stays findable by it. */
  label: line,
  title: line,
  kind: z.enum(findingKindNames),
  /** What was found. */
  body: richText,
  /** Why it happened: the systemic or underlying reasons (SI 2018/789, regulation 15). */
  why: richText,
};

export const evidence = z.strictObject({
  entryId,
  number: z.int(),
  agencyId,
  date: eventDate,
  time: z.string(),
  whatHappened: z.string(),
  source: z.string(),
  stance: z.enum(evidenceStanceNames),
  /** What this entry shows about the finding. */
  note: z.string(),
  /** Whether the entry was changed after it was cited, so that the finding deserves another look. */
  isChangedSince: z.boolean(),
  isRemoved: z.boolean(),
});
export type Evidence = z.infer<typeof evidence>;

export const finding = z.strictObject({
  id: findingId,
  caseId,
  ...fields,
  position: z.int(),
  evidence: z.array(evidence),
  recommendations: z.array(z.strictObject({ id: recommendationId, label: z.string(), text: z.string() })),
  createdAt: moment,
  updatedAt: moment,
  removedAt: moment.nullable(),
});
export type Finding = z.infer<typeof finding>;

export const findingsMethods = [
  defineMethod({
    name: 'findings.list',
    kind: 'read',
    summary: 'The findings of a case in their own order, each with its evidence.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ findings: z.array(finding) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'findings.get',
    kind: 'read',
    summary: 'One finding with its evidence.',
    input: z.strictObject({ findingId }),
    output: finding,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'findings.create',
    kind: 'write',
    summary: 'Adds a finding after the last. Without a label, the next number is used.',
    input: z.strictObject({
      caseId,
      label: fields.label.optional(),
      title: fields.title.default(''),
      kind: fields.kind.default('learning'),
      body: fields.body.default(emptyRichText),
      why: fields.why.default(emptyRichText),
    }),
    output: finding,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'findings.update',
    kind: 'write',
    summary: 'Changes the fields given. An entry cited within the text becomes evidence if it was not.',
    input: z.strictObject({ findingId, changes: z.strictObject(fields).partial() }),
    output: finding,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'findings.remove',
    kind: 'write',
    summary: 'Takes a finding out of the case. Nothing is deleted; its links come back with it.',
    input: z.strictObject({ findingId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'findings.restore',
    kind: 'write',
    summary: 'Puts a removed finding back.',
    input: z.strictObject({ findingId }),
    output: finding,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'findings.reorder',
    kind: 'write',
    summary: 'Moves a finding to a place in the order, counting from 0. Labels stay as they are.',
    input: z.strictObject({ findingId, position: z.int().min(0) }),
    output: finding,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'findings.link',
    kind: 'write',
    summary: 'Cites an entry as evidence, or changes how it is cited.',
    input: z.strictObject({
      findingId,
      entryId,
      stance: z.enum(evidenceStanceNames).default('supports'),
      note: text.default(''),
      /** Whether the entry was read again after it changed: from now on it is cited for what it says today. */
      hasLookedAgain: z.boolean().default(false),
      /** Changes a citation that is there and never makes one: a save that comes late must not bring back what was taken out. */
      onlyIfCited: z.boolean().default(false),
    }),
    output: finding,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'findings.unlink',
    kind: 'write',
    summary: 'Stops citing an entry. Refused while the finding’s own text still cites it.',
    input: z.strictObject({ findingId, entryId }),
    output: finding,
    errors: ['record/not-found', 'record/in-use'],
  }),
] as const;
