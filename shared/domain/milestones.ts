import { type CountingStart, countWorkingDays, type WorkCalendar } from './workingDays.ts';

/** One step of a template: on which working day of the clock, what, and who does it. */
export interface MilestoneStep {
  /** 0 is the day it is counted from. */
  readonly dayNumber: number;
  readonly what: string;
  readonly who: string;
}

/** No clock of working days is longer; a step beyond is a slip of the keys. */
export const lastMilestoneDay = 400;

/** The name by which the built-in template is asked for. */
export const fifteenDaysKey = 'fifteen-days';

/**
 * The days of a rapid review after Devon's process: letters on day 1, summaries until day 10, read by day 12, signed
 * off by day 15. Devon gives the progress meeting no day of its own. A beginning for a partnership's own, not a rule.
 */
export const fifteenDays = {
  name: 'Fifteen days',
  source:
    'After Devon Safeguarding Children Partnership’s rapid review process. The days are a beginning, not a rule.',
  steps: [
    { dayNumber: 1, what: 'Letters and summary forms go to the agencies', who: 'Business unit' },
    { dayNumber: 6, what: 'Progress meeting: what has come and what is missing', who: 'Chair' },
    { dayNumber: 10, what: 'Agency summaries are in', who: 'Agencies' },
    { dayNumber: 10, what: 'The summaries go to the panel', who: 'Business unit' },
    { dayNumber: 12, what: 'The panel has read the summaries', who: 'Panel' },
    { dayNumber: 12, what: 'The draft goes to the partners', who: 'Business unit' },
    { dayNumber: 14, what: 'The partners meet and decide', who: 'Statutory partners' },
    { dayNumber: 15, what: 'The partners have signed it off', who: 'Statutory partners' },
    { dayNumber: 15, what: 'The rapid review goes to the national Panel', who: 'Business unit' },
  ],
} as const satisfies { name: string; source: string; steps: readonly MilestoneStep[] };

/** The day on which a working day of a clock falls, by the clock's own way of counting; day 0 is the day it is counted from. */
export function milestoneDay(
  anchorOn: string,
  dayNumber: number,
  { calendar, start }: { readonly calendar: WorkCalendar; readonly start: CountingStart },
): string {
  return dayNumber === 0 ? anchorOn : countWorkingDays(anchorOn, dayNumber, { calendar, start }).due;
}

export const milestoneStates = ['done', 'overdue', 'due-today', 'to-come', 'no-day'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** Where a milestone stands on a day; `no-day` while nothing is recorded that it could be counted from. */
export function milestoneState(
  { dueOn, doneOn }: { readonly dueOn: string | null; readonly doneOn: string | null },
  today: string,
): MilestoneState {
  if (doneOn !== null) return 'done';
  if (dueOn === null) return 'no-day';
  if (dueOn === today) return 'due-today';
  return dueOn < today ? 'overdue' : 'to-come';
}
