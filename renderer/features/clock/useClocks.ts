import { useEffect } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';

const everyMinuteMs = 60_000;

/** The clocks of a case, read again when the day ends while the window stays open. */
export function useClocks(caseId: CaseId) {
  const clocks = useRead('clock.get', { caseId });
  useNewDay(clocks.refetch);
  return clocks;
}

/** Calls `begin` once the computer’s day is another one. */
export function useNewDay(begin: () => unknown): void {
  useEffect(() => {
    let day = new Date().toDateString();
    const timer = setInterval(() => {
      const now = new Date().toDateString();
      if (now === day) return;
      day = now;
      begin();
    }, everyMinuteMs);
    return () => clearInterval(timer);
  }, [begin]);
}
