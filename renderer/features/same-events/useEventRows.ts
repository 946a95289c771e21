import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { type AnyRow, eventRow, rejectedRow, suggestedRow } from './eventRows.ts';
import type { Shelf } from './sameEventsView.ts';

/** So many suggestions are shown at once; the rest come up as these are settled. */
const mostShown = 200;

/** What each list holds, and how many suggestions there are beyond those shown. */
export function useEventRows(caseId: CaseId) {
  const suggested = useRead('same-events.listSuggestions', { caseId, limit: mostShown });
  const kept = useRead('same-events.list', { caseId });
  const removed = useRead('same-events.list', { caseId, show: 'removed' });
  const rejected = useRead('same-events.listRejected', { caseId });
  const rows: Readonly<Record<Shelf, readonly AnyRow[]>> = {
    suggested: suggested.data?.suggestions.map(suggestedRow) ?? [],
    kept: kept.data?.sameEvents.map(eventRow) ?? [],
    rejected: rejected.data?.rejected.map(rejectedRow) ?? [],
    removed: removed.data?.sameEvents.map(eventRow) ?? [],
  };
  return {
    rows,
    events: kept.data?.sameEvents ?? [],
    total: suggested.data?.total ?? 0,
    stoppedAt: suggested.data?.stoppedAt ?? null,
    isPending: suggested.isPending || kept.isPending,
    error: suggested.error ?? kept.error ?? removed.error ?? rejected.error,
  };
}
