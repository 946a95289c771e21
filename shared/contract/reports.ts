import { z } from 'zod';
import { documentKindNames } from '../domain/documentKinds.ts';
import { defineMethod } from './defineMethod.ts';
import { caseId, exerciseId, nothing, taskId } from './values.ts';

export const reportFormats = ['docx', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Which document of the case is meant; the learning report where none is named. */
const document = z.enum(documentKindNames).default('learning-report');
const ofCase = z.strictObject({
  caseId,
  document,
  /** Which rapid review of the case is told of; the latest where none is named. */
  exerciseId: exerciseId.optional(),
});

const file = z.strictObject({
  /** A safe name without the child's or anyone's name: the reference, the kind of document and "draft". */
  fileName: z.string(),
  mediaType: z.string(),
  contentBase64: z.base64(),
  sizeBytes: z.int(),
});
export type ReportFile = z.infer<typeof file>;

export const reportsMethods = [
  defineMethod({
    name: 'reports.get',
    kind: 'read',
    summary: 'The outline of a document of the case as it stands today, and what it still lacks.',
    input: ofCase,
    output: z.strictObject({
      title: z.string(),
      outline: z.array(
        z.strictObject({ level: z.int().min(1).max(4), number: z.string(), title: z.string() }),
      ),
      wordCount: z.int(),
      /** Whether it is marked as a draft on every page: a document is finished only where nothing it needs is missing. */
      isDraft: z.boolean(),
      /** What the document leaves out or lacks, each a sentence with a count. */
      notes: z.array(z.string()),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'reports.preview',
    kind: 'task',
    summary: 'A document of the case as the PDF that an export would give.',
    input: ofCase.extend({ taskId: taskId.optional() }),
    output: file,
    errors: ['record/not-found', 'reports/cannot-render', 'task/cancelled'],
  }),
  defineMethod({
    name: 'reports.export',
    kind: 'task',
    summary: 'A document of the case as a Word file or a PDF/UA-1 file, marked on every page.',
    input: ofCase.extend({ format: z.enum(reportFormats), taskId: taskId.optional() }),
    output: file,
    errors: ['record/not-found', 'reports/cannot-render', 'task/cancelled'],
  }),
] as const;

export const tasksMethods = [
  defineMethod({
    name: 'tasks.cancel',
    kind: 'session',
    summary: 'Stops a piece of long work. Does nothing if it has ended.',
    input: z.strictObject({ taskId }),
    output: nothing,
    errors: [],
  }),
] as const;
