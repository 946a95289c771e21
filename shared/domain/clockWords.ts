import {
  anchorInSentence,
  type ClockRuleName,
  clockRules,
  type ClockSetting,
  clockUnits,
  countingStarts,
} from './clockRules.ts';
import { addDays, weekdayOf } from './civilDate.ts';
import { dayInWords, shortDay } from './formatEventDate.ts';
import type { LeftOutDay } from './workingDays.ts';
import type { WorkedOutClock } from './workOutClock.ts';

type Shown = Pick<
  WorkedOutClock,
  'state' | 'anchorOn' | 'dueOn' | 'dayNumber' | 'workingDaysLeft' | 'lateBy' | 'leftOut'
>;

/** `Thursday 18 June 2026`. */
export function longDay(iso: string): string {
  return dayInWords(iso, 'long', true);
}

/** `Rapid review`; where a case has several reviews, which of them: `Review 2 of 2`, `Notice of publication, review 2 of 2`. */
export function clockTitle(
  rule: ClockRuleName,
  review: { readonly place: number; readonly total: number } | null,
): string {
  const { title } = clockRules[rule];
  if (review === null || review.total === 1) return title;
  const which = `${review.place} of ${review.total}`;
  return rule === 'review' ? `${title} ${which}` : `${title}, review ${which}`;
}

/** `1 working day`, `6 working days`. */
export function workingDaysInWords(count: number): string {
  return `${count.toLocaleString('en-GB')} working ${count === 1 ? 'day' : 'days'}`;
}

/** `15 working days`, `6 calendar months`. */
export function lengthInWords({ length, unit }: Pick<ClockSetting, 'length' | 'unit'>): string {
  const words = clockUnits[unit];
  return `${length} ${length === 1 ? words.slice(0, -1) : words}`;
}

/** How the clock is counted, in a sentence: the rule and the setting together. */
export function ruleInWords(rule: ClockRuleName, setting: ClockSetting): string {
  const { direction, kind } = clockRules[rule];
  const place = direction === 'before' ? 'before' : 'from';
  const least = kind === 'at-least' ? 'At least ' : '';
  const start =
    setting.unit === 'working-days' && direction === 'after' ? ` ${countingStarts[setting.starts]}.` : '';
  return `${least}${lengthInWords(setting)} ${place} ${anchorInSentence[setting.anchor]}.${start}`;
}

/** Where it stands, the number first: `Day 9 of 15`, `2 working days overdue`. */
export function standingInWords(rule: ClockRuleName, clock: Shown, setting: ClockSetting): string {
  switch (clock.state) {
    case 'to-start':
      return 'To start';
    case 'not-needed':
      return 'Not needed';
    case 'met':
      return clockRules[rule].kind === 'at-least' ? 'Kept' : 'Met';
    case 'missed':
      return clockRules[rule].kind === 'at-least'
        ? `Taken down ${workingDaysInWords(clock.lateBy ?? 0)} too early`
        : `Missed by ${workingDaysInWords(clock.lateBy ?? 0)}`;
    case 'due-today':
      return 'Due today';
    case 'overdue':
      return overdueInWords(-(clock.workingDaysLeft ?? 0));
    case 'running':
      return dayNumberInWords(rule, clock, setting);
    default:
      return clock.state satisfies never;
  }
}

/** Over a weekend no working day has passed yet, and it is late all the same. */
function overdueInWords(workingDays: number): string {
  return workingDays === 0 ? 'Overdue' : `${workingDaysInWords(workingDays)} overdue`;
}

function dayNumberInWords(rule: ClockRuleName, { dayNumber, dueOn }: Shown, setting: ClockSetting): string {
  if (dayNumber === null || clockRules[rule].direction === 'before')
    return dueOn === null ? '' : 'Not yet due';
  if (setting.unit === 'calendar-months')
    return `Month ${Math.min(dayNumber + 1, setting.length)} of ${setting.length}`;
  return dayNumber > setting.length
    ? `Day ${dayNumber}, beyond ${setting.length}`
    : `Day ${dayNumber} of ${setting.length}`;
}

/** What is left and by when, the date always with the number: `6 working days left · due Thu 18 Jun`. */
export function remainderInWords(rule: ClockRuleName, clock: Shown, today: string): string {
  const { state, dueOn, workingDaysLeft } = clock;
  if (dueOn === null) return '';
  const day = shortDay(dueOn, today);
  if (clockRules[rule].kind === 'at-least') return `public until at least ${day}`;
  switch (state) {
    case 'running':
      return `${workingDaysInWords(workingDaysLeft ?? 0)} left · due ${day}`;
    case 'overdue':
      return `was due ${day}`;
    default:
      return `due ${day}`;
  }
}

/** Which days the sum leaves out: `Friday 3 April is a bank holiday (Good Friday). 2 weekends are left out.` Empty where none. */
export function leftOutInWords(leftOut: readonly LeftOutDay[]): string {
  const holidays = leftOut.filter(({ isWeekend }) => !isWeekend);
  const sentences = holidays.map(
    ({ day, why }) => `${dayInWords(day, 'long', true).slice(0, -5)} is a bank holiday (${why}).`,
  );
  const weekends = new Set(
    leftOut.filter(({ isWeekend }) => isWeekend).map(({ day }) => addDays(day, -weekdayOf(day))),
  ).size;
  if (weekends > 0)
    sentences.push(weekends === 1 ? '1 weekend is left out.' : `${weekends} weekends are left out.`);
  return sentences.join(' ');
}

/** The whole sum in plain words: `Counted from Thursday 2 April 2026: 15 working days give Monday 27 April 2026. …` */
export function sumInWords(rule: ClockRuleName, clock: WorkedOutClock, setting: ClockSetting): string {
  const { anchorOn, calculatedOn, leftOut } = clock;
  if (anchorOn === null || calculatedOn === null)
    return `${capitalised(anchorInSentence[setting.anchor])} is not recorded, so nothing can be counted yet.`;
  const direction = clockRules[rule].direction === 'before' ? 'Counted back' : 'Counted';
  return [
    `${direction} from ${longDay(anchorOn)}: ${lengthInWords(setting)} give ${longDay(calculatedOn)}.`,
    leftOutInWords(leftOut),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
