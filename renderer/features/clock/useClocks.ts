import type { CaseId } from '../../../shared/contract/values.ts';
import { useNewDay } from '../../data/useNewDay.ts';
import { useRead } from '../../data/useRead.ts';

/** The clocks of a case, read again when the day ends while the window stays open. */
export function useClocks(caseId: CaseId) {
  const clocks = useRead('clock.get', { caseId });
  useNewDay(clocks.refetch);
  return clocks;
}
