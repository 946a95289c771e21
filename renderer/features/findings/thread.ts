import { Leaf, Link2, type LucideIcon, Unlink2 } from 'lucide-react';
import type { Finding } from '../../../shared/contract/findings.ts';
import { count, type StatusKind } from '../../ui/index.ts';

export interface ThreadState {
  readonly kind: StatusKind | 'whole';
  readonly icon: LucideIcon;
  readonly words: string;
}

/** Where the thread from evidence to recommendation holds, and where it first breaks. Good practice needs no recommendation. */
export function threadState({ evidence, recommendations, kind }: Finding): ThreadState {
  const removed = evidence.find(({ isRemoved }) => isRemoved);
  if (evidence.length === 0) return { kind: 'danger', icon: Unlink2, words: 'No evidence yet' };
  if (removed) return { kind: 'danger', icon: Unlink2, words: `Entry ${removed.number} was removed` };
  if (kind === 'good-practice') return { kind: 'success', icon: Leaf, words: 'Good practice' };
  if (recommendations.length === 0) return { kind: 'danger', icon: Unlink2, words: 'No recommendation' };
  return { kind: 'whole', icon: Link2, words: 'Thread whole' };
}

/** `9 entries · 4 agencies`. */
export function evidenceCounts({ evidence }: Finding): string {
  if (evidence.length === 0) return 'No entries';
  return `${count(evidence.length, 'entry', 'entries')} · ${count(agencyCount({ evidence }), 'agency', 'agencies')}`;
}

export function agencyCount({ evidence }: Pick<Finding, 'evidence'>): number {
  return new Set(evidence.map(({ agencyId }) => agencyId)).size;
}

/** What a finding is called in sentences: `Finding 2`. */
export function nameOf({ label }: Pick<Finding, 'label'>): string {
  return label === '' ? 'This finding' : `Finding ${label}`;
}
