import { useEffect, useState } from 'react';
import { isoDay } from '../../../shared/domain/civilDate.ts';

/** Today by this computer's clock, `YYYY-MM-DD`, and tomorrow once midnight has passed. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayOf(new Date())), 60_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}

function dayOf(now: Date): string {
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
