export { CaseClock } from './CaseClock.tsx';
export { ClockScreen } from './ClockScreen.tsx';
export { LeadClock } from './LeadClock.tsx';
export { useWeek } from './useWeek.ts';
export { WeekPane } from './WeekPane.tsx';
