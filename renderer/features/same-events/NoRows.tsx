import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { EmptyState } from '../../ui/index.ts';
import type { Shelf } from './sameEventsView.ts';

const words: Readonly<Record<Shelf, { title: string; more: string }>> = {
  suggested: {
    title: 'Nothing is suggested',
    more: 'Pairs of entries of different agencies, near in time and sharing people or words, will be listed here to be looked at. Nothing is joined by itself.',
  },
  kept: {
    title: 'No event has been kept yet',
    more: 'Entries that you keep as accounts of one event will be listed here with your reading. Every entry stays as it is.',
  },
  rejected: {
    title: 'No pair has been turned down',
    more: 'Pairs that you say are not the same event will be remembered here, and can be offered again.',
  },
  removed: {
    title: 'Nothing was removed',
    more: 'Events that were kept and removed again will be listed here.',
  },
};

export function NoRows({ caseId, shelf }: { caseId: CaseId; shelf: Shelf }) {
  const { title, more } = words[shelf];
  return (
    <EmptyState
      title={title}
      actions={
        shelf === 'suggested' && <Link href={casePath(caseId, 'chronology')}>Go to the chronology</Link>
      }
    >
      <p>{more}</p>
    </EmptyState>
  );
}
