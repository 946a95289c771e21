import { assertCase } from '../cases/cases.store.ts';
import { keepJudgements } from '../clock/judgements.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { getReferral, updateReferral } from './referral.store.ts';
import { assertChildren, setAreas, setChildren } from './referralLists.store.ts';

export const referralHandlers: HandlersOf<'referral'> = {
  'referral.get': ({ caseId }, read) => {
    assertCase(read, caseId);
    return getReferral(read, caseId);
  },

  'referral.update': ({ caseId, changes }, { begin, read, now }) => {
    assertCase(read, caseId);
    const { areas, childIds, ...fields } = changes;
    if (childIds) assertChildren(read, caseId, childIds);
    const { id } = getReferral(read, caseId);
    const write = begin({ label: 'Change the referral', caseId, ...(id === null ? {} : { typingIn: id }) });
    updateReferral(write, caseId, fields, now);
    if (areas) setAreas(write, caseId, areas);
    if (childIds) setChildren(write, caseId, childIds);
    keepJudgements(write, caseId, now);
    return getReferral(read, caseId);
  },
};
