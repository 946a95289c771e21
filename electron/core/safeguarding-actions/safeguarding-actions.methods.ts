import { ukDay } from '../../../shared/domain/civilDate.ts';
import { assertAgencyIsThere, assertAgencyOfCase } from '../agencies/agencies.store.ts';
import { getExercise, getExerciseOnList } from '../exercises/exercises.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { moveInExercise } from '../workspace/ordering.ts';
import { listDueActions } from './dueActions.store.ts';
import { getAction, insertAction, listActions, updateAction } from './safeguarding-actions.store.ts';

export const safeguardingActionsHandlers: HandlersOf<'safeguarding-actions'> = {
  'safeguarding-actions.list': ({ exerciseId, show }, read) => {
    getExercise(read, exerciseId);
    return { actions: listActions(read, exerciseId, show) };
  },

  'safeguarding-actions.listDue': ({ by, caseId = null, limit }, read, { now }) => ({
    today: ukDay(now.toISOString()),
    ...listDueActions(read, { by, caseId, limit }),
  }),

  'safeguarding-actions.create': (fields, { begin, read, now }) => {
    const { caseId } = getExerciseOnList(read, fields.exerciseId);
    if (fields.ownerAgencyId) assertAgencyOfCase(read, fields.ownerAgencyId, caseId);
    const write = begin({ label: 'Add a safeguarding action', caseId });
    return getAction(read, insertAction(write, { ...fields, caseId }, now));
  },

  'safeguarding-actions.update': ({ safeguardingActionId: id, changes }, { begin, read, now }) => {
    const { caseId } = getAction(read, id);
    if (changes.ownerAgencyId) assertAgencyOfCase(read, changes.ownerAgencyId, caseId);
    updateAction(begin({ label: 'Change a safeguarding action', caseId, typingIn: id }), id, changes, now);
    return getAction(read, id);
  },

  'safeguarding-actions.remove': ({ safeguardingActionId: id }, { begin, read, now }) => {
    const { caseId } = getAction(read, id);
    const write = begin({ label: 'Remove a safeguarding action', caseId });
    updateAction(write, id, { removedAt: now.toISOString() }, now);
    return {};
  },

  'safeguarding-actions.restore': ({ safeguardingActionId: id }, { begin, read, now }) => {
    const { caseId, ownerAgencyId } = getAction(read, id);
    if (ownerAgencyId !== null)
      assertAgencyIsThere(
        read,
        ownerAgencyId,
        'The agency it was given to was taken out of the case. Nothing was changed. Put the agency back first.',
      );
    updateAction(begin({ label: 'Put back a safeguarding action', caseId }), id, { removedAt: null }, now);
    return getAction(read, id);
  },

  'safeguarding-actions.reorder': ({ safeguardingActionId: id, position }, { begin, read, now }) => {
    const { caseId, exerciseId } = getAction(read, id);
    const write = begin({ label: 'Move a safeguarding action', caseId });
    moveInExercise(write, 'safeguarding_action', exerciseId, id, position, now);
    return getAction(read, id);
  },
};
