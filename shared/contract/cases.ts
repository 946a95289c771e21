import { z } from 'zod';
import { exerciseKindNames, markings } from '../domain/caseTerms.ts';
import { stageStateNames } from '../domain/exerciseStages.ts';
import { defineMethod } from './defineMethod.ts';
import { caseId, line, moment, nothing, requiredLine, text } from './values.ts';

const exerciseKind = z.enum(exerciseKindNames);

const fields = {
  /** The partnership's own reference, `WSCP 2026-04`. */
  reference: requiredLine,
  /** The name the child goes by in everything written here; never the real name. */
  pseudonym: requiredLine,
  /** What it is called before there is a pseudonym, or among those who work on it; may be empty. */
  workingTitle: line,
  partnership: line,
  marking: z.enum(markings),
  /** Who writes the review, as the title page will name them. */
  leadReviewer: line,
  /** What happened, in a few sentences; opens the report. */
  summary: text,
};

export const caseRecord = z.strictObject({
  id: caseId,
  ...fields,
  /** The kind of the exercise that goes on now; changed in its exercises. */
  exerciseKind,
  /** The stages of that exercise, in their order. */
  stages: z.array(z.strictObject({ name: z.string(), state: z.enum(stageStateNames) })),
  /** Whether this is the fictional example. It is marked as practice on every page. */
  isPractice: z.boolean(),
  counts: z.strictObject({
    agencies: z.int(),
    entries: z.int(),
    /** Entries whose date nobody could read or know. */
    undated: z.int(),
    findings: z.int(),
    recommendations: z.int(),
    /** Findings that cite no entry yet. */
    findingsWithoutEvidence: z.int(),
    /** Recommendations that answer no finding yet. */
    recommendationsWithoutFinding: z.int(),
  }),
  createdAt: moment,
  updatedAt: moment,
  /** When it was taken off the list; it can be put back. */
  removedAt: moment.nullable(),
});
export type CaseRecord = z.infer<typeof caseRecord>;

export const casesMethods = [
  defineMethod({
    name: 'cases.list',
    kind: 'read',
    summary: 'Cases in this workspace, most recently changed first.',
    input: z.strictObject({
      show: z.enum(['current', 'removed']).default('current'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(100),
    }),
    output: z.strictObject({ cases: z.array(caseRecord), total: z.int() }),
    errors: [],
  }),
  defineMethod({
    name: 'cases.get',
    kind: 'read',
    summary: 'One case with its counts.',
    input: z.strictObject({ caseId }),
    output: caseRecord,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'cases.create',
    kind: 'write',
    summary: 'Opens a case.',
    input: z.strictObject({
      reference: fields.reference,
      pseudonym: fields.pseudonym,
      partnership: fields.partnership.default(''),
      workingTitle: fields.workingTitle.default(''),
      /** The kind of its first exercise. */
      exerciseKind: exerciseKind.default('rapid-review'),
      marking: fields.marking.default('OFFICIAL-SENSITIVE'),
      leadReviewer: fields.leadReviewer.default(''),
      summary: fields.summary.default(''),
    }),
    output: caseRecord,
    errors: [],
  }),
  defineMethod({
    name: 'cases.update',
    kind: 'write',
    summary: 'Changes the fields given and leaves the others.',
    input: z.strictObject({ caseId, changes: z.strictObject(fields).partial() }),
    output: caseRecord,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'cases.remove',
    kind: 'write',
    summary: 'Takes a case off the list. Nothing in it is deleted. Refused while a legal hold is on.',
    input: z.strictObject({ caseId }),
    output: nothing,
    errors: ['record/not-found', 'case/on-hold'],
  }),
  defineMethod({
    name: 'cases.restore',
    kind: 'write',
    summary: 'Puts a removed case back on the list.',
    input: z.strictObject({ caseId }),
    output: caseRecord,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'cases.createPractice',
    kind: 'write',
    summary: 'Adds the built-in fictional case to this workspace, marked as practice.',
    input: nothing,
    output: caseRecord,
    errors: [],
  }),
] as const;
