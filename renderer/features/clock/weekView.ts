import type { ClockOfCase } from '../../../shared/contract/clock.ts';
import { addDays, civilDay } from '../../../shared/domain/civilDate.ts';
import { clockRules } from '../../../shared/domain/clockRules.ts';
import { longMonth } from '../../../shared/domain/dateWords.ts';

export interface WeekDay {
  readonly day: string;
  readonly clocks: readonly ClockOfCase[];
}

/** What is overdue and was not due in the week on show, longest first: that stands at its day. */
export function overdueOf(
  clocks: readonly ClockOfCase[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly ClockOfCase[] {
  return inOrder(
    clocks.filter(
      ({ state, dueOn }) => state === 'overdue' && dueOn !== null && (dueOn < from || dueOn > to),
    ),
  );
}

/** The days of a week on which something is due or was, with today among them where it lies in that week. */
export function daysOfWeek(
  clocks: readonly ClockOfCase[],
  monday: string,
  today: string,
): readonly WeekDay[] {
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  return days
    .map((day) => ({ day, clocks: clocks.filter(({ dueOn }) => dueOn === day) }))
    .filter(({ day, clocks: due }) => due.length > 0 || day === today);
}

/** What falls due in the week after, in order. */
export function nextWeekOf(clocks: readonly ClockOfCase[], monday: string): readonly ClockOfCase[] {
  const [first, last] = [addDays(monday, 7), addDays(monday, 13)];
  return inOrder(clocks.filter(({ dueOn }) => dueOn !== null && dueOn >= first && dueOn <= last));
}

function inOrder(clocks: readonly ClockOfCase[]): readonly ClockOfCase[] {
  return clocks.toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
}

/** `rapid review due`, `rapid review was due`, `rapid review, met`. */
export function itemInWords({ rule, state }: Pick<ClockOfCase, 'rule' | 'state'>): string {
  const { title, kind } = clockRules[rule];
  const name = title.toLowerCase();
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
