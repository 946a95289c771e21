import type { ClockOfCase } from '../../../shared/contract/clock.ts';
import { addDays, civilDay } from '../../../shared/domain/civilDate.ts';
import { clockRules } from '../../../shared/domain/clockRules.ts';
import { clockTitle } from '../../../shared/domain/clockWords.ts';
import { longMonth } from '../../../shared/domain/dateWords.ts';

/** What may fall due: a clock or a milestone. */
export interface Falling {
  readonly state: string;
  readonly dueOn: string | null;
}

export interface WeekDay<Due extends Falling> {
  readonly day: string;
  readonly due: readonly Due[];
}

/** What is overdue and was not due in the week on show, longest first: that stands at its day. */
export function overdueOf<Due extends Falling>(
  all: readonly Due[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly Due[] {
  return inOrder(
    all.filter(({ state, dueOn }) => state === 'overdue' && dueOn !== null && (dueOn < from || dueOn > to)),
  );
}

/** The days of a week on which something is due or was, with today among them where it lies in that week. */
export function daysOfWeek<Due extends Falling>(
  all: readonly Due[],
  monday: string,
  today: string,
): readonly WeekDay<Due>[] {
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  return days
    .map((day) => ({ day, due: all.filter(({ dueOn }) => dueOn === day) }))
    .filter(({ day, due }) => due.length > 0 || day === today);
}

/** What falls due in the week after, in order. */
export function nextWeekOf<Due extends Falling>(all: readonly Due[], monday: string): readonly Due[] {
  const [first, last] = [addDays(monday, 7), addDays(monday, 13)];
  return inOrder(all.filter(({ dueOn }) => dueOn !== null && dueOn >= first && dueOn <= last));
}

function inOrder<Due extends Falling>(all: readonly Due[]): readonly Due[] {
  return all.toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
}

/** `rapid review due`, `rapid review was due`, `rapid review, met`. */
export function itemInWords({ rule, review, state }: Pick<ClockOfCase, 'rule' | 'review' | 'state'>): string {
  const { kind } = clockRules[rule];
  const name = clockTitle(rule, review).toLowerCase();
  if (kind === 'at-least') return `${name} ends`;
  switch (state) {
    case 'overdue':
      return `${name} was due`;
    case 'due-today':
      return `${name} due today`;
    case 'met':
      return `${name}, met`;
    case 'missed':
      return `${name}, missed`;
    case 'not-needed':
      return `${name}, not needed`;
    case 'running':
    case 'to-start':
      return `${name} due`;
    default:
      return state satisfies never;
  }
}

/** `8 to 14 June`, `29 June to 5 July`. */
export function weekInWords(monday: string, sunday: string): string {
  const [first, last] = [civilDay(monday), civilDay(sunday)];
  const month = first.month === last.month ? '' : ` ${longMonth(first.month)}`;
  return `${first.day}${month} to ${last.day} ${longMonth(last.month)}`;
}
