import { ukDay } from '../../../shared/domain/civilDate.ts';
import { assertCase } from '../cases/cases.store.ts';
import { getExercise } from '../exercises/exercises.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import {
  getLegalHold,
  insertLegalHold,
  listLegalHolds,
  listPublicationHolds,
  listPublications,
  publicationId,
  updateLegalHold,
  updatePublication,
} from './holds.store.ts';

export const holdsHandlers: HandlersOf<'holds'> = {
  'holds.get': ({ caseId }, read, { now }) => {
    assertCase(read, caseId);
    return {
      today: ukDay(now.toISOString()),
      legal: listLegalHolds(read, caseId),
      publication: listPublicationHolds(read, caseId),
      publications: listPublications(read, caseId),
    };
  },

  'holds.create': ({ caseId, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    return getLegalHold(
      read,
      insertLegalHold(begin({ label: 'Place a legal hold', caseId }), caseId, fields, now),
    );
  },

  'holds.update': ({ holdId, changes }, { begin, read, now }) => {
    const { id, caseId } = getLegalHold(read, holdId);
    updateLegalHold(begin({ label: 'Change a legal hold', caseId, typingIn: id }), id, changes, now);
    return getLegalHold(read, id);
  },

  'holds.lift': ({ holdId, liftedOn, liftedBy, because }, { begin, read, now }) => {
    const { id, caseId, placedOn, liftedOn: already } = getLegalHold(read, holdId);
    if (already !== null)
      throw new Refusal('record/duplicate', {
        sentence: 'This hold was lifted already. Nothing was changed.',
      });
    const problem = dayProblem(liftedOn, placedOn, ukDay(now.toISOString()));
    if (problem !== null)
      throw new Refusal('request/invalid-input', { fields: [{ path: 'liftedOn', message: problem }] });
    const write = begin({ label: 'Lift a legal hold', caseId });
    updateLegalHold(write, id, { liftedOn, liftedBy, liftedBecause: because }, now);
    return getLegalHold(read, id);
  },

  'holds.updatePublication': ({ exerciseId, changes }, { begin, read, now }) => {
    const { caseId } = getExercise(read, exerciseId);
    const current = () => listPublications(read, caseId).find((each) => each.exerciseId === exerciseId);
    if (!current()) throw new Refusal('record/not-found');
    const recordId = publicationId(read, exerciseId);
    const write = begin({
      label: 'Say what is published',
      caseId,
      ...(recordId === undefined ? {} : { typingIn: recordId }),
    });
    updatePublication(write, { id: exerciseId, caseId }, changes, now);
    const changed = current();
    if (!changed) throw new Refusal('record/not-found');
    return changed;
  },
};

/** A hold ends on a day that has come, or nobody could say whether it is on. */
function dayProblem(liftedOn: string, placedOn: string, today: string): string | null {
  if (liftedOn > today) return 'This day is still to come. Lift the hold once it has';
  return liftedOn < placedOn ? 'This is before the hold was placed' : null;
}
