import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import {
  assertViewNameIsFree,
  getView,
  insertView,
  listViews,
  orderViews,
  setViewRemoved,
  updateView,
} from './views.store.ts';

export const viewsHandlers: HandlersOf<'views'> = {
  'views.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { views: listViews(read, caseId, show) };
  },

  'views.create': ({ caseId, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    assertViewNameIsFree(read, caseId, fields.name, null);
    return getView(read, insertView(begin({ label: 'Save a view', caseId }), caseId, fields, now));
  },

  'views.update': ({ viewId, changes }, { begin, read, now }) => {
    const { caseId } = getView(read, viewId);
    if (changes.name !== undefined) assertViewNameIsFree(read, caseId, changes.name, viewId);
    updateView(begin({ label: 'Change a view', caseId }), viewId, changes, now);
    return getView(read, viewId);
  },

  'views.remove': ({ viewId }, { begin, read, now }) => {
    const { caseId } = getView(read, viewId);
    setViewRemoved(begin({ label: 'Remove a view', caseId }), viewId, now.toISOString(), now);
    return {};
  },

  'views.restore': ({ viewId }, { begin, read, now }) => {
    const { caseId, name } = getView(read, viewId);
    assertViewNameIsFree(read, caseId, name, viewId);
    setViewRemoved(begin({ label: 'Put back a view', caseId }), viewId, null, now);
    return getView(read, viewId);
  },

  'views.reorder': ({ caseId, viewIds }, { begin, read, now }) => {
    assertCase(read, caseId);
    orderViews(begin({ label: 'Put the views in order', caseId }), caseId, viewIds, now);
    return {};
  },
};
