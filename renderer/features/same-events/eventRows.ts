import type { Entry } from '../../../shared/contract/chronology.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { SameEvent, Suggestion } from '../../../shared/contract/sameEvents.ts';

export type Rejection = OutputOf<'same-events.listRejected'>['rejected'][number];

interface Row {
  /** Stays with the pair or the event, whatever order the list comes in. */
  readonly key: string;
  readonly entries: readonly Entry[];
  /** Why it is in the list, or what was made of it. */
  readonly words: string;
}
export interface SuggestedRow extends Row {
  readonly kind: 'suggested';
  readonly suggestion: Suggestion;
}
export interface EventRow extends Row {
  readonly kind: 'kept' | 'removed';
  readonly event: SameEvent;
}
export interface RejectedRow extends Row {
  readonly kind: 'rejected';
  readonly rejection: Rejection;
}
export type AnyRow = SuggestedRow | EventRow | RejectedRow;

export function suggestedRow(suggestion: Suggestion): SuggestedRow {
  const { one, other, reasons } = suggestion;
  return {
    kind: 'suggested',
    key: `${one.id} ${other.id}`,
    entries: [one, other],
    words: reasons.map(({ words }) => words).join(' · '),
    suggestion,
  };
}

export function eventRow(event: SameEvent): EventRow {
  return {
    kind: event.removedAt === null ? 'kept' : 'removed',
    key: event.id,
    entries: event.entries,
    words: event.reading || 'No reading yet',
    event,
  };
}

export function rejectedRow(rejection: Rejection): RejectedRow {
  const { one, other, reason, id } = rejection;
  return { kind: 'rejected', key: id, entries: [one, other], words: reason || 'No reason given', rejection };
}

/** “Entries 41, 42 and 43”. */
export function entriesInWords(entries: readonly Entry[]): string {
  const numbers = entries.map(({ number }) => String(number));
  return `Entries ${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(numbers)}`;
}
