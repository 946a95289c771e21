import { z } from 'zod';
import { defineMethod } from './defineMethod.ts';
import { caseId, moment, recordId } from './values.ts';

export const recordTypes = [
  'case',
  'referral',
  'area of referral',
  'child of referral',
  'exercise',
  'stage',
  'clock',
  'milestone',
  'template of milestones',
  'step of template',
  'clock setting',
  'bank holiday',
  'agency',
  'former name',
  'other name',
  'details of agency',
  'request',
  'chaser',
  'letter',
  'template of a report',
  'part of a report',
  'entry',
  'import',
  'waiting row',
  'supplied row',
  'person',
  'person in entry',
  'relationship',
  'pseudonym',
  'standing',
  'showing of real names',
  'theme',
  'theme of entry',
  'view',
  'same event',
  'account',
  'rejected pair',
  'citation of same event',
  'shared entry',
  'episode',
  'entry of episode',
  'period',
  'section of rapid review',
  'citation in rapid review',
  'citation in decision',
  'section that rapid reviews begin with',
  'safeguarding action',
  'brief entry',
  'meeting',
  'attendance',
  'earlier review',
  'finding',
  'evidence',
  'recommendation',
  'addressee',
  'answer',
  'decision',
  'criterion',
  'option',
  'sign-off',
  'exchange with the Panel',
  'education as a partner',
  'proceedings',
  'witness',
  'disclosure',
  'legal hold',
  'publication',
] as const;
export type RecordType = (typeof recordTypes)[number];

export const change = z.strictObject({
  /** Its place in the one chain of all changes. */
  sequence: z.int(),
  at: moment,
  /** Changes made together, and undone together. */
  operationId: z.string(),
  /** What was done, in words: "Change finding 2". Holds no case text. */
  operation: z.string(),
  origin: z.enum(['user', 'import', 'undo', 'redo']),
  recordType: z.enum(recordTypes),
  recordId: z.string(),
  action: z.enum(['create', 'update', 'delete']),
  /** Field names as the database has them, with the value before and after, as shown in the History panel. */
  fields: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
});
export type Change = z.infer<typeof change>;

/** Undo works within one case; null stands for the list of cases. */
const scope = z.strictObject({ caseId: caseId.nullable() });
const step = z.strictObject({ operationId: z.string(), operation: z.string() });

/** What the file itself keeps, whatever way a change of it is tried. */
const keptByTheFile = ['decision/locked', 'disclosure/kept', 'hold/kept', 'case/on-hold'] as const;

export const historyMethods = [
  defineMethod({
    name: 'history.list',
    kind: 'read',
    summary: 'What happened to one record, newest first.',
    input: z.strictObject({
      recordId,
      /** Only changes before this sequence; for the next page. */
      before: z.int().optional(),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.strictObject({ changes: z.array(change), hasMore: z.boolean() }),
    errors: [],
  }),
  defineMethod({
    name: 'history.get',
    kind: 'read',
    summary: 'What undo and redo would do now; null where there is nothing.',
    input: scope,
    output: z.strictObject({ undo: step.nullable(), redo: step.nullable() }),
    errors: [],
  }),
  defineMethod({
    name: 'history.undo',
    kind: 'write',
    summary: 'Takes back the last operation that has not been taken back. Recorded as a change of its own.',
    input: scope.extend({
      /** Only if it is this one: what an Undo button beside one act may take back. */
      operationId: z.string().optional(),
    }),
    output: step,
    errors: ['history/nothing-to-undo', 'history/changed-since', ...keptByTheFile],
  }),
  defineMethod({
    name: 'history.redo',
    kind: 'write',
    summary: 'Does again what was last taken back.',
    input: scope,
    output: step,
    errors: ['history/nothing-to-redo', 'history/changed-since', ...keptByTheFile],
  }),
] as const;
