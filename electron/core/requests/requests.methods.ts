import { agencyKinds } from '../../../shared/domain/agencyKinds.ts';
import { ukDay } from '../../../shared/domain/civilDate.ts';
import {
  assertAgencyIsThere,
  assertAgencyOfCase,
  assertNameIsFree,
  insertAgency,
} from '../agencies/agencies.store.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { listMentioned } from '../silences/silences.methods.ts';
import { listAwaited } from './awaited.store.ts';
import { letterHandlers } from './letters.methods.ts';
import {
  deleteChaser,
  getRequest,
  insertChaser,
  insertRequest,
  listRequests,
  listReturns,
  requestOfChaser,
  setRequestRemoved,
  updateRequest,
} from './requests.store.ts';

export const requestsHandlers: HandlersOf<'requests'> = {
  ...letterHandlers,

  'requests.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { requests: listRequests(read, caseId, show), returns: listReturns(read, caseId) };
  },

  'requests.listAwaited': ({ limit }, read, { now }) => ({
    today: ukDay(now.toISOString()),
    ...listAwaited(read, limit),
  }),

  'requests.listMentioned': ({ caseId }, read) => {
    assertCase(read, caseId);
    return { services: listMentioned(read, caseId) };
  },

  'requests.create': ({ caseId, agencyIds, newAgency, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    const asked = [...new Set(agencyIds)];
    for (const agencyId of asked) assertAgencyOfCase(read, agencyId, caseId);
    if (newAgency) assertNameIsFree(read, caseId, newAgency.name, null);
    const total = asked.length + (newAgency ? 1 : 0);
    const label = total === 1 ? 'Ask an agency' : `Ask ${total} agencies`;
    const write = begin({ label, caseId });
    if (newAgency) {
      const { name, kind, code } = newAgency;
      asked.push(insertAgency(write, { caseId, name, kind, code: code ?? agencyKinds[kind].code }, now));
    }
    const ids = asked.map((agencyId) => insertRequest(write, { caseId, agencyId, ...fields }, now));
    return { requests: ids.map((id) => getRequest(read, id)) };
  },

  'requests.update': ({ requestId, changes }, { begin, read, now }) => {
    const { id, caseId } = getRequest(read, requestId);
    updateRequest(begin({ label: 'Change a request', caseId, typingIn: id }), id, changes, now);
    return getRequest(read, id);
  },

  'requests.remove': ({ requestId }, { begin, read, now }) => {
    const { caseId } = getRequest(read, requestId);
    setRequestRemoved(begin({ label: 'Remove a request', caseId }), requestId, now.toISOString(), now);
    return {};
  },

  'requests.restore': ({ requestId }, { begin, read, now }) => {
    const { caseId, agencyId } = getRequest(read, requestId);
    assertAgencyIsThere(
      read,
      agencyId,
      'The agency it was put to was taken out of the case. Put the agency back first.',
    );
    setRequestRemoved(begin({ label: 'Put back a request', caseId }), requestId, null, now);
    return getRequest(read, requestId);
  },

  'requests.createChaser': ({ requestId, ...chaser }, { begin, read, now }) => {
    const { id, caseId } = getRequest(read, requestId);
    insertChaser(begin({ label: 'Note a chaser', caseId }), { id, caseId }, chaser, now);
    return getRequest(read, id);
  },

  'requests.removeChaser': ({ chaserId }, { begin, read }) => {
    const { id, caseId } = getRequest(read, requestOfChaser(read, chaserId));
    deleteChaser(begin({ label: 'Remove a chaser', caseId }), chaserId);
    return getRequest(read, id);
  },
};
