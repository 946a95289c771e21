import type { Decision } from '../../../shared/contract/decision.ts';
import { ukDay } from '../../../shared/domain/civilDate.ts';
import { unanswered } from '../../../shared/domain/decisionChecks.ts';
import {
  type CriterionAnswer,
  criterionAnswerNames,
  criterionAnswers,
  criterionKeys,
  type DecisionOutcome,
  decisionOutcomeNames,
  decisionOutcomes,
} from '../../../shared/domain/decisionTerms.ts';
import type { ExerciseKind } from '../../../shared/domain/caseTerms.ts';
import type { OtherOutcome } from '../../../shared/domain/exerciseStages.ts';
import { dayText } from '../../data/autosave/dayFields.ts';
import { count, type Option, type StatusKind } from '../../ui/index.ts';

export const answerOptions: readonly Option<CriterionAnswer>[] = criterionAnswerNames.map((value) => ({
  value,
  label: criterionAnswers[value],
}));
export const outcomeOptions: readonly Option<DecisionOutcome>[] = decisionOutcomeNames.map((value) => ({
  value,
  label: decisionOutcomes[value],
}));

export const answerMarks: Readonly<Record<CriterionAnswer, StatusKind>> = {
  met: 'success',
  'not-met': 'info',
  unclear: 'warning',
};

/** What was decided; empty while nothing is. */
export function outcomeInWords({ outcome, outcomeOther }: Decision): string {
  if (outcome === null) return '';
  return outcome === 'other' && outcomeOther !== '' ? outcomeOther : decisionOutcomes[outcome];
}

/** “8 of 10 criteria answered · 1 of 3 signed”. Criteria that need no answer any more count as answered. */
export function progressInWords(decision: Decision): string {
  const answered = criterionKeys.length - unanswered(decision).length;
  const signed = decision.signOffs.filter(({ signedOn }) => signedOn !== null).length;
  return `${answered} of ${count(criterionKeys.length, 'criterion', 'criteria')} answered · ${signed} of ${decision.signOffs.length} signed`;
}

/** “Signed and locked on 17 June 2026”. */
export function stateInWords({ state, signedAt, supersedes }: Decision): string {
  if (state === 'draft') return supersedes === null ? 'Draft' : 'Draft of a new decision';
  const on = signedAt === null ? '' : ` on ${dayText(ukDay(signedAt))}`;
  return state === 'signed' ? `Signed and locked${on}` : `Signed${on}, superseded since`;
}

/** What a decided outcome is begun as; null where nothing follows from it. */
export function exerciseThatFollows(
  outcome: DecisionOutcome | null,
): { readonly kind: ExerciseKind; readonly outcome: OtherOutcome | null } | null {
  switch (outcome) {
    case 'local-review':
    case 'learning-review':
    case 'reflective-practice':
    case 'audit':
      return { kind: outcome, outcome: null };
    case 'national-review-suggested':
      return { kind: 'other', outcome: 'national-review' };
    case 'no-further-review':
      return { kind: 'other', outcome: 'no-further-action' };
    case 'other':
    case null:
      return null;
  }
}
