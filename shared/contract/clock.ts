import { z } from 'zod';
import {
  clockAnchorNames,
  clockRuleNames,
  clockUnitNames,
  countingStartNames,
} from '../domain/clockRules.ts';
import { clockStates, tickStates } from '../domain/workOutClock.ts';
import { defineMethod } from './defineMethod.ts';
import { caseId, day, exerciseId, holidayId, line, moment, nothing, requiredLine } from './values.ts';

const rule = z.enum(clockRuleNames);

const setting = z.strictObject({
  anchor: z.enum(clockAnchorNames),
  /** Working days or calendar months, as the unit says. */
  length: z.int().min(1).max(400),
  unit: z.enum(clockUnitNames),
  starts: z.enum(countingStartNames),
  /** Where the rule is said. */
  source: line,
});

const tick = z.strictObject({ day, state: z.enum(tickStates), hasGapBefore: z.boolean() });

/** Where a clock stands; the fields mean what `domain/workOutClock` says. */
const standing = {
  rule,
  /** The statutory review it is a clock of; null for a clock of the case, and where the case has no such review. */
  review: z
    .strictObject({
      exerciseId,
      /** Its own title, which may be empty. */
      title: z.string(),
      /** 1 for the first statutory review of the case. */
      place: z.int().min(1),
      /** How many the case has. */
      total: z.int().min(1),
    })
    .nullable(),
  setting,
  state: z.enum(clockStates),
  anchorOn: day.nullable(),
  calculatedOn: day.nullable(),
  dueOn: day.nullable(),
  dayNumber: z.int().nullable(),
  workingDaysLeft: z.int().nullable(),
  lateBy: z.int().nullable(),
  leftOut: z.array(z.strictObject({ day, why: z.string(), isWeekend: z.boolean() })),
  ticks: z.array(tick),
  isPastCalendar: z.boolean(),
  dueOnWhy: z.string().nullable(),
  isOutOfOrder: z.boolean(),
  /** The one to show where there is room for one clock of the case. */
  isLead: z.boolean(),
};

export const clock = z.strictObject({
  ...standing,
  /** Whose setting it is counted by: this partnership's own, the workspace's, or the one that was shipped. */
  settingOf: z.enum(['partnership', 'workspace', 'shipped']),
  doneOn: day.nullable(),
  notNeededBecause: z.string(),
  /** The notification was withdrawn or the review ended unpublished, and what follows from it is not needed. */
  isWithdrawn: z.boolean(),
  override: z.strictObject({ dueOn: day, reason: z.string() }).nullable(),
  /** What was judged when it was done, kept whatever changes later; null where nothing is judged yet. */
  judgement: z
    .strictObject({
      at: moment,
      anchorOn: day.nullable(),
      dueOn: day,
      doneOn: day,
      /** By how many working days it was late; 0 where it was in time. */
      lateBy: z.int(),
    })
    .nullable(),
  /** What it would be by what is known now, where that is not what was judged. State, due day and lateness above are as judged. */
  otherwiseNow: z.strictObject({ dueOn: day.nullable(), lateBy: z.int().nullable() }).nullable(),
  /** The due day without the bank holidays added here, where it would be another one. */
  dueWithoutAddedDays: day.nullable(),
});
export type Clock = z.infer<typeof clock>;

/** A clock among those of all cases. */
export const clockOfCase = z.strictObject({
  caseId,
  reference: z.string(),
  pseudonym: z.string(),
  ...standing,
  doneOn: day.nullable(),
});
export type ClockOfCase = z.infer<typeof clockOfCase>;

/** A due day that became another one. */
const movedDue = z.strictObject({
  caseId,
  pseudonym: z.string(),
  rule,
  review: standing.review,
  from: day.nullable(),
  to: day.nullable(),
});
export type MovedDue = z.infer<typeof movedDue>;
const moved = z.array(movedDue);

export const bankHoliday = z.strictObject({
  /** Null for one that was shipped. */
  id: holidayId.nullable(),
  day,
  name: z.string(),
  /** The day it replaces. */
  movedFrom: day.nullable(),
  reason: z.string(),
});
export type BankHolidayRecord = z.infer<typeof bankHoliday>;

export const settingOfPartnership = z.strictObject({
  /** Empty for the setting of the whole workspace. */
  partnership: z.string(),
  rule,
  setting,
});
export type SettingOfPartnership = z.infer<typeof settingOfPartnership>;

/** Which clock of a case. */
const clockKey = {
  caseId,
  rule,
  /** The statutory review it is a clock of; without it, the latest one of the case. Clocks of the case have none. */
  exerciseId: exerciseId.optional(),
};

export const clockMethods = [
  defineMethod({
    name: 'clock.get',
    kind: 'read',
    summary: 'Every clock of a case, where it stands today, and what was judged at the time.',
    input: z.strictObject({ caseId, today: day.optional() }),
    output: z.strictObject({
      /** The day in the United Kingdom for which it was worked out. */
      today: day,
      /** The last day of the shipped calendar. */
      lastDay: day,
      partnership: z.string(),
      clocks: z.array(clock),
    }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'clock.week',
    kind: 'read',
    summary: 'The clocks of all current cases that run, are overdue, or fall into the week of the day given.',
    input: z.strictObject({ today: day.optional(), weekOf: day.optional() }),
    output: z.strictObject({
      today: day,
      /** Monday and Sunday of the week. */
      from: day,
      to: day,
      clocks: z.array(clockOfCase),
    }),
    errors: [],
  }),
  defineMethod({
    name: 'clock.update',
    kind: 'write',
    summary:
      'Says on what day the thing was done, or why it is not needed. Done is judged then and there. The notification’s day stands in the referral.',
    input: z.strictObject({
      ...clockKey,
      changes: z.strictObject({ doneOn: day.nullable(), notNeededBecause: line }).partial(),
    }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'clock.override',
    kind: 'write',
    summary: 'Sets the due day by hand, with the reason; null takes it off again.',
    input: z.strictObject({
      ...clockKey,
      override: z.strictObject({ dueOn: day, reason: requiredLine }).nullable(),
    }),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'clock.judge',
    kind: 'write',
    summary:
      'Judges again by the dates, the rule and the calendar of now. The earlier judgement stays in the history.',
    input: z.strictObject(clockKey),
    output: nothing,
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'clock.listSettings',
    kind: 'read',
    summary: 'How partnerships count, and the partnerships that cases name.',
    input: nothing,
    output: z.strictObject({ settings: z.array(settingOfPartnership), partnerships: z.array(z.string()) }),
    errors: [],
  }),
  defineMethod({
    name: 'clock.updateSetting',
    kind: 'write',
    summary:
      'Sets how a partnership counts a clock; null goes back to what it was before. Answers the due days that moved.',
    input: z.strictObject({ partnership: line, rule, setting: setting.nullable() }),
    output: z.strictObject({ moved }),
    errors: [],
  }),
  defineMethod({
    name: 'clock.listHolidays',
    kind: 'read',
    summary: 'Bank holidays of a year: those shipped, without those moved away, and those added here.',
    input: z.strictObject({ year: z.int().min(1900).max(2200) }),
    output: z.strictObject({ holidays: z.array(bankHoliday), firstDay: day, lastDay: day }),
    errors: [],
  }),
  defineMethod({
    name: 'clock.createHoliday',
    kind: 'write',
    summary:
      'Adds a one-off bank holiday, in place of another one where it was moved. Answers the due days that moved.',
    input: z.strictObject({
      day,
      name: requiredLine,
      movedFrom: day.nullable().default(null),
      reason: requiredLine,
    }),
    output: z.strictObject({ id: holidayId, moved }),
    errors: ['record/duplicate'],
  }),
  defineMethod({
    name: 'clock.removeHoliday',
    kind: 'write',
    summary: 'Takes an added bank holiday out again. Answers the due days that moved.',
    input: z.strictObject({ holidayId }),
    output: z.strictObject({ moved }),
    errors: ['record/not-found'],
  }),
] as const;
