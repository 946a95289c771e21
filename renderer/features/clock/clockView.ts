import type { Clock } from '../../../shared/contract/clock.ts';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import type { ClockAnchor, ClockRuleName } from '../../../shared/domain/clockRules.ts';
import { clockRules } from '../../../shared/domain/clockRules.ts';
import { longDay, workingDaysInWords } from '../../../shared/domain/clockWords.ts';
import type { StatusKind } from '../../ui/index.ts';

export interface ClockRowProps {
  readonly caseId: CaseId;
  readonly clock: Clock;
  readonly today: string;
  readonly lastDay: string;
  readonly partnership: string;
  /** The day of publication that its review names, intended or actual. */
  readonly publication: string | null;
}

/** Names a clock among those of its case. */
export function clockKey({ rule, review }: Pick<Clock, 'rule' | 'review'>): string {
  return `${rule} ${review?.exerciseId ?? ''}`;
}

/** Which clock a method is about. */
export function clockAsked(
  caseId: CaseId,
  { rule, review }: Pick<Clock, 'rule' | 'review'>,
): { caseId: CaseId; rule: ClockRuleName; exerciseId?: ExerciseId } {
  return { caseId, rule, ...(review ? { exerciseId: review.exerciseId } : {}) };
}

/** The day of publication of the review that a clock belongs to. */
export function publicationOf({ review }: Clock, clocks: readonly Clock[]): string | null {
  const notice = clocks.find(
    (each) => each.setting.anchor === 'publication' && each.review?.exerciseId === review?.exerciseId,
  );
  return notice?.anchorOn ?? null;
}

/** How a state looks; the word always stands with it. */
export function markOf({
  state,
  dueOn,
  workingDaysLeft,
}: Pick<Clock, 'state' | 'dueOn' | 'workingDaysLeft'>): StatusKind {
  switch (state) {
    case 'overdue':
    case 'missed':
      return 'danger';
    case 'due-today':
      return 'warning';
    case 'met':
      return 'success';
    case 'running':
      return dueOn !== null && (workingDaysLeft ?? 0) <= 2 ? 'warning' : 'info';
    case 'to-start':
    case 'not-needed':
      return 'neutral';
    default:
      return state satisfies never;
  }
}

/** What was judged at the time, in a sentence. */
export function judgementInWords(
  rule: ClockRuleName,
  { dueOn, doneOn, lateBy }: NonNullable<Clock['judgement']>,
): string {
  const result = latenessInWords(rule, lateBy);
  return `${result.charAt(0).toUpperCase()}${result.slice(1)}. Due ${longDay(dueOn)}, done ${longDay(doneOn)}.`;
}

function latenessInWords(rule: ClockRuleName, lateBy: number): string {
  const isLasting = clockRules[rule].kind === 'at-least';
  if (lateBy === 0) return isLasting ? 'kept' : 'met';
  return isLasting ? `${workingDaysInWords(lateBy)} too early` : `missed by ${workingDaysInWords(lateBy)}`;
}

/** What it would be by what is known now, in a sentence. */
export function nowInWords(
  rule: ClockRuleName,
  { dueOn, lateBy }: NonNullable<Clock['otherwiseNow']>,
): string {
  if (dueOn === null || lateBy === null) return 'By what is recorded now, nothing can be counted.';
  return `By what is recorded now it is due ${longDay(dueOn)}: ${latenessInWords(rule, lateBy)}.`;
}

/** Where the missing day is recorded; null where it is recorded on this page. */
export function placeOfAnchor(anchor: ClockAnchor): { readonly part: string; readonly title: string } | null {
  switch (anchor) {
    case 'aware':
    case 'notified':
    case 'received':
      return { part: 'overview/referral', title: 'Record it in the referral' };
    case 'initiated':
    case 'publication':
      return { part: 'overview/exercises', title: 'Record it with the exercise' };
    case 'published':
      return null;
    default:
      return anchor satisfies never;
  }
}

/** Whether a clock should catch the eye: late, due today, or two working days from it. */
export function isUrgent(clock: Pick<Clock, 'state' | 'dueOn' | 'workingDaysLeft'>): boolean {
  const mark = markOf(clock);
  return mark === 'danger' || mark === 'warning';
}
