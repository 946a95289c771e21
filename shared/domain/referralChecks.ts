import type { EventDate } from './eventDate.ts';
import { readDateProblems } from './parseEventDate.ts';
import type { AreaPart } from './referralTerms.ts';

/** The dates of a referral, `YYYY-MM-DD`; the incident's as far as it is known. */
export interface ReferralDates {
  readonly incidentDate: EventDate | null;
  readonly awareOn: string | null;
  readonly notifiedOn: string | null;
  readonly receivedOn: string | null;
  readonly referredOn: string | null;
  readonly withdrawnOn: string | null;
}
export type ReferralDateField = keyof ReferralDates;

/** Something a person should look at. It is said beside the field and never stands in the way. */
export interface ReferralCheck {
  readonly code: 'unreadable' | 'in-the-future' | 'out-of-order';
  readonly field: ReferralDateField;
  /** What does not fit, and what to look at. */
  readonly sentence: string;
}

/** How each date is spoken of: as a thing that happened. */
const events: Readonly<Record<ReferralDateField, string>> = {
  incidentDate: 'the incident',
  referredOn: 'the referral',
  awareOn: 'the day the local authority became aware',
  notifiedOn: 'the notification to the Panel',
  receivedOn: 'the day the copy was received',
  withdrawnOn: 'the withdrawal',
};

/** The order things happen in. The first may be the same day as the second, never later. */
const order: readonly (readonly [ReferralDateField, ReferralDateField])[] = [
  ['incidentDate', 'awareOn'],
  ['incidentDate', 'referredOn'],
  ['incidentDate', 'notifiedOn'],
  ['awareOn', 'notifiedOn'],
  ['referredOn', 'notifiedOn'],
  ['notifiedOn', 'receivedOn'],
  ['notifiedOn', 'withdrawnOn'],
];

/**
 * What does not fit among the dates of a referral, in the order of the form. A date that may fit is not spoken of: an
 * incident in "May 2026" can have been before 12 May. How many working days passed is said by the clock, not here.
 * Source of the order: Working Together 2023, chapter 5.
 */
export function checkReferral(dates: ReferralDates, today: string): ReferralCheck[] {
  return [...unreadable(dates), ...inTheFuture(dates, today), ...outOfOrder(dates)];
}

function unreadable({ incidentDate }: ReferralDates): ReferralCheck[] {
  if (!incidentDate) return [];
  const problem = readDateProblems(incidentDate.text).find(
    ({ kind }) => kind === 'unreadable' || kind === 'impossible' || kind === 'end-before-start',
  );
  if (!problem) return [];
  const sentence =
    problem.kind === 'end-before-start'
      ? 'This range ends before it begins. It is kept as you wrote it.'
      : problem.kind === 'impossible'
        ? 'There is no such day. It is kept as you wrote it.'
        : 'No date can be read here. It is kept as you wrote it, and the incident counts as undated.';
  return [{ code: 'unreadable', field: 'incidentDate', sentence }];
}

function inTheFuture(dates: ReferralDates, today: string): ReferralCheck[] {
  return fields.flatMap((field) => {
    const first = bounds(dates, field).earliest;
    return first !== null && first > today
      ? [{ code: 'in-the-future', field, sentence: 'This day is still to come. Check the year.' }]
      : [];
  });
}

function outOfOrder(dates: ReferralDates): ReferralCheck[] {
  return order.flatMap(([sooner, later]) => {
    const { earliest } = bounds(dates, sooner);
    const { latest } = bounds(dates, later);
    if (earliest === null || latest === null || earliest <= latest) return [];
    const sentence = `This is before ${events[sooner]}. Check both dates; they are kept as you wrote them.`;
    return [{ code: 'out-of-order', field: later, sentence }];
  });
}

const fields = Object.keys(events) as readonly ReferralDateField[];

/** First and last day it can have been. "About" a day may be a little outside its bounds, so it is taken out of the order. */
function bounds(
  dates: ReferralDates,
  field: ReferralDateField,
): { readonly earliest: string | null; readonly latest: string | null } {
  const date = dates[field];
  if (date === null) return { earliest: null, latest: null };
  if (typeof date === 'string') return { earliest: date, latest: date };
  if (date.qualifier === 'about' || date.qualifier === 'disputed') return { earliest: null, latest: null };
  return date;
}

/**
 * Whose review it is where a child was harmed away from home; null where one area has both parts.
 * Source: Child Safeguarding Practice Review Panel, frequently asked questions.
 */
export function crossBorderSentence(
  areas: readonly { readonly name: string; readonly part: AreaPart }[],
): string | null {
  const named = (part: AreaPart) => areas.find((area) => area.part === part && area.name !== '')?.name;
  const happened = named('where-it-happened');
  const home = named('where-the-child-lives');
  if (!happened || !home || happened.toLowerCase() === home.toLowerCase()) return null;
  return `The rapid review belongs to ${happened}, where it happened, working with ${home}, where the child lives. If it happened outside England, the area where the child normally lives notifies.`;
}
