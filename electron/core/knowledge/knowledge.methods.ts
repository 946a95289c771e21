import { assertAgencyOfCase, getAgency } from '../agencies/agencies.store.ts';
import { assertCase } from '../cases/cases.store.ts';
import { assertEntriesOfCase, getEntry } from '../chronology/chronology.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { exportKnowledge } from './exportKnowledge.ts';
import { deleteShare, insertShare, isShared, listKnown } from './knowledge.store.ts';

export const knowledgeHandlers: HandlersOf<'knowledge'> = {
  'knowledge.list': (input, read) => {
    assertCase(read, input.caseId);
    assertAgencyOfCase(read, input.agencyId, input.caseId);
    return listKnown(read, input);
  },

  'knowledge.export': exportKnowledge,

  'knowledge.link': ({ entryId, agencyId, since, how }, { begin, read }) => {
    const entry = getEntry(read, entryId);
    assertEntriesOfCase(read, [entryId], entry.caseId);
    assertAgencyOfCase(read, agencyId, entry.caseId);
    const { name } = getAgency(read, agencyId);
    if (entry.agencyId === agencyId)
      throw new Refusal('record/duplicate', {
        sentence: `Entry ${entry.number} is ${name}’s own record. Nothing was changed.`,
      });
    if (isShared(read, entryId, agencyId))
      throw new Refusal('record/duplicate', {
        sentence: `Entry ${entry.number} is marked as shared with ${name} already. Nothing was changed.`,
      });
    const write = begin({ label: `Mark entry ${entry.number} as shared`, caseId: entry.caseId });
    insertShare(write, { caseId: entry.caseId, entryId, agencyId, since, how });
    return {};
  },

  'knowledge.unlink': ({ entryId, agencyId }, { begin, read }) => {
    const { caseId, number } = getEntry(read, entryId);
    if (!isShared(read, entryId, agencyId)) throw new Refusal('record/not-found');
    deleteShare(begin({ label: `Entry ${number} is no longer marked as shared`, caseId }), entryId, agencyId);
    return {};
  },
};
