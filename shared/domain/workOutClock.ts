import { addDays } from './civilDate.ts';
import { type ClockAnchor, type ClockRuleName, clockRules, type ClockSetting } from './clockRules.ts';
import {
  addCalendarMonths,
  countWorkingDays,
  isWithinCalendar,
  type LeftOutDay,
  type WorkCalendar,
  workingDaysBetween,
} from './workingDays.ts';

/** The days a case knows, `YYYY-MM-DD`; null where not recorded. */
export type ClockFacts = Readonly<Record<ClockAnchor, string | null>>;

/** What was said of one clock of a case by hand. */
export interface ClockMarks {
  readonly doneOn: string | null;
  /** Why it is not needed; empty where it is. */
  readonly notNeededBecause: string;
  /** The due day set by hand, where it is. */
  readonly overrideOn: string | null;
}

export const clockStates = [
  'to-start',
  'running',
  'due-today',
  'overdue',
  'met',
  'missed',
  'not-needed',
] as const;
export type ClockState = (typeof clockStates)[number];

export const tickStates = ['past', 'today', 'to-come', 'beyond'] as const;
/** One mark of the drawn clock: a working day, or a month of a long clock. */
export interface ClockTick {
  /** The day, or the last day of the month counted. */
  readonly day: string;
  readonly state: (typeof tickStates)[number];
  /** A weekend or bank holiday lies before it. */
  readonly hasGapBefore: boolean;
}

export interface WorkedOutClock {
  readonly state: ClockState;
  readonly anchorOn: string | null;
  /** The due day as the rule gives it. */
  readonly calculatedOn: string | null;
  /** The due day in force: the one set by hand, or the one calculated. */
  readonly dueOn: string | null;
  /** Day n of the length, in the rule's unit: 0 on the anchor day, more than the length when overdue. */
  readonly dayNumber: number | null;
  /** Working days from today to the due day: 0 today, negative when it is past. */
  readonly workingDaysLeft: number | null;
  /** By how many working days what was done came late; 0 where it was in time, null where it is not done. */
  readonly lateBy: number | null;
  readonly leftOut: readonly LeftOutDay[];
  readonly ticks: readonly ClockTick[];
  readonly isPastCalendar: boolean;
  /** Why the due day is not a working day; null where it is one. */
  readonly dueOnWhy: string | null;
  /** The thing was done before the day it is counted from: one of the two dates is wrong. */
  readonly isOutOfOrder: boolean;
}

interface Given {
  readonly setting: ClockSetting;
  readonly facts: ClockFacts;
  readonly marks: ClockMarks;
  readonly calendar: WorkCalendar;
  readonly today: string;
}

/** Works out where a clock stands on a day. Pure: the same facts give the same answer on every computer. */
export function workOutClock(rule: ClockRuleName, given: Given): WorkedOutClock {
  const { setting, facts, marks, calendar, today } = given;
  const anchorOn = facts[setting.anchor];
  const sum = anchorOn === null ? null : sumOf(rule, setting, anchorOn, calendar);
  const dueOn = marks.overrideOn ?? sum?.due ?? null;
  const lateBy =
    dueOn === null || marks.doneOn === null ? null : lateness(rule, dueOn, marks.doneOn, calendar);
  return {
    state: stateOf(rule, marks, dueOn, lateBy, today),
    anchorOn,
    calculatedOn: sum?.due ?? null,
    dueOn,
    dayNumber:
      sum === null || anchorOn === null ? null : dayNumberOn(marks.doneOn ?? today, rule, given, anchorOn),
    workingDaysLeft: dueOn === null ? null : workingDaysBetween(today, dueOn, calendar),
    lateBy,
    leftOut: sum?.leftOut ?? [],
    ticks: sum === null || dueOn === null ? [] : ticksOf(sum.counted, rule, { ...given, dueOn }),
    isPastCalendar: (sum?.isPastCalendar ?? false) || (dueOn !== null && !isWithinCalendar(dueOn)),
    dueOnWhy: dueOn === null ? null : calendar.whyNot(dueOn),
    isOutOfOrder:
      clockRules[rule].direction === 'after' &&
      anchorOn !== null &&
      marks.doneOn !== null &&
      marks.doneOn < anchorOn,
  };
}

interface Sum {
  readonly due: string;
  readonly counted: readonly string[];
  readonly leftOut: readonly LeftOutDay[];
  readonly isPastCalendar: boolean;
}

function sumOf(rule: ClockRuleName, setting: ClockSetting, anchorOn: string, calendar: WorkCalendar): Sum {
  const { direction } = clockRules[rule];
  if (setting.unit === 'working-days')
    return countWorkingDays(anchorOn, setting.length, { calendar, start: setting.starts, direction });
  const sign = direction === 'after' ? 1 : -1;
  const counted = Array.from({ length: setting.length }, (_, index) =>
    addCalendarMonths(anchorOn, sign * (index + 1)),
  );
  const due = counted.at(-1) ?? anchorOn;
  return { due, counted, leftOut: [], isPastCalendar: !isWithinCalendar(due) };
}

/** Late is after a deadline, and before the end of a time that something must last. */
function lateness(rule: ClockRuleName, dueOn: string, doneOn: string, calendar: WorkCalendar): number {
  const late =
    clockRules[rule].kind === 'deadline'
      ? workingDaysBetween(dueOn, doneOn, calendar)
      : workingDaysBetween(doneOn, dueOn, calendar);
  const isLate = clockRules[rule].kind === 'deadline' ? doneOn > dueOn : doneOn < dueOn;
  // Over a weekend no working day passes, and it is late all the same.
  return isLate ? Math.max(late, 1) : 0;
}

function stateOf(
  rule: ClockRuleName,
  marks: ClockMarks,
  dueOn: string | null,
  lateBy: number | null,
  today: string,
): ClockState {
  if (marks.notNeededBecause !== '') return 'not-needed';
  if (dueOn === null) return 'to-start';
  if (lateBy !== null) return lateBy > 0 ? 'missed' : 'met';
  const isLasting = clockRules[rule].kind === 'at-least';
  if (today > dueOn) return isLasting ? 'met' : 'overdue';
  return today === dueOn && !isLasting ? 'due-today' : 'running';
}

/** How many of the unit are counted by the end of a day. Backwards: how many are still to come before the anchor. */
function dayNumberOn(
  day: string,
  rule: ClockRuleName,
  { setting, calendar }: Pick<Given, 'setting' | 'calendar'>,
  anchorOn: string,
): number {
  if (clockRules[rule].direction === 'before')
    return Math.max(workingDaysBetween(day, anchorOn, calendar), 0);
  if (day < anchorOn) return 0;
  if (setting.unit === 'working-days')
    return (
      workingDaysBetween(anchorOn, day, calendar) +
      (setting.starts === 'same-day' && calendar.whyNot(anchorOn) === null ? 1 : 0)
    );
  let months = 0;
  while (addCalendarMonths(anchorOn, months + 1) <= day) months += 1;
  return months;
}

/** More would only say again that it is late; the words beside the marks give the number. */
const mostTicksBeyond = 10;

/** Filled until today or until it was done; beyond the due day only while it is late. */
function ticksOf(
  counted: readonly string[],
  rule: ClockRuleName,
  given: Given & { readonly dueOn: string },
): ClockTick[] {
  const { setting, marks, calendar, today } = given;
  const isDays = setting.unit === 'working-days';
  const days =
    clockRules[rule].direction === 'before' ? counted.toReversed() : extended(counted, rule, given);
  const current =
    marks.doneOn !== null ? undefined : days.find((day) => (isDays ? day === today : day >= today));
  return days.map((day, index) => {
    const before = days[index - 1];
    return {
      day,
      state: tickState(day, rule, given, current),
      hasGapBefore: isDays && before !== undefined && calendar.whyNot(addDays(before, 1)) !== null,
    };
  });
}

/** With the days after the last one counted, as far as a later due day or the lateness goes. */
function extended(
  counted: readonly string[],
  rule: ClockRuleName,
  { setting, marks, calendar, today, dueOn }: Given & { readonly dueOn: string },
): readonly string[] {
  const days = [...counted];
  const last = counted.at(-1);
  if (last === undefined || clockRules[rule].kind === 'at-least') return days;
  const end = marks.doneOn ?? today;
  const until = end > dueOn ? end : dueOn;
  if (setting.unit === 'working-days') {
    for (let day = addDays(last, 1); day <= until && days.length < counted.length + mostTicksBeyond; ) {
      if (calendar.whyNot(day) === null) days.push(day);
      day = addDays(day, 1);
    }
    return days;
  }
  for (let months = 1; months <= mostTicksBeyond && (days.at(-1) ?? until) < until; months += 1)
    days.push(addCalendarMonths(last, months));
  return days;
}

function tickState(
  day: string,
  rule: ClockRuleName,
  { marks, today, dueOn }: Given & { readonly dueOn: string },
  current: string | undefined,
): ClockTick['state'] {
  const end = marks.doneOn ?? today;
  const isLateMark = clockRules[rule].kind === 'deadline' && day > dueOn && (day <= end || day === current);
  if (isLateMark) return 'beyond';
  if (day === current) return 'today';
  return day <= end ? 'past' : 'to-come';
}
