import type { Clock } from '../../../shared/contract/clock.ts';
import type { Decision } from '../../../shared/contract/decision.ts';
import type { EarlierReview } from '../../../shared/contract/earlierReviews.ts';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import type { Exchange } from '../../../shared/contract/panel.ts';
import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import type { Referral } from '../../../shared/contract/referral.ts';
import type { Request } from '../../../shared/contract/requests.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import type { SafeguardingAction } from '../../../shared/contract/safeguardingActions.ts';
import { clockRules } from '../../../shared/domain/clockRules.ts';
import { standingInWords } from '../../../shared/domain/clockWords.ts';
import {
  type CriterionGroup,
  criteria,
  criterionAnswers,
  decisionOutcomes,
  signingPartners,
} from '../../../shared/domain/decisionTerms.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { attendanceStates, earlierReviewKinds } from '../../../shared/domain/meetingTerms.ts';
import { proceedingKinds } from '../../../shared/domain/proceedingTerms.ts';
import { isHeld } from '../../../shared/domain/publicationHold.ts';
import { areaParts, harmCategories, referralTriggers } from '../../../shared/domain/referralTerms.ts';
import { requestState, type RequestStateName } from '../../../shared/domain/requestState.ts';
import { requestKinds } from '../../../shared/domain/requestTerms.ts';
import type {
  CaseFileSource,
  FiledAction,
  FiledClock,
  FiledCriterion,
  FiledDecision,
  FiledEarlierReview,
  FiledMeeting,
  FiledProceeding,
  FiledReferral,
  FiledRequest,
  FiledSection,
} from '../../../shared/report/caseFileSource.ts';

/** Gives the name of an agency of the case; empty where there is none. */
export type AgencyNameOf = (id: AgencyId | null) => string;

export function filedReferral(referral: Referral): FiledReferral {
  const { trigger, triggerOther, harmOther, referrerName, referrerRole, referrerAgency } = referral;
  return {
    ...referral,
    // The referrer is named by post and agency; a name is for the case file and not for what goes out.
    referredBy: [referrerRole || (referrerName && 'Referrer'), referrerAgency].filter(Boolean).join(', '),
    trigger: trigger === 'other' ? triggerOther : trigger === 'not-recorded' ? '' : referralTriggers[trigger],
    harm: referral.harmCategories.map((category) =>
      category === 'other' ? harmOther : harmCategories[category],
    ),
    areas: referral.areas.map(({ name, part }) => ({ name, part: areaParts[part] })),
  };
}

const requestGroups: Readonly<Record<RequestStateName, FiledRequest['group']>> = {
  late: 'outstanding',
  'due-today': 'outstanding',
  queried: 'outstanding',
  part: 'outstanding',
  'to-ask': 'to-ask',
  promised: 'outstanding',
  asked: 'outstanding',
  received: 'in',
  checked: 'in',
  'nil-return': 'nil',
  'not-known': 'not-known',
};

export function filedRequest(request: Request, nameOf: AgencyNameOf, today: string): FiledRequest {
  const { name, words, fact, daysLate } = requestState(request, today);
  return {
    agency: nameOf(request.agencyId),
    kind: requestKinds[request.kind],
    state: words,
    fact,
    group: requestGroups[name],
    isLate: daysLate > 0,
    missing: request.missing,
  };
}

export function filedSection(section: RapidSection): FiledSection {
  const { key, title, body, emptyBecause, isRequired, state } = section;
  return { key, title, body, emptyBecause, isRequired, isComplete: state === 'complete' };
}

export function filedAction(action: SafeguardingAction, nameOf: AgencyNameOf): FiledAction {
  const { what, forWhom, ownerAgencyId, ownerName, dueOn, doneOn, doneNote } = action;
  return {
    what: what || 'Not yet said.',
    forWhom,
    owner: [ownerName, nameOf(ownerAgencyId)].filter(Boolean).join(', '),
    dueOn,
    doneOn,
    note: doneNote,
  };
}

export function filedMeeting(meeting: Meeting, nameOf: AgencyNameOf): FiledMeeting {
  const { title, heldOn, place, chair, notes, attendance } = meeting;
  return {
    title,
    heldOn,
    place,
    chair,
    notes,
    attendance: attendance.map(({ agencyId, role, state, note }) => ({
      agency: nameOf(agencyId),
      role,
      state: attendanceStates[state],
      note,
    })),
  };
}

export function filedEarlierReview(review: EarlierReview): FiledEarlierReview {
  const { title, kind, publishedOn, whatItFound, bearing } = review;
  return {
    title: title || 'Not yet titled',
    kind: earlierReviewKinds[kind],
    published: publishedOn,
    found: whatItFound,
    bearing,
  };
}

const criterionGroups: Readonly<Record<CriterionGroup, FiledCriterion['group']>> = {
  definition: 'definition',
  account: 'criterion',
  regard: 'regard',
};

/** `superseded` is the decision that this one takes the place of. */
export function filedDecision(decision: Decision, superseded: Decision | null): FiledDecision {
  const { outcome, outcomeOther, options, signOffs, supersedesBecause } = decision;
  return {
    ...decision,
    supersedes: superseded ? { number: superseded.number, because: supersedesBecause } : null,
    outcome: outcome === null ? '' : outcome === 'other' ? outcomeOther : decisionOutcomes[outcome],
    criteria: decision.criteria.map(({ key, answer, reason }) => ({
      group: criterionGroups[criteria[key].group],
      title: criteria[key].title,
      text: criteria[key].words,
      answer: answer === null ? '' : criterionAnswers[answer],
      reason,
    })),
    options: options.map((option) => ({
      title: option.title,
      reasonsFor: option.for,
      reasonsAgainst: option.against,
      isChosen: option.isChosen,
    })),
    signOffs: signOffs.map(({ partner, name, role, askedOn, signedOn, note }) => ({
      partner: signingPartners[partner],
      name,
      role,
      askedOn,
      signedOn,
      note,
    })),
  };
}

export function filedExchange(exchange: Exchange): CaseFileSource['panel'][number] {
  const { direction, onDay, what, summary } = exchange;
  return { direction, on: onDay, what, summary };
}

export function filedProceeding(proceeding: Proceeding, today: string): FiledProceeding {
  const { kind, title, status, nextOn, nextWhat, restrictions, holdBecause, endedOn, outcome } = proceeding;
  return {
    kind: proceedingKinds[kind],
    title,
    status: endedOn ? outcome || status : status,
    nextOn: nextOn ? formatEventDate(nextOn) : '',
    nextWhat,
    restrictions,
    holdsPublication: proceeding.holdsPublication && isHeld({ liftedOn: proceeding.holdLiftedOn }, today),
    holdBecause,
    isEnded: endedOn !== null,
  };
}

export function filedClock(clock: Clock): FiledClock {
  const { rule, setting, state, dueOn, doneOn, review } = clock;
  const which = review && review.total > 1 ? ` (${review.title || `review ${review.place}`})` : '';
  return {
    title: `${clockRules[rule].title}${which}`,
    standing: standingInWords(rule, clock, setting),
    dueOn,
    doneOn,
    isLate: state === 'overdue' || state === 'missed',
  };
}
