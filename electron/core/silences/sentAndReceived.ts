import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { type CaseAgency, receiverFinder } from './findReceiver.ts';
import type { MayBeReceiptFrom, SentEntry } from './findUnreceived.ts';
import { readSent } from './readSent.ts';
import { isService, services } from './services.ts';
import { numbersThatSay } from './silences.store.ts';

/** The question to the word index for entries that may say so. */
export const maySaySent =
  'refer* OR rerefer* OR notif* OR letter* OR PPN* OR "protection notice" OR MARF OR MERLIN OR MASH OR "safeguarding hub"';

/** Of some texts, those that say that something was sent to an agency of the case. */
export function sentEntries(
  texts: Iterable<{ readonly id: EntryId; readonly text: string }>,
  agencies: readonly CaseAgency[],
): SentEntry[] {
  const receiversOf = receiverFinder(agencies);
  const sent: SentEntry[] = [];
  for (const { id, text } of texts) {
    for (const { what, receiver } of readSent(text)) {
      const to = receiversOf(receiver);
      if (to.length > 0) sent.push({ entryId: id, what, to });
    }
  }
  return sent;
}

const receiving = `"referral received" OR "referrals received" OR "received from" OR "referred by" OR "referral from" OR "letter from"
  OR "call from" OR "contact from" OR "notified by" OR "informed by" OR "new referral" OR "notification from" OR screened
  OR PPN* OR MARF OR MERLIN OR (receiv* AND (refer* OR notif* OR letter* OR contact* OR report* OR concern* OR information))`;

/** What an entry says that looked for a receipt and found none. */
const saysNone =
  '"no referral" OR "no referrals" OR "no record" OR "no notification" OR "no letter" OR "not received" OR "never received" OR "no trace"';

/** An entry may be the receipt of something where it speaks of something received, or names the sender at all. */
export function receiptFinder(
  read: ReadHandle,
  caseId: CaseId,
  agencies: readonly CaseAgency[],
): MayBeReceiptFrom {
  const thatSay = (question: string) => numbersThatSay(read, caseId, question);
  let known: { readonly receipts: ReadonlySet<number>; readonly none: ReadonlySet<number> } | null = null;
  return (from) => {
    const { receipts, none } = (known ??= { receipts: thatSay(receiving), none: thatSay(saysNone) });
    const sender = agencies.find(({ id }) => id === from);
    const naming = sender ? thatSay(namesOf(sender)) : new Set<number>();
    return ({ number }) => (receipts.has(number) || naming.has(number)) && !none.has(number);
  };
}

/** How the word index may be asked for an agency: by its name, its letters and what such services are called. */
function namesOf(agency: CaseAgency): string {
  const phrase = (text: string) => `"${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}"`;
  const known = services.filter((service) => isService(agency, service)).flatMap(({ indexed }) => indexed);
  return [phrase(agency.name), phrase(agency.code), ...known].filter((term) => term !== '""').join(' OR ');
}
