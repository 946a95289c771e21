import type { CaseId } from '../../../shared/contract/values.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import { listAgencies } from '../agencies/agencies.store.ts';
import { assertCase, getCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { listPeople } from '../people/people.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { datedEntries } from './datedEntry.ts';
import { findNotAsked } from './findNotAsked.ts';
import { findSilences, type SilentChild } from './findSilences.ts';
import { findUnreceived } from './findUnreceived.ts';
import { describeEntries, entryRows, peopleOfEntries } from './silences.store.ts';
import { mayHaveReceived, sentEntries } from './sentAndReceived.ts';

export const silencesHandlers: HandlersOf<'silences'> = {
  'silences.list': ({ caseId, receiptDays, ...thresholds }, read) => {
    assertCase(read, caseId);
    const agencies = listAgencies(read, caseId);
    const { dated, undated, vague } = datedEntries(entryRows(read, caseId));
    const found = [
      ...findSilences(dated, agencies, childrenOf(read, caseId), peopleOfEntries(read, caseId), thresholds),
      ...findUnreceived(
        dated,
        sentEntries(read, caseId, agencies),
        agencies,
        mayHaveReceived(read, caseId, agencies, dated),
        receiptDays,
      ),
      ...findNotAsked(read, caseId, agencies),
    ];
    const described = describeEntries(read, new Set(found.flatMap(({ entryIds }) => entryIds)));
    return {
      silences: found.map(({ entryIds, ...silence }) => ({
        ...silence,
        entries: entryIds.flatMap((id) => described.get(id) ?? []),
      })),
      undated,
      vague,
    };
  },
};

/** The children the review is about; where none is on the list yet, the child that the case is named after. */
function childrenOf(read: ReadHandle, caseId: CaseId): SilentChild[] {
  const children = listPeople(read, caseId, 'current').filter(({ kind }) => kind === 'subject-child');
  if (children.length === 0)
    return [{ id: null, name: getCase(read, caseId).pseudonym || 'the child', bornBy: null }];
  return children.map(({ id, label, birth }) => ({
    id,
    name: label,
    bornBy: birth?.latest ? dayNumber(birth.latest) : null,
  }));
}
