import { assertAgencyIsThere, assertAgencyOfCase } from '../agencies/agencies.store.ts';
import { assertCase } from '../cases/cases.store.ts';
import { assertFindingOfCase } from '../findings/findings.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { moveTo, nextLabel } from '../workspace/ordering.ts';
import {
  getRecommendation,
  insertRecommendation,
  linkFinding,
  listRecommendations,
  setAddressees,
  setRecommendationRemoved,
  unlinkFinding,
  updateRecommendation,
} from './recommendations.store.ts';

export const recommendationsHandlers: HandlersOf<'recommendations'> = {
  'recommendations.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { recommendations: listRecommendations(read, caseId, show) };
  },

  'recommendations.get': ({ recommendationId }, read) => getRecommendation(read, recommendationId),

  'recommendations.create': (
    { caseId, label, addresseeIds, findingIds, ...fields },
    { begin, read, now },
  ) => {
    assertCase(read, caseId);
    for (const agencyId of addresseeIds) assertAgencyOfCase(read, agencyId, caseId);
    for (const findingId of findingIds) assertFindingOfCase(read, findingId, caseId);
    const write = begin({ label: 'Add a recommendation', caseId });
    const id = insertRecommendation(
      write,
      caseId,
      { ...fields, label: label ?? nextLabel(read, 'recommendation', caseId) },
      now,
    );
    setAddressees(write, { id, caseId }, addresseeIds);
    for (const findingId of findingIds) linkFinding(write, { id, caseId }, findingId);
    return getRecommendation(read, id);
  },

  'recommendations.update': ({ recommendationId, changes }, { begin, read, now }) => {
    const { id, caseId, label, addresseeIds: present } = getRecommendation(read, recommendationId);
    const { addresseeIds, ...fields } = changes;
    for (const agencyId of addresseeIds ?? []) {
      if (!present.includes(agencyId)) assertAgencyOfCase(read, agencyId, caseId);
    }
    const write = begin({ label: `Change recommendation ${label}`, caseId, typingIn: id });
    updateRecommendation(write, id, fields, now);
    if (addresseeIds) setAddressees(write, { id, caseId }, addresseeIds);
    return getRecommendation(read, id);
  },

  'recommendations.remove': ({ recommendationId }, { begin, read, now }) => {
    const { caseId, label } = getRecommendation(read, recommendationId);
    setRecommendationRemoved(
      begin({ label: `Remove recommendation ${label}`, caseId }),
      recommendationId,
      now.toISOString(),
      now,
    );
    return {};
  },

  'recommendations.restore': ({ recommendationId }, { begin, read, now }) => {
    const { caseId, label, addresseeIds } = getRecommendation(read, recommendationId);
    for (const agencyId of addresseeIds) {
      assertAgencyIsThere(
        read,
        agencyId,
        'An agency it was addressed to was taken out of the case. Put the agency back first.',
      );
    }
    setRecommendationRemoved(
      begin({ label: `Put back recommendation ${label}`, caseId }),
      recommendationId,
      null,
      now,
    );
    return getRecommendation(read, recommendationId);
  },

  'recommendations.reorder': ({ recommendationId, position }, { begin, read, now }) => {
    const { caseId, label } = getRecommendation(read, recommendationId);
    moveTo(
      begin({ label: `Move recommendation ${label}`, caseId }),
      'recommendation',
      caseId,
      recommendationId,
      position,
      now,
    );
    return getRecommendation(read, recommendationId);
  },

  'recommendations.link': ({ recommendationId, findingId }, { begin, read }) => {
    const { id, caseId, label } = getRecommendation(read, recommendationId);
    assertFindingOfCase(read, findingId, caseId);
    linkFinding(
      begin({ label: `Link recommendation ${label} to a finding`, caseId }),
      { id, caseId },
      findingId,
    );
    return getRecommendation(read, id);
  },

  'recommendations.unlink': ({ recommendationId, findingId }, { begin, read }) => {
    const { id, caseId, label } = getRecommendation(read, recommendationId);
    const write = begin({ label: `Unlink recommendation ${label} from a finding`, caseId });
    if (!unlinkFinding(write, id, findingId)) throw new Refusal('record/not-found');
    return getRecommendation(read, id);
  },
};
