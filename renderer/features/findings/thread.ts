import { Leaf, Link2, type LucideIcon, Unlink2 } from 'lucide-react';
import type { Finding } from '../../../shared/contract/findings.ts';
import type { SameEvent } from '../../../shared/contract/sameEvents.ts';
import { count, type StatusKind } from '../../ui/index.ts';

export interface ThreadState {
  readonly kind: StatusKind | 'whole';
  readonly icon: LucideIcon;
  readonly words: string;
}

/** Events with several accounts that a finding cites; undefined until they have been read. */
export type CitedEventList = readonly SameEvent[] | undefined;

/**
 * Where the thread from evidence to recommendation holds, and where it first breaks. An event with several accounts is
 * evidence as an entry is: it counts for the case and stands in the report. Good practice needs no recommendation.
 */
export function threadState(
  { evidence, recommendations, kind }: Finding,
  events: CitedEventList,
): ThreadState {
  const removed = evidence.find(({ isRemoved }) => isRemoved);
  // That nothing is cited is only said once it is known.
  if (evidence.length === 0 && events === undefined)
    return { kind: 'neutral', icon: Link2, words: 'Evidence not read yet' };
  if (evidence.length === 0 && events?.length === 0)
    return { kind: 'danger', icon: Unlink2, words: 'No evidence yet' };
  if (removed) return { kind: 'danger', icon: Unlink2, words: `Entry ${removed.number} was removed` };
  if (kind === 'good-practice') return { kind: 'success', icon: Leaf, words: 'Good practice' };
  if (recommendations.length === 0) return { kind: 'danger', icon: Unlink2, words: 'No recommendation' };
  return { kind: 'whole', icon: Link2, words: 'Thread whole' };
}

/** `9 entries · 4 agencies`, `1 same event`, `No entries`. */
export function evidenceCounts({ evidence }: Finding, events: CitedEventList): string {
  const parts = evidenceParts(evidence);
  if (events && events.length > 0) parts.push(count(events.length, 'same event'));
  return parts.length === 0 ? 'No entries' : parts.join(' · ');
}

function evidenceParts(evidence: Finding['evidence']): string[] {
  if (evidence.length === 0) return [];
  return [count(evidence.length, 'entry', 'entries'), count(agencyCount({ evidence }), 'agency', 'agencies')];
}

export function agencyCount({ evidence }: Pick<Finding, 'evidence'>): number {
  return new Set(evidence.map(({ agencyId }) => agencyId)).size;
}

/** What a finding is called in sentences: `Finding 2`. */
export function nameOf({ label }: Pick<Finding, 'label'>): string {
  return label === '' ? 'This finding' : `Finding ${label}`;
}
