import type { AgencyId, EntryId } from '../../../shared/contract/values.ts';
import { isoOfDayNumber } from '../../../shared/domain/civilDate.ts';
import type { DatedEntry } from './datedEntry.ts';
import type { FoundSilence, SilentAgency } from './findSilences.ts';
import type { Sent } from './readSent.ts';
import { counted } from '../../../shared/domain/counted.ts';
import { dayInWords, daysInWords } from './silenceWords.ts';

export interface SentEntry extends Sent {
  readonly entryId: EntryId;
  /** The agencies of the case it went to: two schools may both be "the school". */
  readonly to: readonly SilentAgency[];
}

/** Answers whether an entry may record a receipt from that agency. Generous: one too many only spares a false alarm. */
export type MayBeReceiptFrom = (from: AgencyId) => (entry: DatedEntry) => boolean;

/**
 * Referrals, notifications and letters that an entry says were sent, where the agency they went to has no entry that may
 * record them from that day to so many days later. One sent too near the end of the record to tell is not listed.
 */
export function findUnreceived(
  dated: readonly DatedEntry[],
  sent: readonly SentEntry[],
  agencies: readonly SilentAgency[],
  receiptFrom: MayBeReceiptFrom,
  receiptDays: number,
): FoundSilence[] {
  const ends = dated.at(-1)?.first;
  if (ends === undefined) return [];
  const byId = new Map(dated.map((entry) => [entry.id, entry]));
  const byAgency = Map.groupBy(dated, ({ agencyId }) => agencyId);
  const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
  const isReceiptFrom = memoized(receiptFrom);
  const shelfOf = memoized((from: AgencyId) =>
    memoized((by: AgencyId) => shelve((byAgency.get(by) ?? []).filter(isReceiptFrom(from)))),
  );

  return sent.flatMap(({ entryId, what, to }) => {
    const entry = byId.get(entryId);
    if (!entry || to.length === 0 || to.some(({ id }) => id === entry.agencyId)) return [];
    const until = entry.last + receiptDays;
    if (until > ends || to.some(({ id }) => holds(shelfOf(entry.agencyId)(id), entry.first, until)))
      return [];
    const receiver = to.map(({ name }) => name).join(' or ');
    const by = nameOf.get(entry.agencyId) ?? '';
    return {
      key: ['sent-not-received', entryId, ...to.map(({ id }) => id)].join(' '),
      kind: 'sent-not-received' as const,
      agencyId: to[0]?.id ?? null,
      personId: null,
      from: isoOfDayNumber(entry.first),
      to: isoOfDayNumber(until),
      days: until - entry.first + 1,
      words: `Entry ${entry.number} of ${by}, ${daysInWords(entry.first, entry.last)}, says that ${what} went to ${receiver}. ${receiver} has no entry of its receipt within ${counted(receiptDays, 'day', 'days')}, by ${dayInWords(until)}.`,
      entryIds: [entryId],
    };
  });
}

/** Entries by their first day, with the furthest day that any up to each of them can reach. */
interface Shelf {
  readonly firsts: readonly number[];
  readonly reach: readonly number[];
}

function shelve(entries: readonly DatedEntry[]): Shelf {
  let furthest = Number.NEGATIVE_INFINITY;
  return {
    firsts: entries.map(({ first }) => first),
    reach: entries.map(({ last }) => (furthest = Math.max(furthest, last))),
  };
}

/** Whether any of the entries can have happened from one day to another. */
function holds({ firsts, reach }: Shelf, from: number, until: number): boolean {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? 0) <= until) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (reach[low - 1] ?? from) >= from;
}

function memoized<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
