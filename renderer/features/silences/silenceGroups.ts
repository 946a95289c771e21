import type { Silence } from '../../../shared/contract/silences.ts';
import type { Order } from './silencesView.ts';

interface Kind {
  readonly kind: Silence['kind'];
  readonly title: string;
  /** What is listed, and by which rule. */
  readonly rule: string;
}

const kinds: readonly Kind[] = [
  {
    kind: 'child-not-seen',
    title: 'The child not seen',
    rule: 'From one entry that records the child as seen to the next. “Not recorded” does not end a silence.',
  },
  {
    kind: 'no-contact-with-child',
    title: 'No contact with the child',
    rule: 'No entry of any agency about the child, from the first entry to the end of the chronology.',
  },
  {
    kind: 'no-contact-by-agency',
    title: 'No contact by an agency',
    rule: 'No entry of the agency, from its first entry to the end of the chronology.',
  },
  {
    kind: 'sent-not-received',
    title: 'Sent, with no record of its receipt',
    rule: 'A referral, notification or letter that one agency says it sent. The receiver has no entry then that speaks of something received or names the sender.',
  },
  {
    kind: 'agency-not-asked',
    title: 'Named, and not among the agencies',
    rule: 'Services that entries name and that are not agencies of this case.',
  },
];

export interface Group extends Kind {
  readonly silences: readonly Silence[];
}

/** Silences by kind, those about the child first; within a kind by length or by date. */
export function groupSilences(silences: readonly Silence[], order: Order): Group[] {
  return kinds.map((kind) => ({
    ...kind,
    silences: silences.filter((silence) => silence.kind === kind.kind).sort(orderings[order]),
  }));
}

const byDate = (one: Silence, other: Silence) => (one.from ?? '').localeCompare(other.from ?? '');

const orderings: Record<Order, (one: Silence, other: Silence) => number> = {
  longest: (one, other) => (other.days ?? 0) - (one.days ?? 0) || byDate(one, other),
  oldest: byDate,
};
