import { z } from 'zod';
import { defineMethod } from './defineMethod.ts';
import { agencyId, caseId, entryId, line, moment, nothing, requiredLine, text, themeId } from './values.ts';

const fields = {
  name: requiredLine,
  definition: text,
  /** Other words for it, separated by semicolons; entries that use them can be suggested. */
  synonyms: line,
  /** The group it is listed under: "Practice", "Child and family". */
  set: line,
};

export const theme = z.strictObject({
  id: themeId,
  caseId,
  name: z.string(),
  definition: z.string(),
  synonyms: z.string(),
  set: z.string(),
  /** Current entries tagged with it. */
  entryCount: z.int(),
  /** It came with Candour; its words may still be changed. */
  isBuiltIn: z.boolean(),
  removedAt: moment.nullable(),
});
export type Theme = z.infer<typeof theme>;

export const themesMethods = [
  defineMethod({
    name: 'themes.list',
    kind: 'read',
    summary: 'The themes of a case by set and name, with how many entries each has.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ themes: z.array(theme) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'themes.import',
    kind: 'write',
    summary: 'Takes up the built-in themes that the case does not have yet.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({ added: z.int() }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'themes.create',
    kind: 'write',
    summary: 'Adds a theme.',
    input: z.strictObject({
      caseId,
      name: fields.name,
      definition: fields.definition.default(''),
      synonyms: fields.synonyms.default(''),
      set: fields.set.default(''),
    }),
    output: theme,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'themes.update',
    kind: 'write',
    summary: 'Changes the fields given. Entries keep the theme under its new name.',
    input: z.strictObject({ themeId, changes: z.strictObject(fields).partial() }),
    output: theme,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'themes.remove',
    kind: 'write',
    summary: 'Takes a theme off the list. Refused while entries are tagged with it; merge it instead.',
    input: z.strictObject({ themeId }),
    output: nothing,
    errors: ['record/not-found', 'record/in-use'],
  }),
  defineMethod({
    name: 'themes.restore',
    kind: 'write',
    summary: 'Puts a removed theme back.',
    input: z.strictObject({ themeId }),
    output: theme,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'themes.preview',
    kind: 'read',
    summary: 'What merging one theme into another would do.',
    input: z.strictObject({ themeId, into: themeId }),
    output: z.strictObject({
      /** Entries that would be tagged anew. */
      moved: z.int(),
      /** Entries that have both already. */
      both: z.int(),
      entryIds: z.array(entryId),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'themes.merge',
    kind: 'write',
    summary: 'Tags every entry of one theme with another and takes the first off the list. One undo step.',
    input: z.strictObject({ themeId, into: themeId }),
    output: z.strictObject({ moved: z.int() }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'themes.getMatrix',
    kind: 'read',
    summary: 'How many entries each agency has of each theme. Counts entries, not mentions.',
    input: z.strictObject({ caseId }),
    output: z.strictObject({
      cells: z.array(z.strictObject({ themeId, agencyId, entries: z.int() })),
      /** Entries with no theme, by agency. */
      untagged: z.array(z.strictObject({ agencyId, entries: z.int() })),
    }),
    errors: ['record/not-found'],
  }),
] as const;
