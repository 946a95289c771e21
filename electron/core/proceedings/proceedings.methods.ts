import type { ProceedingWitnessId } from '../../../shared/contract/values.ts';
import { ukDay } from '../../../shared/domain/civilDate.ts';
import { isHeld } from '../../../shared/domain/publicationHold.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { assertPersonIsThere, assertPersonOfCase } from '../people/people.store.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { countDisclosuresFor } from './disclosures.store.ts';
import {
  getProceeding,
  insertProceeding,
  listDates,
  listProceedings,
  setProceedingRemoved,
  updateProceeding,
} from './proceedings.store.ts';
import { deleteWitness, insertWitness, proceedingOfWitness, updateWitness } from './witnesses.store.ts';

export const proceedingsHandlers: HandlersOf<'proceedings'> = {
  'proceedings.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { proceedings: listProceedings(read, caseId, show) };
  },

  'proceedings.listDates': ({ from, to, limit }, read) => ({ dates: listDates(read, from, to, limit) }),

  'proceedings.create': ({ caseId, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    return getProceeding(
      read,
      insertProceeding(begin({ label: 'Add proceedings', caseId }), caseId, fields, now),
    );
  },

  'proceedings.update': ({ proceedingId, changes }, { begin, read, now }) => {
    const { id, caseId } = getProceeding(read, proceedingId);
    updateProceeding(begin({ label: 'Change proceedings', caseId, typingIn: id }), id, changes, now);
    return getProceeding(read, id);
  },

  'proceedings.remove': ({ proceedingId }, { begin, read, now }) => {
    const { id, caseId, holdsPublication, holdLiftedOn: liftedOn } = getProceeding(read, proceedingId);
    if (holdsPublication && isHeld({ liftedOn }, ukDay(now.toISOString())))
      throw new Refusal('record/in-use', {
        sentence: 'Publication is held for these proceedings. Nothing was changed. Lift that hold first.',
      });
    const lines = countDisclosuresFor(read, id);
    if (lines > 0)
      throw new Refusal('record/in-use', {
        sentence: `The disclosure log names these proceedings in ${lines === 1 ? '1 line' : `${lines} lines`} and keeps them. Nothing was changed. Write the day they ended instead.`,
      });
    setProceedingRemoved(begin({ label: 'Remove proceedings', caseId }), id, now.toISOString(), now);
    return {};
  },

  'proceedings.restore': ({ proceedingId }, { begin, read, now }) => {
    const { id, caseId, witnesses } = getProceeding(read, proceedingId);
    for (const { personId } of witnesses)
      if (personId !== null)
        assertPersonIsThere(
          read,
          personId,
          'Somebody who may be a witness in these proceedings was removed from the people of the case. Nothing was changed. Put them back first.',
        );
    setProceedingRemoved(begin({ label: 'Put back proceedings', caseId }), id, null, now);
    return getProceeding(read, id);
  },

  'proceedings.createWitness': ({ proceedingId, ...fields }, { begin, read, now }) => {
    const proceeding = getProceeding(read, proceedingId);
    const { caseId, witnesses } = proceeding;
    if (fields.personId !== null) {
      assertPersonOfCase(read, fields.personId, caseId);
      if (witnesses.some(({ personId }) => personId === fields.personId))
        throw new Refusal('record/duplicate', {
          sentence: 'This person is noted as a possible witness already. Nothing was changed.',
          fields: [{ path: 'personId', message: 'Noted as a possible witness already' }],
        });
    }
    insertWitness(begin({ label: 'Note a possible witness', caseId }), proceeding, fields, now);
    return getProceeding(read, proceedingId);
  },

  'proceedings.updateWitness': ({ witnessId, changes }, { begin, read, now }) => {
    const { id, caseId } = proceedingWitnessed(read, witnessId);
    const write = begin({ label: 'Change a possible witness', caseId, typingIn: witnessId });
    updateWitness(write, witnessId, changes, now);
    return getProceeding(read, id);
  },

  'proceedings.removeWitness': ({ witnessId }, { begin, read }) => {
    const { id, caseId } = proceedingWitnessed(read, witnessId);
    deleteWitness(begin({ label: 'Take off a possible witness', caseId }), witnessId);
    return getProceeding(read, id);
  },
};

function proceedingWitnessed(read: ReadHandle, id: ProceedingWitnessId) {
  return getProceeding(read, proceedingOfWitness(read, id));
}
