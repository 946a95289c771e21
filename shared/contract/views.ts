import { z } from 'zod';
import { exportColumns } from './chronology.ts';
import { defineMethod } from './defineMethod.ts';
import { entryFilter } from './entryFilter.ts';
import { caseId, moment, nothing, requiredLine, viewId } from './values.ts';

const fields = {
  name: requiredLine,
  filter: entryFilter,
  columns: z.array(z.enum(exportColumns)).min(1),
  direction: z.enum(['oldest-first', 'newest-first']),
};

/** A filter with its columns and order, kept under a name. */
export const view = z.strictObject({
  id: viewId,
  caseId,
  name: z.string(),
  filter: entryFilter,
  columns: fields.columns,
  direction: fields.direction,
  /** Entries it shows now. */
  entryCount: z.int(),
  removedAt: moment.nullable(),
});
export type View = z.infer<typeof view>;

export const viewsMethods = [
  defineMethod({
    name: 'views.list',
    kind: 'read',
    summary: 'The saved views of a case in their order, each with how many entries it shows now.',
    input: z.strictObject({ caseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ views: z.array(view) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'views.create',
    kind: 'write',
    summary: 'Saves a view.',
    input: z.strictObject({ caseId, ...fields }),
    output: view,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'views.update',
    kind: 'write',
    summary: 'Changes the name, filter, columns or order of a view.',
    input: z.strictObject({ viewId, changes: z.strictObject(fields).partial() }),
    output: view,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'views.remove',
    kind: 'write',
    summary: 'Takes a view off the list. No entry is touched.',
    input: z.strictObject({ viewId }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'views.restore',
    kind: 'write',
    summary: 'Puts a removed view back.',
    input: z.strictObject({ viewId }),
    output: view,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'views.reorder',
    kind: 'write',
    summary: 'Puts the views in this order.',
    input: z.strictObject({ caseId, viewIds: z.array(viewId).max(200) }),
    output: nothing,
    errors: ['record/not-found'],
  }),
] as const;
