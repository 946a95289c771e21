import type { Exercise, ExerciseStage } from '../../../shared/contract/exercises.ts';
import { type ExerciseKind, exerciseKindNames, exerciseKinds } from '../../../shared/domain/caseTerms.ts';
import {
  type OtherOutcome,
  otherOutcomeNames,
  otherOutcomes,
  stageNow,
  type StageState,
  stageStateNames,
  stageStates,
} from '../../../shared/domain/exerciseStages.ts';
import { dayText } from '../../data/autosave/dayFields.ts';
import type { Option } from '../../ui/index.ts';

/** What people call a kind when they speak of it; the full names stand where one is chosen. */
const spokenKinds: Readonly<Record<ExerciseKind, string>> = {
  'rapid-review': 'Rapid review',
  'local-review': 'Local child safeguarding practice review',
  'serious-case-review': 'Serious case review',
  'learning-review': 'Learning review',
  'reflective-practice': 'Reflective practice meeting',
  audit: 'Multi-agency audit',
  'child-death-overview': 'Child death overview input',
  other: 'Other outcome',
};

export const kindOptions: readonly Option<ExerciseKind>[] = exerciseKindNames.map((value) => ({
  value,
  label: exerciseKinds[value],
}));
export const outcomeOptions: readonly Option<OtherOutcome>[] = otherOutcomeNames.map((value) => ({
  value,
  label: otherOutcomes[value],
}));
export const stateOptions: readonly Option<StageState>[] = stageStateNames.map((value) => ({
  value,
  label: stageStates[value],
}));

/** “Rapid review”, “Letter sent”. Its kind, never its title: the two may say different things. */
export function spokenName({ kind, outcome }: Pick<Exercise, 'kind' | 'outcome'>): string {
  return kind === 'other' && outcome !== null ? otherOutcomes[outcome] : spokenKinds[kind];
}

/** “Exercise 2, from 12 May 2026”: tells one rapid review of a case from another. */
export function rapidReviewInWords({ number, title, initiatedOn, endedOn }: Exercise): string {
  const from = initiatedOn === null ? '' : `from ${dayText(initiatedOn)}`;
  const until = endedOn === null ? '' : `ended ${dayText(endedOn)}`;
  return [`Exercise ${number}`, title, from, until].filter(Boolean).join(', ');
}

/**
 * Exercises as lines of one turning into the next, oldest first: most cases have one line. One whose origin is not on
 * the list begins a line of its own.
 */
export function trails(exercises: readonly Exercise[]): Exercise[][] {
  const lines: Exercise[][] = [];
  for (const exercise of exercises.toSorted((one, other) => one.number - other.number)) {
    const line = lines.find((before) => before.at(-1)?.id === exercise.turnedFrom);
    if (line) line.push(exercise);
    else lines.push([exercise]);
  }
  return lines;
}

/** When it became what it is: the day the one before ended, otherwise the decision to initiate it. */
export function turnedOn(exercise: Exercise, before: Exercise | undefined): string {
  return dayText(before?.endedOn ?? exercise.initiatedOn);
}

/** “Rapid review → Local child safeguarding practice review, 12 May 2026”. */
export function trailInWords(line: readonly Exercise[]): string {
  return line
    .map((exercise, place) => {
      const day = place === 0 ? '' : turnedOn(exercise, line[place - 1]);
      return day === '' ? spokenName(exercise) : `${spokenName(exercise)}, ${day}`;
    })
    .join(' → ');
}

/** What stands under a stage on the track: its day, or how it stands. */
export function stageRemark({ state, doneOn }: ExerciseStage): string {
  return state === 'done' && doneOn !== null ? dayText(doneOn) : stageStates[state];
}

/** “Decision, 5 of 7”: where an exercise stands, counting the stages that are needed. */
export function stageInWords(stages: readonly ExerciseStage[]): string {
  const { stage, place, total } = stageNow(stages);
  if (total === 0) return 'No stages';
  return stage === null ? `All ${total} stages done` : `${stage.name}, ${place} of ${total}`;
}
