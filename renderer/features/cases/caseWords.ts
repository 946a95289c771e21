import type { CaseRecord } from '../../../shared/contract/cases.ts';
import {
  type ExerciseKind,
  exerciseKindNames,
  exerciseKinds,
  type Marking,
  markings,
} from '../../../shared/domain/caseTerms.ts';
import type { Option } from '../../ui/index.ts';

export const exerciseKindOptions: readonly Option<ExerciseKind>[] = exerciseKindNames.map((value) => ({
  value,
  label: exerciseKinds[value],
}));
export const markingOptions: readonly Option<Marking>[] = markings.map((value) => ({ value, label: value }));
export const pseudonymHint = 'What the child is called in everything written here. Never the real name.';

/** The details of a case that are typed into, wherever they are shown. */
export function caseFields({
  reference,
  pseudonym,
  workingTitle,
  partnership,
  marking,
  leadReviewer,
  summary,
}: CaseRecord) {
  return { reference, pseudonym, workingTitle, partnership, marking, leadReviewer, summary };
}
