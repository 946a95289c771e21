import type { MentionedService } from '../../../shared/contract/requests.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import { listAgencies } from '../agencies/agencies.store.ts';
import { assertCase, getCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { listPeople } from '../people/people.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { type DatedEntry, datedEntries } from './datedEntry.ts';
import { findNotAsked, type MissingService, namedServices } from './findNotAsked.ts';
import { type CaseAgency, servicesNotInCase } from './findReceiver.ts';
import { findSilences, type SilentChild } from './findSilences.ts';
import { findUnreceived } from './findUnreceived.ts';
import { maySaySent, receiptFinder, sentEntries } from './sentAndReceived.ts';
import {
  describeEntries,
  type EntryText,
  entryRows,
  numbersThatSay,
  peopleOfEntries,
  textsOf,
} from './silences.store.ts';

export const silencesHandlers: HandlersOf<'silences'> = {
  'silences.list': ({ caseId, receiptDays, ...thresholds }, read) => {
    assertCase(read, caseId);
    const agencies = listAgencies(read, caseId);
    const { dated, undated, vague } = datedEntries(entryRows(read, caseId));
    const { sent, missing } = textsToLookAt(read, caseId, agencies, dated);
    const found = [
      ...findSilences(dated, agencies, childrenOf(read, caseId), peopleOfEntries(read, caseId), thresholds),
      ...findUnreceived(
        dated,
        sentEntries(sent, agencies),
        agencies,
        receiptFinder(read, caseId, agencies),
        receiptDays,
      ),
      ...findNotAsked(missing),
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

/** Services that entries name and that are not among the agencies of the case, the most often named first. */
export function listMentioned(read: ReadHandle, caseId: CaseId): MentionedService[] {
  const { dated } = datedEntries(entryRows(read, caseId));
  const { missing } = textsToLookAt(read, caseId, listAgencies(read, caseId), dated);
  const named = namedServices(missing);
  const described = describeEntries(read, new Set(named.flatMap(({ entryIds }) => entryIds)));
  return named.map(({ service: { key, label, kinds }, mentions, entryIds }) => ({
    key,
    name: label,
    kind: kinds[0] ?? 'other',
    mentions,
    entries: entryIds.flatMap((id) => described.get(id) ?? []),
  }));
}

/** Texts are read once, and only those in which the word index has found something. */
function textsToLookAt(
  read: ReadHandle,
  caseId: CaseId,
  agencies: readonly CaseAgency[],
  dated: readonly DatedEntry[],
): { sent: EntryText[]; missing: MissingService[] } {
  const saySent = numbersThatSay(read, caseId, maySaySent);
  const named = servicesNotInCase(agencies).map((service) => ({
    service,
    numbers: numbersThatSay(read, caseId, service.indexed.join(' OR ')),
  }));
  const texts = textsOf(
    read,
    caseId,
    named.reduce((all, { numbers }) => new Set([...all, ...numbers]), saySent),
  );
  const place: number[] = [];
  for (const [index, { number }] of dated.entries()) place[number] = index;
  const placeOf = (number: number) => place[number] ?? dated.length + number;
  const oldestFirst = (numbers: ReadonlySet<number>) =>
    [...numbers]
      .sort((one, other) => placeOf(one) - placeOf(other))
      .flatMap((number) => texts.get(number) ?? []);
  return {
    sent: [...saySent].flatMap((number) => texts.get(number) ?? []),
    missing: named.map(({ service, numbers }) => ({ service, texts: oldestFirst(numbers) })),
  };
}

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
