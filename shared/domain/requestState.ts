import { dayNumber } from './civilDate.ts';
import { dayInWords as civilDayInWords, shortDay } from './formatEventDate.ts';
import type { RequestAnswer } from './requestTerms.ts';

/** The days of a request, each `YYYY-MM-DD` or null. */
export interface RequestDays {
  readonly askedOn: string | null;
  readonly dueOn: string | null;
  readonly promisedOn: string | null;
  readonly receivedOn: string | null;
  readonly checkedOn: string | null;
  readonly queriedOn: string | null;
}

export interface RequestFacts extends RequestDays {
  readonly answer: RequestAnswer;
}

/** In the order in which a desk looks at them: what needs an act today first. */
export const requestStateNames = [
  'late',
  'due-today',
  'queried',
  'part',
  'to-ask',
  'promised',
  'asked',
  'received',
  'checked',
  'nil-return',
  'not-known',
] as const;
export type RequestStateName = (typeof requestStateNames)[number];

export interface RequestState {
  readonly name: RequestStateName;
  /** Where it stands: `3 days late`. */
  readonly words: string;
  /** The fact behind it: `Now promised for Fri 12 Jun`; empty where there is none. */
  readonly fact: string;
  readonly tone: 'danger' | 'warning' | 'info' | 'success' | 'neutral';
  /** Calendar days past the day it was due; 0 where it is not late. */
  readonly daysLate: number;
}

/**
 * Where a request stands on a day, worked out from its dates and what was answered, and from nothing else. An answer
 * outweighs a date, a query as new as the check, or newer, outweighs it, and what is late stays late though a new day
 * was promised. Days late are calendar days after the day due; where none was set, after the day promised.
 */
export function requestState(request: RequestFacts, today: string): RequestState {
  return answered(request, today) ?? awaited(request, today);
}

function answered(request: RequestFacts, today: string): RequestState | null {
  const on = saidOn(today);
  const { answer, receivedOn, checkedOn, queriedOn, promisedOn } = request;
  if (answer === 'nil-return') return state('nil-return', 'Nil return', 'success', on('In', receivedOn));
  if (answer === 'not-known')
    return state('not-known', 'Not known to the agency', 'success', on('Said', receivedOn));
  const isQueryOpen = queriedOn !== null && (checkedOn === null || checkedOn <= queriedOn);
  const isIn = receivedOn !== null || answer !== 'none';
  if (isQueryOpen && isIn) return state('queried', 'Queried', 'warning', on('Put', queriedOn));
  if (answer === 'part') {
    const rest = promisedOn !== null && promisedOn > (receivedOn ?? '');
    return state(
      'part',
      'Part received',
      'warning',
      rest ? on('The rest promised for', promisedOn) : on('In', receivedOn),
    );
  }
  if (checkedOn !== null) return state('checked', 'Checked', 'success', on('On', checkedOn));
  return isIn ? state('received', 'Received', 'info', on('In', receivedOn)) : null;
}

function awaited({ askedOn, dueOn, promisedOn }: RequestFacts, today: string): RequestState {
  const on = saidOn(today);
  if (askedOn === null) return state('to-ask', 'To ask', 'neutral', on('Wanted by', dueOn));
  const due = dueOn ?? promisedOn;
  const promise =
    promisedOn === null || promisedOn === dueOn
      ? ''
      : on(promisedOn < today ? 'Was promised for' : 'Now promised for', promisedOn);
  if (due !== null && due < today) {
    const daysLate = dayNumber(today) - dayNumber(due);
    const words = `${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`;
    return { ...state('late', words, 'danger', promise), daysLate };
  }
  if (due === today) return state('due-today', 'Due today', 'warning', promise);
  if (promisedOn !== null) return state('promised', 'Promised', 'info', on('For', promisedOn));
  return state('asked', 'Asked', 'neutral', on('On', askedOn));
}

function state(
  name: RequestStateName,
  words: string,
  tone: RequestState['tone'],
  fact: string,
): RequestState {
  return { name, words, fact, tone, daysLate: 0 };
}

function saidOn(today: string) {
  return (words: string, day: string | null): string =>
    day === null ? '' : `${words} ${shortDay(day, today)}`;
}

/** `Fri 5 Jun 2026` of a `YYYY-MM-DD`. */
export function dayInWords(day: string): string {
  return civilDayInWords(day, 'short', true);
}

type DayField = keyof RequestDays;

/** Each day, what it is called, and the day that must come first, in the order of the work. */
const mustFollow: readonly { field: DayField; earlier: DayField; words: string }[] = [
  { field: 'dueOn', earlier: 'askedOn', words: 'This is before the day it was asked for.' },
  { field: 'promisedOn', earlier: 'askedOn', words: 'This is before the day it was asked for.' },
  { field: 'receivedOn', earlier: 'askedOn', words: 'This is before the day it was asked for.' },
  { field: 'checkedOn', earlier: 'receivedOn', words: 'This is before the day it was received.' },
  { field: 'queriedOn', earlier: 'receivedOn', words: 'This is before the day it was received.' },
];

/** What is out of order among the days of a request, by field. Nothing is refused: the dates are kept as they are. */
export function requestDateWarnings(
  request: RequestDays & { readonly coversFrom: string | null; readonly coversTo: string | null },
): Partial<Record<DayField | 'coversTo', string>> {
  const warnings: Partial<Record<DayField | 'coversTo', string>> = {};
  for (const { field, earlier, words } of mustFollow) {
    const day = request[field];
    const before = request[earlier];
    if (day !== null && before !== null && day < before) warnings[field] = `${words} Check both dates.`;
  }
  const { coversFrom, coversTo } = request;
  if (coversFrom !== null && coversTo !== null && coversTo < coversFrom)
    warnings.coversTo = 'This is before the first day covered. Check both dates.';
  return warnings;
}
