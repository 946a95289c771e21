import type { CountingStart } from './workingDays.ts';

/** The deadlines of a serious incident, in the order in which they fall. */
export const clockRuleNames = [
  'notification',
  'rapid-review',
  'review',
  'publication-notice',
  'web-year',
] as const;
export type ClockRuleName = (typeof clockRuleNames)[number];

/** Whether it is a clock of each statutory review, and not of the case: a case may come to a second review. */
export function isOfReview(rule: ClockRuleName): boolean {
  return rule === 'review' || rule === 'publication-notice' || rule === 'web-year';
}

/** The day a clock is counted from. */
export const clockAnchors = {
  aware: 'Local authority became aware',
  notified: 'Notification sent to the Panel',
  received: 'Partnership received its copy',
  initiated: 'Decision to initiate the review',
  publication: 'Publication, intended or actual',
  published: 'Publication as recorded',
} as const;
export type ClockAnchor = keyof typeof clockAnchors;
export const clockAnchorNames = Object.keys(clockAnchors) as [ClockAnchor, ...ClockAnchor[]];

/** The anchor within a sentence. */
export const anchorInSentence: Readonly<Record<ClockAnchor, string>> = {
  aware: 'the day the local authority became aware',
  notified: 'the day the notification was sent',
  received: 'the day the partnership received its copy',
  initiated: 'the day of the decision to initiate a review',
  publication: 'the day of publication',
  published: 'the day on which the report was published',
};

export const clockUnits = { 'working-days': 'working days', 'calendar-months': 'calendar months' } as const;
export type ClockUnit = keyof typeof clockUnits;
export const clockUnitNames = Object.keys(clockUnits) as [ClockUnit, ...ClockUnit[]];

export const countingStarts = {
  'next-working-day': 'Day 1 is the next working day',
  'same-day': 'Day 1 is the day itself',
} as const satisfies Record<CountingStart, string>;
export const countingStartNames = Object.keys(countingStarts) as [CountingStart, ...CountingStart[]];

/** How a clock is counted: what a partnership may set for itself. */
export interface ClockSetting {
  readonly anchor: ClockAnchor;
  readonly length: number;
  readonly unit: ClockUnit;
  readonly starts: CountingStart;
  /** Where the rule is said, for the reader to look up. */
  readonly source: string;
}

export interface ClockRule {
  readonly title: string;
  /** What is to be done by the day. */
  readonly task: string;
  /** What the day on which it was done is called. */
  readonly doneLabel: string;
  /** Back from the anchor: the notice comes before publication. */
  readonly direction: 'after' | 'before';
  /** A deadline, or a time that something must last at least. */
  readonly kind: 'deadline' | 'at-least';
  /** Anchors that make sense for it; the first is the usual one. */
  readonly anchors: readonly [ClockAnchor, ...ClockAnchor[]];
  readonly usual: ClockSetting;
  /** What to check before it is relied on; empty where the source was read. */
  readonly unverified: string;
}

const unitsUsual = { unit: 'working-days', starts: 'next-working-day' } as const;

/**
 * The rules as shipped. Length and anchor are as the sources say; where a source could not be read, `unverified`
 * says so on screen. The day on which counting starts is said by no national source, and partnerships differ.
 */
export const clockRules: Readonly<Record<ClockRuleName, ClockRule>> = {
  notification: {
    title: 'Notification',
    task: 'Notify the national Panel',
    doneLabel: 'Notification sent on',
    direction: 'after',
    kind: 'deadline',
    anchors: ['aware'],
    usual: {
      ...unitsUsual,
      anchor: 'aware',
      length: 5,
      source:
        'GOV.UK, Report a serious child safeguarding incident: within 5 working days of the local authority becoming aware. Children Act 2004, section 16C.',
    },
    unverified: '',
  },
  'rapid-review': {
    title: 'Rapid review',
    task: 'Send the rapid review to the Panel',
    doneLabel: 'Sent to the Panel on',
    direction: 'after',
    kind: 'deadline',
    anchors: ['notified', 'received', 'aware'],
    usual: {
      ...unitsUsual,
      anchor: 'notified',
      length: 15,
      source:
        'Child Safeguarding Practice Review Panel: 15 working days. Devon counts from the day its business unit received its copy.',
    },
    unverified: 'The day on which counting starts differs between partnerships. Check it with yours.',
  },
  review: {
    title: 'Review',
    task: 'Publish the review',
    doneLabel: 'Published on',
    direction: 'after',
    kind: 'deadline',
    anchors: ['initiated'],
    usual: {
      anchor: 'initiated',
      length: 6,
      unit: 'calendar-months',
      starts: 'next-working-day',
      source:
        'CPS, NPCC and partnership protocol on reviews and criminal proceedings: no later than 6 months from the decision to initiate.',
    },
    unverified:
      'That the six months begin on the day of the decision could not be read in Working Together. Check it.',
  },
  'publication-notice': {
    title: 'Notice of publication',
    task: 'Send the full report to the Panel and the Secretary of State',
    doneLabel: 'Report sent on',
    direction: 'before',
    kind: 'deadline',
    anchors: ['publication'],
    usual: {
      ...unitsUsual,
      anchor: 'publication',
      length: 7,
      source: 'Working Together 2023, chapter 5: at least 7 working days before publication.',
    },
    unverified: 'The seven working days could not be verified in the guidance. Check them.',
  },
  'web-year': {
    title: 'A year in public',
    task: 'Keep the report public',
    doneLabel: 'Taken down on',
    direction: 'after',
    kind: 'at-least',
    anchors: ['published'],
    usual: {
      anchor: 'published',
      length: 12,
      unit: 'calendar-months',
      starts: 'next-working-day',
      source:
        'Nottinghamshire Safeguarding Children Partnership, from Working Together: public for at least one year.',
    },
    unverified: '',
  },
};
