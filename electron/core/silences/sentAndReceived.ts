import type { AgencyId, CaseId, EntryId } from '../../../shared/contract/values.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import type { DatedEntry } from './datedEntry.ts';
import { type CaseAgency, receiverFinder } from './findReceiver.ts';
import type { MayHaveReceived, SentEntry } from './findUnreceived.ts';
import { readSent } from './readSent.ts';
import { isService, services } from './services.ts';
import { numbersThatSay, textsOf } from './silences.store.ts';

/** Entries that say that something was sent to an agency of the case. */
export function sentEntries(read: ReadHandle, caseId: CaseId, agencies: readonly CaseAgency[]): SentEntry[] {
  const receiversOf = receiverFinder(agencies);
  const speaking = numbersThatSay(
    read,
    caseId,
    'refer* OR rerefer* OR notif* OR letter* OR PPN* OR "protection notice" OR MARF OR MERLIN OR MASH OR "safeguarding hub"',
  );
  return textsOf(read, caseId, speaking).flatMap(({ id, text }) =>
    readSent(text).flatMap(({ what, receiver }) => {
      const to = receiversOf(receiver);
      return to.length === 0 ? [] : { entryId: id, what, to };
    }),
  );
}

const receiving = `"referral received" OR "referrals received" OR "received from" OR "referred by" OR "referral from" OR "letter from"
  OR "call from" OR "contact from" OR "notified by" OR "informed by" OR "new referral" OR "notification from" OR screened
  OR PPN* OR MARF OR MERLIN OR (receiv* AND (refer* OR notif* OR letter* OR contact* OR report* OR concern* OR information))`;

/** An entry of the receiver may be the receipt where it speaks of something received, or names the sender at all. */
export function mayHaveReceived(
  read: ReadHandle,
  caseId: CaseId,
  agencies: readonly CaseAgency[],
  dated: readonly DatedEntry[],
): MayHaveReceived {
  const idOf = new Map(dated.map(({ number, id }) => [number, id]));
  const idsThatSay = (question: string) =>
    [...numbersThatSay(read, caseId, question)].flatMap((number) => idOf.get(number) ?? []);
  let receipts: EntryId[] | null = null;
  const bySender = new Map<AgencyId, ReadonlySet<EntryId>>();
  return (_by, from) => {
    const known = bySender.get(from);
    if (known) return known;
    receipts ??= idsThatSay(receiving);
    const sender = agencies.find(({ id }) => id === from);
    const ids = new Set([...receipts, ...(sender ? idsThatSay(namesOf(sender)) : [])]);
    bySender.set(from, ids);
    return ids;
  };
}

/** How the word index may be asked for an agency: by its name, its letters and what such services are called. */
function namesOf(agency: CaseAgency): string {
  const phrase = (text: string) => `"${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}"`;
  const known = services.filter((service) => isService(agency, service)).flatMap(({ indexed }) => indexed);
  return [phrase(agency.name), phrase(agency.code), ...known].filter((term) => term !== '""').join(' OR ');
}
