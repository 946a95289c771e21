import { dayNumber } from './civilDate.ts';
import { shortDay } from './formatEventDate.ts';

export interface ActionState {
  readonly name: 'done' | 'late' | 'due' | 'no-date';
  readonly tone: 'success' | 'danger' | 'warning' | 'neutral';
  /** `Done Tue 2 Jun`, `2 days late`, `Due Fri 5 Jun`, `No date set`. */
  readonly words: string;
}

/**
 * How an immediate safeguarding action stands on a day; days are `YYYY-MM-DD`. Lateness is counted in calendar days:
 * a child is at risk at the weekend too.
 */
export function actionState(
  { dueOn, doneOn }: { readonly dueOn: string | null; readonly doneOn: string | null },
  today: string,
): ActionState {
  if (doneOn !== null) return { name: 'done', tone: 'success', words: `Done ${shortDay(doneOn, today)}` };
  if (dueOn === null) return { name: 'no-date', tone: 'warning', words: 'No date set' };
  if (dueOn === today) return { name: 'due', tone: 'warning', words: 'Due today' };
  if (dueOn > today) return { name: 'due', tone: 'neutral', words: `Due ${shortDay(dueOn, today)}` };
  const days = dayNumber(today) - dayNumber(dueOn);
  return { name: 'late', tone: 'danger', words: `${days} ${days === 1 ? 'day' : 'days'} late` };
}

/** What is doubtful about the day an action was done; undefined where nothing is. It is kept all the same. */
export function doneDayWarning(doneOn: string | null, today: string): string | undefined {
  return doneOn !== null && doneOn > today
    ? 'This day is still to come. Leave it empty until the action is done.'
    : undefined;
}
