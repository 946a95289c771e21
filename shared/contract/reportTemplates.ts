import { z } from 'zod';
import { problemOfParts, reportTemplateKinds } from '../domain/reportTemplates.ts';
import { defineMethod } from './defineMethod.ts';
import { line, requiredLine, text } from './values.ts';

const exerciseKind = z.enum(reportTemplateKinds);

const templatePart = z.strictObject({
  /** What it prints; a part of standing words begins with `own-`. */
  key: line,
  heading: requiredLine,
  /** Plain paragraphs parted by a blank line. May be empty. */
  openingWords: text,
  /** Numbered below the part above. */
  isUnder: z.boolean(),
  isLeftOut: z.boolean(),
});

/** Every part that prints records, once, and those of the workspace's own. */
const parts = z
  .array(templatePart)
  .max(60)
  .superRefine((given, context) => {
    const problem = problemOfParts(given);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  });

export const reportTemplate = z.strictObject({
  exerciseKind,
  /** What the document is called. */
  subtitle: requiredLine,
  parts,
  /** Whether it is still as Candour has it. */
  isBuiltIn: z.boolean(),
});
export type WorkspaceReportTemplate = z.infer<typeof reportTemplate>;

export const reportTemplatesMethods = [
  defineMethod({
    name: 'report-templates.list',
    kind: 'read',
    summary: 'What the report of each kind of exercise is called and which parts it has, in all cases.',
    input: z.strictObject({}),
    output: z.strictObject({ templates: z.array(reportTemplate) }),
    errors: [],
  }),
  defineMethod({
    name: 'report-templates.update',
    kind: 'write',
    summary: 'Changes the template of one kind of exercise. Parts given take the place of those there were.',
    input: z.strictObject({
      exerciseKind,
      changes: reportTemplate.pick({ subtitle: true, parts: true }).partial(),
    }),
    output: reportTemplate,
    errors: [],
  }),
  defineMethod({
    name: 'report-templates.restore',
    kind: 'write',
    summary: 'Puts back the built-in template of one kind of exercise.',
    input: z.strictObject({ exerciseKind }),
    output: reportTemplate,
    errors: [],
  }),
] as const;
