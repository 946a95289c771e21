import { agencyKinds } from '../../../shared/domain/agencyKinds.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { agencyInUse } from './agencyInUse.ts';
import { agencyNamesHandlers } from './agencyNames.methods.ts';
import {
  assertNameIsFree,
  getAgency,
  insertAgency,
  listAgencies,
  setAgencyRemoved,
  updateAgency,
} from './agencies.store.ts';
import { usesOfAgency } from './agencyUses.store.ts';

export const agenciesHandlers: HandlersOf<'agencies'> = {
  ...agencyNamesHandlers,
  'agencies.list': ({ caseId }, read) => {
    assertCase(read, caseId);
    return { agencies: listAgencies(read, caseId) };
  },

  'agencies.create': ({ caseId, name, code, kind }, { begin, read, now }) => {
    assertCase(read, caseId);
    assertNameIsFree(read, caseId, name, null);
    const write = begin({ label: 'Add an agency', caseId });
    return getAgency(
      read,
      insertAgency(write, { caseId, name, kind, code: code ?? agencyKinds[kind].code }, now),
    );
  },

  'agencies.update': ({ agencyId, changes }, { begin, read, now }) => {
    const { caseId } = getAgency(read, agencyId);
    if (changes.name !== undefined) assertNameIsFree(read, caseId, changes.name, agencyId);
    updateAgency(begin({ label: 'Change an agency', caseId, typingIn: agencyId }), agencyId, changes, now);
    return getAgency(read, agencyId);
  },

  'agencies.remove': ({ agencyId }, { begin, read, now }) => {
    const agency = getAgency(read, agencyId);
    const sentence = agencyInUse(agency, usesOfAgency(read, agencyId));
    if (sentence !== null) throw new Refusal('record/in-use', { sentence });
    setAgencyRemoved(
      begin({ label: 'Remove an agency', caseId: agency.caseId }),
      agencyId,
      now.toISOString(),
      now,
    );
    return {};
  },

  'agencies.restore': ({ agencyId }, { begin, read, now }) => {
    const { caseId, name } = getAgency(read, agencyId);
    assertNameIsFree(read, caseId, name, agencyId);
    setAgencyRemoved(begin({ label: 'Put back an agency', caseId }), agencyId, null, now);
    return getAgency(read, agencyId);
  },
};
