import type { HandlersOf } from '../handlers.ts';
import { assertNotOnHold } from '../proceedings/holds.store.ts';
import { addPracticeCase } from './practiceCase.ts';
import { getCase, insertCase, listCases, newCaseId, setCaseRemoved, updateCase } from './cases.store.ts';

export const casesHandlers: HandlersOf<'cases'> = {
  'cases.list': ({ show, offset, limit }, read) => listCases(read, show, offset, limit),

  'cases.get': ({ caseId }, read) => getCase(read, caseId),

  'cases.create': (fields, { begin, read, now }) => {
    const id = newCaseId();
    insertCase(begin({ label: `Open case ${fields.reference}`, caseId: null }), id, fields, false, now);
    return getCase(read, id);
  },

  'cases.update': ({ caseId, changes }, { begin, read, now }) => {
    getCase(read, caseId);
    updateCase(begin({ label: 'Change case details', caseId, typingIn: caseId }), caseId, changes, now);
    return getCase(read, caseId);
  },

  'cases.remove': ({ caseId }, { begin, read, now }) => {
    const { reference } = getCase(read, caseId);
    assertNotOnHold(read, caseId);
    setCaseRemoved(
      begin({ label: `Remove case ${reference}`, caseId: null }),
      caseId,
      now.toISOString(),
      now,
    );
    return {};
  },

  'cases.restore': ({ caseId }, { begin, read, now }) => {
    const { reference } = getCase(read, caseId);
    setCaseRemoved(begin({ label: `Put back case ${reference}`, caseId: null }), caseId, null, now);
    return getCase(read, caseId);
  },

  'cases.createPractice': (_input, unit) => getCase(unit.read, addPracticeCase(unit)),
};
