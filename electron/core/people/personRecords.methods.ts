import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { getPerson } from './people.store.ts';
import {
  deletePseudonym,
  deleteStatus,
  getPseudonym,
  getStatus,
  insertPseudonym,
  insertStatus,
  updatePseudonym,
  updateStatus,
} from './personRecords.store.ts';

type RecordHandlers = Pick<
  HandlersOf<'people'>,
  | 'people.createPseudonym'
  | 'people.updatePseudonym'
  | 'people.removePseudonym'
  | 'people.createStatus'
  | 'people.updateStatus'
  | 'people.removeStatus'
>;

export const personRecordHandlers: RecordHandlers = {
  'people.createPseudonym': ({ personId, ...fields }, { begin, read, now }) => {
    const person = getPerson(read, personId);
    assertRetiredWithReason(fields);
    const write = begin({ label: 'Add a pseudonym', caseId: person.caseId });
    return getPseudonym(read, insertPseudonym(write, person, fields, now)).fields;
  },

  'people.updatePseudonym': ({ pseudonymId, changes }, { begin, read, now }) => {
    const { caseId, fields } = getPseudonym(read, pseudonymId);
    assertRetiredWithReason({
      retiredOn: changes.retiredOn === undefined ? fields.retiredOn : changes.retiredOn,
      retiredBecause: changes.retiredBecause ?? fields.retiredBecause,
    });
    updatePseudonym(begin({ label: 'Change a pseudonym', caseId }), pseudonymId, changes, now);
    return getPseudonym(read, pseudonymId).fields;
  },

  'people.removePseudonym': ({ pseudonymId }, { begin, read }) => {
    const { caseId } = getPseudonym(read, pseudonymId);
    deletePseudonym(begin({ label: 'Remove a pseudonym', caseId }), pseudonymId);
    return {};
  },

  'people.createStatus': ({ personId, ...fields }, { begin, read, now }) => {
    const person = getPerson(read, personId);
    const write = begin({ label: 'Add a standing', caseId: person.caseId });
    return getStatus(read, insertStatus(write, person, fields, now)).fields;
  },

  'people.updateStatus': ({ personStatusId, changes }, { begin, read, now }) => {
    const { caseId } = getStatus(read, personStatusId);
    updateStatus(begin({ label: 'Change a standing', caseId }), personStatusId, changes, now);
    return getStatus(read, personStatusId).fields;
  },

  'people.removeStatus': ({ personStatusId }, { begin, read }) => {
    const { caseId } = getStatus(read, personStatusId);
    deleteStatus(begin({ label: 'Remove a standing', caseId }), personStatusId);
    return {};
  },
};

/** A pseudonym that is no longer used says why: what went out under it has to be followed years later. */
function assertRetiredWithReason(pseudonym: {
  readonly retiredOn: string | null;
  readonly retiredBecause: string;
}): void {
  if (pseudonym.retiredOn === null || pseudonym.retiredBecause !== '') return;
  throw new Refusal('request/invalid-input', {
    fields: [{ path: 'retiredBecause', message: 'Say why it is no longer used' }],
  });
}
