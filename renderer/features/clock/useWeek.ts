import { useNewDay } from '../../data/useNewDay.ts';
import { useRead } from '../../data/useRead.ts';

/** The clocks of all cases, for the week of a day; without one, of today. */
export function useWeek(weekOf: string | undefined) {
  const week = useRead('clock.week', weekOf === undefined ? {} : { weekOf }, { keepPrevious: true });
  useNewDay(week.refetch);
  return week;
}
